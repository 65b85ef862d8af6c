// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/lists/listrow.h"
#include "views/sections/sectioneditor.h"

namespace wd
{

/// A list of parts an editor works with, wherever in the dossier it stands. A part that is gone is null.
template <typename P> struct PartList {
    QString place; ///< "documents", "sections/bronnen"
    std::function<const P *(const Dossier &, const QString &id)> find;
    std::function<P *(Dossier &, const QString &id)> change;
    std::function<P &(Dossier &)> append; ///< a new one, that still is to be given an id and slug
    std::function<QList<P>(const Dossier &)> standing;
    ListActs acts;

    /// A member of one of them.
    template <typename O, typename T>
    [[nodiscard]] Binding<T> bind(const QString &id, T O::*member, const QString &field,
                                  const QString &name) const
    {
        return {.place = {id, field},
                .name = name,
                .read =
                    [find = find, id, member](const Dossier &dossier) {
                        const P *part = find(dossier, id);
                        return part ? part->*member : T{};
                    },
                .write =
                    [change = change, id, member](Dossier &dossier, const T &value) {
                        if (P *part = change(dossier, id))
                            part->*member = value;
                    }};
    }
};

/// `list` gives the list, of E that are P: [](auto &d) -> auto & { return d.documents; }. `seed`: what a new
/// part is; `belongs`: which of them it is about.
template <typename P, typename E, typename List>
[[nodiscard]] PartList<P> partList(const QString &place, List list, const E &seed,
                                   const std::function<bool(const E &)> &belongs)
{
    const auto standing = [list, belongs](const Dossier &dossier) {
        QList<P> parts;
        for (const E &part : list(dossier)) {
            if (part.deleted.isEmpty() && belongs(part))
                parts.append(part);
        }
        return parts;
    };
    ListActs acts = listActs<E>(list, seed);
    acts.standing = [list, belongs](const Dossier &dossier) {
        QStringList ids;
        for (const E &part : list(dossier)) {
            if (part.deleted.isEmpty() && belongs(part))
                ids.append(part.id);
        }
        return ids;
    };
    return {.place = place,
            .find = [list](const Dossier &dossier, const QString &id) -> const P * {
                return findPart(list(dossier), id);
            },
            .change
            = [list](Dossier &dossier, const QString &id) -> P * { return findPart(list(dossier), id); },
            .append = [list, seed](Dossier &dossier) -> P & {
                list(dossier).append(seed);
                return list(dossier).last();
            },
            .standing = standing,
            .acts = acts};
}

/// Of a section that is data alone: those of `list` that are of that section. New ones are seen by whoever
/// sees the section.
template <typename P, typename E, typename List>
[[nodiscard]] PartList<P> ownPartList(const Section &section, List list)
{
    const QString own = section.binding.own();
    E seed;
    seed.section = own;
    seed.visibility = section.isPublic ? Visibility::Public : Visibility::Internal;
    return partList<P, E>(QStringLiteral("sections/") + own, list, seed,
                          [own](const E &part) { return part.section == own; });
}

} // namespace wd
