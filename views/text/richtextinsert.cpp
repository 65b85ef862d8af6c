// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/formats.h"
#include "views/text/linesync.h"
#include "views/text/pastedsources.h"
#include "views/text/richtextedit.h"
#include "views/text/textdocument.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QJsonDocument>
#include <QMimeData>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

const QString ownKind = u"application/x-wijkdossier-text+json"_s;

/// The part of the runs from one character to another.
Runs partOf(const Runs &runs, qsizetype from, qsizetype to)
{
    Runs part;
    qsizetype at = 0;
    for (Run run : runs) {
        const qsizetype size = run.shown.size();
        const qsizetype first = std::clamp<qsizetype>(from - at, 0, size);
        const qsizetype last = std::clamp<qsizetype>(to - at, 0, size);
        at += size;
        if (first >= last)
            continue;
        run.shown = run.shown.mid(first, last - first);
        part.append(run);
    }
    return part;
}

bool isOneParagraph(const RichText &text)
{
    return text.size() == 1 && text.first().kind == BlockKind::Paragraph && text.first().extra.isEmpty();
}

Spans inlineOf(const RichText &text)
{
    Spans spans;
    for (const Line &line : linesOf(text)) {
        if (!spans.isEmpty())
            spans.append(Span{.text = u"\n"_s});
        spans.append(line.kind == BlockKind::Table ? Spans{Span{.text = plainText({line.table})}}
                                                   : spansOf(line.runs));
    }
    return spans;
}

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

} // namespace

void RichTextEdit::insertInline(const RichText &text)
{
    QTextCursor cursor = textCursor();
    const Ground ground = groundOf(cursor.block());
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    for (const Run &run : runsOf(inlineOf(text)))
        cursor.insertText(run.shown, charFormat(run, ground));
    cursor.endEditBlock();
    setTextCursor(cursor);
}

/// Puts blocks where the caret is; the line there is split round them.
void RichTextEdit::insertText(const RichText &text)
{
    const RichText normal = normalised(text);
    if (normal.isEmpty())
        return;
    if (textCursor().currentTable() || isOneParagraph(normal)) {
        insertInline(normal);
        return;
    }
    QTextCursor cursor = textCursor();
    cursor.removeSelectedText();
    const std::vector<PlacedLine> placed = readLines(*document());
    std::vector<Line> lines;
    std::vector<Line> after;
    Line here;
    int unused = 0;
    for (const PlacedLine &one : placed) {
        unused = std::max(unused, one.line.list + 1);
        if (one.place.table ? one.place.position > cursor.position()
                            : one.place.position > cursor.block().position())
            after.push_back(one.line);
        else if (!one.place.table && one.place.position == cursor.block().position())
            here = one.line;
        else
            lines.push_back(one.line);
    }
    std::vector<Line> come = linesOf(normal);
    for (Line &line : come)
        line.list += line.kind == BlockKind::List ? unused : 0;
    Line left = here;
    left.runs = partOf(here.runs, 0, cursor.positionInBlock());
    here.runs = partOf(here.runs, cursor.positionInBlock(), cursor.block().length());
    if (!left.runs.isEmpty() && come.front().kind == BlockKind::Paragraph) {
        left.runs += come.front().runs;
        come.erase(come.begin());
    }
    if (!left.runs.isEmpty())
        lines.push_back(left);
    lines.insert(lines.end(), come.begin(), come.end());
    if (!here.runs.isEmpty())
        after.insert(after.begin(), here);
    lines.insert(lines.end(), after.begin(), after.end());
    const RichText whole = textOf(lines);
    const qsizetype tail = static_cast<qsizetype>(linesOf(textOf(after)).size());
    wd::takeOver(whole, *document());
    setTextCursor(behind(tail));
}

/// The end of the last line before the last `tail` ones: behind what was put in. A picture gets a new line
/// after it to type in.
QTextCursor RichTextEdit::behind(qsizetype tail)
{
    std::vector<PlacedLine> lines = readLines(*document());
    std::erase_if(lines, [](const PlacedLine &one) { return one.line.isBlank(); });
    const qsizetype at = static_cast<qsizetype>(lines.size()) - tail - 1;
    QTextCursor cursor = textCursor();
    if (at < 0)
        return cursor;
    const PlacedLine &last = lines[static_cast<std::size_t>(at)];
    cursor.setPosition(last.place.position);
    if (!last.place.table)
        cursor.movePosition(QTextCursor::EndOfBlock);
    if (std::any_of(last.line.runs.begin(), last.line.runs.end(),
                    [](const Run &run) { return run.object.has_value(); }))
        cursor.insertBlock(blockFormat({}), QTextCharFormat());
    return cursor;
}

void RichTextEdit::insertTable(int columns, int rows)
{
    const QList<Spans> cells(qMax(1, columns), Spans{});
    insertText(
        {{.kind = BlockKind::Table, .header = cells, .rows = QList<QList<Spans>>(qMax(0, rows - 1), cells)}});
}

void RichTextEdit::insertImage(const QString &part)
{
    if (!textCursor().currentTable())
        insertText({{.kind = BlockKind::Image, .ref = part}});
}

QMimeData *RichTextEdit::createMimeDataFromSelection() const
{
    QTextDocument part;
    const QTextCursor cursor = textCursor();
    std::vector<Line> lines;
    for (QTextBlock block = document()->findBlock(cursor.selectionStart());
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
    auto *mime = new QMimeData;
    mime->setData(ownKind, QJsonDocument(richTextToJson(text)).toJson(QJsonDocument::Compact));
    mime->setText(plainText(text));
    mime->setHtml(cursor.selection().toHtml());
    return mime;
}

bool RichTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasFormat(ownKind) || source->hasHtml() || source->hasText() || source->hasImage();
}

void RichTextEdit::insertHtml(const QMimeData &source)
{
    const Pasted pasted = pastedFrom(source.html());
    PicturesAlong along = picturesAlong(pasted.pictures, source);
    // A browser gives a picture that was copied as an element that names it, and as the picture.
    if (pasted.text.isEmpty() && along.lost == 1 && source.hasImage())
        along = {.pictures = {qvariant_cast<QImage>(source.imageData())}};
    insertText(pasted.text);
    if (!along.pictures.isEmpty() || !along.paths.isEmpty())
        Q_EMIT picturesPasted(along.pictures, along.paths);
    if (const QString lost = lostIn(source.html(), along.lost, pasted.linksLost); !lost.isEmpty())
        Q_EMIT pasteSimplified(lost);
}

void RichTextEdit::insertFromMimeData(const QMimeData *source)
{
    const QString plain = unwrappedAddress(source->text());
    if (source->hasFormat(ownKind)) {
        insertText(richTextFromJson(QJsonDocument::fromJson(source->data(ownKind)).array()));
        return;
    }
    const bool address = !plain.contains(QRegularExpression(u"\\s"_s))
        && (plain.startsWith(u"https://"_s) || plain.startsWith(u"http://"_s)
            || plain.startsWith(u"mailto:"_s));
    if (address && setLink(plain))
        return;
    if (source->hasHtml()) {
        insertHtml(*source);
        return;
    }
    if (!source->hasText() && source->hasImage()) {
        Q_EMIT picturesPasted({qvariant_cast<QImage>(source->imageData())}, {});
        return;
    }
    insertText(richTextFromPlain(source->text()));
}

} // namespace wd
