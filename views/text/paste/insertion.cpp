// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/paste/insertion.h"

#include "views/text/lines/linesync.h"
#include "views/text/paste/formats.h"
#include "views/text/textdocument.h"

#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

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

QTextCursor insertInline(const RichText &text, QTextCursor cursor)
{
    const Placement placement = placementOf(cursor.block());
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    for (const Run &run : runsOf(inlineOf(text)))
        cursor.insertText(run.shown, charFormat(run, placement));
    cursor.endEditBlock();
    return cursor;
}

/// The end of the last line before the last `tail` ones: behind what was put in. A picture gets a new line
/// after it to type in.
QTextCursor behind(qsizetype tail, QTextCursor cursor)
{
    std::vector<PlacedLine> lines = readLines(*cursor.document());
    std::erase_if(lines, [](const PlacedLine &one) { return one.line.isBlank(); });
    const qsizetype at = static_cast<qsizetype>(lines.size()) - tail - 1;
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

} // namespace

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

QTextCursor inserted(const RichText &text, QTextCursor cursor)
{
    const RichText normal = normalised(text);
    if (normal.isEmpty())
        return cursor;
    if (cursor.currentTable() || isOneParagraph(normal))
        return insertInline(normal, cursor);
    cursor.removeSelectedText();
    const std::vector<PlacedLine> placed = readLines(*cursor.document());
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
    takeOver(whole, *cursor.document());
    return behind(tail, cursor);
}

} // namespace wd
