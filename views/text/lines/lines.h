// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/text/richtext.h"

#include <QTextDocument>

#include <optional>
#include <vector>

class QTextBlock;
class QTextTable;

namespace wd
{

/// What stands in a row of characters of one look, as a QTextDocument can hold it. `shown` has U+2028 for a
/// line break. A character that a document cannot hold is shown as U+FFFD with the real one in `literal`; a
/// span without text (it has members of a newer version) is one U+200B, `hollow`; a picture or a block that
/// cannot be edited here is one U+FFFC, `object`.
struct Run {
    QString shown = {};
    Span look = {}; ///< its text is not used
    std::optional<QChar> literal = {};
    bool hollow = false;
    std::optional<Block> object = {};
    bool operator==(const Run &) const = default;
    [[nodiscard]] bool looksAs(const Run &other) const;
};
using Runs = QList<Run>;
/// Lengthens the last run where the new one looks the same.
void appendRun(Runs &runs, Run run);

/// One line of a text: a paragraph, heading, quote or list item is one paragraph of the document, a table one
/// table. Images are paragraphs with an object. Items of one list have the same `list` number; a nested list
/// has a number of its own and a greater depth.
struct Line {
    BlockKind kind = BlockKind::Paragraph; ///< List is an item
    int level = 0;
    QJsonObject extra = {}; ///< of the block; of an item: of its list
    Runs runs = {};
    int depth = 0; ///< item: 1 and up
    bool ordered = false;
    int list = -1;
    Block table = {};

    /// All but the list's number, which two texts give differently.
    [[nodiscard]] bool sameAs(const Line &other) const;
    /// A paragraph of nothing, which the normal form does not know.
    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] QString words() const; ///< all that is shown
};

/// Where a line stands in a document: a block, or a table.
struct LinePlace {
    int position = 0; ///< of the block's first character; of a table the place of its first cell
    QTextTable *table = nullptr;
};
struct PlacedLine {
    Line line = {};
    LinePlace place = {};
};

/// Between texts and lines.
[[nodiscard]] Runs runsOf(const Spans &spans);
[[nodiscard]] Spans spansOf(const Runs &runs);
[[nodiscard]] std::vector<Line> linesOf(const RichText &text);
[[nodiscard]] RichText textOf(const std::vector<Line> &lines);

/// Between documents and lines: every block outside tables and every table, blank ones too.
[[nodiscard]] Runs readRuns(const QTextBlock &block);
[[nodiscard]] Line readLine(const QTextBlock &block);
[[nodiscard]] Block readTable(const QTextTable &table);
[[nodiscard]] std::vector<PlacedLine> readLines(const QTextDocument &document);

} // namespace wd
