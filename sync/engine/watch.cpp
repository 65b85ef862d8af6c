// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/watch.h"

#include "model/dossier/publicview.h"
#include "sync/engine/foundation.h"
#include "sync/engine/publish.h"
#include "sync/engine/strangers.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

QString parentOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

/// What may show by the newest record: nothing; after a notice page and container; else what it names and
/// what holds that.
QSet<QString> namedByRecord(const DossierPlaces &at, const std::optional<PublicRecord> &record)
{
    QSet<QString> paths;
    if (!record || (!record->isPublished() && !record->notice))
        return paths;
    paths = {at.root, at.page()};
    if (!record->isPublished())
        return paths;
    for (const PublicObject &object : record->objects) {
        paths.insert(object.path);
        paths.insert(parentOf(object.path));
    }
    return paths;
}

/// What the publication that is to be carried out is about to show: it may be half done, by this desk or
/// another. What was decided before that, or before a withdrawal, may not show any more.
Result<QSet<QString>> namedByOpen(const Bench &bench, const Desk &desk)
{
    const auto next = nextOpen(SiteNotes::from(desk));
    if (!next || next->kind != u"publish"_s)
        return QSet<QString>();
    WD_ASSIGN(const IntentContent content, contentOf(bench, desk, *next));
    const DossierPlaces at = bench.placesOf(desk.work.slug);
    QSet<QString> paths{at.root, at.page()};
    for (const WantedObject &object : wantedOf(bench, content.dossier, next->date)) {
        paths.insert(object.path);
        paths.insert(parentOf(object.path));
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

/// What a look gave, told apart: what shows for certain, and what only a stranger's request can tell.
struct Suspects {
    QSet<QString> certain, unsure;
};

Suspects suspectsIn(const PublicSide &side, const QStringList &slugs, const Glimpse &glimpse, bool full)
{
    const QSet<QString> named = namedByRecord(
        side.at, side.previous.number > 0 ? std::optional<PublicRecord>(side.previous) : std::nullopt);
    const auto mayNot
        = [&](const QString &path) { return !named.contains(path) && isOurs(side, path, slugs); };
    Suspects found;
    for (const QString &path : glimpse.readable) {
        if (mayNot(path))
            found.certain.insert(path);
    }
    for (const CatalogRow &row : glimpse.rows) {
        if (!mayNot(row.path))
            continue;
        if (row.state == u"published"_s)
            found.certain.insert(row.path);
        // A file is as open as what it lies in, which may have been opened after this look's rows changed.
        else if (!side.isIntern(row.path) && (glimpse.closeLook || (!full && row.state.isEmpty())))
            found.unsure.insert(row.path);
    }
    if (glimpse.closeLook)
        found.unsure.insert(side.at.intern());
    return found;
}

/// Of all suspects those that strangers can read, children before what holds them.
Result<QStringList> openOnes(const Bench &bench, const Suspects &suspects)
{
    const Aside aside(bench.site, *bench.context.proofs);
    QSet<QString> open = suspects.certain;
    for (const QString &path : suspects.unsure) {
        if (open.contains(path))
            continue;
        WD_TRY(bench.notStopped());
        WD_ASSIGN(const Sight sight, seenByStrangers(bench, path));
        if (sight == Sight::Readable)
            open.insert(path);
    }
    QStringList sorted(open.begin(), open.end());
    sortChildrenFirst(sorted);
    return sorted;
}

/// Out of sight without being destroyed; where it goes must be hidden itself.
Result<void> moveAway(PublicSide &side, const QString &path)
{
    WD_TRY(proveHidden(side.bench, side.at.intern()));
    WD_TRY(ensureContainer(side.bench, side.at.intern(), u"verwijderd"_s, u"Verwijderd"_s, true));
    WD_TRY(side.bench.site.move(side.at.removed(), {side.rows.value(path).uid}));
    return {};
}

Result<void> closeOne(PublicSide &side, const QString &path)
{
    const CatalogRow row = side.rows.value(path);
    const bool file = row.type == u"File"_s || row.type == u"Image"_s;
    if (file && row.state.isEmpty() && !side.isIntern(path))
        return moveAway(side, path);
    return retract(side, path);
}

/// Nothing is sent of a dossier of which something is open, until whoever may has closed it.
Result<void> leaveToOthers(const Bench &bench, const DossierId &id, const QStringList &open)
{
    WD_TRY(changeNotes(bench, id, [&open](SiteNotes &notes) { notes.openToAll = open; }));
    bench.report.needsUser = true;
    for (const QString &path : open)
        bench.did(u"alarm-open:"_s + path);
    return fail(ErrorKind::Rejected, open.first(), u"open-to-all"_s);
}

/// Where the page is gone nobody can be asked: trying tells.
Result<bool> mayClose(const Bench &bench, const DossierId &id, const QString &slug)
{
    const auto may = mayPublish(bench, id, slug);
    return !may && may.error().kind == ErrorKind::NotFound ? Result<bool>(true) : may;
}

/// The page may be gone; closing does not wait for it.
Result<std::optional<PageLock>> lockIfThere(const PublicSide &side)
{
    const auto page = side.bench.site.get(side.at.page(), u"include_items=false"_s);
    if (!page && page.error().kind == ErrorKind::NotFound)
        return std::optional<PageLock>();
    if (!page)
        return tl::unexpected<Error>(page.error());
    WD_ASSIGN(PageLock lock, PageLock::take(side.bench, side.id, *page));
    return std::optional<PageLock>(std::move(lock));
}

/// The suspects that nothing names, now that rows and records were read again.
Result<QStringList> stillOpen(PublicSide &side, const QStringList &before)
{
    WD_TRY(lookAround(side));
    WD_ASSIGN(const Desk desk, side.bench.store.read(side.id));
    Glimpse again{.rows = side.rows};
    const QStringList slugs = slugsOfAllParts(desk.work);
    Suspects suspects = suspectsIn(side, slugs, again, true);
    const QSet<QString> named = namedByRecord(
        side.at, side.previous.number > 0 ? std::optional<PublicRecord>(side.previous) : std::nullopt);
    for (const QString &path : before) {
        if (!named.contains(path))
            suspects.unsure.insert(path);
    }
    WD_ASSIGN(const QSet<QString> open, namedByOpen(side.bench, desk));
    suspects.certain.subtract(open);
    suspects.unsure.subtract(open);
    return openOnes(side.bench, suspects);
}

Result<void> closeUnderLock(PublicSide &side, const QStringList &before)
{
    WD_ASSIGN(const QStringList paths, stillOpen(side, before));
    QStringList left;
    for (const QString &path : paths) {
        const auto closed = closeOne(side, path);
        if (!closed && closed.error().kind != ErrorKind::Forbidden
            && closed.error().kind != ErrorKind::Rejected)
            return closed;
    }
    for (const QString &path : paths) {
        WD_ASSIGN(const Sight sight, seenByStrangers(side.bench, path));
        if (sight == Sight::Readable)
            left.append(path);
        else
            side.bench.did(u"alarm:"_s + path);
    }
    if (!left.isEmpty())
        return leaveToOthers(side.bench, side.id, left);
    return changeNotes(side.bench, side.id, [](SiteNotes &notes) { notes.openToAll.clear(); });
}

} // namespace

Result<void> watch(const Bench &bench, const DossierId &id, const Glimpse &glimpse, bool full)
{
    WD_ASSIGN(const Desk desk, bench.store.read(id));
    const SiteNotes notes = SiteNotes::from(desk);
    // What stands there of a dossier nobody shared is looked at when it is made.
    if (notes.head == 0 && !notes.madeOnSite)
        return {};
    PublicSide side{.bench = bench,
                    .id = id,
                    .slug = desk.work.slug,
                    .at = bench.placesOf(desk.work.slug),
                    .rows = glimpse.rows,
                    .previous = notes.record.value_or(PublicRecord{})};
    Suspects suspects = suspectsIn(side, slugsOfAllParts(desk.work), glimpse, full);
    suspects.unsure.unite(QSet<QString>(notes.openToAll.begin(), notes.openToAll.end()));
    WD_ASSIGN(QStringList open, openOnes(bench, suspects));
    if (!open.isEmpty()) {
        WD_ASSIGN(const QSet<QString> about, namedByOpen(bench, desk));
        open.removeIf([&about](const QString &path) { return about.contains(path); });
    }
    if (open.isEmpty() && notes.openToAll.isEmpty())
        return {};
    if (open.isEmpty())
        return changeNotes(bench, id, [](SiteNotes &kept) { kept.openToAll.clear(); });
    dropInternProof(bench, side.at);
    WD_ASSIGN(const bool may, mayClose(bench, id, desk.work.slug));
    if (!may)
        return leaveToOthers(bench, id, open);
    WD_ASSIGN(std::optional<PageLock> lock, lockIfThere(side));
    if (!lock)
        return closeUnderLock(side, open);
    const auto closed = [&] {
        const LockedWork work(*lock);
        return closeUnderLock(side, open);
    }();
    if (closed)
        return lock->release();
    lock->leaveAfter(closed.error());
    return closed;
}

} // namespace wd
