// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/practice/site/sitestore.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

namespace wd::practice
{

using namespace Qt::StringLiterals;

namespace
{

const QStringList &schema()
{
    static const QStringList statements{
        u"CREATE TABLE IF NOT EXISTS objects (path TEXT PRIMARY KEY, parent TEXT, uid TEXT UNIQUE, id TEXT "
        u"NOT NULL, type TEXT NOT NULL, "
        "state TEXT, fields TEXT NOT NULL, created INTEGER NOT NULL, modified INTEGER NOT NULL, creator "
        "TEXT, "
        "position INTEGER NOT NULL)"_s,
        u"CREATE INDEX IF NOT EXISTS objects_parent ON objects (parent, position)"_s,
        u"CREATE TABLE IF NOT EXISTS tokens (token TEXT PRIMARY KEY, user TEXT NOT NULL, expires INTEGER NOT NULL)"_s,
        u"CREATE TABLE IF NOT EXISTS locks (uid TEXT PRIMARY KEY, token TEXT, creator TEXT, taken REAL, "
        u"touched REAL, "
        "timeout INTEGER, stealable INTEGER)"_s,
        u"CREATE TABLE IF NOT EXISTS uploads (key TEXT PRIMARY KEY, uid TEXT, container TEXT, field TEXT, "
        u"name TEXT, "
        "mediatype TEXT, type TEXT, creator TEXT, length INTEGER, written INTEGER)"_s,
        u"CREATE TABLE IF NOT EXISTS redirects (path TEXT PRIMARY KEY, uid TEXT NOT NULL)"_s,
        u"CREATE TABLE IF NOT EXISTS history (number INTEGER PRIMARY KEY, uid TEXT NOT NULL, row TEXT NOT NULL)"_s,
        u"CREATE INDEX IF NOT EXISTS history_uid ON history (uid)"_s};
    return statements;
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QDateTime timeOf(const QVariant &seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds.toLongLong(), Qt::UTC);
}

/// NULL would be a null QString's value, and NULL equals nothing.
QString text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

/// What is practised with may be internal too: its user alone reads it. A folder that somebody else made
/// keeps its rights; ours in it do not.
void keepPrivate(const QString &folder, bool isNew)
{
    const auto user = QFile::ReadOwner | QFile::WriteOwner;
    for (const QString &ours : {u"/blobs"_s, u"/uploads"_s})
        QFile::setPermissions(folder + ours, user | QFile::ExeOwner);
    if (isNew)
        QFile::setPermissions(folder, user | QFile::ExeOwner);
    QFile database(folder + u"/site.sqlite"_s);
    if (database.open(QIODevice::ReadWrite)) // SQLite gives its log the rights of the database
        database.setPermissions(user);
}

} // namespace

SiteStore::~SiteStore()
{
    if (!m_connection.isEmpty())
        QSqlDatabase::removeDatabase(m_connection);
}

Result<void> SiteStore::open(const QString &folder, const QDateTime &now)
{
    m_folder = folder;
    const bool isNew = !QFileInfo::exists(folder);
    if (!QDir().mkpath(folder + u"/blobs"_s) || !QDir().mkpath(folder + u"/uploads"_s))
        return fail(ErrorKind::Storage, folder, u"folder"_s);
    keepPrivate(folder, isNew);
    m_connection = u"practice-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(folder + u"/site.sqlite"_s);
    if (!database.open())
        return fail(ErrorKind::Storage, folder, database.lastError().text());
    (void)run(u"PRAGMA journal_mode=WAL"_s);
    (void)run(u"PRAGMA synchronous=NORMAL"_s);
    for (const QString &statement : schema())
        (void)run(statement);
    if (!m_failed && !at(QString())) {
        SiteObject root{.uid = u"plonesite"_s,
                        .path = u""_s,
                        .id = u"oefen"_s,
                        .type = u"Plone Site"_s,
                        .state = {},
                        .fields = {{u"title"_s, u"Oefensite"_s}},
                        .created = now,
                        .modified = now,
                        .creator = u"webmaster"_s};
        insert(root);
    }
    if (m_failed)
        return fail(ErrorKind::Storage, folder, u"database"_s);
    return {};
}

QSqlQuery SiteStore::run(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.setForwardOnly(true);
    bool fine = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value.metaType().id() == QMetaType::QString ? QVariant(text(value.toString()))
                                                                       : value);
    fine = fine && query.exec();
    m_failed = m_failed || !fine;
    return query;
}

void SiteStore::begin()
{
    m_failed = false;
    (void)run(u"BEGIN IMMEDIATE"_s);
}

void SiteStore::commit()
{
    (void)run(u"COMMIT"_s);
    for (const QString &name : std::as_const(m_dropped))
        QFile::remove(m_folder + u"/blobs/"_s + name);
    m_written.clear();
    m_dropped.clear();
}

