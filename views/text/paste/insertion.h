// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/text/lines/lines.h"

#include <QTextCursor>

namespace wd
{

/// Puts a text where the caret is, in the place of what is selected: blocks between the lines, the line there
/// split round them; one paragraph, and whatever comes into a table, in the line itself. Where the caret goes
/// then: behind what was put in.
[[nodiscard]] QTextCursor inserted(const RichText &text, QTextCursor cursor);

/// The part of the runs from one character to another.
[[nodiscard]] Runs partOf(const Runs &runs, qsizetype from, qsizetype to);

} // namespace wd
