// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace wd
{

/// A value that is stored or sent as a word: one of `Enum`, or the word of a newer program for one that this
/// does not know, which is kept as it is. Compares with values of `Enum`; the unknown equals none of them.
template <typename Enum> struct Known {
    std::optional<Enum> value = {};
    QString unknown = {}; ///< the word, where it is none of ours; empty: there is none

    Known() = default;
    Known(Enum ours)
        : value(ours)
    {
    }
    [[nodiscard]] static Known word(const QString &theirs)
    {
        Known one;
        one.unknown = theirs;
        return one;
    }
    friend bool operator==(const Known &, const Known &) = default;
};

} // namespace wd
