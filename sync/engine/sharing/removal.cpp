// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/sharing/removal.h"

#include "model/dossier/described/dossierjson.h"
#include "sync/engine/dossierlocation.h"
#include "sync/engine/publishing/carrieddecision.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qint64 trashDays = 30;
constexpr qint64 missedTwiceSeconds = 60;

/// Everything is shared and agreed on.
bool isSettled(const LocalDossier &local, const SiteNotes &notes)
{
    return local.base && !local.dirty() && local.conflicts.isEmpty() && !local.intent
        && notes.dueChecks.isEmpty() && notes.lock.isEmpty();
}

/// Whether a decision waits that no record has closed: somebody may still carry it out.
bool isDecided(const SiteNotes &notes)
{
    return std::any_of(notes.open.begin(), notes.open.end(),
                       [&notes](const Intent &intent) { return intent.revision > notes.closedUpTo(); });
}

/// By the site's clock, and not only by the day that some desk wrote down: its clock may have been wrong.
bool isDue(const SyncContext &sync, const LocalDossier &local, const SiteNotes &notes)
{
    const QDateTime now = sync.site.saidTime();
    return isDueForRemoval(local.work.deleted, now) && notes.trashedAt.isValid()
        && notes.trashedAt.daysTo(now) >= trashDays;
}

/// What somebody decided and wrote, to tell whether they went on with it.
QString whatIsThere(const LocalDossier &local)
{
    const QByteArray decided = local.intent ? "decided" + local.intent->shown : QByteArray();
    return sha256Of(canonicalBytes(local.work) + decided);
}

/// For everybody: nobody took it out since.
bool isInTrash(const LocalDossier &local)
{
    return local.base && !local.dirty() && !local.base->dossier.deleted.isEmpty();
}

/// Whoever takes it out of the trash, or writes in it, while the site is asked keeps it.
bool goesStill(const SyncContext &sync, const LocalDossier &now)
{
    const SiteNotes notes = SiteNotes::from(now);
    return isDue(sync, now, notes) && isSettled(now, notes);
}

bool showsSomething(const SiteNotes &notes)
{
    return notes.record && (notes.record->isPublished() || notes.record->notice);
}

} // namespace

bool isDueForRemoval(const QString &deleted, const QDateTime &now)
{
    const QDate day = QDate::fromString(deleted, Qt::ISODate);
    return day.isValid() && day.daysTo(now.date()) >= trashDays;
}

bool restsInTrash(const SyncContext &sync, const LocalDossier &local)
{
    return isInTrash(local) && !isDue(sync, local, SiteNotes::from(local));
}

Result<void> noteTrash(const SyncContext &sync, DossierHere &here)
{
    const LocalDossier &local = here.local();
    const bool agreed = local.base && !local.base->dossier.deleted.isEmpty();
    const QDateTime noted = here.notes().trashedAt;
    if (agreed == noted.isValid())
        return {};
    const QDateTime now = agreed ? sync.site.saidTime() : QDateTime();
    return here.changeNotes([&now](SiteNotes &kept) { kept.trashedAt = now; });
}

Result<void> withdrawBeforeRemoval(const SyncContext &sync, DossierHere &here)
{
    WD_TRY(here.renew());
    const LocalDossier local = here.local();
    const SiteNotes notes = here.notes();
    // What was decided and never carried out, a month ago or more, is closed by the record of a withdrawal.
    const bool open = showsSomething(notes) || isDecided(notes);
    if (!sync.mayRemove || !isDue(sync, local, notes) || !isSettled(local, notes) || !open)
        return {};
    WD_ASSIGN(const bool may, mayPublish(sync, here, local.work.slug));
    if (!may) {
        sync.report.needsUser = true;
        sync.did({.kind = SyncEventKind::AskWithdrawFirst});
        return {};
    }
    WD_TRY(here.change([&sync](LocalDossier &changed) -> Result<void> {
        const SiteNotes now = SiteNotes::from(changed);
        if (isDue(sync, changed, now) && isSettled(changed, now)) // nobody took it out of the trash meanwhile
            changed.intent = PendingIntent{.kind = IntentKind::Withdraw,
                                           .reason = u"Het dossier is verwijderd."_s,
                                           .date = sync.now().date()};
        return {};
    }));
    return {};
}

Result<bool> removeFromSite(const SyncContext &sync, DossierHere &here)
{
    WD_TRY(here.renew());
    const LocalDossier local = here.local();
    const SiteNotes notes = here.notes();
    if (!sync.mayRemove || !isDue(sync, local, notes) || !isSettled(local, notes) || showsSomething(notes)
        || isDecided(notes))
        return false;
    const DossierPlaces at = sync.placesOf(local.work.slug);
    WD_TRY(sync.site.proveIdentity());
    WD_ASSIGN(const LogHeads now, sync.logOf(local.work.slug)->heads());
    const int record = notes.record ? notes.record->number : 0;
    if (now.head.number != notes.head || now.head.uid != notes.headUid || now.record.number != record)
        return false;
    WD_TRY(sync.notStopped());
    WD_TRY(here.renew());
    if (!goesStill(sync, here.local()))
        return false;
    WD_TRY(sync.site.remove(at.root));
    sync.did({.kind = SyncEventKind::RemovedFromSite});
    return sync.store.remove(here.id(),
                             [&sync](const LocalDossier &there) { return goesStill(sync, there); });
}

Result<AfterGone> whenGone(const SyncContext &sync, DossierHere &here, bool setBack)
{
    WD_TRY(here.renew());
    const LocalDossier local = here.local();
    const SiteNotes notes = here.notes();
    const QDateTime said = sync.site.saidTime();
    const QDateTime now = said.isValid() ? said : sync.now();
    const bool inTrash = isInTrash(local);
    const QString with = whatIsThere(local);
    const bool goesOn = sync.named || (!notes.goneWith.isEmpty() && notes.goneWith != with);
    if (setBack || (!inTrash && goesOn))
        return AfterGone::BeginsAnew;
    const qint64 missed = notes.goneSince.isValid() ? notes.goneSince.secsTo(now) : -1;
    if (missed < 0 || notes.goneWith.isEmpty()) {
        WD_TRY(here.changeNotes([&](SiteNotes &kept) {
            kept.goneSince = now;
            kept.goneWith = with;
        }));
    }
    if (!inTrash) {
        sync.report.needsUser = true;
        sync.did({.kind = SyncEventKind::AskGoneFromSite});
        return AfterGone::Stays;
    }
    if (restsInTrash(sync, local) || missed < missedTwiceSeconds || !said.isValid() || !sync.mayRemove)
        return AfterGone::Stays;
    WD_ASSIGN(const bool left, sync.store.remove(here.id(), [&with](const LocalDossier &there) {
        return isInTrash(there) && whatIsThere(there) == with;
    }));
    if (!left)
        return AfterGone::Stays;
    sync.did({.kind = SyncEventKind::Dropped});
    return AfterGone::Left;
}

} // namespace wd
