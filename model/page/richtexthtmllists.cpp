// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/page/richtexthtmlbuilder.h"

#include <algorithm>
#include <utility>

// The part of the builder that knows lists and tables.
namespace wd
{

void RichTextBuilder::openList(bool ordered)
{
    endLine();
    const auto real
        = std::count_if(m_lists.begin(), m_lists.end(), [](const OpenList &l) { return !l.ignored; });
    OpenList list{.list = {.ordered = ordered}, .inItem = false, .ignored = inCell() || real >= deepestList};
    if (!list.ignored && real == 0 && !inCell())
        emitQuote();
    m_lists.push_back(std::move(list));
}

void RichTextBuilder::closeList()
{
    endLine();
    OpenList closed = std::move(m_lists.back());
    m_lists.pop_back();
    if (closed.ignored || closed.list.items.empty())
        return;
    OpenList *around = innermostList();
    if (!around) {
        emitBlock({.kind = BlockKind::List, .list = std::move(closed.list)});
        if (m_tables == 0 && m_quotes == 0)
            emitImages();
        return;
    }
    // Word puts a list straight into a list: it belongs to the item before it.
    if (around->list.items.empty())
        around->list.items.emplace_back();
    std::vector<ItemList> &nested = around->list.items.back().nested;
    if (nested.empty())
        nested.push_back(std::move(closed.list));
    else
        std::move(closed.list.items.begin(), closed.list.items.end(),
                  std::back_inserter(nested.front().items));
}

void RichTextBuilder::openItem()
{
    endLine();
    if (inCell())
        return;
    if (OpenList *list = innermostList()) {
        list->list.items.emplace_back();
        list->inItem = true;
    }
}

void RichTextBuilder::closeItem()
{
    endLine();
    if (inCell())
        return;
    if (OpenList *list = innermostList())
        list->inItem = false;
}

void RichTextBuilder::openTable()
{
    endLine();
    // A table in a list item stays lines of that item: it counts as no table.
    if (m_tables++ == 0 && !innermostList()) {
        emitQuote();
        m_table = {.kind = BlockKind::Table};
        m_below.clear();
    }
}

void RichTextBuilder::closeTable()
{
    endLine();
    if (--m_tables > 0 || innermostList())
        return;
    endRow();
    if (!m_table.header.isEmpty() || !m_table.rows.isEmpty())
        emitBlock(std::exchange(m_table, {}));
    if (m_quotes == 0)
        emitImages();
}

void RichTextBuilder::openRow()
{
    endLine();
    if (m_tables == 1 && !inCell())
        m_rowIsHeader = true;
}

void RichTextBuilder::closeRow()
{
    endLine();
    if (m_tables != 1 || inCell())
        return;
    if (m_row.isEmpty()) // all of it is taken by cells above, or it is nothing
        std::for_each(m_below.begin(), m_below.end(), [](int &rows) { rows = std::max(0, rows - 1); });
    endRow();
}

/// Columns that a cell of an earlier row takes.
void RichTextBuilder::passCellsFromAbove()
{
    while (std::size_t(m_row.size()) < m_below.size() && m_below[std::size_t(m_row.size())] > 0) {
        --m_below[std::size_t(m_row.size())];
        m_row.append(Spans{});
    }
}

void RichTextBuilder::endRow()
{
    if (m_row.isEmpty())
        return;
    passCellsFromAbove();
    const bool first = m_table.header.isEmpty() && m_table.rows.isEmpty();
    if (first && (m_rowIsHeader || m_heads > 0))
        m_table.header = std::exchange(m_row, {});
    else
        m_table.rows.append(std::exchange(m_row, {}));
}

void RichTextBuilder::openCell(bool header, int columns, int rows)
{
    endLine();
    // Without a table around it, or in a table that is lines, a cell is only a line.
    if (m_tables == 0 || innermostList())
        return;
    if (m_cells++ > 0)
        return;
    m_rowIsHeader = m_rowIsHeader && header;
    m_cellColumns = std::clamp(columns, 1, 20);
    m_cellRows = std::clamp(rows, 1, 1000);
}

void RichTextBuilder::closeCell()
{
    endLine();
    if (m_cells == 0 || --m_cells > 0)
        return;
    passCellsFromAbove();
    for (int column = 0; column < m_cellColumns; ++column) {
        m_below.resize(std::max(m_below.size(), std::size_t(m_row.size()) + 1));
        m_below[std::size_t(m_row.size())] = m_cellRows - 1;
        m_row.append(column == 0 ? std::exchange(m_cell, {}) : Spans{});
    }
}

} // namespace wd
