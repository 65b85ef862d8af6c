// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/publishing/publicside.h"

#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/publicview.h"
#include "sync/engine/discover.h"
#include "sync/engine/dossierlocation.h"
#include "sync/engine/hiding/privacy.h"
#include "sync/engine/hiding/strangers.h"
#include "sync/engine/sharing/share.h"
#include "sync/engine/sitefolders.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

Result<void> readNewestRecord(PublicSide &side, int number, const QString &uid)
{
    WD_ASSIGN(const LogBytes there, side.log()->read({.row = LogRow::Records, .number = number}));
    WD_ASSIGN(const PublicRecord read, readPublicRecord(there.bytes));
    const PublicRecord record = standingAt(read, side.at.root);
    side.previous = record;
    return side.here.changeNotes([&](SiteNotes &notes) { notes.takeRecord(record, uid); });
}

} // namespace

MappingContext PublicSide::mapping(const Dossier &dossier) const
{
    return {.sjabloon = sync.context.sjablonen.of(dossier),
            .root = at.root,
            .date = intent.date,
            .absent = refused,
            .wijken = sync.context.wijken};
}

QList<WantedObject> wantedOf(const SyncContext &sync, const Dossier &dossier, const QDate &date,
                             const QStringList &absent)
{
    const MappingContext mapping{.sjabloon = sync.context.sjablonen.of(dossier),
                                 .root = sync.placesOf(dossier.slug).root,
                                 .date = date,
                                 .absent = absent,
                                 .wijken = sync.context.wijken};
    return sync.mapping.objectsOf(publicView(dossier, date), mapping);
}

bool isAsWritten(const SiteMapping &mapping, const SiteRow &row, const PublicObject &object)
{
    return row.uid == object.uid && row.modified.toUTC().toString(Qt::ISODate) == object.modified
        && mapping.sameField(u"title"_s, row.title, object.echo.value(u"title"_s));
}

QString PublicSide::stateOf(const QString &path) const
{
    return rows.value(path).state;
}

void PublicSide::setState(const QString &path, const QString &state)
{
    rows[path].path = path;
    rows[path].state = state;
}

bool PublicSide::isIntern(const QString &path) const
{
    return path == at.intern() || path.startsWith(at.intern() + u'/');
}

Result<CarriedOut> lookAround(PublicSide &side)
{
    WD_ASSIGN(const QList<SiteRow> found, side.sync.site.rows(side.at.root));
    side.lookedAt = side.sync.site.requests();
    const SiteNotes notes = side.here.notes();
    side.rows.clear();
    LogHeads heads;
    for (const SiteRow &row : found) {
        side.rows.insert(row.path, row);
        if (const auto key = logKeyOf(side.at, row.path))
            takeNewer(heads, *key, entryOf(*key, row));
    }
    const LogEntry &head = heads.head, &record = heads.record;
    side.head = head.number;
    side.previous = notes.record.value_or(PublicRecord{});
    if (record.number > 0 && (record.number != side.previous.number || record.uid != notes.recordUid))
        WD_TRY(readNewestRecord(side, record.number, record.uid));
    // A site that was set back has lost the record we knew. Who sees `intern` is logged in and sees all.
    if (record.number == 0 && side.previous.number > 0 && side.rows.contains(side.at.intern())) {
        side.previous = {};
        WD_TRY(side.here.changeNotes([](SiteNotes &kept) { kept.forgetRecord(); }));
    }
    side.next.number = record.number + 1;
    const bool adds = side.completes > 0 && side.previous.number == side.completes;
    if (side.previous.number > 0 && side.previous.revision >= side.intent.revision && !adds)
        return CarriedOut::AlreadyCovered;
    if (head.number != notes.head)
        return CarriedOut::LookAgain;
    return CarriedOut::Done;
}

Result<void> retract(PublicSide &side, const QString &path)
{
    if (!mayBeClosed(side.stateOf(path)))
        return {};
    WD_ASSIGN(const QString state, side.sync.site.hide(path));
    if (mayBeClosed(state))
        return fail(ErrorKind::BadReply, path, u"not-private"_s);
    side.setState(path, state);
    side.visibilityChanged = true;
    return {};
}

Result<void> show(PublicSide &side, const QString &path)
{
    if (side.stateOf(path) == publishedState)
        return {};
    WD_ASSIGN(const QString state, side.sync.site.show(path));
    if (state != publishedState)
        return fail(ErrorKind::BadReply, path, u"not-public"_s);
    side.setState(path, state);
    side.visibilityChanged = true;
    return {};
}

Result<void> proveToStrangers(PublicSide &side, const QStringList &readable, const QStringList &hidden)
{
    for (const QString &path : readable)
        WD_TRY(proveReadable(side.sync, path));
    QStringList notice;
    if (side.intent.notice)
        notice = {side.at.root, side.at.page()};
    QStringList closed = hidden;
    closed.prepend(side.at.files());
    for (const QString &path : closed)
        WD_TRY(proveHidden(side.sync, path, notice));
    return {};
}

Result<CarriedOut> commitRecord(PublicSide &side)
{
    PublicRecord &next = side.next;
    next.intent = side.intent.kind;
    next.reason = side.intent.reason;
    next.notice = side.intent.notice;
    next.revision = side.intent.revision;
    next.desk = side.sync.context.deskId;
    next.user = side.sync.context.site.user;
    next.name = side.sync.context.name;
    next.attempt = side.sync.uuid();
    next.at = side.sync.now();
    next.date = side.intent.date;
    const auto made
        = side.log()->append({.row = LogRow::Records, .number = next.number}, toBytes(next), false);
    if (!made && made.error().kind == ErrorKind::Conflict) {
        WD_TRY(readNewestRecord(side, next.number, {}));
        return side.previous.revision >= side.intent.revision ? CarriedOut::AlreadyCovered
                                                              : CarriedOut::LookAgain;
    }
    if (!made)
        return tl::unexpected<Error>(made.error());
    WD_TRY(keepWitness(side.sync.store, *made));
    WD_TRY(side.here.changeNotes([&](SiteNotes &notes) {
        notes.takeRecord(next, made->uid);
        // All that this desk was told of was written over, in the very second of the last write too.
        if (next.isPublished() && side.completes == 0)
            notes.standing.clear();
    }));
    return CarriedOut::Done;
}

} // namespace wd
