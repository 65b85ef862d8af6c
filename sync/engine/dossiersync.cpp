// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/dossiersync.h"

#include "sync/engine/carryout.h"
#include "sync/engine/dossierlocation.h"
#include "sync/engine/filetransfer.h"
#include "sync/engine/newest.h"
#include "sync/engine/openquestions.h"
#include "sync/engine/prune.h"
#include "sync/engine/publish.h"
#include "sync/engine/removal.h"
#include "sync/engine/removedonsite.h"
#include "sync/engine/share.h"
#include "sync/engine/shown.h"
#include "sync/engine/sitefolders.h"
#include "sync/engine/strangerslook.h"
#include "sync/engine/watch.h"
#include "sync/engine/webedits.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

/// Web edits that show in the look itself; those of a dossier somebody is publishing are left to that run,
/// and what one meets of a withdrawal under way is none.
Result<void> takeChangesOnSite(const SyncContext &sync, const DossierId &id, const SiteChanges &siteChanges)
{
    WD_ASSIGN(const SiteNotes notes, notesOf(sync, id));
    const bool underWay = std::any_of(notes.open.begin(), notes.open.end(), [](const Intent &intent) {
        return intent.kind == IntentKind::Publish || intent.kind == IntentKind::Withdraw;
    });
    if (siteChanges.rows.isEmpty() || !notes.record || !notes.record->isPublished() || underWay)
        return {};
    // Where a colleague's desk was first, its revision is the next thing we read.
    WD_TRY(takeInWebEdits(sync, id, {.rows = siteChanges.rows, .record = *notes.record}));
    return {};
}

/// A whole look tells what is no longer there; a publication under way asks by itself.
Result<void> takeRemovals(const SyncContext &sync, const DossierId &id, const SiteChanges &siteChanges,
                          bool full)
{
    WD_ASSIGN(const LocalDossier local, sync.store.read(id));
    const SiteNotes notes = SiteNotes::from(local);
    if (!full || !notes.record || !notes.record->isPublished() || !notes.open.isEmpty() || local.intent
        || !local.base)
        return {};
    QSet<QString> keys;
    for (const WantedObject &object : wantedOf(sync, local.base->dossier, sync.now().date()))
        keys.insert(object.key);
    WD_TRY(askAboutRemoved(sync, id, siteChanges.rows, *notes.record, keys, false));
    return {};
}

/// Whether the site can still be asked for something else after this.
bool leavesTheSite(const Error &error)
{
    return error.kind != ErrorKind::Offline && error.kind != ErrorKind::TimedOut
        && error.kind != ErrorKind::Unauthorised && error.kind != ErrorKind::Stopped;
}

Result<bool> somethingLeft(const SyncContext &sync, const DossierId &id)
{
    WD_ASSIGN(const LocalDossier local, sync.store.read(id));
    const SiteNotes notes = SiteNotes::from(local);
    if (notes.goneSince.isValid() && restsInTrash(sync, local))
        return false; // until it is due
    const bool lacking = notes.record && !notes.record->lacks.isEmpty();
    return filesWait(sync, local) || lacking || local.intent || nextIntent(sync, notes)
        || !notes.dueChecks.isEmpty() || !notes.lock.isEmpty() || !notes.root.isEmpty()
        || notes.goneSince.isValid() || notes.recordInDoubt || notes.filesInDoubt
        || !notes.openToAll.isEmpty() || isLostFromSite(local);
}

Result<void> fillReport(const SyncContext &sync, const DossierId &id)
{
    WD_ASSIGN(const LocalDossier local, sync.store.read(id));
    const SiteNotes notes = SiteNotes::from(local);
    sync.report.dossier = id;
    sync.report.title = local.work.title;
    sync.report.conflicts = int(local.conflicts.size());
    sync.report.asked = notes.asked.values();
    sync.report.needsUser
        = sync.report.needsUser || !local.conflicts.isEmpty() || !sync.report.asked.isEmpty();
    if (notes.record && notes.record->isPublished())
        sync.report.address = sync.site.publicUrl(sync.placesOf(local.work.slug).root).toString();
    return {};
}

Result<bool> isWithdrawing(const SyncContext &sync, const DossierId &id)
{
    WD_ASSIGN(const SiteNotes notes, notesOf(sync, id));
    const auto next = nextOpen(notes);
    return next && next->kind == IntentKind::Withdraw;
}

/// Up to where all that was decided is in the log, with what it needs.
Result<void> stepsUntilShared(const SyncContext &sync, const DossierId &id, const QString &slug,
                              const SiteChanges &siteChanges, bool full)
{
    WD_TRY(takeNewest(sync, id, slug, siteChanges, full));
    WD_TRY(takeRemovals(sync, id, siteChanges, full));
    WD_TRY(mendSiteFolders(sync, id, siteChanges, full));
    WD_TRY(watch(sync, id, siteChanges, full));
    WD_TRY(takeChangesOnSite(sync, id, siteChanges));
    WD_TRY(withdrawBeforeRemoval(sync, id));
    return share(sync, id);
}

