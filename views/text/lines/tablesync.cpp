// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/diff.h"
#include "views/text/lines/linesync.h"
#include "views/text/paste/formats.h"

#include <algorithm>

namespace wd
{
namespace
{

/// The rows as shown, the header first.
QList<QList<Spans>> gridOf(const Block &table)
{
    QList<QList<Spans>> grid = table.rows;
    if (!table.header.isEmpty())
        grid.prepend(table.header);
    return grid;
}

int columnsOf(const QList<QList<Spans>> &grid)
{
    qsizetype columns = 1;
    for (const QList<Spans> &row : grid)
        columns = std::max(columns, row.size());
    return static_cast<int>(columns);
}

Spans cellOf(const QList<QList<Spans>> &grid, int row, int column)
{
    return grid.value(row).value(column);
}

/// As Numbering does, for what has no hash.
template <typename Same> NumberRun numbered(int count, Same same)
{
    NumberRun numbers;
    for (int i = 0; i < count; ++i) {
        int number = i;
        for (int j = 0; j < i && number == i; ++j) {
            if (same(i, j))
                number = numbers[static_cast<std::size_t>(j)];
        }
        numbers.push_back(number);
    }
    return numbers;
}

/// Removes and adds so that `count` become `wanted`, keeping those that `kept` pairs.
template <typename Remove, typename Insert>
void reshape(int count, int wanted, const std::vector<Match> &kept, Remove remove, Insert insert)
{
    int old = count;
    int next = wanted;
    const auto between = [&](int oldFrom, int nextFrom) {
        const int gone = old - oldFrom;
        const int come = next - nextFrom;
        // Those that are in both numbers are changed in place.
        const int changed = std::min(gone, come);
        if (gone > changed)
            remove(oldFrom + changed, gone - changed);
        if (come > changed)
            insert(oldFrom + changed, come - changed);
    };
    for (auto it = kept.rbegin(); it != kept.rend(); ++it) {
        between(it->base + 1, it->side + 1);
        old = it->base;
        next = it->side;
    }
    between(0, 0);
}

void reshapeRows(QTextTable &table, const QList<QList<Spans>> &old, const QList<QList<Spans>> &wanted)
{
    const auto both = old + wanted;
    const auto numbers
        = numbered(static_cast<int>(both.size()), [&](int i, int j) { return both.at(i) == both.at(j); });
    const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>(old.size());
    // A header of cells that are all absent reads as none.
    const bool whole = table.rows() == old.size();
    reshape(
        table.rows(), static_cast<int>(wanted.size()),
        whole ? commonOf({numbers.begin(), middle}, {middle, numbers.end()}) : std::vector<Match>{},
        [&](int at, int count) { table.removeRows(at, count); },
        [&](int at, int count) {
            at < table.rows() ? table.insertRows(at, count) : table.appendRows(count);
        });
}

void reshapeColumns(QTextTable &table, const QList<QList<Spans>> &old, const QList<QList<Spans>> &wanted)
{
    const int from = table.columns();
    const int to = columnsOf(wanted);
    const auto column = [&](int i) {
        QList<Spans> cells;
        const auto &grid = i < from ? old : wanted;
        for (const QList<Spans> &row : grid)
            cells.append(row.value(i < from ? i : i - from));
        return cells;
    };
    const auto numbers = numbered(from + to, [&](int i, int j) { return column(i) == column(j); });
    const auto middle = numbers.begin() + from;
    reshape(
        from, to, commonOf({numbers.begin(), middle}, {middle, numbers.end()}),
        [&](int at, int count) { table.removeColumns(at, count); },
        [&](int at, int count) {
            at < table.columns() ? table.insertColumns(at, count) : table.appendColumns(count);
        });
}

/// A cell is one block: what a paste or a join left behind is taken out.
void joinBlocks(const QTextTableCell &cell)
{
    QTextCursor cursor = cell.firstCursorPosition();
    const QTextCursor last = cell.lastCursorPosition();
    if (cursor.block() == last.block())
        return;
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.setPosition(last.position(), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

/// The table adds members of its own to a cell's format.
bool looksLike(const QTextTableCell &cell, const QTextTableCellFormat &format)
{
    const QTextCharFormat now = cell.format();
    return now.boolProperty(carry::Absent) == format.boolProperty(carry::Absent)
        && now.background() == format.background()
        && now.toTableCellFormat().bottomPadding() == format.bottomPadding();
}

void fill(QTextTable &table, const QList<QList<Spans>> &grid)
{
    const int headers = table.format().headerRowCount();
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            const QTextTableCellFormat format = cellFormat(row < headers, column >= grid.value(row).size());
            if (!looksLike(cell, format))
                cell.setFormat(format);
            joinBlocks(cell);
            const QTextBlock block = cell.firstCursorPosition().block();
            syncRuns(block, runsOf(cellOf(grid, row, column)), row < headers);
            if (block.blockFormat() != cellBlockFormat())
                QTextCursor(block).setBlockFormat(cellBlockFormat());
        }
    }
}

} // namespace

void syncTable(QTextTable &table, const Block &wanted)
{
    const QList<QList<Spans>> grid = gridOf(wanted);
    const QList<QList<Spans>> old = gridOf(readTable(table));
    reshapeRows(table, old, grid);
    reshapeColumns(table, old, grid);
    QTextTableFormat format = tableFormat(wanted);
    format.setColumns(table.columns());
    if (table.format() != format)
        table.setFormat(format);
    fill(table, grid);
}

QTextTable *insertTableAt(QTextCursor cursor, const Block &wanted)
{
    const QList<QList<Spans>> grid = gridOf(wanted);
    QTextTable *table
        = cursor.insertTable(static_cast<int>(grid.size()), columnsOf(grid), tableFormat(wanted));
    fill(*table, grid);
    return table;
}

} // namespace wd
