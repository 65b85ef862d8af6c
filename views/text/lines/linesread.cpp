// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/lines/lines.h"
#include "views/text/paste/formats.h"

#include <QHash>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>

namespace wd
{
namespace
{

void appendFragment(Runs &runs, const QTextFragment &fragment)
{
    const QTextCharFormat format = fragment.charFormat();
    const Span look = lookOf(format);
    const QString text = fragment.text();
    const bool marked = format.hasProperty(carry::Literal) || format.hasProperty(carry::Hollow);
    if (!marked && !text.contains(QChar::ObjectReplacementCharacter)) {
        appendRun(runs, {.shown = text, .look = look});
        return;
    }
    // What is typed next to a marked character has its format too, but is what it is.
    for (const QChar c : text) {
        Run run{.shown = c, .look = look};
        if (c == QChar::ReplacementCharacter && format.hasProperty(carry::Literal))
            run.literal = QChar(static_cast<char16_t>(format.intProperty(carry::Literal)));
        else if (c == QChar(0x200B) && format.hasProperty(carry::Hollow))
            run.hollow = true;
        else if (c == QChar::ObjectReplacementCharacter && format.hasProperty(carry::Object))
            run.object = format.property(carry::Object).value<Block>();
        else if (c == QChar::ObjectReplacementCharacter)
            continue;
        appendRun(runs, std::move(run));
    }
}

Spans readCell(const QTextTableCell &cell)
{
    const QTextBlock first = cell.firstCursorPosition().block();
    const QTextBlock last = cell.lastCursorPosition().block();
    Spans spans = spansOf(readRuns(first));
    for (QTextBlock block = first; block != last && block.isValid();) {
        block = block.next();
        spans.append(Span{.text = QString(u'\n')});
        spans.append(spansOf(readRuns(block)));
    }
    return spans;
}

QList<Spans> readRow(const QTextTable &table, int row)
{
    QList<Spans> cells;
    QList<Spans> waiting;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        waiting.append(readCell(cell));
        if (!cell.format().boolProperty(carry::Absent) || !waiting.last().isEmpty()) {
            cells.append(waiting);
            waiting.clear();
        }
    }
    return cells;
}

} // namespace

Runs readRuns(const QTextBlock &block)
{
    Runs runs;
    for (auto it = block.begin(); !it.atEnd(); ++it)
        appendFragment(runs, it.fragment());
    return runs;
}

Line readLine(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    Line line{.kind = static_cast<BlockKind>(format.intProperty(carry::Kind)), .runs = readRuns(block)};
    if (const QTextList *list = block.textList()) {
        const QTextListFormat looks = list->format();
        line.kind = BlockKind::List;
        line.depth = looks.indent();
        line.ordered = looks.style() <= QTextListFormat::ListDecimal;
        line.extra = looks.property(carry::Extra).toJsonObject();
        return line;
    }
    if (line.kind == BlockKind::List)
        line.kind = BlockKind::Paragraph;
    if (line.kind == BlockKind::Heading)
        line.level = format.intProperty(carry::Level);
    line.extra = format.property(carry::Extra).toJsonObject();
    return line;
}

Block readTable(const QTextTable &table)
{
    Block block{.kind = BlockKind::Table, .extra = table.format().property(carry::Extra).toJsonObject()};
    const int headers = table.format().headerRowCount();
    for (int row = 0; row < table.rows(); ++row) {
        if (row < headers)
            block.header = readRow(table, row);
        else
            block.rows.append(readRow(table, row));
    }
    return normalised({block}).first();
}

std::vector<PlacedLine> readLines(const QTextDocument &document)
{
    std::vector<PlacedLine> lines;
    QHash<const QTextList *, int> numbers;
    int next = 0;
    const QTextFrame *root = document.rootFrame();
    for (auto it = root->begin(); !it.atEnd(); ++it) {
        if (auto *table = qobject_cast<QTextTable *>(it.currentFrame())) {
            Block block = readTable(*table);
            const QJsonObject extra = block.extra;
            lines.push_back({.line = {.kind = BlockKind::Table, .extra = extra, .table = std::move(block)},
                             .place = {.position = table->firstPosition(), .table = table}});
            numbers.clear();
            continue;
        }
        const QTextBlock block = it.currentBlock();
        if (!block.isValid())
            continue;
        Line line = readLine(block);
        if (line.kind != BlockKind::List) {
            numbers.clear();
        } else {
            if (!numbers.contains(block.textList()))
                numbers.insert(block.textList(), next++);
            line.list = numbers.value(block.textList());
        }
        lines.push_back({.line = std::move(line), .place = {.position = block.position()}});
    }
    return lines;
}

} // namespace wd
