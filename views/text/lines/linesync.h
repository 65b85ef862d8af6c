// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/text/lines/lines.h"

#include <QTextBlock>
#include <QTextCursor>

namespace wd
{

/// Makes the block say `runs` by its changed words only, then gives every run its looks.
void syncRuns(const QTextBlock &block, const Runs &runs, bool inHeaderRow = false);
/// The same for a whole line, with the looks of its kind. Lists follow by syncLists().
void syncLine(const QTextBlock &block, const Line &line);
/// The format a person types with in an empty block. Where a table begins or ends, or a cell, the document
/// keeps the table itself there, so that stays as it is.
void setTypingFormat(const QTextBlock &block, const QTextCharFormat &format);
/// Gives all items outside tables their lists. `items` are those of the document in order.
void syncLists(QTextDocument &document, const std::vector<Line> &items);
/// Gives all runs of the document their looks again, in the colours in force. No word changes.
void restyle(QTextDocument &document);

/// Makes `table` say `wanted`: rows and columns that are the same stay, cells change by their words.
void syncTable(QTextTable &table, const Block &wanted);
/// Puts a table where the cursor is; the block there is split.
QTextTable *insertTableAt(QTextCursor cursor, const Block &wanted);

} // namespace wd
