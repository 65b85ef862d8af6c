// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/text/richtext.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace wd
{

/// The ids of the parts residents see, by the path of their list: what may be referred to.
struct SeenIds {
    QHash<QString, QSet<QString>> byList;
    [[nodiscard]] bool holds(const QString &id, const QString &list) const
    {
        return byList.value(list).contains(id);
    }
    [[nodiscard]] bool holds(const QString &id) const
    {
        return std::any_of(byList.begin(), byList.end(), [&](const auto &ids) { return ids.contains(id); });
    }
};

/// The text as residents see it: a link to a part that is not seen goes and its text stays, its picture goes,
/// and so do unknown members.
[[nodiscard]] RichText publicText(const RichText &text, const SeenIds &seen);

} // namespace wd
