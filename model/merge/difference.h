// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace wd
{

/// Things to compare, each as a number; equal things have equal numbers.
using NumberRun = std::vector<int>;

/// base[from, to) was replaced by side[sideFrom, sideTo). An insertion has from == to.
struct Hunk {
    std::size_t from, to, sideFrom, sideTo;
    [[nodiscard]] bool inserts() const { return from == to; }
    bool operator==(const Hunk &) const = default;
};

/// What a side changed, in order of place, around a longest common subsequence. In memory it takes the longer
/// of the two times the root of the shorter, not their product: a text may have tens of thousands of blocks.
[[nodiscard]] std::vector<Hunk> difference(const NumberRun &base, const NumberRun &side);

} // namespace wd
