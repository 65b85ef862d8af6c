// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/decision.h"

#include "sync/engine/openquestions.h"

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
    if (pending.kind == IntentKind::Returned)
        intent.answers = newestAnswered(pending, SiteNotes::from(local));
    return intent;
}

bool carries(const Intent &intent, const PendingIntent &pending)
{
    return (intent.kind == IntentKind::Request || intent.kind == pending.kind)
        && intent.reason == pending.reason && intent.notice == pending.notice && intent.date == pending.date;
}

Result<void> dropDecision(const SyncContext &sync, const DossierId &id, SyncEventKind asked)
{
    const SyncEvent question{.kind = asked};
    WD_TRY(sync.store.change(id, [&question](LocalDossier &local) -> Result<void> {
        local.intent.reset();
        keepQuestion(local, aboutDecision, question);
        return {};
    }));
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

Result<bool> mayPublish(const SyncContext &sync, const DossierId &id, const QString &slug)
{
    const DossierPlaces at = sync.placesOf(slug);
    auto offers = sync.site.transitions(at.page());
    if (!offers && offers.error().kind == ErrorKind::NotFound)
        offers = sync.site.transitions(at.root); // somebody took the page away by hand
    WD_ASSIGN(const QStringList offered, offers);
    // On a published page nobody is offered "publish"; "reject" asks for the same right.
    const bool may = offered.contains(u"publish"_s) || offered.contains(u"reject"_s);
    WD_ASSIGN(const SiteNotes notes, notesOf(sync, id));
    if (may != notes.mayPublish)
        WD_TRY(changeNotes(sync, id, [may](SiteNotes &kept) { kept.mayPublish = may; }));
    return may;
}

} // namespace wd
