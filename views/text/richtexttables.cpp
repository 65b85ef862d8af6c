// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/formats.h"
#include "views/text/linesync.h"
#include "views/text/richtextedit.h"

#include <QMenu>
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

bool RichTextEdit::isInTable() const
{
    return textCursor().currentTable() != nullptr;
}

void RichTextEdit::addRow(bool below)
{
    changeTable(textCursor(), [below](QTextTable &table, Block &block, int row, int) {
        const int headers = block.header.isEmpty() ? 0 : 1;
        const int at = qMax(0, row - headers + (below ? 1 : 0));
        table.insertRows(at + headers, 1);
        block.rows.insert(at, QList<Spans>(table.columns(), Spans{}));
        syncTable(table, block);
    });
}

void RichTextEdit::addColumn(bool after)
{
    changeTable(textCursor(), [after](QTextTable &table, Block &block, int, int column) {
        const int at = column + (after ? 1 : 0);
        table.insertColumns(at, 1);
        inEachRow(block, [at](QList<Spans> &row) { row.insert(at, Spans{}); });
        syncTable(table, block);
    });
}

void RichTextEdit::removeRow()
{
    changeTable(textCursor(), [](QTextTable &table, Block &block, int row, int) {
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

void RichTextEdit::removeColumn()
{
    changeTable(textCursor(), [](QTextTable &table, Block &block, int, int column) {
        if (table.columns() == 1) {
            removeWhole(table);
            return;
        }
        table.removeColumns(column, 1);
        inEachRow(block, [column](QList<Spans> &row) { row.removeAt(column); });
        syncTable(table, block);
    });
}

void RichTextEdit::addTableActions(QMenu &menu)
{
    if (!isInTable() || isReadOnly())
        return;
    const auto add = [&](const QString &name, const QString &words, auto act) {
        menu.addAction(words, this, act)->setObjectName(name);
    };
    menu.addSeparator();
    add(QStringLiteral("rowAbove"), tr("Rij erboven"), [this] { addRow(false); });
    add(QStringLiteral("rowBelow"), tr("Rij eronder"), [this] { addRow(true); });
    add(QStringLiteral("columnBefore"), tr("Kolom ervoor"), [this] { addColumn(false); });
    add(QStringLiteral("columnAfter"), tr("Kolom erna"), [this] { addColumn(true); });
    add(QStringLiteral("removeRow"), tr("Verwijder rij"), [this] { removeRow(); });
    add(QStringLiteral("removeColumn"), tr("Verwijder kolom"), [this] { removeColumn(); });
}

} // namespace wd
