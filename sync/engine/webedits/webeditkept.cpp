// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/webedits/webeditkept.h"

#include "model/dossier/described/dossierjson.h"
#include "model/publication/notes/sitequestions.h"
#include "sync/engine/asking/cards.h"
#include "sync/engine/asking/openquestions.h"
#include "sync/engine/publishing/carrieddecision.h"
#include "sync/engine/sharing/share.h"
#include "sync/engine/webedits/removedonsite.h"

namespace wd
{

using namespace Qt::StringLiterals;

Result<bool> writeEdits(const SyncContext &sync, DossierHere &here, const LocalDossier &local,
                        const SiteLook &look, const FoundEdits &found)
{
    if (found.adopted.isEmpty())
        return look.publishing && !found.questions.isEmpty() ? voidPublications(sync, here) : true;
    const bool onlyThis = look.publishing && local.base->number == look.publishing->revision
        && found.questions.isEmpty() && found.conflicts.isEmpty();
    WD_ASSIGN(const Dossier changed, dossierFromJson(canonicalJson(found.json)));
    // The cards first: killed after the revision nothing would tell any more what the concept said. Also
    // after a Conflict they stay, as it may have been a second try of this very revision.
    WD_TRY(keepCards(sync, here, found.conflicts));
    const auto shared = shareAdopted(sync, here, changed, onlyThis ? look.publishing : std::nullopt);
    if (!shared && shared.error().kind == ErrorKind::Conflict)
        return false;
    WD_TRY(shared);
    WD_TRY(dropDoubledCards(here, found.conflicts));
    for (const QString &member : found.adopted)
        sync.did({.kind = SyncEventKind::Adopted, .member = member});
    return true;
}

Result<void> keepEdits(DossierHere &here, const SiteLook &look, const FoundEdits &found)
{
    const SiteNotes &notes = here.notes();
    const bool answers = std::any_of(found.answered.begin(), found.answered.end(),
                                     [&notes](const QString &about) { return notes.asked.contains(about); });
    const bool stands = found.standing.isEmpty() && found.asWritten.isEmpty(); // as it was told before
    if (stands && found.seen.isEmpty() && found.questions.isEmpty() && found.older.isEmpty() && !answers)
        return {};
    return here.changeNotes([&](SiteNotes &kept) {
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

Result<void> keepReadSoFar(DossierHere &here, const FoundEdits &found)
{
    QHash<QString, QString> read = found.seen;
    read.removeIf([&found](QHash<QString, QString>::iterator one) {
        return one->isEmpty() || one.key().endsWith(stateMark) || found.standing.contains(one.key())
            || found.asWritten.contains(one.key());
    });
    if (read.isEmpty())
        return {};
    return here.changeNotes([&read](SiteNotes &kept) { kept.seen.insert(read); });
}

Result<void> tellEdits(const SyncContext &sync, DossierHere &here, const SiteLook &look,
                       const FoundEdits &found)
{
    tellAsked(sync, found.questions.values());
    if (!look.publishing) // a publication writes over it
        tellAsked(sync, found.older.values());
    // What was decided before this was known is decided again.
    WD_TRY(here.renew());
    const std::optional<PendingIntent> decision = here.local().intent;
    const bool decided = decision && isToBeShown(decision->kind);
    return decided && !found.questions.isEmpty()
        ? dropDecision(sync, here, *decision, SyncEventKind::AskPublicationChanged)
        : Result<void>();
}

} // namespace wd
