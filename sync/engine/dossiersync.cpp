// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/dossiersync.h"

#include "sync/engine/asked.h"
#include "sync/engine/carryout.h"
#include "sync/engine/filetransfer.h"
#include "sync/engine/logfiles.h"
#include "sync/engine/newest.h"
#include "sync/engine/prune.h"
#include "sync/engine/publish.h"
#include "sync/engine/removal.h"
#include "sync/engine/removedonsite.h"
#include "sync/engine/share.h"
#include "sync/engine/shown.h"
#include "sync/engine/strangerslook.h"
#include "sync/engine/watch.h"
#include "sync/engine/webedits.h"
#include "sync/engine/whereabouts.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

/// Web edits that show in the look itself; those of a dossier somebody is publishing are left to that run,
/// and what one meets of a withdrawal under way is none.
Result<void> takeChangesOnSite(const Bench &bench, const DossierId &id, const Glimpse &glimpse)
{
    WD_ASSIGN(const SiteNotes notes, notesOf(bench, id));
    const bool underWay = std::any_of(notes.open.begin(), notes.open.end(), [](const Intent &intent) {
        return intent.kind == IntentKind::Publish || intent.kind == IntentKind::Withdraw;
    });
    if (glimpse.rows.isEmpty() || !notes.record || !notes.record->isPublished() || underWay)
        return {};
    // Where a colleague's desk was first, its revision is the next thing we read.
    WD_TRY(takeInWebEdits(bench, id, {.rows = glimpse.rows, .record = *notes.record}));
    return {};
}

/// A whole look tells what is no longer there; a publication under way asks by itself.
Result<void> takeRemovals(const Bench &bench, const DossierId &id, const Glimpse &glimpse, bool full)
{
    WD_ASSIGN(const Desk desk, bench.store.read(id));
    const SiteNotes notes = SiteNotes::from(desk);
    if (!full || !notes.record || !notes.record->isPublished() || !notes.open.isEmpty() || desk.intent
        || !desk.base)
        return {};
    QSet<QString> keys;
    for (const WantedObject &object : wantedOf(bench, desk.base->dossier, bench.now().date()))
        keys.insert(object.key);
    WD_TRY(askAboutRemoved(bench, id, glimpse.rows, *notes.record, keys, false));
    return {};
}

/// Whether the site can still be asked for something else after this.
bool leavesTheSite(const Error &error)
{
    return error.kind != ErrorKind::Offline && error.kind != ErrorKind::TimedOut
        && error.kind != ErrorKind::Unauthorised && error.kind != ErrorKind::Stopped;
}

Result<bool> somethingLeft(const Bench &bench, const DossierId &id)
{
    WD_ASSIGN(const Desk desk, bench.store.read(id));
    const SiteNotes notes = SiteNotes::from(desk);
    if (notes.goneSince.isValid() && restsInTrash(bench, desk))
        return false; // until it is due
    const bool lacking = notes.record && !notes.record->lacks.isEmpty();
    return filesWait(bench, desk) || lacking || desk.intent || nextIntent(bench, notes)
        || !notes.dueChecks.isEmpty() || !notes.lock.isEmpty() || !notes.root.isEmpty()
        || notes.goneSince.isValid() || notes.recordInDoubt || notes.filesInDoubt
        || !notes.openToAll.isEmpty() || isLostFromSite(desk);
}

Result<void> fillReport(const Bench &bench, const DossierId &id)
{
    WD_ASSIGN(const Desk desk, bench.store.read(id));
    const SiteNotes notes = SiteNotes::from(desk);
    bench.report.dossier = id;
    bench.report.title = desk.work.title;
    bench.report.conflicts = int(desk.conflicts.size());
    bench.report.asked = notes.asked.values();
    bench.report.needsUser
        = bench.report.needsUser || !desk.conflicts.isEmpty() || !bench.report.asked.isEmpty();
    if (notes.record && notes.record->isPublished())
        bench.report.address = bench.site.publicUrl(bench.placesOf(desk.work.slug).root).toString();
    return {};
}

Result<bool> isWithdrawing(const Bench &bench, const DossierId &id)
{
    WD_ASSIGN(const SiteNotes notes, notesOf(bench, id));
    const auto next = nextOpen(notes);
    return next && next->kind == IntentKind::Withdraw;
}

/// Up to where all that was decided is in the log, with what it needs.
Result<void> stepsUntilShared(const Bench &bench, const DossierId &id, const QString &slug,
                              const Glimpse &glimpse, bool full)
{
    WD_TRY(takeNewest(bench, id, slug, glimpse, full));
    WD_TRY(takeRemovals(bench, id, glimpse, full));
    WD_TRY(mendFoundation(bench, id, glimpse, full));
    WD_TRY(watch(bench, id, glimpse, full));
    WD_TRY(takeChangesOnSite(bench, id, glimpse));
    WD_TRY(withdrawBeforeRemoval(bench, id));
    return share(bench, id);
}

