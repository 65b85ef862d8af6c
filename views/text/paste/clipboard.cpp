// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/paste/clipboard.h"

#include "views/text/lines/linesync.h"
#include "views/text/paste/insertion.h"
#include "views/text/paste/pastedsources.h"
#include "views/text/richtextedit.h"
#include "views/text/textdocument.h"

#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

const QString ownKind = u"application/x-wijkdossier-text+json"_s;

/// Pictures that came along with a text, and how many did not.
struct PicturesAlong {
    QList<QImage> pictures;
    QStringList paths;
    int lost = 0;
};

/// Browsers say so beside what they copy, each in its own way.
bool isOfABrowser(const QMimeData &source)
{
    const QStringList formats = source.formats();
    return std::any_of(formats.begin(), formats.end(), [](const QString &format) {
        return format.startsWith(u"text/_moz"_s) || format.startsWith(u"text/x-moz"_s)
            || format.startsWith(u"chromium/"_s);
    });
}

PicturesAlong picturesAlong(const QStringList &sources, const QMimeData &mime)
{
    PicturesAlong along;
    const bool browser = isOfABrowser(mime);
    for (const QString &source : sources) {
        const QString beside = browser ? QString() : pictureBeside(mime.html(), source, QDir::tempPath());
        const QImage picture = QImage::fromData(picturePasted(source));
        if (!picture.isNull())
            along.pictures.append(picture);
        else if (!beside.isEmpty())
            along.paths.append(beside);
        else
            ++along.lost;
    }
    return along;
}

/// "2 afbeeldingen, 1 koppeling": what a paste left behind, or nothing.
QString lostIn(const QString &html, int pictures, int links)
{
    static const QRegularExpression object(u"<(iframe|object|embed|video|audio|svg|canvas)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const int objects = static_cast<int>(html.count(object));
    QStringList lost;
    if (pictures > 0)
        lost.append(RichTextEdit::tr("%n afbeelding(en)", nullptr, pictures));
    if (objects > 0)
        lost.append(RichTextEdit::tr("%n ingesloten onderdeel(en)", nullptr, objects));
    if (links > 0)
        lost.append(RichTextEdit::tr("%n koppeling(en); de woorden staan er wel", nullptr, links));
    return lost.join(u", "_s);
}

QString addressIn(const QMimeData &source)
{
    const QString plain = unwrappedAddress(source.text());
    const bool address = !plain.contains(QRegularExpression(u"\\s"_s))
        && (plain.startsWith(u"https://"_s) || plain.startsWith(u"http://"_s)
            || plain.startsWith(u"mailto:"_s));
    return address ? plain : QString();
}

Clipboard fromHtml(const QMimeData &source)
{
    const Pasted pasted = pastedFrom(source.html());
    PicturesAlong along = picturesAlong(pasted.pictures, source);
    // A browser gives a picture that was copied as an element that names it, and as the picture.
    if (pasted.text.isEmpty() && along.lost == 1 && source.hasImage())
        along = {.pictures = {qvariant_cast<QImage>(source.imageData())}};
    return {.text = pasted.text,
            .pictures = along.pictures,
            .paths = along.paths,
            .lost = lostIn(source.html(), along.lost, pasted.linksLost)};
}

} // namespace

bool canPaste(const QMimeData &source)
{
    return source.hasFormat(ownKind) || source.hasHtml() || source.hasText() || source.hasImage();
}

Clipboard readClipboard(const QMimeData &source)
{
    if (source.hasFormat(ownKind))
        return {.text = richTextFromJson(QJsonDocument::fromJson(source.data(ownKind)).array())};
    Clipboard clipboard;
    if (source.hasHtml())
        clipboard = fromHtml(source);
    else if (!source.hasText() && source.hasImage())
        clipboard = {.pictures = {qvariant_cast<QImage>(source.imageData())}};
    else
        clipboard = {.text = richTextFromPlain(source.text())};
    clipboard.address = addressIn(source);
    return clipboard;
}

std::unique_ptr<QMimeData> copied(const QTextCursor &cursor)
{
    std::vector<Line> lines;
    for (QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
         block.isValid() && block.position() < cursor.selectionEnd(); block = block.next()) {
        const QTextCursor inside(block);
        if (const QTextTable *table = inside.currentTable()) {
            const bool whole = table->firstPosition() >= cursor.selectionStart()
                && table->lastPosition() <= cursor.selectionEnd();
            if (whole && table->firstPosition() == block.position())
                lines.push_back({.kind = BlockKind::Table, .table = readTable(*table)});
            if (whole)
                continue;
        }
        Line line = readLine(block);
        line.runs = partOf(line.runs, cursor.selectionStart() - block.position(),
                           cursor.selectionEnd() - block.position());
        if (block.textList())
            line.list = block.textList()->objectIndex();
        lines.push_back(line);
    }
    const RichText text = textOf(lines);
    auto mime = std::make_unique<QMimeData>();
    mime->setData(ownKind, QJsonDocument(richTextToJson(text)).toJson(QJsonDocument::Compact));
    mime->setText(plainText(text));
    mime->setHtml(cursor.selection().toHtml());
    return mime;
}

} // namespace wd
