// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/ids.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <mutex>

namespace wd
{

/// That a dossier is open on another desk, as its mark on the site says.
struct OpenMark {
    QString desk; ///< its UUID
    QString user; ///< the account
    QString name; ///< what the person is called; the account where that is not known
    QDateTime since; ///< UTC, by the site's clock
    bool operator==(const OpenMark &) const = default;
};

/// Which dossiers somebody at this program has open now, and which marks of that (engine/openmarks) may stand
/// on the site. Set by the program from its own thread, asked by its syncs; lives as long as the program.
class OpenHere
{
public:
    /// Those, and no others. What a site refused is tried again once it was closed in between.
    void set(const QSet<DossierId> &ids)
    {
        const std::scoped_lock guard(m_mutex);
        m_ids = ids;
        m_refused.intersect(ids);
    }
    [[nodiscard]] QSet<DossierId> ids() const
    {
        const std::scoped_lock guard(m_mutex);
        return m_ids - m_refused;
    }
    /// The site does not take a mark of this one: it is not asked again and again.
    void refuse(const DossierId &id)
    {
        const std::scoped_lock guard(m_mutex);
        m_refused.insert(id);
    }

    /// A mark is about to stand, or is away. Paths.
    void noteMark(const QString &path, bool stands)
    {
        const std::scoped_lock guard(m_mutex);
        if (stands)
            m_marks.insert(path);
        else
            m_marks.remove(path);
    }
    /// When this program last wrote a mark, by its own clock; invalid: it did not.
    void noteWritten(const QString &path, const QDateTime &at)
    {
        const std::scoped_lock guard(m_mutex);
        m_written.insert(path, at);
    }
    [[nodiscard]] QDateTime writtenAt(const QString &path) const
    {
        const std::scoped_lock guard(m_mutex);
        return m_written.value(path);
    }
    /// This one could not be taken away: it goes out by itself, and is not asked for at every look.
    void leaveMark(const QString &path)
    {
        const std::scoped_lock guard(m_mutex);
        m_left.insert(path);
    }
    [[nodiscard]] bool isLeft(const QString &path) const
    {
        const std::scoped_lock guard(m_mutex);
        return m_left.contains(path);
    }
    [[nodiscard]] QSet<QString> marks() const
    {
        const std::scoped_lock guard(m_mutex);
        return m_marks;
    }

private:
    mutable std::mutex m_mutex;
    QSet<DossierId> m_ids, m_refused;
    QSet<QString> m_marks, m_left;
    QHash<QString, QDateTime> m_written;
};

} // namespace wd
