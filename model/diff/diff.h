// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <cstddef>
#include <vector>

namespace wd
{

/// Things to compare, each as a number; equal things have equal numbers.
using NumberRun = std::vector<int>;

/// Gives equal things equal numbers: 0, 1, 2 … in the order in which they come.
template <typename Key> class Numbering
{
public:
    int of(const Key &key)
    {
        const auto found = m_numbers.constFind(key);
        return found != m_numbers.constEnd() ? *found : *m_numbers.insert(key, int(m_numbers.size()));
    }
    [[nodiscard]] int count() const { return int(m_numbers.size()); }

private:
    QHash<Key, int> m_numbers;
};

/// base[base] stays, as side[side].
struct Match {
    int base, side;
    bool operator==(const Match &) const = default;
};

/// What two runs have in common, in order of place: a longest common subsequence. What they begin and end
/// with is paired first; of what remains each takes the first partner it can have.
/// It never gives up. It takes (base × side) / 64 steps and, in memory, the longer of the two times the root
/// of the shorter, by 64: a text may have tens of thousands of words, all different.
[[nodiscard]] std::vector<Match> commonOf(const NumberRun &base, const NumberRun &side);

/// base[from, to) was replaced by side[sideFrom, sideTo). An insertion has from == to.
struct Hunk {
    std::size_t from, to, sideFrom, sideTo;
    [[nodiscard]] bool inserts() const { return from == to; }
    bool operator==(const Hunk &) const = default;
};

/// What a side changed: the stretches between what the two have in common.
[[nodiscard]] std::vector<Hunk> difference(const NumberRun &base, const NumberRun &side);

} // namespace wd
