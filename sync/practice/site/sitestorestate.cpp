// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of SiteStore beside the objects: tokens, locks, history, uploads and files.
#include "sync/practice/site/sitestore.h"

#include <QFile>
#include <QJsonDocument>
#include <QUuid>

namespace wd::practice
{

using namespace Qt::StringLiterals;

void SiteStore::addToken(const QByteArray &token, const QString &user, qint64 expires)
{
    (void)run(u"INSERT INTO tokens (token, user, expires) VALUES (?, ?, ?)"_s,
              {QString::fromLatin1(token), user, expires});
}

QString SiteStore::userOf(const QByteArray &token, qint64 now) const
{
    QSqlQuery query = run(u"SELECT user FROM tokens WHERE token = ? AND expires > ?"_s,
                          {QString::fromLatin1(token), now});
    return query.next() ? query.value(0).toString() : QString();
}

std::optional<SiteLock> SiteStore::lockOf(const QString &uid, double now) const
{
    QSqlQuery query
        = run(u"SELECT token, creator, taken, touched, timeout, stealable FROM locks WHERE uid = ?"_s, {uid});
    if (!query.next())
        return std::nullopt;
    const SiteLock lock{.token = query.value(0).toString(),
                        .creator = query.value(1).toString(),
                        .taken = query.value(2).toDouble(),
                        .touched = query.value(3).toDouble(),
                        .timeout = query.value(4).toInt(),
                        .stealable = query.value(5).toBool()};
    return lock.touched + lock.timeout < now ? std::nullopt : std::optional(lock);
}

void SiteStore::setLock(const QString &uid, const SiteLock &lock)
{
    (void)run(
        u"INSERT OR REPLACE INTO locks (uid, token, creator, taken, touched, timeout, stealable) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {uid, lock.token, lock.creator, lock.taken, lock.touched, lock.timeout, lock.stealable});
}

void SiteStore::dropLock(const QString &uid)
{
    (void)run(u"DELETE FROM locks WHERE uid = ?"_s, {uid});
}

void SiteStore::addHistory(const QString &uid, const QJsonObject &row)
{
    (void)run(u"INSERT INTO history (uid, row) VALUES (?, ?)"_s,
              {uid, QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact))});
}

QList<QJsonObject> SiteStore::history(const QString &uid) const
{
    QSqlQuery query = run(u"SELECT row FROM history WHERE uid = ? ORDER BY number"_s, {uid});
    QList<QJsonObject> rows;
    while (query.next())
        rows.append(QJsonDocument::fromJson(query.value(0).toByteArray()).object());
    return rows;
}

QString SiteStore::uploadFile(const QString &key) const
{
    return m_folder + u"/uploads/"_s + key;
}

void SiteStore::addUpload(const SiteUpload &upload, qint64 now)
{
    // What nobody came back for within the hour is swept away when the next one begins.
    QSqlQuery stale = run(u"SELECT key FROM uploads WHERE written < ?"_s, {now - 3600});
    QStringList keys;
    while (stale.next())
        keys += stale.value(0).toString();
    for (const QString &key : std::as_const(keys))
        dropUpload(key);
    QFile file(uploadFile(upload.key));
    m_failed = m_failed || !file.open(QIODevice::WriteOnly);
    (void)run(
        u"INSERT INTO uploads (key, uid, container, field, name, mediatype, type, creator, length, written) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {upload.key, upload.uid, upload.container, upload.field, upload.name, upload.mediaType, upload.type,
         upload.creator, upload.length, now});
}

std::optional<SiteUpload> SiteStore::upload(const QString &key) const
{
    QSqlQuery query = run(
        u"SELECT uid, container, field, name, mediatype, type, creator, length FROM uploads WHERE key = ?"_s,
        {key});
    if (!query.next())
        return std::nullopt;
    return SiteUpload{.key = key,
                      .uid = query.value(0).toString(),
                      .container = query.value(1).toString(),
                      .field = query.value(2).toString(),
                      .name = query.value(3).toString(),
                      .mediaType = query.value(4).toString(),
                      .type = query.value(5).toString(),
                      .creator = query.value(6).toString(),
                      .length = query.value(7).toLongLong(),
                      .offset = QFile(uploadFile(key)).size()};
}

bool SiteStore::appendUpload(const QString &key, const QByteArray &bytes)
{
    QFile file(uploadFile(key));
    return file.open(QIODevice::Append) && file.write(bytes) == bytes.size() && file.flush();
}

QByteArray SiteStore::uploaded(const QString &key) const
{
    QFile file(uploadFile(key));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void SiteStore::dropUpload(const QString &key)
{
    (void)run(u"DELETE FROM uploads WHERE key = ?"_s, {key});
    QFile::remove(uploadFile(key));
}

QString SiteStore::writeBlob(const QByteArray &bytes)
{
    const QString name = QUuid::createUuid().toString(QUuid::Id128);
    QFile file(m_folder + u"/blobs/"_s + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        m_failed = true;
    m_written += name;
    return name;
}

QByteArray SiteStore::blob(const QString &name) const
{
    QFile file(m_folder + u"/blobs/"_s + name);
    return !name.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void SiteStore::dropBlob(const QString &name)
{
    if (!name.isEmpty())
        m_dropped += name;
}

} // namespace wd::practice
