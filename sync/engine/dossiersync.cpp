// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/dossiersync.h"

#include "sync/engine/asking/openquestions.h"
#include "sync/engine/dossierlocation.h"
#include "sync/engine/hiding/strangerslook.h"
#include "sync/engine/hiding/watch.h"
#include "sync/engine/publishing/carryout.h"
#include "sync/engine/publishing/publish.h"
#include "sync/engine/publishing/shown.h"
#include "sync/engine/sharing/filetransfer.h"
#include "sync/engine/sharing/newest.h"
#include "sync/engine/sharing/prune.h"
#include "sync/engine/sharing/removal.h"
#include "sync/engine/sharing/share.h"
#include "sync/engine/sitefolders.h"
#include "sync/engine/webedits/removedonsite.h"
#include "sync/engine/webedits/webedits.h"
#include "sync/site/siteerrors.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

/// Web edits that show in the look itself; those of a dossier somebody is publishing are left to that run,
/// and what one meets of a withdrawal under way is none.
Result<void> takeChangesOnSite(const SyncContext &sync, DossierHere &here, const SiteChanges &siteChanges)
{
    const SiteNotes notes = here.notes();
    const bool underWay = std::any_of(notes.open.begin(), notes.open.end(), [](const Intent &intent) {
        return intent.kind == IntentKind::Publish || intent.kind == IntentKind::Withdraw;
    });
    if (siteChanges.rows.isEmpty() || !notes.record || !notes.record->isPublished() || underWay)
        return {};
    // Where a colleague's desk was first, its revision is the next thing we read.
    WD_TRY(takeInWebEdits(sync, here, {.rows = siteChanges.rows, .record = *notes.record}));
    return {};
}

/// A whole look tells what is no longer there; a publication under way asks by itself.
Result<void> takeRemovals(const SyncContext &sync, DossierHere &here, const SiteChanges &siteChanges,
                          bool full)
{
    WD_TRY(here.renew()); // what is decided here by now comes first
    const LocalDossier &local = here.local();
    const SiteNotes notes = here.notes();
    if (!full || !notes.record || !notes.record->isPublished() || !notes.open.isEmpty() || local.intent
        || !local.base)
        return {};
    QSet<QString> keys;
    for (const WantedObject &object : wantedOf(sync, local.base->dossier, sync.now().date()))
        keys.insert(object.key);
    WD_TRY(askAboutRemoved(sync, here, siteChanges.rows, *notes.record, keys, false));
    return {};
}

Result<bool> somethingLeft(const SyncContext &sync, DossierHere &here)
{
    WD_TRY(here.renew());
    const LocalDossier &local = here.local();
    const SiteNotes &notes = here.notes();
    if (notes.goneSince.isValid() && restsInTrash(sync, local))
        return false; // until it is due
    const bool lacking = notes.record && !notes.record->lacks.isEmpty();
    return filesWait(sync, local) || lacking || local.intent || nextIntent(sync, notes)
        || !notes.dueChecks.isEmpty() || !notes.lock.isEmpty() || !notes.root.isEmpty()
        || notes.goneSince.isValid() || notes.recordInDoubt || notes.filesInDoubt
        || !notes.openToAll.isEmpty() || isLostFromSite(local);
}

Result<void> fillReport(const SyncContext &sync, DossierHere &here)
{
    WD_TRY(here.renew());
    const LocalDossier &local = here.local();
    const SiteNotes &notes = here.notes();
    sync.report.dossier = here.id();
    sync.report.title = local.work.title;
    sync.report.conflicts = int(local.conflicts.size());
    sync.report.asked = notes.asked.values();
    sync.report.needsUser
        = sync.report.needsUser || !local.conflicts.isEmpty() || !sync.report.asked.isEmpty();
    if (notes.record && notes.record->isPublished())
        sync.report.address = sync.site.publicUrl(sync.placesOf(local.work.slug).root);
    return {};
}

bool isWithdrawing(const DossierHere &here)
{
    const auto next = nextOpen(here.notes());
    return next && next->kind == IntentKind::Withdraw;
}

/// Up to where all that was decided is in the log, with what it needs.
Result<void> stepsUntilShared(const SyncContext &sync, DossierHere &here, const QString &slug,
                              const SiteChanges &siteChanges, bool full)
{
    const auto newest = takeNewest(sync, here, slug, siteChanges, full);
    // What shows and may not waits for no other program.
    if (!newest && !waitsForNewerProgram(newest.error()))
        return newest;
    WD_TRY(takeRemovals(sync, here, siteChanges, full));
    WD_TRY(mendSiteFolders(sync, here, siteChanges, full));
    WD_TRY(watch(sync, here, siteChanges, full));
    WD_TRY(newest);
    WD_TRY(takeChangesOnSite(sync, here, siteChanges));
    WD_TRY(withdrawBeforeRemoval(sync, here));
    return share(sync, here);
}

