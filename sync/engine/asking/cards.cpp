// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/asking/cards.h"

#include <algorithm>

namespace wd
{

namespace
{

/// Whether a card tells what the other would: of the same words of ours, or of what the user made of them
/// since. A card about other words of ours does not stand for these.
bool standsFor(const Conflict &card, const Conflict &other)
{
    return card.place == other.place && card.theirs == other.theirs
        && (card.mine == other.mine || card.base == other.mine);
}

qsizetype cardsLike(const LocalDossier &local, const Conflict &conflict)
{
    return std::count_if(local.conflicts.begin(), local.conflicts.end(),
                         [&conflict](const auto &card) { return standsFor(card.conflict, conflict); });
}

} // namespace

Result<void> keepCards(const SyncContext &sync, DossierHere &here, const QList<Conflict> &conflicts)
{
    if (conflicts.isEmpty())
        return {};
    sync.report.needsUser = true;
    WD_TRY(here.change([&conflicts](LocalDossier &local) -> Result<void> {
        for (const Conflict &conflict : conflicts) {
            if (cardsLike(local, conflict) == 0)
                local.conflicts.append({.number = 0, .conflict = conflict});
        }
        return {};
    }));
    return {};
}

Result<void> dropDoubledCards(DossierHere &here, const QList<Conflict> &conflicts)
{
    if (conflicts.isEmpty())
        return {};
    WD_TRY(here.change([&conflicts](LocalDossier &local) -> Result<void> {
        for (const Conflict &conflict : conflicts) {
            if (cardsLike(local, conflict) > 1)
                local.conflicts.removeIf([&conflict](const auto &card) { return card.conflict == conflict; });
        }
        return {};
    }));
    return {};
}

} // namespace wd
