// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a Workbench has done in the thread of the store: looking at a desk, and saving into it by merging.
#include "views/desk/workbenchstate.h"

#include "model/dossier/dossierjson.h"
#include "model/steps/steps.h"

namespace wd
{

namespace
{

/// What breaks the schema (a delay without a reason) stays on the screen; the store keeps what was right.
Result<void> fits(const Errand &errand)
{
    const auto checked = checkDossierJson(dossierToJson(errand.work));
    if (checked || !checkDossierJson(dossierToJson(errand.stored)))
        return {};
    return checked;
}

/// All of the errand that the store can have: one value that does not fit holds no other back.
Dossier whatFits(const Errand &errand)
{
    Dossier fitting = errand.stored;
    for (const Difference &one : stepBetween({}, errand.stored, errand.work).differences) {
        const Dossier with = take({.name = {}, .differences = {one}}, fitting, Direction::Redo).dossier;
        if (checkDossierJson(dossierToJson(with)))
            fitting = with;
    }
    return fitting;
}

/// Puts what is on the screen into a desk as it stands in the store, by merging where somebody was first. The
/// conflicts that come of it are added to the desk.
Result<void> putInto(Desk &desk, const Dossier &stored, const Dossier &work, const QDateTime &now)
{
    if (desk.work == stored) {
        desk.work = work;
        return {};
    }
    const Merged merged = merge(stored, work, desk.work);
    desk.work = merged.dossier;
    for (Conflict conflict : merged.conflicts) {
        conflict.when = now;
        desk.conflicts.append({.number = 0, .conflict = conflict});
    }
    return {};
}

Result<DeskSeen> seenIn(Store &store, const Desk &desk, const SiteSeen &site)
{
    WD_ASSIGN(const QList<Draft> drafts, store.drafts(desk.work.id));
    return DeskSeen{.desk = desk, .standing = standingOf(store, desk, site), .drafts = drafts};
}

} // namespace

bool isSettled(const QList<NumberedConflict> &settled, const NumberedConflict &card)
{
    return std::any_of(settled.begin(), settled.end(), [&card](const NumberedConflict &one) {
        const Conflict &a = one.conflict, &b = card.conflict;
        return one.number > 0
            ? one.number == card.number
            : a.part == b.part && a.field == b.field && a.mine == b.mine && a.theirs == b.theirs;
    });
}

Result<DeskSeen> look(Store &store, const DossierId &id, const SiteSeen &site)
{
    WD_ASSIGN(const Desk desk, store.read(id));
    return seenIn(store, desk, site);
}

Result<Desk> saveInStore(Store &store, const Errand &errand)
{
    if (const auto refused = fits(errand); !refused) {
        WD_TRY(store.change(errand.id, [&errand](Desk &desk) -> Result<void> {
            return putInto(desk, errand.stored, whatFits(errand), errand.now);
        }));
        return tl::unexpected<Error>(refused.error());
    }
    WD_ASSIGN(Desk saved, store.change(errand.id, [&errand](Desk &desk) -> Result<void> {
        desk.conflicts.removeIf([&](const NumberedConflict &one) { return isSettled(errand.settled, one); });
        for (const Conflict &conflict : errand.newConflicts)
            desk.conflicts.append({.number = 0, .conflict = conflict});
        return putInto(desk, errand.stored, errand.work, errand.now);
    }));
    for (const auto &[part, field] : errand.finished)
        WD_TRY(store.setDraft(errand.id, part, field, {}));
    for (const Draft &draft : errand.unkept)
        WD_TRY(store.setDraft(errand.id, draft.part, draft.field, draft.text));
    return saved;
}

Result<DeskSeen> carryOut(Store &store, const Errand &errand, const SiteSeen &site)
{
    WD_ASSIGN(const Desk saved, saveInStore(store, errand));
    return seenIn(store, saved, site);
}

} // namespace wd
