// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/text/lines/lines.h"

#include <vector>

namespace wd
{

/// For each old line the new line it becomes, or -1: first those that are the same, then in each gap between
/// them those whose words are most alike. Blank old lines stay unpaired, unless there is nothing else.
[[nodiscard]] std::vector<int> alignLines(const std::vector<PlacedLine> &old,
                                          const std::vector<Line> &wanted);

/// The part of a text that changes: `length` characters at `from` become `words`.
struct WordChange {
    int from = 0;
    int length = 0;
    QString words = {};
};
/// From one text to another, in order of place: as many words as possible stay, then as many of the signs
/// and spaces between them.
[[nodiscard]] std::vector<WordChange> wordChanges(const QString &old, const QString &wanted);

} // namespace wd
