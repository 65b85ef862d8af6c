// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/removal.h"

#include "sync/engine/share.h"
#include "sync/engine/whereabouts.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qint64 trashDays = 30;
constexpr qint64 missedTwiceSeconds = 60;

/// Everything is shared, agreed on and closed.
bool isSettled(const Desk &desk, const SiteNotes &notes)
{
    return desk.base && !desk.dirty() && desk.conflicts.isEmpty() && !desk.intent && notes.open.isEmpty()
        && notes.dueChecks.isEmpty() && notes.lock.isEmpty();
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

Result<void> withdrawBeforeRemoval(const Bench &bench, const DossierId &id)
{
    WD_ASSIGN(const Desk desk, bench.store.read(id));
    const SiteNotes notes = SiteNotes::from(desk);
    if (!bench.mayRemove || !isDueForRemoval(desk.work.deleted, bench.now()) || !isSettled(desk, notes)
        || !showsSomething(notes))
        return {};
    WD_ASSIGN(const bool may, mayPublish(bench, id, desk.work.slug));
    if (!may) {
        bench.report.needsUser = true;
        bench.did(u"asked:withdraw-first"_s);
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
    if (!bench.mayRemove || !isDueForRemoval(desk.work.deleted, bench.now()) || !isSettled(desk, notes)
        || showsSomething(notes))
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
    bench.did(u"removed-from-site"_s);
    return true;
}

Result<bool> dropWhenGone(const Bench &bench, const DossierId &id)
{
    WD_ASSIGN(const Desk desk, bench.store.read(id));
    const SiteNotes notes = SiteNotes::from(desk);
    const QDateTime now = bench.now();
    if (!notes.goneSince.isValid()) {
        WD_TRY(changeNotes(bench, id, [&now](SiteNotes &kept) { kept.goneSince = now; }));
        return false;
    }
    if (notes.goneSince.secsTo(now) < missedTwiceSeconds)
        return false;
    const bool agreed = desk.base && !desk.dirty() && !desk.base->dossier.deleted.isEmpty();
    if (!agreed) {
        bench.report.needsUser = true;
        bench.did(u"asked:gone-from-site"_s);
        return false;
    }
    if (!bench.mayRemove)
        return false;
    WD_TRY(bench.store.remove(id));
    bench.did(u"dropped"_s);
    return true;
}

} // namespace wd
