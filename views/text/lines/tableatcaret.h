// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCursor>

#include <optional>

namespace wd
{

/// The table a caret stands in, and what one does to it: each is one edit, and without a table nothing. Cells
/// that a row of the text lacks are there in the table and get their place before anything moves.
class TableAtCaret
{
public:
    explicit TableAtCaret(const QTextCursor &caret);

    [[nodiscard]] bool isThere() const;
    void addRow(bool below);
    void addColumn(bool after);
    /// The last one goes with its table.
    void removeRow();
    void removeColumn();
    /// At the start of the next cell, or the one before, in reading order; none behind the last and before
    /// the first.
    [[nodiscard]] std::optional<QTextCursor> cellBeside(bool back) const;

private:
    QTextCursor m_caret;
};

} // namespace wd
