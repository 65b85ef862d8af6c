// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/diff.h"

#include "model/diff/taillengths.h"

#include <algorithm>

namespace wd
{

namespace
{

/// The matches of two runs that begin and end differently. Where two do not match, one of the base is passed
/// over if that loses nothing; else one of the side.
std::vector<Match> walked(const NumberRun &base, const NumberRun &side)
{
    std::vector<Match> matches;
    TailLengths lengths(base, side);
    std::size_t i = 0, j = 0, left = lengths.at(0, 0);
    while (left > 0) {
        if (base[i] == side[j]) {
            matches.push_back({int(i++), int(j++)});
            --left;
        } else if (lengths.at(i + 1, j) == left) {
            ++i;
        } else {
            ++j;
        }
    }
    return matches;
}

} // namespace

std::vector<Match> commonOf(const NumberRun &base, const NumberRun &side)
{
    const auto begins = std::mismatch(base.begin(), base.end(), side.begin(), side.end());
    const auto ends = std::mismatch(base.rbegin(), std::make_reverse_iterator(begins.first), side.rbegin(),
                                    std::make_reverse_iterator(begins.second));
    const auto head = int(begins.first - base.begin()), tail = int(ends.first - base.rbegin());
    std::vector<Match> matches;
    for (int i = 0; i < head; ++i)
        matches.push_back({i, i});
    for (const Match &match : walked({begins.first, ends.first.base()}, {begins.second, ends.second.base()}))
        matches.push_back({head + match.base, head + match.side});
    for (int i = tail; i > 0; --i)
        matches.push_back({int(base.size()) - i, int(side.size()) - i});
    return matches;
}

std::vector<Hunk> difference(const NumberRun &base, const NumberRun &side)
{
    std::vector<Hunk> hunks;
    std::size_t i = 0, j = 0;
    const auto changedUpTo = [&](std::size_t to, std::size_t sideTo) {
        if (i != to || j != sideTo)
            hunks.push_back({i, to, j, sideTo});
        i = to + 1;
        j = sideTo + 1;
    };
    for (const Match &match : commonOf(base, side))
        changedUpTo(std::size_t(match.base), std::size_t(match.side));
    changedUpTo(base.size(), side.size());
    return hunks;
}

} // namespace wd
