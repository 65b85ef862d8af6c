// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/arrows/source.h"

namespace wd::arrows
{

/// Sentences about functions of more than 60 lines between their braces. Rows of a table do not count: a case
/// with the return that follows it, a row in braces, and a data function of a test as a whole. Reads braces
/// as clang-format puts them: those of a function stand alone on their lines.
[[nodiscard]] QStringList longFunctions(const Source &source);
/// Sentences about statements that stand within more than two others, each of them an if, a loop, a switch or
/// a try: a part of such a function has a name of its own that nobody gave it. Reads the indentation
/// clang-format gives.
[[nodiscard]] QStringList deepStatements(const Source &source);

} // namespace wd::arrows
