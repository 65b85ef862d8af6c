// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/notes/sitequestions.h"
#include "sync/engine/hiding/closing.h"
#include "sync/engine/hiding/notice.h"
#include "sync/engine/hiding/privacy.h"
#include "sync/engine/hiding/strangers.h"
#include "sync/engine/publishing/carrieddecision.h"
#include "sync/engine/publishing/publish.h"
#include "sync/engine/sitefolders.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qint64 lastLookAfter = 600;

/// Everything with a state of its own that is not to stay, children before what holds them.
QStringList toRetract(const PublicSide &side)
{
    QStringList paths;
    for (const SiteRow &row : side.rows) {
        const bool stays = side.intent.notice && (row.path == side.at.root || row.path == side.at.page());
        if (!row.state.isEmpty() && !stays)
            paths.append(row.path);
    }
    sortChildrenFirst(paths);
    return paths;
}

QStringList hiddenAfterwards(const PublicSide &side)
{
    QStringList hidden;
    for (const SiteRow &row : side.rows) {
        const bool stays = side.intent.notice && (row.path == side.at.root || row.path == side.at.page());
        if (!stays && !side.isIntern(row.path))
            hidden.append(row.path);
    }
    hidden.sort();
    return hidden;
}

/// Whether residents read the page, or would but for this withdrawal.
bool isShown(const PublicSide &side, const SiteNotes &notes)
{
    return side.stateOf(side.at.root) == publishedState || (notes.takenOff && side.previous.isPublished());
}

/// Everything off the site but the notice, if one was left. `lock`: nothing where the page is gone. One that
/// cannot be hidden holds up no other; the first such error comes back.
Result<void> hideAll(PublicSide &side, std::optional<PageLock> &lock)
{
    const bool notice = side.intent.notice;
    QStringList paths = toRetract(side);
    // The page first: a reader who is there sees it go before its parts do.
    if (!notice)
        paths.prepend(side.at.page());
    Result<void> all;
    for (const QString &path : std::as_const(paths)) {
        if (lock)
            WD_TRY(lock->token());
        const auto hidden = retract(side, path);
        const bool refused = !hidden
            && (hidden.error().kind == ErrorKind::Forbidden || hidden.error().kind == ErrorKind::Rejected
                || hidden.error().kind == ErrorKind::BadReply);
        if (!hidden && !refused)
            return hidden;
        if (all)
            all = hidden;
    }
    if (notice && all) {
        WD_TRY(show(side, side.at.page()));
        WD_TRY(show(side, side.at.root));
    }
    return all;
}

/// Whether a webmaster wrote where the notice is to come what no concept can hold: a person is asked about
/// it.
bool asksAboutPage(const PublicSide &side)
{
    const QMap<QString, SyncEvent> asked = side.here.notes().asked;
    return std::any_of(asked.keyValueBegin(), asked.keyValueEnd(), [&side](const auto &question) {
        const QString path = question.first.section(u'#', 0, 0);
        return (path == side.at.root || path == side.at.page()) && outlastsWithdrawal(question.second);
    });
}

Result<CarriedOut> withdrawUnderLock(PublicSide &side, std::optional<PageLock> &lock)
{
    WD_ASSIGN(const CarriedOut look, lookAround(side));
    if (look == CarriedOut::AlreadyCovered)
        return look;
    side.intent.notice = side.intent.notice && lock && isShown(side, side.here.notes());
    // Not LookAgain: a withdrawal goes on whatever else changed meanwhile, but over nobody's words.
    WD_ASSIGN(const bool takenIn, takeInBeforeNotice(side));
    if (!takenIn)
        return CarriedOut::LookAgain;
    // Of a newer program's form nothing is taken in, nor where a notice was left ahead.
    side.intent.notice = side.intent.notice && !asksAboutPage(side);
    if (side.intent.notice) {
        WD_ASSIGN(side.intent.notice, hasRoomForNotice(side));
    }
    side.next.objects = side.previous.objects;
    if (side.intent.notice) {
        WD_ASSIGN(const CarriedOut left, leaveNotice(side, *lock));
        if (left != CarriedOut::Done)
            return left;
    }
    WD_TRY(hideAll(side, lock));
    WD_TRY(proveToStrangers(side, side.intent.notice ? QStringList{side.at.root} : QStringList(),
                            hiddenAfterwards(side)));
    // Before the record: where its answer is lost, or comes from its second arrival, the looks are due all
    // the same.
    const QDateTime now = side.sync.now();
    WD_TRY(side.here.changeNotes(
        [&now](SiteNotes &notes) { notes.dueChecks = {now.addSecs(60), now.addSecs(lastLookAfter)}; }));
    WD_TRY(proveInternHidden(side.sync, side.here));
    return commitRecord(side);
}

