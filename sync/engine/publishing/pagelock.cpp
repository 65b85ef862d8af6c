// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/publishing/pagelock.h"

#include "model/dossier/described/dossierjson.h"
#include "model/publication/notes/person.h"
#include "sync/engine/dossierlocation.h"
#include "sync/site/siteerrors.h"

#include <algorithm>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int shortestTimeout = 180;
constexpr int refreshAfter = 60;
constexpr int unsureAfter = 150;
constexpr qint64 looksApart = 30;

tl::unexpected<Error> isTaken(const SiteLock &lock)
{
    return fail(ErrorKind::Locked, shownAs(personName(lock.creatorName), lock.creator),
                lock.time.toString(Qt::ISODate));
}

/// All of the dossier that a late write could change, in one value. That something came into intern or left
/// it is told by what came: who opens and closes the dossier elsewhere holds no lock.
QString printOf(const SiteChanges &siteChanges)
{
    QStringList lines;
    for (const SiteRow &row : siteChanges.rows)
        lines.append(
            row.path + u' ' + row.uid + u' ' + row.state + u' '
            + (row.path.endsWith(u"/intern"_s) ? QString() : row.modified.toUTC().toString(Qt::ISODate)));
    lines.sort();
    return sha256Of(lines.join(u'\n').toUtf8());
}

} // namespace

PageLock::PageLock(const SyncContext &sync, DossierHere &here, QString path, QString token)
    : m_sync(&sync)
    , m_here(&here)
    , m_path(std::move(path))
    , m_token(std::move(token))
    , m_refreshed(sync.now())
{
    m_since.start();
}

Result<void> PageLock::keep(const QJsonObject &lock) const
{
    return m_here->changeNotes([&lock](SiteNotes &notes) { notes.lock = lock; });
}

Result<PageLock> PageLock::take(const SyncContext &sync, DossierHere &here, const SiteObject &page)
{
    const SiteNotes notes = here.notes();
    const SiteLock &there = page.lock;
    const bool inDoubt = notes.lock.contains(u"token"_s);
    if (there.locked) {
        const bool kept = there.token == notes.lock.value(u"token"_s).toString();
        const bool asked = there.creator == sync.context.site.user && notes.lock.contains(u"timeout"_s)
            && there.timeout == notes.lock.value(u"timeout"_s).toInt();
        if (there.token.isEmpty() || (!kept && !asked))
            return isTaken(there);
        PageLock lock(sync, here, page.path, there.token);
        lock.m_inDoubt = true;
        WD_TRY(lock.keep({{u"token"_s, there.token}, {u"timeout"_s, there.timeout}}));
        WD_TRY(sync.site.refreshLock(page.path, there.token));
        return lock;
    }
    const int timeout = shortestTimeout + int(sync.context.random() % 60);
    PageLock lock(sync, here, page.path, {});
    WD_TRY(lock.keep({{u"timeout"_s, timeout}}));
    WD_ASSIGN(const SiteLock made, sync.site.lock(page.path, timeout));
    // A site where locking is switched off answers with nothing; then there is nothing to hold either.
    if (made.token.isEmpty())
        return lock;
    if (made.creator != sync.context.site.user || made.timeout != timeout || !made.isFresh()) {
        // Our time-out stands in it now: kept, it would make the lock look like ours at the next sync.
        WD_TRY(lock.keep({}));
        return isTaken(made);
    }
    lock.m_token = made.token;
    lock.m_inDoubt = inDoubt;
    WD_TRY(lock.keep({{u"token"_s, made.token}, {u"timeout"_s, timeout}}));
    return lock;
}

qint64 PageLock::age() const
{
    return std::max(m_refreshed.secsTo(m_sync->now()), m_since.elapsed() / 1000);
}

Result<QString> PageLock::token()
{
    if (m_token.isEmpty() || m_refreshing || age() < refreshAfter)
        return m_token;
    if (age() > unsureAfter)
        return fail(ErrorKind::Locked, m_path, u"lost"_s);
    const QDateTime asked = m_sync->now();
    m_refreshing = true;
    const auto refreshed = m_sync->site.refreshLock(m_path, m_token);
    m_refreshing = false;
    WD_TRY(refreshed);
    // Counted from before the question: nobody knows when on its way it was answered.
    m_refreshed = asked;
    m_since.restart();
    return m_token;
}

Result<void> PageLock::release()
{
    if (m_inDoubt)
        return {};
    if (!m_token.isEmpty())
        WD_TRY(m_sync->site.unlock(m_path, m_token));
    m_token.clear();
    return keep({});
}

void PageLock::leaveAfter(const Error &error)
{
    if (!isFateUnknown(error))
        (void)release(); // it lapses by itself, too
}

LockedWork::LockedWork(PageLock &lock)
    : m_site(lock.m_sync->site)
{
    const auto isOurs = [&lock]() -> Result<void> {
        WD_TRY(lock.token());
        return {};
    };
    // A run may go on without an answer, as past a file that was refused.
    const auto doubt
        = [&lock](const Error &error) { lock.m_inDoubt = lock.m_inDoubt || isFateUnknown(error); };
    // What cannot be refreshed now is noticed before the next write.
    m_site.watchWrites(
        {.mayWrite = isOurs, .writeFailed = doubt, .heartbeat = [&lock] { (void)lock.token(); }});
}

LockedWork::~LockedWork()
{
    m_site.watchWrites({});
}

Result<void> settleLock(const SyncContext &sync, DossierHere &here, const QString &slug)
{
    const SiteNotes notes = here.notes();
    if (notes.lock.isEmpty())
        return {};
    const QDateTime looked = QDateTime::fromString(notes.lock.value(u"looked"_s).toString(), Qt::ISODate);
    const qint64 ago = looked.isValid() ? looked.secsTo(sync.now()) : -1;
    if (ago >= 0 && ago < looksApart)
        return {}; // refreshed with that look, and so still ours
    const DossierPlaces at = sync.placesOf(slug);
    const QString token = notes.lock.value(u"token"_s).toString();
    const auto page = sync.site.get(at.page());
    if (!page && page.error().kind != ErrorKind::NotFound)
        return tl::unexpected<Error>(page.error());
    const bool ours = !token.isEmpty() && page && page->lock.token == token;
    if (!ours) // lapsed, and perhaps somebody else's by now: there is nothing left to hold
        return here.changeNotes([](SiteNotes &kept) { kept.lock = {}; });
    WD_TRY(sync.site.refreshLock(at.page(), token));
    WD_ASSIGN(const SiteChanges now, lookAt(sync, at, at.root));
    const QString print = printOf(now);
    if (ago < 0 || notes.lock.value(u"print"_s).toString() != print) {
        QJsonObject lock = notes.lock;
        lock.insert(u"print"_s, print);
        lock.insert(u"looked"_s, sync.now().toUTC().toString(Qt::ISODate));
        return here.changeNotes([&lock](SiteNotes &kept) { kept.lock = lock; });
    }
    WD_TRY(sync.site.unlock(at.page(), token));
    return here.changeNotes([](SiteNotes &kept) { kept.lock = {}; });
}

} // namespace wd
