// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/closing.h"
#include "sync/engine/decision.h"
#include "sync/engine/privacy.h"
#include "sync/engine/publish.h"
#include "sync/engine/sitefolders.h"
#include "sync/engine/strangers.h"

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
    for (const CatalogRow &row : side.rows) {
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
    for (const CatalogRow &row : side.rows) {
        const bool stays = side.intent.notice && (row.path == side.at.root || row.path == side.at.page());
        if (!stays && !side.isIntern(row.path))
            hidden.append(row.path);
    }
    hidden.sort();
    return hidden;
}

/// The title residents know; the concept's may be half typed.
QString publishedTitle(const PublicSide &side)
{
    const QString written = side.previous.objects.value(u"page"_s).echo.value(u"title"_s).toString();
    return written.isEmpty() ? side.rows.value(side.at.page()).title : written;
}

Result<void> leaveNotice(PublicSide &side, PageLock &lock)
{
    const Dossier shown{.id = side.id, .title = publishedTitle(side)};
    for (const WantedObject &object : noticeObjects(shown, side.intent.reason, side.mapping(shown))) {
        QString token;
        if (object.path == side.at.page()) {
            WD_ASSIGN(token, lock.token());
        }
        QJsonObject fields = object.fields;
        fields.insert(u"expires"_s, QJsonValue::Null);
        WD_ASSIGN(const PloneObject answer, side.sync.site.patch(object.path, onTheWire(fields), token));
        side.next.objects.insert(object.key,
                                 {.path = object.path,
                                  .uid = answer.uid,
                                  .type = object.type,
                                  .modified = answer.modified.toUTC().toString(Qt::ISODate),
                                  .sent = object.sent(),
                                  .echo = fieldsOf(answer.json, object.fields)});
    }
    return {};
}

/// Everything off the site, the notice left if one was decided. `lock`: nothing where the page is gone. One
/// that cannot be hidden holds up no other; the first such error comes back.
Result<void> hideAll(PublicSide &side, std::optional<PageLock> &lock)
{
    side.next.objects = side.previous.objects;
    side.intent.notice = side.intent.notice && lock && side.stateOf(side.at.root) == u"published"_s;
    const bool notice = side.intent.notice;
    if (notice)
        WD_TRY(leaveNotice(side, *lock));
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
    return all;
}

Result<CarriedOut> withdrawUnderLock(PublicSide &side, std::optional<PageLock> &lock)
{
    WD_ASSIGN(const CarriedOut look, lookAround(side));
    if (look == CarriedOut::AlreadyCovered)
        return look;
    // Not LookAgain: a withdrawal goes on whatever else changed meanwhile.
    WD_TRY(hideAll(side, lock));
    WD_TRY(proveToStrangers(side, side.intent.notice ? QStringList{side.at.root} : QStringList(),
                            hiddenAfterwards(side)));
    // Before the record: where its answer is lost, or comes from its second arrival, the looks are due all
    // the same.
    const QDateTime now = side.sync.now();
    WD_TRY(changeNotes(side.sync, side.id, [&now](SiteNotes &notes) {
        notes.dueChecks = {now.addSecs(60), now.addSecs(lastLookAfter)};
    }));
    WD_TRY(proveInternHidden(side.sync, side.id));
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
    // Before anything goes: what this desk finds hidden from here on was hidden by it.
    WD_TRY(changeNotes(side.sync, side.id, [](SiteNotes &notes) { notes.takenOff = true; }));
    const auto hidden = hideAll(side, lock);
    WD_TRY(tellWhatIsLeft(side));
    WD_TRY(hidden);
    return CarriedOut::Done;
}

using UnderLock = Result<CarriedOut> (*)(PublicSide &, std::optional<PageLock> &);

/// `page`: the page as it was just read; nothing where it is gone.
Result<CarriedOut> lockedFor(PublicSide &side, const Result<PloneObject> &page, UnderLock act)
{
    std::optional<PageLock> lock;
    if (page) {
        WD_ASSIGN(lock, PageLock::take(side.sync, side.id, *page));
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
Result<Closing> closeAfterWithdrawal(const SyncContext &sync, const DossierId &id, const QString &slug)
{
    PublicSide side{.sync = sync, .id = id, .slug = slug, .at = sync.placesOf(slug)};
    WD_TRY(lookAround(side));
    if (side.previous.isPublished())
        return Closing::Done;
    Suspects suspects{.certain = {}, .unsure = {side.at.files()}};
    for (const CatalogRow &row : side.rows) {
        if (row.state == u"published"_s)
            suspects.certain.insert(row.path);
        else if (!side.isIntern(row.path))
            suspects.unsure.insert(row.path);
    }
    return closeWhatMayNotShow(side, suspects);
}

} // namespace

Result<CarriedOut> withdraw(const SyncContext &sync, const DossierId &id, const Intent &intent)
{
    WD_ASSIGN(const LocalDossier local, sync.store.read(id));
    WD_ASSIGN(const IntentContent content, contentOf(sync, local, intent));
    PublicSide side{.sync = sync,
                    .id = id,
                    .slug = local.work.slug,
                    .intent = intent,
                    .at = sync.placesOf(local.work.slug)};
    side.next.hash = content.hash;
    auto page = sync.site.get(side.at.page(), u"include_items=false"_s);
    if (!page && page.error().kind == ErrorKind::NotFound && sync.site.get(side.at.root)) {
        // Somebody took the page away; what it led to still shows. A new one, private, carries the lock.
        WD_TRY(ensureDossier(sync, content.dossier));
        page = sync.site.get(side.at.page(), u"include_items=false"_s);
    }
    if (!page)
        return tl::unexpected<Error>(page.error());
    const auto done = lockedFor(side, page, withdrawUnderLock);
    if (!done)
        return done;
    if (*done == CarriedOut::Done)
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

Result<void> takeOffAhead(const SyncContext &sync, const DossierId &id)
{
    WD_ASSIGN(const LocalDossier local, sync.store.read(id));
    const auto withdrawal = withdrawalOf(local);
    if (!withdrawal)
        return {};
    WD_ASSIGN(const bool may, mayPublish(sync, id, local.work.slug));
    if (!may)
        return {};
    PublicSide side{.sync = sync,
                    .id = id,
                    .slug = local.work.slug,
                    .intent = *withdrawal,
                    .at = sync.placesOf(local.work.slug)};
    const auto page = sync.site.get(side.at.page(), u"include_items=false"_s);
    const auto done = lockedFor(side, page, takeOffUnderLock);
    WD_TRY(done);
    if (side.visibilityChanged)
        sync.did({.kind = SyncEventKind::TakenOff});
    return {};
}

Result<void> lookAfterWithdrawal(const SyncContext &sync, const DossierId &id)
{
    WD_ASSIGN(const LocalDossier local, sync.store.read(id));
    SiteNotes notes = SiteNotes::from(local);
    const QDateTime now = sync.now();
    // One that lies further ahead than ever was planned was written by a clock that was ahead: it has passed.
    const auto isDue = [&now](const QDateTime &at) { return at <= now || now.secsTo(at) > lastLookAfter; };
    const bool due = std::any_of(notes.dueChecks.begin(), notes.dueChecks.end(), isDue);
    if (!due || !notes.record)
        return {};
    if (!notes.record->isPublished()) {
        WD_ASSIGN(const Closing closed, closeAfterWithdrawal(sync, id, local.work.slug));
        if (closed == Closing::Later)
            return {};
    }
    return changeNotes(sync, id, [&isDue](SiteNotes &kept) { kept.dueChecks.removeIf(isDue); });
}

} // namespace wd
