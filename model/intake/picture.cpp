// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/examine.h"

#include <QFile>
#include <QImageReader>

#include <algorithm>
#include <memory>
#include <poppler-qt6.h>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int allocationLimit = 512; ///< MB: a photo of 100 megapixels still opens

Result<QImage> firstPage(const QString &path, int pixels)
{
    const std::unique_ptr<Poppler::Document> pdf = Poppler::Document::load(path);
    if (!pdf || pdf->isLocked() || pdf->numPages() == 0)
        return fail(ErrorKind::BadInput, path, u"unreadable"_s);
    const std::unique_ptr<Poppler::Page> page = pdf->page(0);
    const QSizeF points = page ? page->pageSizeF() : QSizeF();
    if (points.width() < 1 || points.height() < 1)
        return fail(ErrorKind::BadInput, path, u"unreadable"_s);
    pdf->setRenderHint(Poppler::Document::Antialiasing);
    pdf->setRenderHint(Poppler::Document::TextAntialiasing);
    const double dpi = 72.0 * pixels / std::max(points.width(), points.height());
    const QImage image = page->renderToImage(dpi, dpi);
    if (image.isNull())
        return fail(ErrorKind::BadInput, path, u"unreadable"_s);
    return image;
}

} // namespace

Result<QImage> pictureOf(const QString &path, const QString &mediaType, int pixels)
{
    if (!QFile::exists(path))
        return fail(ErrorKind::BadInput, path, u"missing-file"_s);
    if (mediaType == u"application/pdf"_s)
        return firstPage(path, pixels);
    QImageReader reader(path);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    QImageReader::setAllocationLimit(allocationLimit);
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > pixels)
        reader.setScaledSize(size.scaled(pixels, pixels, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (image.isNull())
        return fail(ErrorKind::BadInput, path, u"broken-image"_s);
    if (std::max(image.width(), image.height()) > pixels)
        image = image.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return image;
}

} // namespace wd