Result<void> allSteps(const SyncContext &sync, const DossierId &id, const QString &slug,
                      const SiteChanges &siteChanges, bool full)
{
    const auto shared = stepsUntilShared(sync, id, slug, siteChanges, full);
    // What can be neither mended, closed nor shared holds back all that would be sent, but not what must come
    // off the site. Why that could not be done either is told once this is solved.
    if (!shared && leavesTheSite(shared.error()))
        (void)takeOffAhead(sync, id);
    WD_TRY(shared);
    WD_ASSIGN(const bool withdrawing, isWithdrawing(sync, id));
    if (withdrawing) {
        const auto withdrawn = carryOutIntents(sync, id, slug); // waits for no file
        if (!withdrawn && leavesTheSite(withdrawn.error()))
            (void)takeOffAhead(sync, id); // what holds the page or the log up holds no hiding up
        WD_TRY(withdrawn);
    }
    WD_TRY(shareFilesLeft(sync, id));
    WD_TRY(carryOutIntents(sync, id, slug));
    WD_TRY(keepShown(sync, id));
    WD_TRY(settleLock(sync, id, slug));
    WD_TRY(lookAfterWithdrawal(sync, id)); // waits for no file
    WD_ASSIGN(const LocalDossier local, sync.store.read(id));
    WD_TRY(fetchFiles(sync, local.work));
    return full ? pruneOldRevisions(sync, id, siteChanges) : Result<void>();
}

/// One that somebody moved is looked for where it went; nothing else tells what changed there.
Result<void> stepsWhereItStands(const SyncContext &sync, const DossierId &id, const QString &slug,
                                const SiteChanges &siteChanges, bool full)
{
    if (sync.root.isEmpty())
        return allSteps(sync, id, slug, siteChanges, full);
    const DossierPlaces at = sync.placesOf(slug);
    WD_ASSIGN(SiteChanges now, lookAt(sync, at, at.root));
    if (full) {
        now.closeLook = true;
        now.readable = foundByStrangers(sync.site, at.root);
    }
    return allSteps(sync, id, slug, now, true);
}

/// Whether a dossier that was on the site is not where this desk looks for it.
bool isMissed(const SiteNotes &notes, const SiteChanges &siteChanges, bool full)
{
    const bool unseen = full && notes.root.isEmpty() && siteChanges.head.number == 0;
    return notes.head > 0 && (unseen || notes.goneSince.isValid());
}

enum class Found { Here, Elsewhere, NotThere, Left };

/// Looks for a dossier that is missed, and follows it.
Result<Found> find(SyncContext &sync, const DossierId &id)
{
    WD_ASSIGN(const DossierLocation where, whereIs(sync, id));
    switch (where.kind) {
    case DossierLocation::Kind::Here:
        WD_TRY(changeNotes(sync, id, [](SiteNotes &kept) {
            kept.goneSince = {};
            kept.goneWith.clear();
        }));
        return Found::Here;
    case DossierLocation::Kind::Moved:
        WD_TRY(follow(sync, id, where.root));
        sync.root = where.root;
        return Found::Elsewhere;
    case DossierLocation::Kind::NoLog:
        WD_TRY(beginAnew(sync, id));
        return Found::Here;
    case DossierLocation::Kind::SetBack:
    case DossierLocation::Kind::Gone: {
        WD_ASSIGN(const AfterGone after, whenGone(sync, id, where.kind == DossierLocation::Kind::SetBack));
        if (after != AfterGone::BeginsAnew)
            return after == AfterGone::Left ? Found::Left : Found::NotThere;
        sync.root.clear();
        WD_TRY(beginAnew(sync, id));
        return Found::Here;
    }
    }
    Q_UNREACHABLE();
}

/// All steps, after looking for a dossier that is missed; once more when a step found nothing and it turns
/// out to have moved. False: the dossier left this desk.
Result<bool> stepsOnceFound(SyncContext &sync, const DossierId &id, const QString &slug,
                            const SiteChanges &siteChanges, bool full)
{
    WD_ASSIGN(const SiteNotes notes, notesOf(sync, id));
    sync.root = notes.root;
    if (isMissed(notes, siteChanges, full)) {
        WD_ASSIGN(const Found found, find(sync, id));
        if (found == Found::NotThere || found == Found::Left)
            return found == Found::NotThere;
    }
    const auto done = stepsWhereItStands(sync, id, slug, siteChanges, full);
    if (done || done.error().kind != ErrorKind::NotFound || notes.head == 0) {
        WD_TRY(done);
        return true;
    }
    WD_ASSIGN(const Found found, find(sync, id));
    if (found == Found::Elsewhere)
        WD_TRY(stepsWhereItStands(sync, id, slug, siteChanges, full));
    else if (found == Found::Here)
        WD_TRY(done);
    return found != Found::Left;
}

} // namespace

Result<bool> syncDossier(const SyncContext &given, DossierId id, const QString &slug,
                         const SiteChanges &siteChanges, bool full)
{
    SyncContext sync = given;
    if (id.isEmpty()) {
        if (siteChanges.head.number == 0)
            return false;
        WD_ASSIGN(id, arrive(sync, slug, siteChanges.head.number, siteChanges.head.uid));
        if (id.isEmpty())
            return false;
    }
    WD_ASSIGN(const LocalDossier before, sync.store.read(id));
    sync.report.dossier = id;
    sync.report.title = before.work.title;
    const auto stays = stepsOnceFound(sync, id, before.work.slug, siteChanges, full);
    if (stays && !*stays)
        return false;
    WD_TRY(fillReport(sync, id));
    if (!stays)
        return tl::unexpected<Error>(stays.error());
    WD_TRY(noteTrash(sync, id));
    WD_ASSIGN(const bool removed, removeFromSite(sync, id));
    return removed ? false : somethingLeft(sync, id);
}

} // namespace wd
