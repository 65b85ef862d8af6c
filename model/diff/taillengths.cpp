// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/taillengths.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace wd
{

namespace
{

constexpr std::size_t perWord = 64;

void turn(PlaceBits &bits, const std::vector<std::size_t> &places)
{
    for (const std::size_t place : places)
        bits[place / perWord] ^= std::uint64_t(1) << (place % perWord);
}

} // namespace

PlacesFromEnd::PlacesFromEnd(const NumberRun &run)
    : m_seldom(run.size() / perWord + 1, 0)
{
    for (std::size_t place = 0; place < run.size(); ++place)
        m_places[run[run.size() - 1 - place]].list.push_back(place);
    for (auto &[number, places] : m_places) {
        if (places.list.size() <= words())
            continue;
        places.bits.assign(words(), 0);
        turn(places.bits, places.list);
    }
}

const PlaceBits *PlacesFromEnd::of(int number)
{
    const auto found = m_places.find(number);
    if (found == m_places.end())
        return nullptr;
    if (!found->second.bits.empty())
        return &found->second.bits;
    if (m_set)
        turn(m_seldom, m_set->list);
    m_set = &found->second;
    turn(m_seldom, m_set->list);
    return &m_seldom;
}

TailLengths::TailLengths(const NumberRun &base, const NumberRun &side)
    : m_base(base)
    , m_sideSize(side.size())
    , m_places(side)
    , m_step(std::max<std::size_t>(1, std::size_t(std::sqrt(double(base.size())))))
    , m_kept(base.size() / m_step + 1)
{
    PlaceBits row(m_places.words(), ~std::uint64_t(0));
    for (std::size_t i = base.size();; --i) {
        if (i % m_step == 0)
            m_kept[i / m_step] = row;
        if (i == 0)
            break;
        goBefore(i - 1, row);
    }
}

std::size_t TailLengths::at(std::size_t i, std::size_t j)
{
    if (m_rows.empty() || i < m_from || i >= m_from + m_rows.size())
        workOut(i / m_step * m_step);
    const PlaceBits &row = m_rows[i - m_from];
    const std::size_t places = m_sideSize - j;
    std::size_t unset = places;
    for (std::size_t word = 0; word < places / perWord; ++word)
        unset -= std::size_t(std::popcount(row[word]));
    if (const std::size_t rest = places % perWord; rest > 0)
        unset -= std::size_t(std::popcount(row[places / perWord] << (perWord - rest)));
    return unset;
}

/// From the row of the place after `i` to that of `i`. A bit that is not set: there the length grows.
void TailLengths::goBefore(std::size_t i, PlaceBits &row)
{
    const PlaceBits *places = m_places.of(m_base[i]);
    if (!places)
        return;
    std::uint64_t carried = 0;
    for (std::size_t word = 0; word < row.size(); ++word) {
        const std::uint64_t here = row[word], matching = here & (*places)[word];
        const std::uint64_t sum = here + matching, all = sum + carried;
        carried = sum < here || all < sum ? 1 : 0;
        row[word] = all | (here - matching);
    }
}

/// The rows from one that is kept up to the next, that one not included.
void TailLengths::workOut(std::size_t from)
{
    const std::size_t to = std::min(from + m_step, m_base.size() + 1);
    m_from = from;
    m_rows.assign(to - from, {});
    const bool atEnd = to > m_base.size();
    PlaceBits row = atEnd ? PlaceBits(m_places.words(), ~std::uint64_t(0)) : m_kept[to / m_step];
    for (std::size_t i = to; i-- > from;) {
        if (!(atEnd && i == m_base.size()))
            goBefore(i, row);
        m_rows[i - from] = row;
    }
}

} // namespace wd
