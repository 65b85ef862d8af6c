// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/removal.h"

#include "model/dossier/dossierjson.h"
#include "sync/engine/share.h"
#include "sync/engine/whereabouts.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qint64 trashDays = 30;
constexpr qint64 missedTwiceSeconds = 60;

/// Everything is shared and agreed on.
bool isSettled(const Desk &desk, const SiteNotes &notes)
{
    return desk.base && !desk.dirty() && desk.conflicts.isEmpty() && !desk.intent && notes.dueChecks.isEmpty()
        && notes.lock.isEmpty();
}

/// Whether a decision waits that no record has closed: somebody may still carry it out.
bool isDecided(const SiteNotes &notes)
{
    return std::any_of(notes.open.begin(), notes.open.end(),
                       [&notes](const Intent &intent) { return intent.revision > notes.closedUpTo(); });
}

/// By the site's clock, and not only by the day that some desk wrote down: its clock may have been wrong.
bool isDue(const Bench &bench, const Desk &desk, const SiteNotes &notes)
{
    const QDateTime now = bench.site.saidTime();
    return isDueForRemoval(desk.work.deleted, now) && notes.trashedAt.isValid()
        && notes.trashedAt.daysTo(now) >= trashDays;
}

/// What somebody decided and wrote, to tell whether they went on with it.
QString whatIsThere(const Desk &desk)
{
    const QByteArray decided = desk.intent ? "decided" + desk.intent->shown : QByteArray();
    return sha256Of(canonicalBytes(desk.work) + decided);
}

/// For everybody: nobody took it out since.
bool isInTrash(const Desk &desk)
{
    return desk.base && !desk.dirty() && !desk.base->dossier.deleted.isEmpty();
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

bool restsInTrash(const Bench &bench, const Desk &desk)
{
    return isInTrash(desk) && !isDue(bench, desk, SiteNotes::from(desk));
}

Result<void> noteTrash(const Bench &bench, const DossierId &id)
{
    WD_ASSIGN(const Desk desk, bench.store.read(id));
    const bool agreed = desk.base && !desk.base->dossier.deleted.isEmpty();
    const QDateTime noted = SiteNotes::from(desk).trashedAt;
    if (agreed == noted.isValid())
        return {};
    const QDateTime now = agreed ? bench.site.saidTime() : QDateTime();
    return changeNotes(bench, id, [&now](SiteNotes &kept) { kept.trashedAt = now; });
}

Result<void> withdrawBeforeRemoval(const Bench &bench, const DossierId &id)
{
    WD_ASSIGN(const Desk desk, bench.store.read(id));
    const SiteNotes notes = SiteNotes::from(desk);
    // What was decided and never carried out, a month ago or more, is closed by the record of a withdrawal.
    const bool open = showsSomething(notes) || isDecided(notes);
    if (!bench.mayRemove || !isDue(bench, desk, notes) || !isSettled(desk, notes) || !open)
        return {};
    WD_ASSIGN(const bool may, mayPublish(bench, id, desk.work.slug));
    if (!may) {
        bench.report.needsUser = true;
        bench.did({.kind = SyncEventKind::AskWithdrawFirst});
        return {};
    }
    WD_TRY(bench.store.change(id, [&bench](Desk &changed) -> Result<void> {
        if (!changed.intent)
            changed.intent = PendingIntent{.kind = IntentKind::Withdraw,
                                           .reason = u"Het dossier is verwijderd."_s,
                                           .date = bench.now().date()};
        return {};
    }));
    return {};
}

Result<bool> removeFromSite(const Bench &bench, const DossierId &id)
{
    WD_ASSIGN(const Desk desk, bench.store.read(id));
    const SiteNotes notes = SiteNotes::from(desk);
    if (!bench.mayRemove || !isDue(bench, desk, notes) || !isSettled(desk, notes) || showsSomething(notes)
        || isDecided(notes))
        return false;
    const DossierPlaces at = bench.placesOf(desk.work.slug);
    WD_TRY(bench.site.proveIdentity());
    WD_ASSIGN(const Glimpse now, lookAt(bench, at, at.intern()));
    const int record = notes.record ? notes.record->number : 0;
    if (now.head.number != notes.head || now.headUid != notes.headUid || now.record.number != record)
        return false;
    WD_TRY(bench.notStopped());
    WD_TRY(bench.site.remove(at.root));
    WD_TRY(bench.store.remove(id));
    bench.did({.kind = SyncEventKind::RemovedFromSite});
    return true;
}

Result<AfterGone> whenGone(const Bench &bench, const DossierId &id, bool setBack)
{
    WD_ASSIGN(const Desk desk, bench.store.read(id));
    const SiteNotes notes = SiteNotes::from(desk);
    const QDateTime said = bench.site.saidTime();
    const QDateTime now = said.isValid() ? said : bench.now();
    const bool inTrash = isInTrash(desk);
    const QString with = whatIsThere(desk);
    const bool goesOn = bench.named || (!notes.goneWith.isEmpty() && notes.goneWith != with);
    if (setBack || (!inTrash && goesOn))
        return AfterGone::BeginsAnew;
    const qint64 missed = notes.goneSince.isValid() ? notes.goneSince.secsTo(now) : -1;
    if (missed < 0 || notes.goneWith.isEmpty()) {
        WD_TRY(changeNotes(bench, id, [&](SiteNotes &kept) {
            kept.goneSince = now;
            kept.goneWith = with;
        }));
    }
    if (!inTrash) {
        bench.report.needsUser = true;
        bench.did({.kind = SyncEventKind::AskGoneFromSite});
        return AfterGone::Stays;
    }
    if (restsInTrash(bench, desk) || missed < missedTwiceSeconds || !said.isValid() || !bench.mayRemove)
        return AfterGone::Stays;
    WD_TRY(bench.store.remove(id));
    bench.did({.kind = SyncEventKind::Dropped});
    return AfterGone::Left;
}

} // namespace wd
