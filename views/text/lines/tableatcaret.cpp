// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/lines/tableatcaret.h"

#include "views/text/lines/linesync.h"

#include <QTextBlock>
#include <QTextTable>

namespace wd
{
namespace
{

/// The table as a block, changed by `change`, and taken over into the table with every cell there.
template <typename Change> void changeTable(QTextCursor caret, Change change)
{
    QTextTable *table = caret.currentTable();
    if (!table)
        return;
    Block block = readTable(*table);
    const auto fill = [table](QList<Spans> &cells) { cells.resize(table->columns()); };
    if (table->format().headerRowCount() > 0)
        fill(block.header);
    for (QList<Spans> &row : block.rows)
        fill(row);
    const QTextTableCell cell = table->cellAt(caret);
    caret.beginEditBlock();
    change(*table, block, cell.row(), cell.column());
    caret.endEditBlock();
}

/// Qt joins the lines round a table that goes; a new line between them stays.
void removeWhole(QTextTable &table)
{
    QTextCursor after = table.lastCursorPosition();
    after.setPosition(table.lastPosition() + 1);
    const QTextBlockFormat kept = after.blockFormat();
    after.insertBlock(kept);
    table.removeRows(0, table.rows());
}

/// All cells of one column, the header's first.
template <typename Change> void inEachRow(Block &block, Change change)
{
    if (!block.header.isEmpty())
        change(block.header);
    for (QList<Spans> &row : block.rows)
        change(row);
}

} // namespace

TableAtCaret::TableAtCaret(const QTextCursor &caret)
    : m_caret(caret)
{
    // At the end of the last cell it would go along with a row that comes there.
    m_caret.setKeepPositionOnInsert(true);
}

bool TableAtCaret::isThere() const
{
    return m_caret.currentTable() != nullptr;
}

std::optional<QTextCursor> TableAtCaret::cellBeside(bool back) const
{
    QTextTable *table = m_caret.currentTable();
    if (!table)
        return std::nullopt;
    const QTextTableCell cell = table->cellAt(m_caret);
    const int next = cell.row() * table->columns() + cell.column() + (back ? -1 : 1);
    if (next < 0 || next >= table->rows() * table->columns())
        return std::nullopt;
    return table->cellAt(next / table->columns(), next % table->columns()).firstCursorPosition();
}

void TableAtCaret::addRow(bool below)
{
    changeTable(m_caret, [below](QTextTable &table, Block &block, int row, int) {
        const int headers = block.header.isEmpty() ? 0 : 1;
        const int at = qMax(0, row - headers + (below ? 1 : 0));
        table.insertRows(at + headers, 1);
        block.rows.insert(at, QList<Spans>(table.columns(), Spans{}));
        syncTable(table, block);
    });
}

void TableAtCaret::addColumn(bool after)
{
    changeTable(m_caret, [after](QTextTable &table, Block &block, int, int column) {
        const int at = column + (after ? 1 : 0);
        table.insertColumns(at, 1);
        inEachRow(block, [at](QList<Spans> &row) { row.insert(at, Spans{}); });
        syncTable(table, block);
    });
}

void TableAtCaret::removeRow()
{
    changeTable(m_caret, [](QTextTable &table, Block &block, int row, int) {
        if (table.rows() == 1) {
            removeWhole(table);
            return;
        }
        table.removeRows(row, 1);
        if (row == 0 && !block.header.isEmpty()) {
            // The row below takes the header's place: a table keeps one.
            block.header = block.rows.isEmpty() ? QList<Spans>() : block.rows.takeFirst();
        } else {
            block.rows.removeAt(row - (block.header.isEmpty() ? 0 : 1));
        }
        syncTable(table, block);
    });
}

void TableAtCaret::removeColumn()
{
    changeTable(m_caret, [](QTextTable &table, Block &block, int, int column) {
        if (table.columns() == 1) {
            removeWhole(table);
            return;
        }
        table.removeColumns(column, 1);
        inEachRow(block, [column](QList<Spans> &row) { row.removeAt(column); });
        syncTable(table, block);
    });
}

} // namespace wd
