// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/examine.h"

#include "model/dossier/files/mediatype.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace wd
{

namespace
{

constexpr qsizetype mostCharacters = 2'000'000;
constexpr int mostPagesRead = 2000;
constexpr qsizetype leastCharactersAPage = 20;

void ignorePopplerMessages(const QString &, const QVariant &) { }

qsizetype countVisible(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return !c.isSpace(); });
}

void examinePdf(const QString &path, ExaminedFile &taken)
{
    Poppler::setDebugErrorFunction(ignorePopplerMessages, {});
    const std::unique_ptr<Poppler::Document> pdf = Poppler::Document::load(path);
    if (!pdf || pdf->isLocked() || pdf->numPages() <= 0) {
        taken.readable = false;
        return;
    }
    taken.pages = pdf->numPages();
    qsizetype visible = 0;
    const int read = std::min(taken.pages, mostPagesRead);
    for (int i = 0; i < read && taken.text.size() < mostCharacters; ++i) {
        const std::unique_ptr<Poppler::Page> page = pdf->page(i);
        if (!page)
            continue;
        const QString text = page->text(QRectF());
        visible += countVisible(text);
        taken.text += text + u'\n';
    }
    taken.text = taken.text.left(mostCharacters).trimmed();
    // Where reading stopped early there was text enough.
    taken.scan = visible < leastCharactersAPage * read;
}

/// UTF-8 where it is that, with or without a mark; else the Latin-1 of older office programs.
void examineText(QFile &file, ExaminedFile &taken)
{
    const QByteArray bytes = file.read(4 * mostCharacters);
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder(bytes);
    if (decoder.hasError())
        text = QString::fromLatin1(bytes);
    taken.text = text.left(mostCharacters);
}

} // namespace

Result<ExaminedFile> examine(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::BadInput, path, u"missing-file"_s);
    ExaminedFile taken;
    taken.mediaType = mediaTypeOf(file.peek(mediaTypeHead), path);
    if (taken.mediaType == u"application/pdf"_s)
        examinePdf(path, taken);
    else if (taken.mediaType.startsWith(u"text/"_s))
        examineText(file, taken);
    return taken;
}

} // namespace wd
