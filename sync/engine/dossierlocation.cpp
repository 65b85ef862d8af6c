// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/dossierlocation.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

const auto internPart = u"/intern/"_s;

/// The dossier's root from where one of its log objects was found; empty: not found.
Result<QString> rootByUid(const SyncContext &sync, const QString &uid)
{
    if (uid.isEmpty())
        return QString();
    WD_ASSIGN(const QList<SiteRow> rows, sync.site.rowsOf(uid));
    for (const SiteRow &row : rows) {
        const qsizetype end = row.path.lastIndexOf(internPart);
        if (row.uid == uid && end > 0)
            return row.path.left(end);
    }
    return QString();
}

/// Whether what last held `path` is older than `made`, by the site's own clock.
Result<bool> wasSetBack(const SyncContext &sync, const QString &path, const QDateTime &made)
{
    if (!made.isValid())
        return false;
    QString holder = path;
    while (!holder.isEmpty()) {
        holder = holder.section(u'/', 0, -2);
        const auto there = sync.site.get(holder);
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

Result<SiteChanges> lookAt(const SyncContext &sync, const DossierPlaces &at, const QString &context)
{
    WD_ASSIGN(const QList<SiteRow> rows, sync.site.rows(context));
    SiteChanges siteChanges;
    for (const SiteRow &row : rows) {
        if (!deskOfMark(row.path).isEmpty())
            continue;
        siteChanges.take(at, row);
    }
    return siteChanges;
}

Result<DossierLocation> whereIs(const SyncContext &sync, const DossierHere &here)
{
    using Kind = DossierLocation::Kind;
    const SiteNotes &notes = here.notes();
    const QString known = sync.placesOf(here.local().work.slug).root;
    WD_TRY(sync.site.proveIdentity());
    for (const QString &uid : {notes.headUid, notes.recordUid}) {
        WD_ASSIGN(const QString root, rootByUid(sync, uid));
        if (!root.isEmpty())
            return DossierLocation{.kind = root == known ? Kind::Here : Kind::Moved, .root = root};
    }
    const auto there = sync.site.get(known);
    if (!there && there.error().kind != ErrorKind::NotFound)
        return tl::unexpected<Error>(there.error());
    if (!there) {
        WD_ASSIGN(const bool setBack, wasSetBack(sync, known, notes.headMadeAt));
        return DossierLocation{.kind = setBack ? Kind::SetBack : Kind::Gone};
    }
    const auto log = sync.logs.of(known)->heads();
    if (!log && log.error().kind != ErrorKind::NotFound)
        return tl::unexpected<Error>(log.error());
    return DossierLocation{.kind = log && log->head.number > 0 ? Kind::Here : Kind::NoLog, .root = known};
}

Result<void> follow(const SyncContext &sync, DossierHere &here, const QString &root)
{
    WD_TRY(here.change([&](LocalDossier &local) -> Result<void> {
        SiteNotes notes = SiteNotes::from(local);
        notes.root = root == sync.places.dossier(local.work.slug) ? QString() : root;
        notes.goneSince = {};
        if (notes.record)
            notes.record = standingAt(*notes.record, root);
        notes.keepIn(local);
        return {};
    }));
    sync.did({.kind = SyncEventKind::Moved, .what = root});
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
