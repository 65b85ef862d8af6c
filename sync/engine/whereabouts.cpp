// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/whereabouts.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

const auto internPart = u"/intern/"_s;

/// The dossier's root from where one of its log objects was found; empty: not found.
Result<QString> rootByUid(const Bench &bench, const QString &uid)
{
    if (uid.isEmpty())
        return QString();
    WD_ASSIGN(const QList<CatalogRow> rows, bench.site.search({}, {{u"UID"_s, uid}}));
    for (const CatalogRow &row : rows) {
        const qsizetype end = row.path.lastIndexOf(internPart);
        if (row.uid == uid && end > 0)
            return row.path.left(end);
    }
    return QString();
}

/// Whether what last held `path` is older than `made`, by the site's own clock.
Result<bool> wasSetBack(const Bench &bench, const QString &path, const QDateTime &made)
{
    if (!made.isValid())
        return false;
    QString holder = path;
    while (!holder.isEmpty()) {
        holder = holder.section(u'/', 0, -2);
        const auto there = bench.site.get(holder, u"include_items=false"_s);
        if (!there && there.error().kind != ErrorKind::NotFound)
            return tl::unexpected<Error>(there.error());
        if (there)
            return there->modified.isValid() && there->modified < made;
    }
    return false;
}

QString rootOf(const PublicRecord &record)
{
    if (record.objects.contains(u"folder"_s))
        return record.objects.value(u"folder"_s).path;
    return record.objects.value(u"page"_s).path;
}

} // namespace

Result<Glimpse> lookAt(const Bench &bench, const DossierPlaces &at, const QString &context)
{
    WD_ASSIGN(const QList<CatalogRow> rows, bench.site.search(context, {}));
    Glimpse glimpse;
    for (const CatalogRow &row : rows) {
        if (!deskOfMark(row.path).isEmpty())
            continue;
        const auto log = logNameIn(at, row.path);
        if (!log) {
            glimpse.rows.insert(row.path, row);
            continue;
        }
        glimpse.take(*log, row);
    }
    return glimpse;
}

Result<Whereabouts> whereIs(const Bench &bench, const DossierId &id)
{
    using Kind = Whereabouts::Kind;
    WD_ASSIGN(const Desk desk, bench.store.read(id));
    const SiteNotes notes = SiteNotes::from(desk);
    const QString known = bench.placesOf(desk.work.slug).root;
    WD_TRY(bench.site.proveIdentity());
    for (const QString &uid : {notes.headUid, notes.recordUid}) {
        WD_ASSIGN(const QString root, rootByUid(bench, uid));
        if (!root.isEmpty())
            return Whereabouts{.kind = root == known ? Kind::Here : Kind::Moved, .root = root};
    }
    const auto there = bench.site.get(known, u"include_items=false"_s);
    if (!there && there.error().kind != ErrorKind::NotFound)
        return tl::unexpected<Error>(there.error());
    if (!there) {
        WD_ASSIGN(const bool setBack, wasSetBack(bench, known, notes.headMadeAt));
        return Whereabouts{.kind = setBack ? Kind::SetBack : Kind::Gone};
    }
    const DossierPlaces at{.root = known, .dialect = bench.dialect};
    const auto log = lookAt(bench, at, at.intern());
    if (!log && log.error().kind != ErrorKind::NotFound)
        return tl::unexpected<Error>(log.error());
    return Whereabouts{.kind = log && log->head.number > 0 ? Kind::Here : Kind::NoLog, .root = known};
}

Result<void> follow(const Bench &bench, const DossierId &id, const QString &root)
{
    WD_TRY(bench.store.change(id, [&](Desk &desk) -> Result<void> {
        SiteNotes notes = SiteNotes::from(desk);
        notes.root = root == bench.places.dossier(desk.work.slug) ? QString() : root;
        notes.goneSince = {};
        if (notes.record)
            notes.record = standingAt(*notes.record, root);
        notes.keepIn(desk);
        return {};
    }));
    bench.did({.kind = SyncEventKind::Moved, .what = root});
    return {};
}

PublicRecord standingAt(PublicRecord record, const QString &root)
{
    const QString old = rootOf(record);
    if (old.isEmpty() || old == root)
        return record;
    for (PublicObject &object : record.objects) {
        if (object.path == old || object.path.startsWith(old + u'/'))
            object.path = root + object.path.mid(old.size());
    }
    return record;
}

} // namespace wd
