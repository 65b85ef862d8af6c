// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/webeditkept.h"

#include "model/dossier/dossierjson.h"
#include "sync/engine/cards.h"
#include "sync/engine/decision.h"
#include "sync/engine/openquestions.h"
#include "sync/engine/removedonsite.h"
#include "sync/engine/share.h"

namespace wd
{

using namespace Qt::StringLiterals;

Result<bool> writeEdits(const SyncContext &sync, const DossierId &id, const LocalDossier &local,
                        const SiteLook &look, const FoundEdits &found)
{
    if (found.adopted.isEmpty())
        return look.publishing && !found.questions.isEmpty() ? voidPublications(sync, id) : true;
    const bool onlyThis = look.publishing && local.base->number == look.publishing->revision
        && found.questions.isEmpty() && found.conflicts.isEmpty();
    WD_ASSIGN(const Dossier changed, dossierFromJson(canonicalJson(found.json)));
    // The cards first: killed after the revision nothing would tell any more what the concept said. Also
    // after a Conflict they stay, as it may have been a second try of this very revision.
    WD_TRY(keepCards(sync, id, found.conflicts));
    const auto shared = shareAdopted(sync, id, changed, onlyThis ? look.publishing : std::nullopt);
    if (!shared && shared.error().kind == ErrorKind::Conflict)
        return false;
    WD_TRY(shared);
    WD_TRY(dropDoubledCards(sync, id, found.conflicts));
    for (const QString &member : found.adopted)
        sync.did({.kind = SyncEventKind::Adopted, .member = member});
    return true;
}

Result<void> keepEdits(const SyncContext &sync, const LocalDossier &local, const SiteLook &look,
                       const FoundEdits &found)
{
    const SiteNotes notes = SiteNotes::from(local);
    const bool answers = std::any_of(found.answered.begin(), found.answered.end(),
                                     [&notes](const QString &about) { return notes.asked.contains(about); });
    if (found.seen.isEmpty() && found.questions.isEmpty() && found.older.isEmpty() && !answers)
        return {};
    return changeNotes(sync, local.work.id, [&](SiteNotes &kept) {
        kept.seen.insert(found.seen);
        kept.standing.insert(found.standing);
        for (const QString &path : found.asWritten)
            kept.standing.remove(path);
        for (const QString &about : found.answered)
            kept.asked.remove(about);
        kept.asked.insert(found.questions);
        if (!look.publishing)
            kept.asked.insert(found.older);
    });
}

Result<void> tellEdits(const SyncContext &sync, const DossierId &id, const SiteLook &look,
                       const FoundEdits &found)
{
    tellAsked(sync, found.questions.values());
    if (!look.publishing) // a publication writes over it
        tellAsked(sync, found.older.values());
    // What was decided before this was known is decided again.
    WD_ASSIGN(const LocalDossier local, sync.store.read(id));
    const bool decided = local.intent && isToBeShown(local.intent->kind);
    return decided && !found.questions.isEmpty()
        ? dropDecision(sync, id, SyncEventKind::AskPublicationChanged)
        : Result<void>();
}

} // namespace wd
