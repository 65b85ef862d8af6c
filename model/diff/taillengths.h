// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/diff.h"

#include <cstdint>
#include <unordered_map>

namespace wd
{

/// One bit a place.
using PlaceBits = std::vector<std::uint64_t>;

/// Where each number stands in a run, counted from its end, as bits. Of a number that comes seldom the bits
/// are set when they are asked for; so they never cost more than one bit a place and sixty-four runs.
class PlacesFromEnd
{
public:
    explicit PlacesFromEnd(const NumberRun &run);
    /// Null where the number does not occur; good until the next is asked for.
    [[nodiscard]] const PlaceBits *of(int number);
    /// How many words the bits are.
    [[nodiscard]] std::size_t words() const { return m_seldom.size(); }

private:
    struct Places {
        std::vector<std::size_t> list;
        PlaceBits bits; ///< of a number that comes often
    };
    std::unordered_map<int, Places> m_places;
    PlaceBits m_seldom;
    const Places *m_set = nullptr; ///< whose bits are in m_seldom
};

/// The lengths of the longest common subsequences of all tails of two runs.
///
/// A row of the textbook's table grows by nothing or one from place to place, so it is kept as bits and made
/// from the row below it by a sum of whole words (M. Crochemore, C. Iliopoulos, Y. Pinzon, J. Reid, "A fast
/// and practical bit-vector algorithm for the longest common subsequence problem", 2001). Kept is one row in
/// so many; those between are worked out again when the walk comes there.
class TailLengths
{
public:
    TailLengths(const NumberRun &base, const NumberRun &side);
    /// That of base[i, end) and side[j, end). Quick where `i` rises from question to question.
    [[nodiscard]] std::size_t at(std::size_t i, std::size_t j);

private:
    void goBefore(std::size_t i, PlaceBits &row);
    void workOut(std::size_t from);

    const NumberRun &m_base;
    std::size_t m_sideSize;
    PlacesFromEnd m_places;
    std::size_t m_step; ///< of so many rows one is kept
    std::vector<PlaceBits> m_kept;
    std::vector<PlaceBits> m_rows; ///< from m_from
    std::size_t m_from = 0;
};

} // namespace wd
