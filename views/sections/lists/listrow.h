// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"
#include "views/fields/binding.h"
#include "views/sections/lists/partrows.h"

#include <functional>

namespace wd
{

/// What a list says of a part: its title, under it what kind it is and when, a picture or a sign before it,
/// and whether residents see it.
struct ListRow {
    QString id, title, meta;
    FileRef picture = {};
    QString sign = {}; ///< an icon's name, where there is no picture
    bool internal = false; ///< not for residents, now or ever
    QString mark = {}; ///< the word for that: "intern", "openbaar vanaf 1 januari 2027"
    bool operator==(const ListRow &) const = default;
};

/// What can be done with the parts of one list of the dossier, whatever they are.
struct ListActs {
    std::function<QStringList(const Dossier &)> standing; ///< ids, in order, without the trash
    std::function<void(Dossier &, const QString &id, const QString &title)> append;
    /// To the place of another standing part; those between move up or down.
    std::function<void(Dossier &, const QString &id, const QString &placeOf)> move;
    /// An empty day brings back.
    std::function<void(Dossier &, const QString &id, const QString &day)> setDeleted;
};

/// `list` gives the list: [](auto &d) -> auto & { return d.documents; }. `seed`: what a new part is before
/// anything is known of it.
template <typename P, typename List> [[nodiscard]] ListActs listActs(List list, P seed = {})
{
    const auto placeOf = [](const auto &parts, const QString &id) {
        const auto *part = findPart(parts, id);
        return part ? part - parts.constData() : qsizetype(-1);
    };
    return {.standing = [list](const Dossier &dossier) { return standingIds(list(dossier)); },
            .append =
                [list, seed](Dossier &dossier, const QString &id, const QString &title) {
                    P part = seed;
                    part.id = id;
                    part.slug = slugFor(title, id);
                    list(dossier).append(part);
                },
            .move =
                [list, placeOf](Dossier &dossier, const QString &id, const QString &other) {
                    const qsizetype from = placeOf(std::as_const(list(dossier)), id);
                    const qsizetype to = placeOf(std::as_const(list(dossier)), other);
                    if (from >= 0 && to >= 0)
                        list(dossier).move(from, to);
                },
            .setDeleted =
                [list](Dossier &dossier, const QString &id, const QString &day) {
                    if (P *part = findPart(list(dossier), id))
                        part->deleted = day;
                }};
}

} // namespace wd
