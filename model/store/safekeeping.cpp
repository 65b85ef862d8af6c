// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/safekeeping.h"

#include "model/store/copies.h"
#include "model/store/durable.h"
#include "model/store/privateplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;

namespace wd
{

namespace
{

QString freeName(const QString &wanted)
{
    QString name = wanted;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = u"%1-%2"_s.arg(wanted).arg(i);
    return name;
}

Result<QString> setAside(const QString &path, const QString &why, const QDateTime &now)
{
    const QString aside
        = freeName(path + u'.' + why + u'-' + now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
    const bool there = QFileInfo::exists(path);
    // The log first: without it the file is an older state, with it under the same name SQLite can still read
    // both.
    for (const QString &tail : {u"-wal"_s, u"-shm"_s, u""_s}) {
        if (QFileInfo::exists(path + tail) && !QFile::rename(path + tail, aside + tail))
            return systemFailure(path + tail, SystemError::last());
    }
    return there ? aside : QString();
}

QString checkedPath(const QString &path)
{
    return path + u".checked"_s;
}

bool checkedOn(const QString &path, const QDate &day)
{
    QFile file(checkedPath(path));
    return file.open(QIODevice::ReadOnly) && file.readAll() == day.toString(Qt::ISODate).toLatin1();
}

void noteChecked(const QString &path, const QDate &day)
{
    QFile file(checkedPath(path));
    if (makePrivateFile(file.fileName()) && file.open(QIODevice::WriteOnly))
        file.write(day.toString(Qt::ISODate).toLatin1());
}

/// SQLite takes a file that is gone, or cut to nothing, for a new database. Ours was not new if there are
/// copies of it, or if somebody has it open.
bool isGone(const QString &path, bool held)
{
    const QFileInfo file(path);
    const bool nothing = !file.exists() || (file.size() == 0 && !QFileInfo::exists(path + u"-wal"_s));
    return nothing && (held || !copiesOf(path).isEmpty());
}

/// Storage "corrupt" when what stands at `path` cannot be trusted.
Result<std::unique_ptr<Database>> openChecked(const QString &path, const DatabaseOptions &options,
                                              const OpenMarker::Found &found, bool checked)
{
    if (isGone(path, found.held))
        return fail(ErrorKind::Storage, path, u"corrupt"_s);
    WD_TRY(makePrivateFile(path)); // SQLite gives its log the rights of the database
    WD_ASSIGN(std::unique_ptr<Database> database, Database::open(path, options));
    if (found.leftOver)
        WD_TRY(checkWhole(*database));
    else if (!checked)
        WD_TRY(checkStructure(*database)); // once a day; the hashes are looked at before each copy
    return database;
}

} // namespace

Result<OpeningLock> OpeningLock::take(const QString &databasePath)
{
    using namespace std::chrono_literals;
    const QString path = databasePath + u".lock"_s;
    auto file = OpenFile::openOrCreateToLock(path);
    if (!file)
        return systemFailure(path, file.error());
    const auto end = std::chrono::steady_clock::now() + 30s;
    while (!file->tryLock()) {
        if (std::chrono::steady_clock::now() > end)
            return fail(ErrorKind::Storage, databasePath, u"busy"_s);
        std::this_thread::sleep_for(5ms);
    }
    return OpeningLock(std::move(*file));
}

OpenMarker::Found OpenMarker::clearLeftOvers(const QString &databasePath)
{
    Found found;
    const QFileInfo database(databasePath);
    const QFileInfoList markers
        = database.dir().entryInfoList({database.fileName() + u".open-*"_s}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &marker : markers) {
        const auto file = OpenFile::openToLock(marker.filePath());
        if (!file || !file->tryLock()) {
            found.held = found.held || file.has_value();
            continue;
        }
        found.leftOver = true;
        QFile::remove(marker.filePath());
    }
    return found;
}

Result<std::unique_ptr<OpenMarker>> OpenMarker::set(const QString &databasePath)
{
    const QString path = databasePath + u".open-"_s + QUuid::createUuid().toString(QUuid::Id128);
    auto file = OpenFile::createNew(path, privateFileRights());
    if (!file)
        return systemFailure(path, file.error());
    if (const auto locked = file->tryLock(); !locked)
        return systemFailure(path, locked.error());
    return std::unique_ptr<OpenMarker>(new OpenMarker(path, std::move(*file)));
}

OpenMarker::~OpenMarker()
{
    if (!m_leave)
        QFile::remove(m_path);
}

Result<SoundDatabase> openSound(const QString &path, const DatabaseOptions &options,
                                const OpenMarker::Found &found, const QDateTime &now)
{
    const bool checked = checkedOn(path, now.date());
    std::optional<DatabaseRepair> repair;
    auto opened = openChecked(path, options, found, checked);
    if (!opened && opened.error().detail == u"corrupt"_s && !found.held) {
        repair.emplace();
        WD_ASSIGN(repair->aside, setAside(path, u"damaged"_s, now));
        WD_ASSIGN(repair->copyAt, restoreNewest(path));
        WD_TRY(makePrivateFile(path));
        opened = Database::open(path, options);
    }
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    if (!checked)
        noteChecked(path, now.date());
    return SoundDatabase{.database = std::move(*opened), .repair = repair};
}

Result<void> putCopyBack(const QString &databasePath, const QString &copy, const QDateTime &now)
{
    WD_ASSIGN(const OpeningLock lock, OpeningLock::take(databasePath));
    if (OpenMarker::clearLeftOvers(databasePath).held)
        return fail(ErrorKind::Storage, databasePath, u"busy"_s);
    if (!isWholeCopy(copy))
        return fail(ErrorKind::Storage, copy, u"corrupt"_s);
    WD_TRY(setAside(databasePath, u"replaced"_s, now));
    return placeCopy(copy, databasePath);
}

} // namespace wd
