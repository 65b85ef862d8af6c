// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/folderlocks.h"

#include "sync/folder/shareerror.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

const auto stem = u".lock-"_s;
constexpr int unreadableFor = 600; // seconds that a lock counts of which nothing can be read
constexpr int lookAgain = 20; // times, at a row of locks of which the newest is taken away

QString fileOf(const QString &path, int number)
{
    return path + u'/' + stem + u"%1"_s.arg(number, 6, 10, QChar(u'0'));
}

double seconds(const QDateTime &at)
{
    return double(at.toMSecsSinceEpoch()) / 1000;
}

QByteArray bytesOf(const SiteLock &lock)
{
    return QJsonDocument(QJsonObject{{u"token"_s, lock.token},
                                     {u"creator"_s, lock.creator},
                                     {u"taken"_s, lock.takenAt},
                                     {u"timeout"_s, lock.timeout},
                                     {u"locked"_s, lock.locked}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

/// Whoever takes the next number takes the one before away: one that went is looked for again.
Result<FolderLocks::Newest> FolderLocks::newest(const QString &path) const
{
    Result<Newest> found = newestNow(path);
    for (int tries = 1; tries < lookAgain && !found && found.error().kind == ErrorKind::NotFound; ++tries)
        found = newestNow(path);
    return found;
}

Result<FolderLocks::Newest> FolderLocks::newestNow(const QString &path) const
{
    WD_ASSIGN(const QStringList names, m_share.names(path));
    Newest newest;
    for (const QString &name : names) {
        if (name.startsWith(stem))
            newest.number = std::max(newest.number, name.mid(stem.size()).toInt());
    }
    if (newest.number == 0)
        return newest;
    const QString file = fileOf(path, newest.number);
    WD_ASSIGN(const QByteArray bytes, m_share.read(file));
    QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const bool isRead = json.contains(u"locked"_s);
    if (isRead && !json.value(u"locked"_s).toBool())
        return newest;
    WD_ASSIGN(const Share::Entry entry, m_share.entry(file));
    WD_ASSIGN(const QDateTime now, m_share.now());
    // Its name was given out and its bytes are on their way, or whoever brought them was killed. Who has it
    // is not told; that somebody has it is.
    if (!isRead)
        json = {{u"token"_s, file}, {u"taken"_s, seconds(entry.changedAt)}, {u"timeout"_s, unreadableFor}};
    newest.lock
        = {.locked = true,
           .token = json.value(u"token"_s).toString(),
           .creator = json.value(u"creator"_s).toString(),
           .creatorName = {},
           .time = QDateTime::fromMSecsSinceEpoch(qint64(json.value(u"taken"_s).toDouble() * 1000), Qt::UTC),
           .timeout = json.value(u"timeout"_s).toInt(),
           .takenAt = json.value(u"taken"_s).toDouble(),
           .touchedAt = seconds(entry.changedAt)};
    newest.lock.locked = entry.changedAt.secsTo(now) < newest.lock.timeout;
    return newest;
}

Result<SiteLock> FolderLocks::held(const QString &path) const
{
    WD_ASSIGN(const Newest found, newest(path));
    return found.lock.locked ? found.lock : SiteLock{};
}

Result<void> FolderLocks::write(const QString &path, const Newest &newest) const
{
    return m_share.replace(fileOf(path, newest.number), bytesOf(newest.lock));
}

Result<SiteLock> FolderLocks::take(const QString &path, int timeoutSeconds) const
{
    QElapsedTimer asked;
    asked.start();
    for (int tries = 0; tries < 5; ++tries) {
        WD_ASSIGN(const Newest found, newest(path));
        if (found.lock.locked)
            return found.lock;
        WD_ASSIGN(const QDateTime now, m_share.now());
        SiteLock lock{.locked = true,
                      .token = makeToken(m_share.options().random),
                      .creator = m_user,
                      .creatorName = {},
                      .time = now,
                      .timeout = timeoutSeconds,
                      .takenAt = seconds(now)};
        const auto made = m_share.create(fileOf(path, found.number + 1), bytesOf(lock));
        // Whoever was first has it, or gave it back already.
        if (!made && made.error().kind == ErrorKind::Conflict)
            continue;
        WD_TRY(made);
        if (found.number > 0)
            (void)m_share.remove(fileOf(path, found.number));
        lock.touchedAt = lock.takenAt;
        lock.asked = double(asked.elapsed()) / 1000;
        return lock;
    }
    return fail(ErrorKind::Locked, path);
}

Result<void> FolderLocks::refresh(const QString &path, const QString &token) const
{
    WD_ASSIGN(const Newest found, newest(path));
    if (!found.lock.locked || found.lock.token != token)
        return fail(ErrorKind::Locked, path, u"lost"_s);
    WD_TRY(write(path, found));
    // Somebody who saw it lapse just before may have taken the next.
    WD_ASSIGN(const Newest now, newest(path));
    return now.number == found.number ? Result<void>() : fail(ErrorKind::Locked, path, u"lost"_s);
}

Result<void> FolderLocks::giveBack(const QString &path, const QString &token) const
{
    WD_ASSIGN(Newest found, newest(path));
    if (found.lock.token != token)
        return {}; // lapsed, and perhaps somebody else's by now
    found.lock.locked = false;
    return write(path, found);
}

} // namespace wd
