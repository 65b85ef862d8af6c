// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace wd::practice
{

/// An object of the practice site. `path` begins with '/', the site itself is "".
struct SiteObject {
    QString uid, path, id, type;
    QString state; ///< empty for File, Image and the site
    QJsonObject fields;
    QDateTime created, modified;
    QString creator;
    int position = 0;
    [[nodiscard]] QString parentPath() const { return path.section(u'/', 0, -2); }
    [[nodiscard]] bool isRoot() const { return path.isEmpty(); }
};

struct SiteLock {
    QString token, creator;
    double taken = 0, touched = 0; ///< seconds since 1970
    int timeout = 600;
    bool stealable = true;
};

struct SiteUpload {
    QString key, uid, container, field, name, mediaType, type, creator;
    qint64 length = 0, offset = 0;
};

/// The practice site's own SQLite file and the files beside it. Everything of one request happens between
/// begin() and commit(); a file is written under a new name, and the one it replaces goes after the commit.
class SiteStore
{
public:
    ~SiteStore();
    [[nodiscard]] Result<void> open(const QString &folder, const QDateTime &now);
    void begin();
    void commit();
    void rollback();

    [[nodiscard]] std::optional<SiteObject> at(const QString &path) const;
    [[nodiscard]] std::optional<SiteObject> byUid(const QString &uid) const;
    [[nodiscard]] QList<SiteObject> children(const QString &path) const;
    /// The object and all below it, as the tree is walked: a parent before its children.
    [[nodiscard]] QList<SiteObject> tree(const QString &path, const QDateTime &modifiedFrom = {}) const;
    void insert(SiteObject &object);
    void update(const SiteObject &object);
    void remove(const QString &path);
    void move(const QString &from, const QString &to, int position);
    [[nodiscard]] int nextPosition(const QString &parent) const;

    [[nodiscard]] QString redirect(const QString &path) const;
    void addToken(const QByteArray &token, const QString &user, qint64 expires);
    [[nodiscard]] QString userOf(const QByteArray &token, qint64 now) const;

    [[nodiscard]] std::optional<SiteLock> lockOf(const QString &uid, double now) const;
    void setLock(const QString &uid, const SiteLock &lock);
    void dropLock(const QString &uid);

    void addHistory(const QString &uid, const QJsonObject &row);
    [[nodiscard]] QList<QJsonObject> history(const QString &uid) const;

    void addUpload(const SiteUpload &upload, qint64 now);
    [[nodiscard]] std::optional<SiteUpload> upload(const QString &key) const;
    bool appendUpload(const QString &key, const QByteArray &bytes);
    [[nodiscard]] QByteArray uploaded(const QString &key) const;
    void dropUpload(const QString &key);

    [[nodiscard]] QString writeBlob(const QByteArray &bytes);
    [[nodiscard]] QByteArray blob(const QString &name) const;
    void dropBlob(const QString &name);
    /// Whether anything of this request could not be written.
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    [[nodiscard]] QSqlQuery run(const QString &sql, const QVariantList &values = {}) const;
    [[nodiscard]] QList<SiteObject> objects(const QString &where, const QVariantList &values) const;
    void dropBlobsOf(const SiteObject &object);
    [[nodiscard]] QString uploadFile(const QString &key) const;

    QString m_connection, m_folder;
    QStringList m_written, m_dropped;
    mutable bool m_failed = false;
};

} // namespace wd::practice
