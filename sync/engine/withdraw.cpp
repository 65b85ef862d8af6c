// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/closing.h"
#include "sync/engine/foundation.h"
#include "sync/engine/publish.h"

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
    for (const WantedObject &object : noticeObjects(shown, side.intent.reason, side.mapping())) {
        QString token;
        if (object.path == side.at.page()) {
            WD_ASSIGN(token, lock.token());
        }
        QJsonObject fields = object.fields;
        fields.insert(u"expires"_s, QJsonValue::Null);
        WD_ASSIGN(const PloneObject answer, side.bench.site.patch(object.path, onTheWire(fields), token));
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

Result<CarriedOut> withdrawUnderLock(PublicSide &side, PageLock &lock)
{
    WD_ASSIGN(const CarriedOut look, lookAround(side));
    if (look == CarriedOut::AlreadyCovered)
        return look;
    // Not LookAgain: a withdrawal goes on whatever else changed meanwhile.
    side.next.objects = side.previous.objects;
    const bool wasShown = side.stateOf(side.at.root) == u"published"_s;
    const bool notice = side.intent.notice && wasShown;
    if (notice)
        WD_TRY(leaveNotice(side, lock));
    else
        side.intent.notice = false;
    // The page first: a reader who is there sees it go before its parts do.
    if (!notice)
        WD_TRY(retract(side, side.at.page()));
    for (const QString &path : toRetract(side)) {
        WD_TRY(lock.token());
        WD_TRY(retract(side, path));
    }
    WD_TRY(
        proveToStrangers(side, notice ? QStringList{side.at.root} : QStringList(), hiddenAfterwards(side)));
    // Before the record: where its answer is lost, or comes from its second arrival, the looks are due all
    // the same.
    const QDateTime now = side.bench.now();
    WD_TRY(changeNotes(side.bench, side.id, [&now](SiteNotes &notes) {
        notes.dueChecks = {now.addSecs(60), now.addSecs(lastLookAfter)};
    }));
    return commitRecord(side);
}

/// Whatever shows now and is named by nothing, a webmaster's own page too. Somebody may have published again
/// since, or may be about to.
Result<Closing> closeAfterWithdrawal(const Bench &bench, const DossierId &id, const QString &slug)
{
    PublicSide side{.bench = bench, .id = id, .slug = slug, .at = bench.placesOf(slug)};
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

Result<CarriedOut> withdraw(const Bench &bench, const DossierId &id, const Intent &intent)
{
    WD_ASSIGN(const Desk desk, bench.store.read(id));
    WD_ASSIGN(const IntentContent content, contentOf(bench, desk, intent));
    PublicSide side{.bench = bench,
                    .id = id,
                    .slug = desk.work.slug,
                    .intent = intent,
                    .at = bench.placesOf(desk.work.slug)};
    side.next.hash = content.hash;
    auto page = bench.site.get(side.at.page(), u"include_items=false"_s);
    if (!page && page.error().kind == ErrorKind::NotFound && bench.site.get(side.at.root)) {
        // Somebody took the page away; what it led to still shows. A new one, private, carries the lock.
        WD_TRY(ensureDossier(bench, content.dossier));
        page = bench.site.get(side.at.page(), u"include_items=false"_s);
    }
    if (!page)
        return tl::unexpected<Error>(page.error());
    WD_ASSIGN(PageLock lock, PageLock::take(bench, id, *page));
    const auto done = [&] {
        const LockedWork work(lock);
        return withdrawUnderLock(side, lock);
    }();
    if (!done) {
        lock.leaveAfter(done.error());
        return done;
    }
    if (!lock.release())
        bench.did(u"lock-not-released"_s);
    if (*done == CarriedOut::Done)
        bench.did(u"withdrawn:%1"_s.arg(side.next.number));
    return done;
}

Result<void> lookAfterWithdrawal(const Bench &bench, const DossierId &id)
{
    WD_ASSIGN(const Desk desk, bench.store.read(id));
    SiteNotes notes = SiteNotes::from(desk);
    const QDateTime now = bench.now();
    // One that lies further ahead than ever was planned was written by a clock that was ahead: it has passed.
    const auto isDue = [&now](const QDateTime &at) { return at <= now || now.secsTo(at) > lastLookAfter; };
    const bool due = std::any_of(notes.dueChecks.begin(), notes.dueChecks.end(), isDue);
    if (!due || !notes.record)
        return {};
    if (!notes.record->isPublished()) {
        WD_ASSIGN(const Closing closed, closeAfterWithdrawal(bench, id, desk.work.slug));
        if (closed == Closing::Later)
            return {};
    }
    return changeNotes(bench, id, [&isDue](SiteNotes &kept) { kept.dueChecks.removeIf(isDue); });
}

} // namespace wd
