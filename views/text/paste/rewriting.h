// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/text/lines/lines.h"

#include <QTextBlock>
#include <QTextCursor>

#include <vector>

namespace wd
{

/// Turns a document into the wanted lines, from its last line to its first, so that the places of lines that
/// are still to be done stay right. A cursor at the start of a line goes with that line.
class Rewriting
{
public:
    Rewriting(QTextDocument &document, const std::vector<Line> &wanted);
    void run();

private:
    enum class Act { Keep, Change, Remove, Insert };
    struct Op {
        Act act;
        std::size_t at; ///< in the wanted lines for Insert, else in the old ones
    };

    [[nodiscard]] std::vector<Op> plan() const;
    [[nodiscard]] bool isKeptBlank(std::size_t at) const;
    static std::vector<Line> itemsOf(const std::vector<Line> &lines);
    void standsAt(const LinePlace &place);
    void change(const LinePlace &place, const Line &line);
    void insert(const Line &line);
    void insertTable(const Block &table);
    void remove(const LinePlace &place);
    void removeTable(QTextTable &table);
    /// Whether the block and the one before it are both lines: no table begins or ends between them.
    [[nodiscard]] bool followsLine(const QTextBlock &block) const;
    [[nodiscard]] QTextBlock lastBefore() const;

    QTextDocument &m_document;
    const std::vector<Line> &m_wanted;
    std::vector<PlacedLine> m_old;
    std::vector<int> m_partner;
    // What was done last: a line, a table, or nothing yet.
    QTextCursor m_nextLine;
    QTextTable *m_nextTable = nullptr;
};

} // namespace wd