void SiteStore::rollback()
{
    (void)run(u"ROLLBACK"_s);
    for (const QString &name : std::as_const(m_written))
        QFile::remove(m_folder + u"/blobs/"_s + name);
    m_written.clear();
    m_dropped.clear();
}

QList<SiteObject> SiteStore::objects(const QString &where, const QVariantList &values) const
{
    QSqlQuery query = run(
        u"SELECT uid, path, id, type, state, fields, created, modified, creator, position FROM objects WHERE "_s
            + where,
        values);
    QList<SiteObject> found;
    while (query.next())
        found.append({.uid = query.value(0).toString(),
                      .path = query.value(1).toString(),
                      .id = query.value(2).toString(),
                      .type = query.value(3).toString(),
                      .state = query.value(4).toString(),
                      .fields = QJsonDocument::fromJson(query.value(5).toByteArray()).object(),
                      .created = timeOf(query.value(6)),
                      .modified = timeOf(query.value(7)),
                      .creator = query.value(8).toString(),
                      .position = query.value(9).toInt()});
    return found;
}

std::optional<SiteObject> SiteStore::at(const QString &path) const
{
    const auto found = objects(u"path = ?"_s, {path});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<SiteObject> SiteStore::byUid(const QString &uid) const
{
    const auto found = objects(u"uid = ?"_s, {uid});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<SiteObject> SiteStore::children(const QString &path) const
{
    return objects(u"parent = ? AND path <> '' ORDER BY position"_s, {path});
}

QList<SiteObject> SiteStore::tree(const QString &path, const QDateTime &modifiedFrom) const
{
    const qint64 from = modifiedFrom.isValid() ? modifiedFrom.toSecsSinceEpoch() : 0;
    // '0' is the character after '/'.
    return objects(u"(path = ? OR (path > ? AND path < ?)) AND modified >= ? ORDER BY path"_s,
                   {path, path + u'/', path + u'0', from});
}

void SiteStore::insert(SiteObject &object)
{
    if (object.uid.isEmpty())
        object.uid = QUuid::createUuid().toString(QUuid::Id128);
    object.position = nextPosition(object.parentPath());
    (void)run(u"INSERT INTO objects (path, parent, uid, id, type, state, fields, created, modified, creator, "
              u"position) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
              {object.path, object.parentPath(), object.uid, object.id, object.type, object.state,
               jsonText(object.fields), object.created.toSecsSinceEpoch(), object.modified.toSecsSinceEpoch(),
               object.creator, object.position});
    (void)run(u"DELETE FROM redirects WHERE path = ?"_s, {object.path});
}

void SiteStore::update(const SiteObject &object)
{
    (void)run(
        u"UPDATE objects SET state = ?, fields = ?, modified = ?, creator = ?, position = ? WHERE uid = ?"_s,
        {object.state, jsonText(object.fields), object.modified.toSecsSinceEpoch(), object.creator,
         object.position, object.uid});
}

void SiteStore::dropBlobsOf(const SiteObject &object)
{
    for (const QJsonValue field : object.fields)
        dropBlob(field[u"blob"_s].toString());
}

void SiteStore::remove(const QString &path)
{
    for (const SiteObject &object : tree(path)) {
        dropBlobsOf(object);
        dropLock(object.uid);
        (void)run(u"DELETE FROM redirects WHERE uid = ?"_s, {object.uid});
        (void)run(u"DELETE FROM history WHERE uid = ?"_s, {object.uid});
        (void)run(u"DELETE FROM objects WHERE uid = ?"_s, {object.uid});
    }
}

void SiteStore::move(const QString &from, const QString &to, int position)
{
    for (const SiteObject &object : tree(from)) {
        const QString path = to + object.path.mid(from.size());
        const QString parent = path.section(u'/', 0, -2);
        (void)run(u"UPDATE objects SET path = ?, parent = ?, id = ? WHERE uid = ?"_s,
                  {path, parent, path.section(u'/', -1), object.uid});
        (void)run(u"DELETE FROM redirects WHERE path = ?"_s, {path});
        (void)run(u"INSERT OR REPLACE INTO redirects (path, uid) VALUES (?, ?)"_s, {object.path, object.uid});
    }
    (void)run(u"UPDATE objects SET position = ? WHERE path = ?"_s, {position, to});
}

int SiteStore::nextPosition(const QString &parent) const
{
    QSqlQuery query = run(u"SELECT coalesce(max(position), 0) + 1 FROM objects WHERE parent = ?"_s, {parent});
    return query.next() ? query.value(0).toInt() : 1;
}

QString SiteStore::redirect(const QString &path) const
{
    QSqlQuery query = run(
        u"SELECT objects.path FROM redirects JOIN objects USING (uid) WHERE redirects.path = ?"_s, {path});
    return query.next() ? query.value(0).toString() : QString();
}

} // namespace wd::practice
