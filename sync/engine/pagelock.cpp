// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/pagelock.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int shortestTimeout = 180;
constexpr int refreshAfter = 60;
constexpr int unsureAfter = 150;

} // namespace

PageLock::PageLock(const Bench &bench, DossierId id, QString path, QString token)
    : m_bench(&bench)
    , m_id(std::move(id))
    , m_path(std::move(path))
    , m_token(std::move(token))
    , m_refreshed(bench.now())
{
}

Result<void> PageLock::keep(const QJsonObject &lock) const
{
    return changeNotes(*m_bench, m_id, [&lock](SiteNotes &notes) { notes.lock = lock; });
}

Result<PageLock> PageLock::take(const Bench &bench, const DossierId &id, const PloneObject &page)
{
    WD_ASSIGN(const SiteNotes notes, notesOf(bench, id));
    const QJsonObject there = page.json.value(u"lock"_s).toObject();
    if (there.value(u"locked"_s).toBool()) {
        const QString token = there.value(u"token"_s).toString();
        const bool kept = token == notes.lock.value(u"token"_s).toString();
        const bool asked = there.value(u"creator"_s).toString() == bench.context.site.user
            && notes.lock.contains(u"timeout"_s)
            && there.value(u"timeout"_s).toInt() == notes.lock.value(u"timeout"_s).toInt();
        if (token.isEmpty() || (!kept && !asked))
            return fail(ErrorKind::Locked,
                        there.value(u"creator_name"_s).toString(there.value(u"creator"_s).toString()),
                        there.value(u"created"_s).toString());
        PageLock lock(bench, id, page.path, token);
        WD_TRY(lock.keep({{u"token"_s, token}, {u"timeout"_s, there.value(u"timeout"_s)}}));
        WD_TRY(bench.site.refreshLock(page.path, token));
        return lock;
    }
    const int timeout = shortestTimeout + int(bench.context.random() % 60);
    PageLock lock(bench, id, page.path, {});
    WD_TRY(lock.keep({{u"timeout"_s, timeout}}));
    WD_ASSIGN(const PloneLock made, bench.site.lock(page.path, timeout));
    // A site where locking is switched off answers with nothing; then there is nothing to hold either.
    if (made.token.isEmpty())
        return lock;
    if (made.creator != bench.context.site.user || made.timeout != timeout || !made.isFresh())
        return fail(ErrorKind::Locked, made.creatorName.isEmpty() ? made.creator : made.creatorName,
                    made.time.toString(Qt::ISODate));
    lock.m_token = made.token;
    WD_TRY(lock.keep({{u"token"_s, made.token}, {u"timeout"_s, timeout}}));
    return lock;
}

Result<QString> PageLock::token()
{
    const qint64 age = m_refreshed.secsTo(m_bench->now());
    if (m_token.isEmpty() || age < refreshAfter)
        return m_token;
    if (age > unsureAfter)
        return fail(ErrorKind::Locked, m_path, u"lost"_s);
    WD_TRY(m_bench->site.refreshLock(m_path, m_token));
    m_refreshed = m_bench->now();
    return m_token;
}

Result<void> PageLock::release()
{
    if (!m_token.isEmpty())
        WD_TRY(m_bench->site.unlock(m_path, m_token));
    m_token.clear();
    return keep({});
}

} // namespace wd
