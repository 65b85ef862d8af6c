// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/platform/files.h"
#include "model/store/database.h"
#include "model/store/databaserepair.h"

#include <QDateTime>

#include <memory>
#include <optional>

namespace wd
{

/// One opener (or backup) of a workspace at a time: a lock that the system lets go when its holder
/// dies.
class OpeningLock
{
public:
    /// Storage "busy" after 30 s.
    [[nodiscard]] static Result<OpeningLock> take(const QString &databasePath);

private:
    explicit OpeningLock(OpenFile held)
        : m_held(std::move(held))
    {
    }
    OpenFile m_held;
};

/// A small locked file that stands as long as somebody has the database open. One that nobody locks was left
/// by a program that did not close its database.
class OpenMarker
{
public:
    struct Found {
        bool leftOver = false; ///< a program ended without closing its database
        bool held = false; ///< somebody has the database open
    };
    /// Under the OpeningLock: clears what dead programs left, and says what there was.
    [[nodiscard]] static Found clearLeftOvers(const QString &databasePath);
    [[nodiscard]] static Result<std::unique_ptr<OpenMarker>> set(const QString &databasePath);
    ~OpenMarker();
    OpenMarker(const OpenMarker &) = delete;
    OpenMarker &operator=(const OpenMarker &) = delete;
    /// Leaves the marker standing at the end, so that the next to open looks closely.
    void leaveBehind(bool leave = true) { m_leave = leave; }

private:
    OpenMarker(QString path, OpenFile held)
        : m_path(std::move(path))
        , m_held(std::move(held))
    {
    }
    QString m_path;
    OpenFile m_held;
    bool m_leave = false;
};

struct SoundDatabase {
    std::unique_ptr<Database> database;
    std::optional<DatabaseRepair> repair;
};

/// Opens a database that can be trusted: checked when one of `found` was left over or it was not yet checked
/// on the day of `now`. A damaged one is set aside, never deleted, and the newest whole copy takes its place,
/// as it does where the database is gone. As long as somebody has it open nothing is moved: Storage
/// "corrupt".
[[nodiscard]] Result<SoundDatabase> openSound(const QString &path, const DatabaseOptions &options,
                                              const OpenMarker::Found &found, const QDateTime &now);

/// That copy takes the database's place because a person asked for it; what stood there is kept beside it as
/// desk.sqlite.replaced-TIME. Storage "busy" while somebody has the database open, "corrupt" when the copy is
/// not whole; then nothing has changed.
[[nodiscard]] Result<void> putCopyBack(const QString &databasePath, const QString &copy,
                                       const QDateTime &now);

/// After a restore: takes over from the damaged database every dossier that was changed later and whose hash
/// still holds, and notes in `mended` which those were and which could not be read any more.
[[nodiscard]] Result<void> readBack(Database &database, DatabaseRepair &repair);

} // namespace wd
