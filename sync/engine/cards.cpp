// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/cards.h"

#include <algorithm>

namespace wd
{

namespace
{

bool tellTheSame(const Conflict &one, const Conflict &other)
{
    return one.part == other.part && one.field == other.field && one.theirs == other.theirs;
}

qsizetype cardsLike(const Desk &desk, const Conflict &conflict)
{
    return std::count_if(desk.conflicts.begin(), desk.conflicts.end(),
                         [&conflict](const auto &card) { return tellTheSame(card.conflict, conflict); });
}

} // namespace

Result<void> keepCards(const Bench &bench, const DossierId &id, const QList<Conflict> &conflicts)
{
    if (conflicts.isEmpty())
        return {};
    bench.report.needsUser = true;
    WD_TRY(bench.store.change(id, [&conflicts](Desk &desk) -> Result<void> {
        for (const Conflict &conflict : conflicts) {
            if (cardsLike(desk, conflict) == 0)
                desk.conflicts.append({.number = 0, .conflict = conflict});
        }
        return {};
    }));
    return {};
}

Result<void> dropDoubledCards(const Bench &bench, const DossierId &id, const QList<Conflict> &conflicts)
{
    if (conflicts.isEmpty())
        return {};
    WD_TRY(bench.store.change(id, [&conflicts](Desk &desk) -> Result<void> {
        for (const Conflict &conflict : conflicts) {
            if (cardsLike(desk, conflict) > 1)
                desk.conflicts.removeIf([&conflict](const auto &card) { return card.conflict == conflict; });
        }
        return {};
    }));
    return {};
}

} // namespace wd
