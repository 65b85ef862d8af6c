// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/text/lines.h"

#include <utility>
#include <vector>

namespace wd
{

/// Pairs (place in a, place in b), both rising, of equal numbers: a longest common subsequence, each of a
/// counting for its weight, or one. Where both middles are very long only what begins and ends alike is
/// paired.
[[nodiscard]] std::vector<std::pair<int, int>> commonOf(const std::vector<int> &a, const std::vector<int> &b,
                                                        const std::vector<int> &weights = {});

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
/// From one text to another by as few whole words as possible, in order of place.
[[nodiscard]] std::vector<WordChange> wordChanges(const QString &old, const QString &wanted);

} // namespace wd
