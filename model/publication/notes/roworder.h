// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace wd
{

/// Whether a table has one row a kind, in the order of the enumeration, so that a kind may be its index. For
/// a static_assert beside the table.
template <typename Rows> consteval bool hasOneRowAKind(const Rows &rows, int kinds)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (std::size_t(rows[i].kind) != i)
            return false;
    }
    return rows.size() == std::size_t(kinds);
}

} // namespace wd
