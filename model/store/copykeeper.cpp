// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/copykeeper.h"

#include "model/store/copies.h"
#include "model/store/safekeeping.h"
#include "model/store/workspace.h"

#include <QFileInfo>

#include <algorithm>
#include <condition_variable>
#include <mutex>

using namespace Qt::StringLiterals;

namespace wd
{

namespace
{

/// A copy may take one part in so many of the time: a large database is copied less often.
constexpr int shareOfTime = 50;

/// The thread's own connection, with a marker, so that nobody restores a database that is in use.
class Lookout
{
public:
    explicit Lookout(const QString &path)
        : m_path(path)
    {
    }

    /// Looks, and copies when there is reason to. An error is Storage "corrupt", or one for another time.
    Result<void> look(const QDateTime &now)
    {
        WD_TRY(open());
        WD_ASSIGN(const qint64 seen, number(*m_database, u"PRAGMA data_version"_s));
        if (seen == m_copied || !isCopyDue(m_path, now))
            return {};
        WD_TRY(keepCopy(*m_database, now));
        m_copied = seen;
        return {};
    }
    void leaveMarker()
    {
        if (m_marker)
            m_marker->leaveBehind();
    }

private:
    Result<void> open()
    {
        if (m_database)
            return {};
        WD_ASSIGN(const OpeningLock lock, OpeningLock::take(m_path));
        if (!QFileInfo::exists(m_path))
            return fail(ErrorKind::Storage, m_path, u"corrupt"_s);
        WD_ASSIGN(m_marker, OpenMarker::set(m_path));
        WD_ASSIGN(m_database, Database::open(m_path));
        // What was written before we came may be in no copy: then the newest of both is not the copy.
        const QList<Copy> copies = copiesOf(m_path);
        const bool inCopy = !copies.isEmpty() && copies.first().number > 0
            && lastWritten() <= QFileInfo(copies.first().path).lastModified();
        if (inCopy) {
            WD_ASSIGN(m_copied, number(*m_database, u"PRAGMA data_version"_s));
        }
        return {};
    }
    [[nodiscard]] QDateTime lastWritten() const
    {
        const QFileInfo log(m_path + u"-wal"_s);
        const QDateTime file = QFileInfo(m_path).lastModified();
        return log.exists() && log.size() > 0 ? std::max(file, log.lastModified()) : file;
    }

    QString m_path;
    std::unique_ptr<OpenMarker> m_marker; ///< taken away after the database is closed
    std::unique_ptr<Database> m_database;
    qint64 m_copied = -1; ///< the data_version that is in a copy
};

void keepCopies(const std::stop_token &stop, const CopyKeeper::Around &around)
{
    std::mutex mutex;
    std::condition_variable_any woken;
    Lookout lookout(databaseIn(around.workspace));
    auto pause = around.every;
    for (;;) {
        std::unique_lock lock(mutex);
        woken.wait_for(lock, stop, pause, [] { return false; });
        if (stop.stop_requested())
            return;
        const auto begun = std::chrono::steady_clock::now();
        const auto looked = lookout.look(around.clock());
        const auto took
            = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begun);
        pause = std::max(around.every, took * shareOfTime);
        if (looked || looked.error().detail != u"corrupt"_s)
            continue; // a full disk, somebody who is busy: another time
        lookout.leaveMarker();
        if (around.damaged)
            around.damaged(looked.error());
        return;
    }
}

} // namespace

CopyKeeper::CopyKeeper(Around around)
    : m_around(std::move(around))
    , m_thread([this](const std::stop_token &stop) { keepCopies(stop, m_around); })
{
}

CopyKeeper::~CopyKeeper() = default;

} // namespace wd
