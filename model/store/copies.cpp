// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/copies.h"

#include "model/dossier/described/dossierjson.h"
#include "model/platform/files.h"
#include "model/store/durable.h"
#include "model/store/migrations.h"
#include "model/store/privateplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wd
{

namespace
{

constexpr qint64 secondsBetween = 300;
constexpr int hoursKept = 8;
constexpr int daysKept = 7;
const auto momentForm = u"yyyyMMdd'T'HHmmss'Z'"_s;

QDir copyFolder(const QString &databasePath)
{
    return QDir(QFileInfo(databasePath).absolutePath() + u"/backup"_s);
}

Copy copyNamed(const QString &path)
{
    static const QRegularExpression form(u"^desk-(\\d+)-(\\d{8}T\\d{6}Z)\\.sqlite$"_s);
    const QString name = QFileInfo(path).fileName();
    if (const auto match = form.match(name); match.hasMatch()) {
        QDateTime at = QDateTime::fromString(match.captured(2), momentForm);
        at.setTimeSpec(Qt::UTC);
        return {.path = path, .number = match.captured(1).toLongLong(), .at = at};
    }
    const QDate day = QDate::fromString(name.mid(5, 10), Qt::ISODate);
    return {.path = path, .at = day.isValid() ? day.startOfDay(Qt::UTC) : QDateTime()};
}

/// Those in the folder, newest first.
QList<Copy> kept(const QString &databasePath)
{
    QList<Copy> copies;
    const QDir folder = copyFolder(databasePath);
    const QStringList names = folder.entryList({u"desk-*.sqlite"_s}, QDir::Files);
    for (const QString &name : names)
        copies.append(copyNamed(folder.filePath(name)));
    std::ranges::sort(copies, [](const Copy &a, const Copy &b) {
        return a.number != b.number ? a.number > b.number : a.at > b.at;
    });
    return copies;
}

/// Removes what is neither the newest of its hour nor of its day.
void thin(const QString &databasePath, const QDateTime &now)
{
    QSet<qint64> hours, days;
    const QList<Copy> copies = kept(databasePath);
    for (const Copy &copy : copies) {
        if (copy.at > now)
            continue;
        const qint64 hour = copy.at.toSecsSinceEpoch() / 3600;
        const qint64 day = copy.at.toLocalTime().date().toJulianDay();
        const bool ofHour = !hours.contains(hour) && hours.size() < hoursKept;
        const bool ofDay = !days.contains(day) && days.size() < daysKept;
        hours.insert(hour);
        days.insert(day);
        if (!ofHour && !ofDay)
            QFile::remove(copy.path);
    }
}

Result<void> checkHashes(Database &database, const QString &sql)
{
    WD_ASSIGN(Statement rows, query(database, sql));
    for (;;) {
        WD_ASSIGN(const bool found, rows.next());
        if (!found)
            return {};
        if (sha256Of(rows.bytes(0)) != rows.text(1))
            return fail(ErrorKind::Storage, database.path(), u"corrupt"_s);
    }
}

} // namespace

QList<Copy> copiesOf(const QString &databasePath)
{
    QList<Copy> copies = kept(databasePath);
    const QFileInfo database(databasePath);
    const QFileInfoList before
        = database.dir().entryInfoList({database.fileName() + u".before-*"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &one : before) {
        if (one.suffix() != u"part"_s)
            copies.append({.path = one.filePath(), .at = one.lastModified().toUTC()});
    }
    return copies;
}

bool isCopyDue(const QString &databasePath, const QDateTime &now)
{
    const QList<Copy> copies = kept(databasePath);
    if (copies.isEmpty() || copies.first().number == 0)
        return true;
    const qint64 age = copies.first().at.secsTo(now);
    return age < 0 || age >= secondsBetween;
}

Result<void> keepCopy(Database &database, const QDateTime &now)
{
    WD_ASSIGN(const qint64 dossiers, number(database, u"SELECT count(*) FROM dossier"_s));
    if (dossiers == 0)
        return {};
    WD_TRY(checkTexts(database));
    const QDir folder = copyFolder(database.path());
    WD_TRY(makePrivateFolder(folder.path()));
    const auto lock = OpenFile::openOrCreateToLock(folder.filePath(u"desk.lock"_s));
    if (!lock)
        return systemFailure(folder.path(), lock.error());
    if (!lock->tryLock())
        return {};
    const QStringList halfMade = folder.entryList({u"desk-*.part"_s}, QDir::Files);
    for (const QString &part : halfMade)
        QFile::remove(folder.filePath(part));
    const QList<Copy> before = kept(database.path());
    const qint64 next = before.isEmpty() ? 1 : before.first().number + 1;
    const QString moment = now.toUTC().toString(momentForm);
    const QString name = u"desk-%1-%2.sqlite"_s.arg(next, 6, 10, QChar(u'0')).arg(moment);
    WD_TRY(copyDatabase(database, folder.filePath(name)));
    thin(database.path(), now);
    return {};
}

Result<void> checkStructure(Database &database)
{
    WD_ASSIGN(Statement row, query(database, u"PRAGMA quick_check(1)"_s));
    WD_ASSIGN(const bool answered, row.next());
    if (!answered || row.text(0) != u"ok"_s)
        return fail(ErrorKind::Storage, database.path(), u"corrupt"_s);
    return {};
}

Result<void> checkTexts(Database &database)
{
    WD_ASSIGN(const qint64 sharing,
              number(database, u"SELECT count(*) FROM sqlite_master WHERE name = 'shared_document'"_s));
    if (sharing > 0) // one of an earlier release is checked before it is migrated
        WD_TRY(checkHashes(database, u"SELECT work, work_hash FROM shared_document"_s));
    WD_TRY(checkHashes(database, u"SELECT work, work_hash FROM dossier"_s));
    return checkHashes(database, u"SELECT bytes, hash FROM sent"_s);
}

Result<void> checkWhole(Database &database)
{
    WD_TRY(checkStructure(database));
    WD_ASSIGN(const int version, schemaVersion(database));
    return version > 0 ? checkTexts(database) : Result<void>();
}

bool isWholeCopy(const QString &path)
{
    const auto opened = Database::open(path, {.readOnly = true});
    if (!opened)
        return false;
    const auto version = schemaVersion(**opened);
    return version && *version > 0 && checkWhole(**opened);
}

Result<void> placeCopy(const QString &copy, const QString &databasePath)
{
    const QString temporary = databasePath + u".restoring"_s;
    QFile::remove(temporary);
    if (!QFile::copy(copy, temporary))
        return systemFailure(temporary, SystemError::last());
    WD_TRY(makePrivateFile(temporary));
    return moveDurably(temporary, databasePath);
}

Result<QDateTime> restoreNewest(const QString &databasePath)
{
    const QList<Copy> copies = copiesOf(databasePath);
    for (const Copy &copy : copies) {
        if (!isWholeCopy(copy.path))
            continue;
        WD_TRY(placeCopy(copy.path, databasePath));
        return copy.at;
    }
    return QDateTime(); // no copy: a new database
}

} // namespace wd
