// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/shareddocuments/sharedsync.h"

#include "model/dossier/described/dossierjson.h"
#include "sync/engine/hiding/privacy.h"
#include "sync/engine/hiding/strangers.h"
#include "sync/engine/shareddocuments/sharedmerge.h"
#include "sync/engine/sitefolders.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int triesAgainstOthers = 12;

/// The last one stays: it is that of what programs carry, which a desk that comes late begins with.
QStringList shortened(QStringList chain)
{
    if (chain.size() > SharedRecord::chainLength)
        chain.remove(SharedRecord::chainLength - 1, chain.size() - SharedRecord::chainLength);
    return chain;
}

} // namespace

SharedSync::SharedSync(const SyncContext &sync, const SharedKind &kind)
    : m_sync(sync)
    , m_kind(kind)
    , m_at{.root = sync.places.shared(kind.name)}
    , m_log(sync.logs.of(m_at.root))
{
}

QString SharedSync::proof() const
{
    return m_sync.context.site.url.toString() + m_at.intern();
}

QString SharedSync::refused() const
{
    return proof() + u"#refused"_s;
}

/// What was sent grew from work, so there is nothing to merge.
Result<void> SharedSync::becomeBase(const SharedRecord &record, const QString &hash, const QString &uid)
{
    WD_TRY(m_sync.store.changeShared(m_kind, [&](LocalShared &local) -> Result<void> {
        setBase(local, record, hash, uid);
        return {};
    }));
    return {};
}

/// Takes in one entry: by an earlier try of ours it is our base, else it is merged.
Result<void> SharedSync::take(const LogEntry &entry)
{
    WD_ASSIGN(const LocalShared before, local());
    if (entry.number == before.base.number && !entry.uid.isEmpty() && entry.uid == before.base.uid)
        return {};
    const LogKey key{.number = entry.number};
    WD_ASSIGN(const LogBytes there, m_log->read(key));
    WD_ASSIGN(const SharedRecord head, readSharedRecord(m_kind, there.bytes));
    const QString hash = sha256Of(there.bytes);
    if (head.revision != entry.number)
        return fail(ErrorKind::BadReply, m_at.entryPath(key), u"record"_s);
    const bool ours = std::any_of(before.sent.begin(), before.sent.end(),
                                  [&](const SentConcept &sent) { return sent.attempt == head.attempt; });
    if (ours || before.base.hash == hash)
        return becomeBase(head, hash, entry.uid);
    WD_ASSIGN(const std::optional<QJsonObject> base, mergeBase(m_sync.store, m_kind, head, hash));
    bool changed = false, asks = false;
    WD_TRY(m_sync.store.changeShared(m_kind, [&](LocalShared &local) -> Result<void> {
        const QJsonObject was = local.work;
        const qsizetype asked = local.conflicts.size();
        WD_TRY(mergeIn(m_kind, local, head, base));
        changed = local.work != was;
        asks = local.conflicts.size() > asked;
        setBase(local, head, hash, entry.uid);
        return {};
    }));
    if (changed)
        m_sync.did({.kind = SyncEventKind::SharedTaken, .what = m_kind.name});
    if (asks)
        m_sync.did({.kind = SyncEventKind::SharedAsks, .what = m_kind.name});
    return {};
}

/// False: there is such an entry, and it is no document. What came between this desk and the site is none of
/// that, and an error.
Result<bool> SharedSync::takes(const LogEntry &entry)
{
    auto taken = take(entry);
    const auto isNone = [&taken] { return !taken && taken.error().kind == ErrorKind::BadReply; };
    if (isNone()) {
        WD_TRY(m_sync.site.proveIdentity());
        taken = take(entry);
        if (isNone())
            return false;
    }
    WD_TRY(taken);
    return true;
}

/// Takes in the newest entry that is a document. One that is none is told once and passed over: what was
/// shared before it counts, and what is shared next comes behind it.
Result<void> SharedSync::takeReadable(const LogEntry &newest)
{
    WD_ASSIGN(const LocalShared before, local());
    WD_ASSIGN(bool read, takes(newest));
    const bool toldBefore = newest.number == before.base.number && before.base.uid.isEmpty();
    if (read || toldBefore)
        return {};
    const int last = std::max(0, newest.number - triesAgainstOthers);
    const int known = before.base.uid.isEmpty() ? 0 : before.base.number; // one passed over is none
    for (int number = newest.number - 1; !read && number > last && number != known; --number) {
        const auto older = takes({.number = number});
        if (!older
            && older.error().kind != ErrorKind::NotFound) // one that was taken away says nothing either
            return tl::unexpected<Error>(older.error());
        read = older.value_or(false);
    }
    WD_TRY(m_sync.store.changeShared(m_kind, [&newest](LocalShared &local) -> Result<void> {
        local.base.number = newest.number;
        local.base.uid.clear(); // read again with the next look: two bad answers prove little
        local.sent.removeIf([&newest](const SentConcept &sent) { return sent.number <= newest.number; });
        return {};
    }));
    m_sync.did({.kind = SyncEventKind::SharedPassedOver, .what = m_kind.name});
    return {};
}

/// The site has no log, or no entry, of what was shared: it was set back, or somebody took it away. What this
/// desk has of it is shared anew, and grows from what it was.
Result<void> SharedSync::lost()
{
    m_sync.context.proofs->drop(proof());
    WD_TRY(m_sync.store.changeShared(m_kind, [](LocalShared &local) -> Result<void> {
        local.base.number = 0;
        local.base.uid.clear();
        return {};
    }));
    return {};
}

