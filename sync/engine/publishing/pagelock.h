// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/synccontext.h"

#include <QElapsedTimer>

namespace wd
{

/// The lock on the page of a dossier while its public side is being made equal to a revision.
///
/// A lock is ours only when its token is the one we kept, or when it carries our name and the odd time-out we
/// wrote down before asking (two desks of one account differ in it). Kept in the notes before and after, so a
/// desk that was killed goes on under its own lock. Nothing is written when the last refresh is too long ago
/// to be sure, and of two clocks the one that saw more time go by is believed: one stands still while the
/// computer sleeps, the other may be set back.
class PageLock
{
public:
    /// Locked (subject: who) when somebody else has it. `page`: the page as it was just read.
    [[nodiscard]] static Result<PageLock> take(const SyncContext &sync, DossierHere &here,
                                               const SiteObject &page);
    /// The token to write with, refreshed when it is a minute old. Locked "lost" when it may have lapsed.
    [[nodiscard]] Result<QString> token();
    /// Unlocks; but not while a write may still be on its way, of an earlier run or of this one, though it
    /// went on without an answer (settleLock does, later).
    [[nodiscard]] Result<void> release();
    /// After `error`: unlocks, unless that leaves it unknown what became of a write.
    void leaveAfter(const Error &error);

private:
    friend class LockedWork;
    PageLock(const SyncContext &sync, DossierHere &here, QString path, QString token);
    [[nodiscard]] Result<void> keep(const QJsonObject &lock) const;
    [[nodiscard]] qint64 age() const;

    const SyncContext *m_sync;
    DossierHere *m_here;
    QString m_path, m_token;
    QDateTime m_refreshed;
    QElapsedTimer m_since;
    bool m_refreshing = false;
    bool m_inDoubt = false; ///< some write may still arrive: of an earlier run that left the lock, or of ours
};

/// As long as it lives, every write of this thread's connection asks the lock first, and the lock is
/// refreshed inside every transfer, however slow.
class LockedWork
{
public:
    explicit LockedWork(PageLock &lock);
    ~LockedWork();
    LockedWork(const LockedWork &) = delete;
    LockedWork &operator=(const LockedWork &) = delete;

private:
    PublicPlace &m_site;
};

/// A lock that an earlier run left behind is kept until the fate of its writes is known: until everything of
/// the dossier looks the same twice, half a minute apart, across syncs. Then it is released.
[[nodiscard]] Result<void> settleLock(const SyncContext &sync, DossierHere &here, const QString &slug);

} // namespace wd
