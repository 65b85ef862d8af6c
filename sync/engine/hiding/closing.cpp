// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/hiding/closing.h"

#include "sync/engine/hiding/strangers.h"
#include "sync/engine/publishing/carrieddecision.h"
#include "sync/engine/publishing/publish.h"
#include "sync/engine/sitefolders.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

QString parentOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

/// The open intents at the newest head that stands there.
Result<SiteNotes> newestNotes(const PublicSide &side)
{
    SiteNotes notes = side.here.notes();
    if (side.head == 0 || side.head == notes.head)
        return notes;
    WD_ASSIGN(const ReadConcept head, readConceptAt(side.sync, side.slug, side.head));
    notes.open = openAfter(head.record, side.previous.revision);
    return notes;
}

Result<QSet<QString>> namedByOpen(const PublicSide &side)
{
    WD_ASSIGN(const SiteNotes notes, newestNotes(side));
    const auto next = nextOpen(notes);
    if (!next || next->kind != IntentKind::Publish)
        return QSet<QString>();
    WD_ASSIGN(const IntentContent content, contentOf(side.sync, side.here.local(), *next));
    QSet<QString> paths{side.at.root, side.at.page()};
    for (const WantedObject &object : wantedOf(side.sync, content.dossier, next->date)) {
        paths.insert(object.path);
        paths.insert(parentOf(object.path));
    }
    return paths;
}

/// A stranger who is sent on to the notice of a withdrawal is told nothing.
QStringList noticeWords(const PublicSide &side)
{
    if (side.previous.isPublished() || !side.previous.notice)
        return {};
    return {side.at.root, side.at.page()};
}

/// Of all suspects those that strangers can read and that nothing names.
Result<QSet<QString>> openOnes(const PublicSide &side, const Suspects &suspects)
{
    const UncountedRequests aside(side.sync.site, *side.sync.context.proofs);
    QSet<QString> open = suspects.certain;
    for (const QString &path : suspects.unsure) {
        if (open.contains(path))
            continue;
        WD_TRY(side.sync.notStopped());
        WD_ASSIGN(const Sight sight, seenByStrangers(side.sync, path, noticeWords(side)));
        if (sight == Sight::Readable)
            open.insert(path);
    }
    if (!open.isEmpty()) {
        WD_ASSIGN(const QSet<QString> named, mayShow(side));
        open.subtract(named);
    }
    return open;
}

/// Out of sight without being destroyed; where it goes must be hidden itself.
Result<void> moveAway(PublicSide &side, const QString &path)
{
    WD_TRY(proveHidden(side.sync, side.at.intern()));
    WD_TRY(ensureContainer(side.sync, side.at.intern(), u"verwijderd"_s, u"Verwijderd"_s, true));
    WD_TRY(side.sync.site.move(side.at.removed(), side.rows.value(path).uid));
    return {};
}

Result<void> closeOne(PublicSide &side, const QString &path)
{
    const SiteRow row = side.rows.value(path);
    const bool file = isFileType(row.type);
    if (file && row.state.isEmpty() && !side.isIntern(path))
        return moveAway(side, path);
    return retract(side, path);
}

/// Closes all of these. What strangers can read all the same.
Result<QStringList> closeAll(PublicSide &side, const QSet<QString> &paths)
{
    QStringList sorted(paths.begin(), paths.end()), left;
    sortChildrenFirst(sorted);
    for (const QString &path : std::as_const(sorted)) {
        const auto closed = closeOne(side, path);
        if (!closed && closed.error().kind != ErrorKind::Forbidden
            && closed.error().kind != ErrorKind::Rejected)
            return tl::unexpected<Error>(closed.error());
    }
    for (const QString &path : std::as_const(sorted)) {
        WD_ASSIGN(const Sight sight, seenByStrangers(side.sync, path, noticeWords(side)));
        if (sight == Sight::Readable)
            left.append(path);
        else
            side.sync.did({.kind = SyncEventKind::Alarm, .what = path});
    }
    return left;
}

/// Of what was looked at, this is what strangers can read still.
Result<void> noteOpen(const PublicSide &side, const Suspects &seen, const QStringList &open)
{
    const bool known = !open.isEmpty();
    if (known || !side.here.notes().openToAll.isEmpty()) {
        WD_TRY(side.here.changeNotes([&](SiteNotes &kept) {
            kept.openToAll.removeIf([&seen](const QString &path) {
                return seen.certain.contains(path) || seen.unsure.contains(path);
            });
            kept.openToAll += open;
            kept.openToAll.removeDuplicates();
        }));
    }
    side.sync.report.needsUser = side.sync.report.needsUser || known;
    for (const QString &path : open) {
        if (!side.sync.hasTold({.kind = SyncEventKind::AlarmOpen, .what = path}))
            side.sync.did({.kind = SyncEventKind::AlarmOpen, .what = path});
    }
    return {};
}