Result<void> SharedSync::takeNewest()
{
    const auto heads = m_log->heads();
    if (!heads && heads.error().kind != ErrorKind::NotFound)
        return tl::unexpected<Error>(heads.error());
    WD_ASSIGN(const LocalShared before, local());
    const int head = heads ? heads->head.number : 0;
    if (head > 0)
        return takeReadable(heads->head);
    if (before.base.number == 0)
        return {};
    // No absence is believed before identity is proven.
    WD_TRY(m_sync.site.proveIdentity());
    return !heads || heads->seesAll ? lost() : Result<void>();
}

/// A stranger reads neither the folders nor the newest entry; what shows is closed where this account may.
Result<void> SharedSync::proveHiddenNow(int head)
{
    const UncountedRequests aside(m_sync.site, *m_sync.context.proofs);
    m_sync.context.proofs->drop(proof()); // what is not proven now holds sharing back
    QStringList paths{m_sync.places.shared(), m_at.root, m_at.intern(), m_at.files()};
    if (head > 0)
        paths.append(m_at.entryPath({.number = head}));
    for (const QString &path : paths) {
        const auto hidden = proveHidden(m_sync, path);
        if (!hidden && hidden.error().detail == u"readable"_s) {
            WD_TRY(makePrivate(m_sync, path == paths.last() && head > 0 ? m_at.intern() : path));
            if (!proveHidden(m_sync, path))
                return fail(ErrorKind::Rejected, path, u"not-private"_s);
            continue;
        }
        WD_TRY(hidden);
    }
    m_sync.context.proofs->keep(proof());
    return {};
}

Result<void> SharedSync::makeFolders()
{
    if (m_sync.context.proofs->holds(proof()))
        return {};
    WD_ASSIGN(const LocalShared before, local());
    if (before.base.number == 0) {
        WD_TRY(ensureBaseFolders(m_sync));
        WD_TRY(proveBornPrivate(m_sync));
        const QString all = m_sync.places.shared();
        WD_TRY(ensureContainer(m_sync, m_sync.places.base, all.section(u'/', -1), u"Gedeeld"_s, true));
        WD_TRY(ensureContainer(m_sync, all, m_kind.name, m_kind.name, true));
        WD_TRY(ensureContainer(m_sync, m_at.root, u"intern"_s, u"Intern"_s, true));
        WD_TRY(ensureContainer(m_sync, m_at.intern(), u"bestanden"_s, u"Bestanden"_s, true));
    }
    return proveHiddenNow(before.base.number);
}

Result<SharedRecord> SharedSync::commitSent()
{
    SharedRecord record;
    WD_TRY(m_sync.store.changeShared(m_kind, [&](LocalShared &local) -> Result<void> {
        if (isNewerDocument(local.work))
            return fail(ErrorKind::BadInput, m_kind.name, u"newer-document"_s);
        // No colleague could take it in, or share anything after it.
        WD_TRY(m_kind.check(local.work));
        QStringList chain{local.base.hash};
        chain += local.base.chain;
        record = {.revision = local.base.number + 1,
                  .chain = shortened(chain),
                  .desk = m_sync.context.deskId,
                  .user = m_sync.context.site.user,
                  .attempt = m_sync.uuid(),
                  .name = m_sync.context.name,
                  .at = m_sync.now(),
                  .document = local.work};
        local.sent.append({.number = record.revision, .attempt = record.attempt, .bytes = toBytes(record)});
        if (local.sent.size() > triesAgainstOthers)
            local.sent.removeFirst(); // one that could still arrive is younger
        return {};
    }));
    return record;
}

Result<void> SharedSync::share()
{
    for (int tries = 0; tries < triesAgainstOthers; ++tries) {
        WD_TRY(m_sync.notStopped());
        WD_ASSIGN(const LocalShared before, local());
        if (!before.dirty())
            return {};
        WD_TRY(makeFolders());
        WD_ASSIGN(const SharedRecord record, commitSent());
        const QByteArray bytes = toBytes(record);
        const LogKey key{.number = record.revision};
        const auto made = m_log->append(key, bytes, false);
        if (made) {
            WD_ASSIGN(const LogBytes there, m_log->read(key));
            if (there.bytes != bytes)
                return fail(ErrorKind::BadReply, m_at.entryPath(key), u"hash"_s);
            WD_TRY(becomeBase(record, sha256Of(bytes), made->uid));
            m_sync.did({.kind = SyncEventKind::SharedGiven, .what = m_kind.name});
            continue; // something may have been changed meanwhile
        }
        if (made.error().kind != ErrorKind::Conflict || made.error().detail != u"in-use"_s)
            return tl::unexpected<Error>(made.error());
        WD_TRY(takeReadable({.number = record.revision}));
    }
    return fail(ErrorKind::Conflict, m_kind.name, u"busy-dossier"_s);
}

Result<void> SharedSync::look()
{
    m_sync.context.proofs->drop(refused());
    WD_TRY(takeNewest());
    WD_ASSIGN(const LocalShared now, local());
    return now.base.number > 0 ? proveHiddenNow(now.base.number) : Result<void>();
}

Result<void> SharedSync::give(bool looked)
{
    WD_ASSIGN(const LocalShared before, local());
    Proofs &proofs = *m_sync.context.proofs;
    if (!before.dirty() || proofs.holds(refused()))
        return {};
    if (!looked)
        WD_TRY(takeNewest());
    const auto shared = share();
    if (!shared && shared.error().kind == ErrorKind::Forbidden) {
        proofs.keep(refused()); // asked again with the next whole look
        m_sync.did({.kind = SyncEventKind::SharedNotAllowed, .what = m_kind.name});
        return {};
    }
    return shared;
}

} // namespace wd
