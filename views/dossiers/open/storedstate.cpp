// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dossiers/open/storedstate.h"

#include "model/dossier/described/dossierjson.h"
#include "model/undo/undostep.h"

namespace wd
{

namespace
{

/// What breaks the schema (a delay without a reason) stays on the screen; the store keeps what was right.
Result<void> fits(const SaveRequest &saveRequest)
{
    const auto checked = checkDossierJson(dossierToJson(saveRequest.work));
    if (checked || !checkDossierJson(dossierToJson(saveRequest.stored)))
        return {};
    return checked;
}

/// All of the errand that the store can have: one value that does not fit holds no other back.
Dossier whatFits(const SaveRequest &saveRequest)
{
    Dossier fitting = saveRequest.stored;
    for (const Difference &one : stepBetween({}, saveRequest.stored, saveRequest.work).differences) {
        const Dossier with = take({.name = {}, .differences = {one}}, fitting, Direction::Redo).dossier;
        if (checkDossierJson(dossierToJson(with)))
            fitting = with;
    }
    return fitting;
}

/// Puts what is on the screen into a desk as it stands in the store, by merging where somebody was first. The
/// conflicts that come of it are added to the desk.
Result<void> putInto(LocalDossier &local, const Dossier &stored, const Dossier &work, const QDateTime &now)
{
    if (local.work == stored) {
        local.work = work;
        return {};
    }
    const Merged merged = merge(stored, work, local.work);
    local.work = merged.dossier;
    for (Conflict conflict : merged.conflicts) {
        conflict.when = now;
        local.conflicts.append({.number = 0, .conflict = conflict});
    }
    return {};
}

Result<StoredState> seenIn(Store &store, const LocalDossier &local, const SiteSeen &site)
{
    WD_ASSIGN(const QList<Draft> drafts, store.drafts(local.work.id));
    return StoredState{
        .local = local, .publicationStatus = publicationStatusOf(store, local, site), .drafts = drafts};
}

} // namespace

bool isSettled(const QList<NumberedConflict> &settled, const NumberedConflict &card)
{
    return std::any_of(settled.begin(), settled.end(), [&card](const NumberedConflict &one) {
        const Conflict &a = one.conflict, &b = card.conflict;
        return one.number > 0 ? one.number == card.number
                              : a.place == b.place && a.mine == b.mine && a.theirs == b.theirs;
    });
}

Result<StoredState> look(Store &store, const DossierId &id, const SiteSeen &site)
{
    WD_ASSIGN(const LocalDossier local, store.read(id));
    return seenIn(store, local, site);
}

Result<LocalDossier> saveInStore(Store &store, const SaveRequest &saveRequest)
{
    if (const auto refused = fits(saveRequest); !refused) {
        WD_TRY(store.change(saveRequest.id, [&saveRequest](LocalDossier &local) -> Result<void> {
            return putInto(local, saveRequest.stored, whatFits(saveRequest), saveRequest.now);
        }));
        return tl::unexpected<Error>(refused.error());
    }
    WD_ASSIGN(LocalDossier saved,
              store.change(saveRequest.id, [&saveRequest](LocalDossier &local) -> Result<void> {
                  local.conflicts.removeIf(
                      [&](const NumberedConflict &one) { return isSettled(saveRequest.settled, one); });
                  for (const Conflict &conflict : saveRequest.newConflicts)
                      local.conflicts.append({.number = 0, .conflict = conflict});
                  return putInto(local, saveRequest.stored, saveRequest.work, saveRequest.now);
              }));
    for (const Place &place : saveRequest.finished)
        WD_TRY(store.setDraft(saveRequest.id, place, {}));
    for (const Draft &draft : saveRequest.unkept)
        WD_TRY(store.setDraft(saveRequest.id, draft.place, draft.text));
    return saved;
}

Result<StoredState> carryOut(Store &store, const SaveRequest &saveRequest, const SiteSeen &site)
{
    WD_ASSIGN(const LocalDossier saved, saveInStore(store, saveRequest));
    return seenIn(store, saved, site);
}

} // namespace wd
