// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/text/richtext.h"

#include <QStringList>

#include <vector>

namespace wd
{

/// Puts rich text together from what a reader of a tree (HTML, Slate) meets in order: openings, text,
/// closings. It answers for every result being a text our blocks can say: what stands where no block may
/// stand (a table in a list item, a quote in a cell) becomes lines there, a picture moves behind the block it
/// stood in, lists are nested `deepestList` deep at most. Closings must match openings; nothing else is asked
/// of the order.
class RichTextBuilder
{
public:
    enum class Space {
        Collapse, ///< as browsers show HTML: runs of blanks are one, none beside a line's ends
        Keep,
    };
    static constexpr int deepestList = 8;

    explicit RichTextBuilder(Space space)
        : m_space(space)
    {
    }

    /// `look` is a span without text.
    void text(QStringView words, const Span &look);
    void breakLine(const Span &look);
    /// The end or beginning of anything that stands on lines of its own.
    void endLine();
    void image(const QString &ref);

    void openHeading(int level);
    void closeHeading();
    void openQuote();
    void closeQuote();
    void openList(bool ordered);
    void closeList();
    void openItem();
    void closeItem();
    void openTable();
    void closeTable();
    void openHead() { ++m_heads; }
    void closeHead() { --m_heads; }
    void openRow();
    void closeRow();
    /// A cell over more columns or rows keeps its words in the first; the others are empty, so that columns
    /// stay columns.
    void openCell(bool header, int columns, int rows = 1);
    void closeCell();

    [[nodiscard]] RichText take();

private:
    struct OpenList {
        ItemList list;
        bool inItem = false;
        bool ignored = false; ///< too deep, or in a cell: its items are those of the list around it, or lines
    };

    [[nodiscard]] bool inCell() const { return m_cells > 0; }
    [[nodiscard]] OpenList *innermostList();
    [[nodiscard]] static bool isBlank(const Spans &spans);
    void append(const QString &text, const Span &look);
    [[nodiscard]] Spans takeLine();
    void addLine(Spans &to, const Spans &line) const;
    void emitBlock(Block block);
    void emitQuote();
    void emitImages();
    void endRow();
    void passCellsFromAbove();

    Space m_space;
    RichText m_done;
    Spans m_line; ///< the line being written
    QStringList m_images; ///< met where no image may stand
    int m_level = 0; ///< of the heading we are in
    int m_headings = 0;
    int m_quotes = 0;
    Spans m_quote;
    std::vector<OpenList> m_lists;
    int m_tables = 0; ///< only the outermost is one
    int m_cells = 0;
    int m_rowsOpen = 0;
    int m_heads = 0;
    bool m_rowIsHeader = true;
    Block m_table = {};
    Spans m_cell;
    int m_cellColumns = 1;
    int m_cellRows = 1;
    std::vector<int> m_below; ///< by column: how many rows a cell above still takes
    QList<Spans> m_row;
};

} // namespace wd