Result<void> allSteps(const Bench &bench, const DossierId &id, const QString &slug, const Glimpse &glimpse,
                      bool full)
{
    const auto shared = stepsUntilShared(bench, id, slug, glimpse, full);
    // What can be neither mended, closed nor shared holds back all that would be sent, but not what must come
    // off the site. Why that could not be done either is told once this is solved.
    if (!shared && leavesTheSite(shared.error()))
        (void)takeOffAhead(bench, id);
    WD_TRY(shared);
    WD_ASSIGN(const bool withdrawing, isWithdrawing(bench, id));
    if (withdrawing) {
        const auto withdrawn = carryOutIntents(bench, id, slug); // waits for no file
        if (!withdrawn && leavesTheSite(withdrawn.error()))
            (void)takeOffAhead(bench, id); // what holds the page or the log up holds no hiding up
        WD_TRY(withdrawn);
    }
    WD_TRY(shareFilesLeft(bench, id));
    WD_TRY(carryOutIntents(bench, id, slug));
    WD_TRY(keepShown(bench, id));
    WD_TRY(settleLock(bench, id, slug));
    WD_TRY(lookAfterWithdrawal(bench, id)); // waits for no file
    WD_ASSIGN(const Desk desk, bench.store.read(id));
    WD_TRY(fetchFiles(bench, desk.work));
    return full ? pruneOldRevisions(bench, id, glimpse) : Result<void>();
}

/// One that somebody moved is looked for where it went; nothing else tells what changed there.
Result<void> stepsWhereItStands(const Bench &bench, const DossierId &id, const QString &slug,
                                const Glimpse &glimpse, bool full)
{
    if (bench.root.isEmpty())
        return allSteps(bench, id, slug, glimpse, full);
    const DossierPlaces at = bench.placesOf(slug);
    WD_ASSIGN(Glimpse now, lookAt(bench, at, at.root));
    if (full) {
        now.closeLook = true;
        now.readable = foundByStrangers(bench.site, at.root);
    }
    return allSteps(bench, id, slug, now, true);
}

/// Whether a dossier that was on the site is not where this desk looks for it.
bool isMissed(const SiteNotes &notes, const Glimpse &glimpse, bool full)
{
    const bool unseen = full && notes.root.isEmpty() && glimpse.head.number == 0;
    return notes.head > 0 && (unseen || notes.goneSince.isValid());
}

enum class Found { Here, Elsewhere, NotThere, Left };

/// Looks for a dossier that is missed, and follows it.
Result<Found> find(Bench &bench, const DossierId &id)
{
    WD_ASSIGN(const Whereabouts where, whereIs(bench, id));
    switch (where.kind) {
    case Whereabouts::Kind::Here:
        WD_TRY(changeNotes(bench, id, [](SiteNotes &kept) {
            kept.goneSince = {};
            kept.goneWith.clear();
        }));
        return Found::Here;
    case Whereabouts::Kind::Moved:
        WD_TRY(follow(bench, id, where.root));
        bench.root = where.root;
        return Found::Elsewhere;
    case Whereabouts::Kind::NoLog:
        WD_TRY(beginAnew(bench, id));
        return Found::Here;
    case Whereabouts::Kind::SetBack:
    case Whereabouts::Kind::Gone: {
        WD_ASSIGN(const AfterGone after, whenGone(bench, id, where.kind == Whereabouts::Kind::SetBack));
        if (after != AfterGone::BeginsAnew)
            return after == AfterGone::Left ? Found::Left : Found::NotThere;
        bench.root.clear();
        WD_TRY(beginAnew(bench, id));
        return Found::Here;
    }
    }
    Q_UNREACHABLE();
}

/// All steps, after looking for a dossier that is missed; once more when a step found nothing and it turns
/// out to have moved. False: the dossier left this desk.
Result<bool> stepsOnceFound(Bench &bench, const DossierId &id, const QString &slug, const Glimpse &glimpse,
                            bool full)
{
    WD_ASSIGN(const SiteNotes notes, notesOf(bench, id));
    bench.root = notes.root;
    if (isMissed(notes, glimpse, full)) {
        WD_ASSIGN(const Found found, find(bench, id));
        if (found == Found::NotThere || found == Found::Left)
            return found == Found::NotThere;
    }
    const auto done = stepsWhereItStands(bench, id, slug, glimpse, full);
    if (done || done.error().kind != ErrorKind::NotFound || notes.head == 0) {
        WD_TRY(done);
        return true;
    }
    WD_ASSIGN(const Found found, find(bench, id));
    if (found == Found::Elsewhere)
        WD_TRY(stepsWhereItStands(bench, id, slug, glimpse, full));
    else if (found == Found::Here)
        WD_TRY(done);
    return found != Found::Left;
}

} // namespace

Result<bool> syncDossier(const Bench &given, DossierId id, const QString &slug, const Glimpse &glimpse,
                         bool full)
{
    Bench bench = given;
    if (id.isEmpty()) {
        if (glimpse.head.number == 0)
            return false;
        WD_ASSIGN(id, arrive(bench, slug, glimpse.head.number, glimpse.headUid));
        if (id.isEmpty())
            return false;
    }
    WD_ASSIGN(const Desk before, bench.store.read(id));
    bench.report.dossier = id;
    bench.report.title = before.work.title;
    const auto stays = stepsOnceFound(bench, id, before.work.slug, glimpse, full);
    if (stays && !*stays)
        return false;
    WD_TRY(fillReport(bench, id));
    if (!stays)
        return tl::unexpected<Error>(stays.error());
    WD_TRY(noteTrash(bench, id));
    WD_ASSIGN(const bool removed, removeFromSite(bench, id));
    return removed ? false : somethingLeft(bench, id);
}

} // namespace wd
