// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/folder/share.h"
#include "sync/site/siteobject.h"

namespace wd
{

/// Locks on a page as a row of numbered files beside it, `.lock-000007`: the highest counts. To take a lock
/// is to make the next number, which of all desks one can, once the newest is given back or its time is up by
/// the share's clock; a number is never used again. So there is no moment in which a lock that lapsed is
/// taken away by one desk and its successor by another. Whoever lets a lock lapse and goes on writing is
/// caught by the next refresh ("lost"), not by the file.
class FolderLocks
{
public:
    FolderLocks(const Share &share, QString user)
        : m_share(share)
        , m_user(std::move(user))
    {
    }
    /// Who holds it now; not locked: nobody.
    [[nodiscard]] Result<SiteLock> held(const QString &path) const;
    /// Takes it, or tells who has it.
    [[nodiscard]] Result<SiteLock> take(const QString &path, int timeoutSeconds) const;
    /// Locked "lost" when it is ours no more.
    [[nodiscard]] Result<void> refresh(const QString &path, const QString &token) const;
    [[nodiscard]] Result<void> giveBack(const QString &path, const QString &token) const;

private:
    struct Newest {
        int number = 0; ///< 0: none was ever taken
        SiteLock lock;
    };
    [[nodiscard]] Result<Newest> newest(const QString &path) const;
    [[nodiscard]] Result<Newest> newestNow(const QString &path) const;
    [[nodiscard]] Result<void> write(const QString &path, const Newest &newest) const;

    const Share &m_share;
    QString m_user;
};

} // namespace wd
