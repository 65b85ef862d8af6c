// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/text/lines/lines.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextList>
#include <QTextTable>

namespace wd
{

/// What our formats carry beside looks. What a text says is in these alone; font, colour and margins follow
/// from them, so that a look can change without a word changing.
namespace carry
{
enum Property {
    Kind = QTextFormat::UserProperty + 1, ///< block: BlockKind as int
    Level, ///< block: of a heading
    Extra, ///< block, list, table or span: QJsonObject
    Bold,
    Italic,
    Literal, ///< span: the character U+FFFD stands for
    Hollow, ///< span: U+200B stands for no text
    Object, ///< span: the Block that U+FFFC stands for
    Absent ///< cell: the row is shorter, this cell is not there while it is empty
};
inline constexpr int objectType = QTextFormat::UserObject + 1;
} // namespace carry

/// Where a run stands, as far as that changes its looks.
enum class Placement { Text, Heading, Subheading, Quote, HeaderCell };
[[nodiscard]] Placement placementOf(const Line &line);

[[nodiscard]] QTextCharFormat charFormat(const Run &run, Placement placement);
/// `format` with `look` on it, for what a person types or marks.
[[nodiscard]] QTextCharFormat charFormat(const Span &look, Placement placement);
[[nodiscard]] QTextBlockFormat blockFormat(const Line &line);
[[nodiscard]] QTextBlockFormat cellBlockFormat();
[[nodiscard]] QTextListFormat listFormat(const Line &line);
[[nodiscard]] QTextTableFormat tableFormat(const Block &table);
[[nodiscard]] QTextTableCellFormat cellFormat(bool header, bool absent);

[[nodiscard]] Span lookOf(const QTextCharFormat &format);
/// The ground of the block, cells of a header row too.
[[nodiscard]] Placement placementOf(const QTextBlock &block);

} // namespace wd