/// Tells of what strangers can read still, each time again.
Result<void> tellWhatIsLeft(const PublicSide &side)
{
    QStringList notice;
    if (side.intent.notice)
        notice = {side.at.root, side.at.page()};
    QString first;
    for (const QString &path : hiddenAfterwards(side)) {
        WD_ASSIGN(const Sight sight, seenByStrangers(side.sync, path, notice));
        if (sight != Sight::Readable)
            continue;
        first = first.isEmpty() ? path : first;
        side.sync.report.needsUser = true;
        side.sync.did({.kind = SyncEventKind::AlarmOpen, .what = path});
    }
    return first.isEmpty() ? Result<void>() : fail(ErrorKind::Rejected, first, u"open-to-all"_s);
}

/// As a withdrawal does, without a word in the log.
Result<CarriedOut> takeOffUnderLock(PublicSide &side, std::optional<PageLock> &lock)
{
    WD_ASSIGN(const CarriedOut look, lookAround(side));
    // Carried out by a colleague meanwhile, who may have published since. One that was decided here and is
    // not in the log yet has no number.
    if (side.intent.revision > 0 && look == CarriedOut::AlreadyCovered)
        return look;
    if (side.previous.number > 0 && !side.previous.isPublished())
        return CarriedOut::AlreadyCovered;
    // Nothing can be taken in now. Without a notice a webmaster's words wait, hidden, for the withdrawal in
    // full.
    side.intent.notice = side.intent.notice && lock && isShown(side, side.here.notes())
        && hasRoomForNotice(side).value_or(false);
    // Before anything goes: what this desk finds hidden from here on was hidden by it.
    WD_TRY(side.here.changeNotes([](SiteNotes &notes) { notes.takenOff = true; }));
    if (side.intent.notice) {
        const auto left = leaveNotice(side, *lock); // hiding waits for nothing
        side.intent.notice = left && *left == CarriedOut::Done;
    }
    const auto hidden = hideAll(side, lock);
    WD_TRY(tellWhatIsLeft(side));
    WD_TRY(hidden);
    return CarriedOut::Done;
}

using UnderLock = Result<CarriedOut> (*)(PublicSide &, std::optional<PageLock> &);

/// `page`: the page as it was just read; nothing where it is gone.
Result<CarriedOut> lockedFor(PublicSide &side, const Result<SiteObject> &page, UnderLock act)
{
    std::optional<PageLock> lock;
    if (page) {
        WD_ASSIGN(lock, PageLock::take(side.sync, side.here, *page));
    } else if (page.error().kind != ErrorKind::NotFound) {
        return tl::unexpected<Error>(page.error());
    }
    const auto done = [&] {
        const std::optional<LockedWork> work
            = lock ? std::make_optional<LockedWork>(*lock) : std::optional<LockedWork>();
        return act(side, lock);
    }();
    if (lock && !done)
        lock->leaveAfter(done.error());
    else if (lock && !lock->release())
        side.sync.did({.kind = SyncEventKind::LockNotReleased});
    return done;
}