/// Where the page is gone nobody can be asked: trying tells.
Result<bool> mayClose(const PublicSide &side)
{
    const auto may = mayPublish(side.sync, side.here, side.slug);
    return !may && may.error().kind == ErrorKind::NotFound ? Result<bool>(true) : may;
}

/// The page may be gone; closing does not wait for it.
Result<std::optional<PageLock>> lockIfThere(const PublicSide &side)
{
    const auto page = side.sync.site.get(side.at.page());
    if (!page && page.error().kind == ErrorKind::NotFound)
        return std::optional<PageLock>();
    if (!page)
        return tl::unexpected<Error>(page.error());
    WD_ASSIGN(PageLock lock, PageLock::take(side.sync, side.here, *page));
    return std::optional<PageLock>(std::move(lock));
}

/// What strangers can read of `before` and of what is ours besides, now that rows and records were read
/// again.
Result<QSet<QString>> stillOpen(PublicSide &side, const QSet<QString> &before)
{
    WD_TRY(lookAround(side));
    WD_TRY(side.here.renew());
    const QStringList slugs = slugsOfAllParts(side.here.local().work);
    Suspects suspects;
    for (const SiteRow &row : side.rows) {
        if (row.state == publishedState && isOurs(side, row.path, slugs))
            suspects.certain.insert(row.path);
    }
    for (const QString &path : before)
        (mayBeClosed(side.stateOf(path)) ? suspects.certain : suspects.unsure).insert(path);
    return openOnes(side, suspects);
}

Result<QStringList> closeUnderLock(PublicSide &side, const QSet<QString> &before)
{
    WD_ASSIGN(std::optional<PageLock> lock, lockIfThere(side));
    const auto closed = [&]() -> Result<QStringList> {
        const std::optional<LockedWork> work
            = lock ? std::make_optional<LockedWork>(*lock) : std::optional<LockedWork>();
        WD_ASSIGN(const QSet<QString> open, stillOpen(side, before));
        return closeAll(side, open);
    }();
    if (!lock)
        return closed;
    if (!closed)
        lock->leaveAfter(closed.error());
    else
        WD_TRY(lock->release());
    return closed;
}

} // namespace

QSet<QString> namedByRecord(const PublicSide &side)
{
    const PublicRecord &record = side.previous;
    if (record.number == 0 || (!record.isPublished() && !record.notice))
        return {};
    QSet<QString> paths{side.at.root, side.at.page()};
    if (!record.isPublished())
        return paths;
    for (const PublicObject &object : record.objects) {
        paths.insert(object.path);
        paths.insert(parentOf(object.path));
    }
    return paths;
}

Result<QSet<QString>> mayShow(const PublicSide &side)
{
    WD_ASSIGN(QSet<QString> paths, namedByOpen(side));
    return paths.unite(namedByRecord(side));
}

bool isOurs(const PublicSide &side, const QString &path, const QStringList &slugs)
{
    return side.isIntern(path) || path == side.at.root || path == side.at.page()
        || slugs.contains(path.section(u'/', -1).section(u'.', 0, 0));
}

Result<Closing> closeWhatMayNotShow(PublicSide &side, const Suspects &suspects)
{
    WD_ASSIGN(QSet<QString> open, openOnes(side, suspects));
    const QStringList all(open.begin(), open.end());
    if (open.isEmpty()) {
        WD_TRY(noteOpen(side, suspects, {}));
        return Closing::Done;
    }
    QSet<QString> inside = open;
    inside.removeIf([&side](const QString &path) { return !side.isIntern(path); });
    if (!inside.isEmpty())
        dropInternProof(side.sync, side.at);
    WD_ASSIGN(const bool may, mayClose(side));
    if (!may) {
        WD_TRY(noteOpen(side, suspects, all));
        return fail(ErrorKind::Rejected, all.first(), u"open-to-all"_s);
    }
    QStringList left;
    if (!inside.isEmpty()) {
        WD_TRY(lookAround(side));
        WD_ASSIGN(left, closeAll(side, inside));
    }
    open.subtract(inside);
    Closing done = Closing::Done;
    QStringList waiting;
    if (!open.isEmpty()) {
        const auto closed = closeUnderLock(side, open);
        const bool taken = !closed && closed.error().kind == ErrorKind::Locked;
        if (!closed && !taken)
            return tl::unexpected<Error>(closed.error());
        if (taken)
            done = Closing::Later;
        (taken ? waiting : left) += taken ? QStringList(open.begin(), open.end()) : *closed;
    }
    WD_TRY(noteOpen(side, suspects, left + waiting));
    if (!left.isEmpty())
        return fail(ErrorKind::Rejected, left.first(), u"open-to-all"_s);
    return done;
}

} // namespace wd
