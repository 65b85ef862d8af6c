// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/database.h"
#include "model/store/durable.h"

#include <QDateTime>

#include <memory>

namespace wd
{

/// One opener (or backup) of a workspace at a time: an flock, which the kernel lets go when its holder dies.
class OpeningLock
{
public:
    /// Storage "busy" after 30 s.
    [[nodiscard]] static Result<OpeningLock> take(const QString &databasePath);

private:
    explicit OpeningLock(Descriptor held)
        : m_held(std::move(held))
    {
    }
    Descriptor m_held;
};

/// A small locked file that stands as long as somebody has the database open. One that nobody locks was left
/// by a program that did not close its database.
class OpenMarker
{
public:
    /// Under the OpeningLock: clears what dead programs left, and says whether there was any.
    [[nodiscard]] static bool clearLeftOvers(const QString &databasePath);
    [[nodiscard]] static Result<std::unique_ptr<OpenMarker>> set(const QString &databasePath);
    ~OpenMarker();
    OpenMarker(const OpenMarker &) = delete;
    OpenMarker &operator=(const OpenMarker &) = delete;
    /// Leaves the marker standing at the end, so that the next to open looks closely.
    void leaveBehind(bool leave = true) { m_leave = leave; }

private:
    OpenMarker(QString path, Descriptor held)
        : m_path(std::move(path))
        , m_held(std::move(held))
    {
    }
    QString m_path;
    Descriptor m_held;
    bool m_leave = false;
};

struct SoundDatabase {
    std::unique_ptr<Database> database;
    QString quarantined; ///< where a damaged one was set aside
};

/// Opens a database that can be trusted: checked when `suspect` or not yet checked on the day of `now`; a
/// damaged one is set aside, never deleted, and the newest whole backup (or copy from before a migration)
/// takes its place.
[[nodiscard]] Result<SoundDatabase> openSound(const QString &path, const DatabaseOptions &options,
                                              bool suspect, const QDateTime &now);

/// Keeps a copy a day in the folder `backup` beside the database, the newest three; nothing when that of
/// today stands or there is no dossier yet.
[[nodiscard]] Result<void> backUp(Database &database, const QDateTime &now);

} // namespace wd
