// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/publishing/carrieddecision.h"

#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/pagemembers.h"
#include "model/dossier/described/publicview.h"
#include "model/sjabloon/structurehash.h"
#include "sync/engine/asking/openquestions.h"
#include "sync/engine/publishing/gate.h"

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

Intent carriedBy(const SyncContext &sync, const LocalDossier &local, int revision, bool mayPublish)
{
    const PendingIntent &pending = *local.intent;
    Intent intent{.revision = revision,
                  .kind = mayPublish ? pending.kind : IntentKind::Request,
                  .user = sync.context.site.user,
                  .desk = sync.context.deskId,
                  .name = sync.context.name,
                  .date = pending.date,
                  .reason = pending.reason,
                  .notice = pending.notice,
                  .overruled = pending.overruled};
    if (isToBeShown(pending.kind))
        intent.structure = pending.structure.isEmpty() ? structureHash(sync.context.sjablonen.of(local.work))
                                                       : pending.structure;
    if (pending.kind == IntentKind::Returned)
        intent.answers = newestAnswered(pending, SiteNotes::from(local));
    return intent;
}

bool carries(const ConceptRecord &record, const PendingIntent &pending)
{
    const Intent &intent = *record.intent;
    const bool sameWords = !isToBeShown(pending.kind)
        || canonicalBytes(publicView(record.dossier, pending.date)) == pending.shown;
    return (intent.kind == IntentKind::Request || intent.kind == pending.kind)
        && intent.reason == pending.reason && intent.notice == pending.notice && intent.date == pending.date
        && sameWords;
}

Result<void> dropDecision(const SyncContext &sync, DossierHere &here, const PendingIntent &judged,
                          SyncEventKind asked)
{
    const SyncEvent question{.kind = asked};
    bool dropped = false;
    WD_TRY(here.change([&](LocalDossier &local) -> Result<void> {
        dropped = local.intent == judged;
        if (!dropped)
            return {};
        local.intent.reset();
        keepQuestion(local, aboutDecision, question);
        return {};
    }));
    if (dropped)
        tellAsked(sync, {question});
    return {};
}

std::optional<ReturnedRequest> returnedBy(const ConceptRecord &head, const QString &user)
{
    if (!head.intent)
        return std::nullopt;
    // A concept that sends requests back still lists them, so a desk that never saw its own hears it too.
    const bool ours = std::any_of(head.open.begin(), head.open.end(), [&](const Intent &intent) {
        return intent.user == user && intent.isRequestAnsweredBy(*head.intent);
    });
    if (!ours)
        return std::nullopt;
    return ReturnedRequest{.revision = head.revision,
                           .by = head.user,
                           .name = head.name,
                           .reason = head.intent->reason,
                           .at = head.at};
}

Result<bool> mayPublish(const SyncContext &sync, DossierHere &here, const QString &slug)
{
    const DossierPlaces at = sync.placesOf(slug);
    auto offered = sync.site.mayShow(at.page());
    if (!offered && offered.error().kind == ErrorKind::NotFound)
        offered = sync.site.mayShow(at.root); // somebody took the page away by hand
    WD_ASSIGN(const bool may, offered);
    if (may != here.notes().mayPublish)
        WD_TRY(here.changeNotes([may](SiteNotes &kept) { kept.mayPublish = may; }));
    return may;
}

bool isNewer(const LocalDossier &local)
{
    return local.work.schema > currentSchema;
}

Result<std::optional<SyncEventKind>> whyUndecided(const SyncContext &sync, const LocalDossier &local)
{
    const auto decided = [&local](IntentKind kind) { return local.intent && local.intent->kind == kind; };
    const bool returns = decided(IntentKind::Returned);
    if (local.intent && isNewer(local) && !returns && !decided(IntentKind::Withdraw))
        return SyncEventKind::AskNewerPage;
    if (local.intent && !stillHolds(*local.intent, local, sync.context.sjablonen.of(local.work)))
        return returns ? SyncEventKind::AskRequestGone : SyncEventKind::AskPublicationChanged;
    if (local.intent)
        WD_TRY(lookAtPicturesOf(sync, local.work, local.intent->date));
    WD_ASSIGN(const std::optional<SyncEventKind> held, whatHoldsBack(sync, local));
    const bool lacks
        = decided(IntentKind::Publish) && !unknownMembers(SiteNotes::from(local).needs, local.work).isEmpty();
    return !held && lacks ? SyncEventKind::AskNewerPage : held;
}

} // namespace wd
