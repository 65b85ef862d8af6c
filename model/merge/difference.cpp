// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/difference.h"

#include <algorithm>
#include <cmath>

namespace wd
{

namespace
{

using Row = std::vector<int>;

/// The lengths of the longest common subsequences of all tails of `a` and `b`, asked for with a rising place
/// in `a`. Kept is one row in so many; those between are worked out again when the walk comes there.
class Tails
{
public:
    Tails(const NumberRun &a, const NumberRun &b)
        : m_a(a)
        , m_b(b)
        , m_step(std::max<std::size_t>(1, std::size_t(std::sqrt(double(a.size())))))
        , m_kept(a.size() / m_step + 2)
    {
        Row row(b.size() + 1, 0);
        keep(a.size(), row);
        for (std::size_t i = a.size(); i-- > 0;) {
            row = before(i, row);
            keep(i, row);
        }
    }
    [[nodiscard]] int at(std::size_t i, std::size_t j)
    {
        if (m_rows.empty() || i < m_from || i >= m_from + m_rows.size())
            workOut(i / m_step * m_step);
        return m_rows[i - m_from][j];
    }

private:
    /// The row of place `i`, from that of the place after it.
    [[nodiscard]] Row before(std::size_t i, const Row &after) const
    {
        Row row(after.size(), 0);
        for (std::size_t j = m_b.size(); j-- > 0;)
            row[j] = m_a[i] == m_b[j] ? after[j + 1] + 1 : std::max(after[j], row[j + 1]);
        return row;
    }
    void keep(std::size_t i, const Row &row)
    {
        if (i % m_step == 0)
            m_kept[i / m_step] = row;
    }
    /// The rows from one that is kept up to the next, that one included: the walk compares two in a row.
    void workOut(std::size_t from)
    {
        const std::size_t to = std::min(from + m_step, m_a.size());
        m_from = from;
        m_rows.assign(to - from + 1, {});
        m_rows.back() = to % m_step == 0 ? m_kept[to / m_step] : Row(m_b.size() + 1, 0);
        for (std::size_t i = to; i-- > from;)
            m_rows[i - from] = before(i, m_rows[i + 1 - from]);
    }

    const NumberRun &m_a;
    const NumberRun &m_b;
    std::size_t m_step;
    std::vector<Row> m_kept;
    std::vector<Row> m_rows;
    std::size_t m_from = 0;
};

/// The hunks between two runs that begin and end differently.
std::vector<Hunk> walked(const NumberRun &base, const NumberRun &side)
{
    std::vector<Hunk> hunks;
    Tails length(base, side);
    std::size_t i = 0, j = 0;
    while (i < base.size() || j < side.size()) {
        const Hunk start{i, i, j, j};
        while (i < base.size() || j < side.size()) {
            if (i < base.size() && j < side.size() && base[i] == side[j])
                break;
            const bool skipsSide
                = i == base.size() || (j < side.size() && length.at(i + 1, j) < length.at(i, j + 1));
            ++(skipsSide ? j : i);
        }
        if (i != start.from || j != start.sideFrom)
            hunks.push_back({start.from, i, start.sideFrom, j});
        while (i < base.size() && j < side.size() && base[i] == side[j]) {
            ++i;
            ++j;
        }
    }
    return hunks;
}

} // namespace

std::vector<Hunk> difference(const NumberRun &base, const NumberRun &side)
{
    const auto begins = std::mismatch(base.begin(), base.end(), side.begin(), side.end());
    const auto ends = std::mismatch(base.rbegin(), std::make_reverse_iterator(begins.first), side.rbegin(),
                                    std::make_reverse_iterator(begins.second));
    const NumberRun baseMiddle(begins.first, ends.first.base());
    const NumberRun sideMiddle(begins.second, ends.second.base());
    const auto head = std::size_t(begins.first - base.begin());
    std::vector<Hunk> hunks = walked(baseMiddle, sideMiddle);
    for (Hunk &hunk : hunks) {
        for (std::size_t *place : {&hunk.from, &hunk.to, &hunk.sideFrom, &hunk.sideTo})
            *place += head;
    }
    return hunks;
}

} // namespace wd
