// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/watch.h"

#include "sync/engine/publish.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

/// What may show: nothing; after a notice page and container; else what the record names and what holds it.
QSet<QString> mayShow(const PublicSide &side, const std::optional<PublicRecord> &record)
{
    QSet<QString> paths;
    if (!record || (!record->isPublished() && !record->notice))
        return paths;
    paths = {side.at.root, side.at.page()};
    if (!record->isPublished())
        return paths;
    for (const PublicObject &object : record->objects) {
        paths.insert(object.path);
        paths.insert(object.path.section(u'/', 0, -2));
    }
    return paths;
}

/// A webmaster may add pages of their own; only what bears a part's name, or lies in intern, is ours to
/// close.
bool isOurs(const PublicSide &side, const QString &path, const QStringList &slugs)
{
    return side.isIntern(path) || path == side.at.root || path == side.at.page()
        || slugs.contains(path.section(u'/', -1).section(u'.', 0, 0));
}

QStringList amiss(const PublicSide &side, const std::optional<PublicRecord> &record, const QStringList &slugs)
{
    const QSet<QString> allowed = mayShow(side, record);
    QStringList paths;
    for (const CatalogRow &row : side.rows) {
        const bool shows = row.state == u"published"_s;
        if (shows && !allowed.contains(row.path) && isOurs(side, row.path, slugs))
            paths.append(row.path);
    }
    paths.sort();
    return paths;
}

} // namespace

Result<void> watch(const Bench &bench, const DossierId &id, const QHash<QString, CatalogRow> &rows)
{
    WD_ASSIGN(const Desk desk, bench.store.read(id));
    const SiteNotes notes = SiteNotes::from(desk);
    const bool publishing = std::any_of(notes.open.begin(), notes.open.end(),
                                        [](const Intent &intent) { return intent.kind == u"publish"_s; });
    PublicSide side{
        .bench = bench, .id = id, .slug = desk.work.slug, .at = bench.placesOf(desk.work.slug), .rows = rows};
    const QStringList slugs = slugsOfAllParts(desk.work);
    if (publishing || amiss(side, notes.record, slugs).isEmpty())
        return {};
    WD_ASSIGN(const bool may, mayPublish(bench, id, desk.work.slug));
    if (!may)
        return {};
    WD_ASSIGN(const PloneObject page, bench.site.get(side.at.page(), u"include_items=false"_s));
    WD_ASSIGN(PageLock lock, PageLock::take(bench, id, page));
    const auto looked = lookAround(side);
    Result<void> closed;
    const std::optional<PublicRecord> record
        = side.previous.number > 0 ? std::optional<PublicRecord>(side.previous) : std::nullopt;
    const QStringList paths = looked ? amiss(side, record, slugs) : QStringList();
    for (const QString &path : paths) {
        closed = retract(side, path);
        if (!closed)
            break;
        bench.did(u"alarm:"_s + path);
    }
    WD_TRY(lock.release());
    if (!looked)
        return tl::unexpected<Error>(looked.error());
    return closed;
}

} // namespace wd
