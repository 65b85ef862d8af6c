// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>

namespace wd
{

/// A place in a dossier: what merges, is asked about and is edited as one.
struct Place {
    QString part; ///< id of the part, empty for the dossier itself
    QString field; ///< member names from there down, by '/': "title", "about/what", "reaction/closes"

    /// That member of what stands here.
    [[nodiscard]] Place member(const QString &name) const
    {
        return {part, field.isEmpty() ? name : field + QChar(u'/') + name};
    }
    bool operator==(const Place &) const = default;
    /// By part, then by field.
    std::strong_ordering operator<=>(const Place &) const = default;
};

} // namespace wd
