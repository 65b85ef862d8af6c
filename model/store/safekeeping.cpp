// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/safekeeping.h"

#include "model/store/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace wd
{

namespace
{

constexpr int backupsKept = 3;

Descriptor openFile(const QString &path, int flags)
{
    return Descriptor(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0644));
}

bool lockNow(const Descriptor &file)
{
    return ::flock(file.get(), LOCK_EX | LOCK_NB) == 0;
}

QDir backupFolder(const QString &databasePath)
{
    return QDir(QFileInfo(databasePath).absolutePath() + u"/backup"_s);
}

/// Newest first; copies from before a migration after the daily ones.
QStringList copiesOf(const QString &path)
{
    QStringList copies;
    const QDir daily = backupFolder(path);
    const QStringList names = daily.entryList({u"desk-*.sqlite"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names)
        copies.append(daily.filePath(name));
    const QFileInfo database(path);
    const QFileInfoList before
        = database.dir().entryInfoList({database.fileName() + u".before-*"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &one : before) {
        if (one.suffix() != u"part"_s)
            copies.append(one.filePath());
    }
    return copies;
}

Result<void> quickCheck(Database &database)
{
    WD_ASSIGN(Statement row, query(database, u"PRAGMA quick_check(1)"_s));
    WD_ASSIGN(const bool answered, row.next());
    if (!answered || row.text(0) != u"ok"_s)
        return fail(ErrorKind::Storage, database.path(), u"corrupt"_s);
    return {};
}

bool isWholeCopy(const QString &path)
{
    const auto opened = Database::open(path, {.readOnly = true});
    if (!opened)
        return false;
    const auto version = schemaVersion(**opened);
    return version && *version > 0 && quickCheck(**opened);
}

QString freeName(const QString &wanted)
{
    QString name = wanted;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = u"%1-%2"_s.arg(wanted).arg(i);
    return name;
}

Result<QString> setAside(const QString &path, const QDateTime &now)
{
    const QString aside = freeName(path + u".damaged-"_s + now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
    // The log first: without it the file is an older state, with it under the same name SQLite can still read
    // both.
    for (const QString &tail : {u"-wal"_s, u"-shm"_s, u""_s}) {
        if (QFileInfo::exists(path + tail) && !QFile::rename(path + tail, aside + tail))
            return systemFailure(path + tail);
    }
    return aside;
}

Result<void> restoreNewest(const QString &path)
{
    const QStringList copies = copiesOf(path);
    for (const QString &copy : copies) {
        if (!isWholeCopy(copy))
            continue;
        const QString temporary = path + u".restoring"_s;
        QFile::remove(temporary);
        if (!QFile::copy(copy, temporary))
            return systemFailure(temporary);
        return moveDurably(temporary, path);
    }
    return {}; // no copy: a new database
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
    if (file.open(QIODevice::WriteOnly))
        file.write(day.toString(Qt::ISODate).toLatin1());
}

/// Storage "corrupt" when what stands at `path` cannot be trusted.
Result<std::unique_ptr<Database>> openChecked(const QString &path, const DatabaseOptions &options,
                                              bool closely)
{
    // SQLite takes a file cut to nothing for a new database. Ours was not new if it has been backed up.
    const QFileInfo file(path);
    if (file.exists() && file.size() == 0 && !QFileInfo::exists(path + u"-wal"_s)
        && !copiesOf(path).isEmpty())
        return fail(ErrorKind::Storage, path, u"corrupt"_s);
    WD_ASSIGN(std::unique_ptr<Database> database, Database::open(path, options));
    if (closely)
        WD_TRY(quickCheck(*database));
    return database;
}

} // namespace

Result<OpeningLock> OpeningLock::take(const QString &databasePath)
{
    using namespace std::chrono_literals;
    const QString path = databasePath + u".lock"_s;
    Descriptor file = openFile(path, O_RDWR | O_CREAT);
    if (!file.isOpen())
        return systemFailure(path);
    const auto end = std::chrono::steady_clock::now() + 30s;
    while (!lockNow(file)) {
        if (std::chrono::steady_clock::now() > end)
            return fail(ErrorKind::Storage, databasePath, u"busy"_s);
        std::this_thread::sleep_for(5ms);
    }
    return OpeningLock(std::move(file));
}

bool OpenMarker::clearLeftOvers(const QString &databasePath)
{
    bool any = false;
    const QFileInfo database(databasePath);
    const QFileInfoList markers
        = database.dir().entryInfoList({database.fileName() + u".open-*"_s}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &marker : markers) {
        const Descriptor file = openFile(marker.filePath(), O_RDWR);
        if (!file.isOpen() || !lockNow(file))
            continue;
        any = true;
        QFile::remove(marker.filePath());
    }
    return any;
}

Result<std::unique_ptr<OpenMarker>> OpenMarker::set(const QString &databasePath)
{
    const QString path = databasePath + u".open-"_s + QUuid::createUuid().toString(QUuid::Id128);
    Descriptor file = openFile(path, O_RDWR | O_CREAT | O_EXCL);
    if (!file.isOpen() || !lockNow(file))
        return systemFailure(path);
    return std::unique_ptr<OpenMarker>(new OpenMarker(path, std::move(file)));
}

OpenMarker::~OpenMarker()
{
    if (!m_leave)
        QFile::remove(m_path);
}

Result<SoundDatabase> openSound(const QString &path, const DatabaseOptions &options, bool suspect,
                                const QDateTime &now)
{
    const bool closely = suspect || !checkedOn(path, now.date());
    QString aside;
    auto opened = openChecked(path, options, closely);
    if (!opened && opened.error().detail == u"corrupt"_s) {
        WD_ASSIGN(aside, setAside(path, now));
        WD_TRY(restoreNewest(path));
        opened = Database::open(path, options);
    }
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    if (closely)
        noteChecked(path, now.date());
    return SoundDatabase{.database = std::move(*opened), .quarantined = aside};
}

Result<void> backUp(Database &database, const QDateTime &now)
{
    const QDir folder = backupFolder(database.path());
    const QString today = folder.filePath(u"desk-%1.sqlite"_s.arg(now.date().toString(Qt::ISODate)));
    if (QFileInfo::exists(today))
        return {};
    WD_ASSIGN(const qint64 dossiers, number(database, u"SELECT count(*) FROM dossier"_s));
    if (dossiers == 0)
        return {};
    if (!folder.mkpath(u"."_s))
        return systemFailure(folder.path());
    WD_TRY(copyDatabase(database, today));
    const QStringList names
        = folder.entryList({u"desk-*.sqlite"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &old : names.mid(backupsKept))
        QFile::remove(folder.filePath(old));
    return {};
}

} // namespace wd