/// Whatever shows now and is named by nothing, a webmaster's own page too. Somebody may have published again
/// since, or may be about to.
Result<Closing> closeAfterWithdrawal(const SyncContext &sync, DossierHere &here, const QString &slug)
{
    PublicSide side{.sync = sync, .here = here, .slug = slug, .at = sync.placesOf(slug)};
    WD_TRY(lookAround(side));
    if (side.previous.isPublished())
        return Closing::Done;
    Suspects suspects{.certain = {}, .unsure = {side.at.files()}};
    for (const SiteRow &row : side.rows) {
        if (row.state == publishedState)
            suspects.certain.insert(row.path);
        else if (!side.isIntern(row.path))
            suspects.unsure.insert(row.path);
    }
    return closeWhatMayNotShow(side, suspects);
}

} // namespace

Result<CarriedOut> withdraw(const SyncContext &sync, DossierHere &here, const Intent &intent)
{
    WD_ASSIGN(const IntentContent content, contentOf(sync, here.local(), intent));
    const QString slug = here.local().work.slug;
    PublicSide side{.sync = sync, .here = here, .slug = slug, .intent = intent, .at = sync.placesOf(slug)};
    side.next.hash = content.hash;
    auto page = sync.site.get(side.at.page());
    if (!page && page.error().kind == ErrorKind::NotFound && sync.site.get(side.at.root)) {
        // Somebody took the page away; what it led to still shows. A new one, private, carries the lock.
        WD_TRY(ensureDossier(sync, here, content.dossier));
        page = sync.site.get(side.at.page());
    }
    if (!page)
        return tl::unexpected<Error>(page.error());
    const auto done = lockedFor(side, page, withdrawUnderLock);
    if (!done)
        return done;
    if (*done != CarriedOut::Done)
        return done;
    if (intent.notice && !side.intent.notice)
        sync.did({.kind = SyncEventKind::NoticeNotLeft});
    sync.did({.kind = SyncEventKind::Withdrawn, .number = side.next.number});
    return done;
}

std::optional<Intent> withdrawalOf(const LocalDossier &local)
{
    if (local.intent && local.intent->kind == IntentKind::Withdraw)
        return Intent{.kind = IntentKind::Withdraw,
                      .date = local.intent->date,
                      .reason = local.intent->reason,
                      .notice = local.intent->notice};
    const auto next = nextOpen(SiteNotes::from(local));
    return next && next->kind == IntentKind::Withdraw ? next : std::nullopt;
}

Result<void> takeOffAhead(const SyncContext &sync, DossierHere &here)
{
    WD_TRY(here.renew());
    const auto withdrawal = withdrawalOf(here.local());
    if (!withdrawal)
        return {};
    const QString slug = here.local().work.slug;
    WD_ASSIGN(const bool may, mayPublish(sync, here, slug));
    if (!may)
        return {};
    PublicSide side{
        .sync = sync, .here = here, .slug = slug, .intent = *withdrawal, .at = sync.placesOf(slug)};
    const auto page = sync.site.get(side.at.page());
    const auto done = lockedFor(side, page, takeOffUnderLock);
    WD_TRY(done);
    if (side.visibilityChanged)
        sync.did({.kind = SyncEventKind::TakenOff});
    return {};
}

Result<void> lookAfterWithdrawal(const SyncContext &sync, DossierHere &here)
{
    const SiteNotes notes = here.notes();
    const QDateTime now = sync.now();
    // One that lies further ahead than ever was planned was written by a clock that was ahead: it has passed.
    const auto isDue = [&now](const QDateTime &at) { return at <= now || now.secsTo(at) > lastLookAfter; };
    const bool due = std::any_of(notes.dueChecks.begin(), notes.dueChecks.end(), isDue);
    if (!due || !notes.record)
        return {};
    if (!notes.record->isPublished()) {
        WD_ASSIGN(const Closing closed, closeAfterWithdrawal(sync, here, QString(here.local().work.slug)));
        if (closed == Closing::Later)
            return {};
    }
    return here.changeNotes([&isDue](SiteNotes &kept) { kept.dueChecks.removeIf(isDue); });
}

} // namespace wd
