// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/synclock.h"

#include <QDir>
#include <QElapsedTimer>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 patience = 10 * 60 * 1000;
constexpr int lookAgain = 250;

} // namespace

SyncLock::SyncLock(const QString &workspace)
    : m_workspace(workspace)
    , m_lock(QDir(workspace).filePath(u"sync.lock"_s))
{
    m_lock.setStaleLockTime(0);
}

Result<void> SyncLock::take(const std::stop_token &stop, const std::function<void()> &waiting)
{
    if (m_lock.tryLock())
        return {};
    if (m_lock.error() != QLockFile::LockFailedError)
        return fail(ErrorKind::Storage, m_workspace, u"readonly"_s);
    if (waiting)
        waiting();
    QElapsedTimer since;
    since.start();
    while (!m_lock.tryLock(lookAgain)) {
        if (stop.stop_requested())
            return fail(ErrorKind::Stopped);
        if (since.elapsed() > patience)
            return fail(ErrorKind::Storage, m_workspace, u"busy"_s);
    }
    return {};
}

} // namespace wd
