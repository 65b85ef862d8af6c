// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>

namespace wd
{

/// Asked before every statement runs; an error is returned in its stead. For tests that let the i-th one
/// fail.
using BeforeStatement = std::function<Result<void>(const QString &sql)>;

struct DatabaseOptions {
    bool readOnly = false;
    int maxPages = 0; ///< the most pages of 4 KiB it may take, then Storage "full"; 0: what the disk holds
    BeforeStatement beforeStatement = {};
};

/// One SQLite connection with the settings this program relies on, which are read back and not merely asked
/// for: foreign keys on, write-ahead log, synchronous FULL, writers wait 30 s. It belongs to the thread that
/// opened it and has a name of its own, so two of them on one file never share a connection. Errors as in
/// store.h.
class Database
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path,
                                                                DatabaseOptions options = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// A statement has told that the file is damaged: worth a check at the next opening.
    [[nodiscard]] bool sawDamage() const { return m_sawDamage; }

private:
    friend class Statement;
    friend class Transaction;
    Database(QString path, QString connection, DatabaseOptions options);
    [[nodiscard]] Result<void> applySettings();
    [[nodiscard]] QSqlDatabase handle() const;
    [[nodiscard]] tl::unexpected<Error> failure(const QSqlError &error);

    QString m_path, m_connection;
    DatabaseOptions m_options;
    bool m_inTransaction = false;
    bool m_sawDamage = false;
};

/// A prepared statement with positional values, finished when it goes out of scope. A null QString or
/// QByteArray is bound as an empty one: in this database "nothing" is the empty text, NULL only where
/// `QVariant()` is given.
class Statement
{
public:
    [[nodiscard]] static Result<Statement> prepare(Database &database, const QString &sql);
    /// Binds and runs; may be called again with other values.
    [[nodiscard]] Result<void> run(const QVariantList &values = {});
    /// Steps to the next row; false at the end. An error half-way is an error, not an end.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }

private:
    Statement(Database &database, QSqlQuery query);
    Database *m_database;
    QSqlQuery m_query;
};

/// Prepares and runs in one; for reading rows.
[[nodiscard]] Result<Statement> query(Database &database, const QString &sql,
                                      const QVariantList &values = {});
/// The same for a statement without rows of interest.
[[nodiscard]] Result<void> execute(Database &database, const QString &sql, const QVariantList &values = {});
/// The first column of the first row, 0 when there is none.
[[nodiscard]] Result<qint64> number(Database &database, const QString &sql, const QVariantList &values = {});

/// A transaction that rolls back unless committed. Write is BEGIN IMMEDIATE: no other writer comes between
/// its first read and its last write, and it never fails half-way for being late. Read gives one moment to
/// several statements; inside another transaction it is part of that one.
class Transaction
{
public:
    enum class Mode { Read, Write };
    [[nodiscard]] static Result<Transaction> begin(Database &database, Mode mode);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database *owned)
        : m_owned(owned)
    {
    }
    Database *m_owned; ///< null: nothing to end
};

} // namespace wd
