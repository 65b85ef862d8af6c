// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

#include <atomic>
#include <mutex>

namespace wd
{

/// What a stranger's eyes have proven hidden since this program was started: addresses of folders. Shared by
/// all syncs of one start and by the threads of one sync. Also counts the requests that took.
class Proofs
{
public:
    [[nodiscard]] bool holds(const QString &address) const
    {
        const std::scoped_lock guard(m_mutex);
        return m_proven.contains(address);
    }
    void keep(const QString &address)
    {
        const std::scoped_lock guard(m_mutex);
        m_proven.insert(address);
    }
    void drop(const QString &address)
    {
        const std::scoped_lock guard(m_mutex);
        m_proven.remove(address);
    }
    /// Held while something is made to be looked at: one thread at a time.
    [[nodiscard]] std::mutex &trying() { return m_trying; }
    std::atomic<int> requests = 0;

private:
    mutable std::mutex m_mutex;
    std::mutex m_trying;
    QSet<QString> m_proven;
};

} // namespace wd