Result<void> allSteps(const SyncContext &sync, DossierHere &here, const QString &slug,
                      const SiteChanges &siteChanges, bool full)
{
    const auto shared = stepsUntilShared(sync, here, slug, siteChanges, full);
    // What can be neither mended, closed nor shared holds back all that would be sent, but not what must come
    // off the site. Why that could not be done either is told once this is solved.
    if (!shared && !losesSite(shared.error()))
        (void)takeOffAhead(sync, here);
    WD_TRY(shared);
    if (isWithdrawing(here)) {
        const auto withdrawn = carryOutIntents(sync, here, slug); // waits for no file
        if (!withdrawn && !losesSite(withdrawn.error()))
            (void)takeOffAhead(sync, here); // what holds the page or the log up holds no hiding up
        WD_TRY(withdrawn);
    }
    WD_TRY(shareFilesLeft(sync, here));
    WD_TRY(carryOutIntents(sync, here, slug));
    WD_TRY(keepShown(sync, here));
    WD_TRY(settleLock(sync, here, slug));
    WD_TRY(lookAfterWithdrawal(sync, here)); // waits for no file
    WD_TRY(here.renew());
    const Dossier work = here.local().work;
    WD_TRY(fetchFiles(sync, here, work));
    return full ? pruneOldRevisions(sync, here, siteChanges) : Result<void>();
}

/// One that somebody moved is looked for where it went; nothing else tells what changed there.
Result<void> stepsWhereItStands(const SyncContext &sync, DossierHere &here, const QString &slug,
                                const SiteChanges &siteChanges, bool full)
{
    if (sync.root.isEmpty())
        return allSteps(sync, here, slug, siteChanges, full);
    const DossierPlaces at = sync.placesOf(slug);
    WD_ASSIGN(SiteChanges now, lookAt(sync, at, at.root));
    if (full) {
        now.closeLook = true;
        now.readable = sync.site.foundByStrangers(at.root);
    }
    return allSteps(sync, here, slug, now, true);
}

/// Whether a dossier that was on the site is not where this desk looks for it.
bool isMissed(const SiteNotes &notes, const SiteChanges &siteChanges, bool full)
{
    const bool unseen = full && notes.root.isEmpty() && siteChanges.head.number == 0;
    return notes.head > 0 && (unseen || notes.goneSince.isValid());
}

enum class Found { Here, Elsewhere, NotThere, Left };

/// Looks for a dossier that is missed, and follows it.
Result<Found> find(SyncContext &sync, DossierHere &here)
{
    WD_ASSIGN(const DossierLocation where, whereIs(sync, here));
    switch (where.kind) {
    case DossierLocation::Kind::Here:
        WD_TRY(here.changeNotes([](SiteNotes &kept) {
            kept.goneSince = {};
            kept.goneWith.clear();
        }));
        return Found::Here;
    case DossierLocation::Kind::Moved:
        WD_TRY(follow(sync, here, where.root));
        sync.root = where.root;
        return Found::Elsewhere;
    case DossierLocation::Kind::NoLog:
        WD_TRY(beginAnew(sync, here));
        return Found::Here;
    case DossierLocation::Kind::SetBack:
    case DossierLocation::Kind::Gone: {
        WD_ASSIGN(const AfterGone after, whenGone(sync, here, where.kind == DossierLocation::Kind::SetBack));
        if (after != AfterGone::BeginsAnew)
            return after == AfterGone::Left ? Found::Left : Found::NotThere;
        sync.root.clear();
        WD_TRY(beginAnew(sync, here));
        return Found::Here;
    }
    }
    Q_UNREACHABLE();
}

/// All steps, after looking for a dossier that is missed; once more when a step found nothing and it turns
/// out to have moved. False: the dossier left this desk.
Result<bool> stepsOnceFound(SyncContext &sync, DossierHere &here, const QString &slug,
                            const SiteChanges &siteChanges, bool full)
{
    const SiteNotes notes = here.notes();
    sync.root = notes.root;
    if (isMissed(notes, siteChanges, full)) {
        WD_ASSIGN(const Found found, find(sync, here));
        if (found == Found::NotThere || found == Found::Left)
            return found == Found::NotThere;
    }
    const auto done = stepsWhereItStands(sync, here, slug, siteChanges, full);
    if (done || done.error().kind != ErrorKind::NotFound || notes.head == 0) {
        WD_TRY(done);
        return true;
    }
    WD_ASSIGN(const Found found, find(sync, here));
    if (found == Found::Elsewhere)
        WD_TRY(stepsWhereItStands(sync, here, slug, siteChanges, full));
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
    WD_ASSIGN(DossierHere here, DossierHere::read(sync.store, id));
    const QString ownSlug = here.local().work.slug;
    sync.report.dossier = id;
    sync.report.title = here.local().work.title;
    const auto stays = stepsOnceFound(sync, here, ownSlug, siteChanges, full);
    if (stays && !*stays)
        return false;
    WD_TRY(fillReport(sync, here));
    if (!stays)
        return tl::unexpected<Error>(stays.error());
    WD_TRY(noteTrash(sync, here));
    WD_ASSIGN(const bool removed, removeFromSite(sync, here));
    return removed ? false : somethingLeft(sync, here);
}

} // namespace wd
