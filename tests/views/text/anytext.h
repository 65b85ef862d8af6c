// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/text/richtext.h"
#include "tests/support/generators.h"

namespace wd::test
{

/// Any rich text a program could hand over: ragged tables, empty lists and headings, deep nesting, adjacent
/// lists and tables, spans of nothing, members of newer versions, characters no document can hold.
[[nodiscard]] RichText anyText(Dice &dice, int mostBlocks = 7);
/// The same with some blocks, words and looks changed, added, dropped or moved.
[[nodiscard]] RichText editOf(const RichText &text, Dice &dice);
/// Where two texts part, for a counterexample.
[[nodiscard]] std::string shown(const RichText &wanted, const RichText &got);

} // namespace wd::test
