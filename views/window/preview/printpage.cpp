// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/preview/printpage.h"

#include "model/store/filestore.h"

#include <QImageReader>
#include <QPrinter>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int widest = 600; ///< of a picture, in pixels of 1/96 inch: about what an A4 holds between margins
constexpr int finer = 2; ///< a printer shows more than a screen
constexpr double points = 11;

} // namespace

QHash<QString, QImage> picturesToPrint(const PaperPage &page, const QString &workspace)
{
    const FileStore files(workspace);
    QHash<QString, QImage> pictures;
    for (auto one = page.pictures.begin(); one != page.pictures.end(); ++one) {
        QImageReader reader(files.path(one->sha256));
        reader.setDecideFormatFromContent(true);
        reader.setAutoTransform(true);
        QImage image = reader.read();
        if (image.isNull())
            continue;
        if (image.width() > widest * finer)
            image = image.scaledToWidth(widest * finer, Qt::SmoothTransformation);
        image.setDevicePixelRatio(std::max(1.0, double(image.width()) / widest));
        pictures.insert(one.key(), image);
    }
    return pictures;
}

void printPage(const PaperPage &page, const QHash<QString, QImage> &pictures, QPrinter &printer)
{
    QTextDocument document;
    for (auto one = pictures.begin(); one != pictures.end(); ++one)
        document.addResource(QTextDocument::ImageResource, QUrl(u"bestand:"_s + one.key()), *one);
    document.setHtml(onPaper(page.html, points));
    document.print(&printer);
}

} // namespace wd
