// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/database.h"

#include <QSqlError>

#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace wd
{

namespace
{

constexpr int busyMilliseconds = 30'000;

QString newConnectionName()
{
    static std::atomic<quint64> count = 0;
    return u"wijkdossier-%1"_s.arg(++count);
}

/// What a place says that keeps no locks, as some network drives: an input or output error of a lock or of
/// the memory that the log is shared by.
bool isAboutLocks(int code)
{
    static const QList<int> parts{8, 9, 14, 15, 18, 19, 20, 21}; // IOERR_UNLOCK ... IOERR_SHMMAP
    return code == 15 /* PROTOCOL */ || ((code & 0xff) == 10 /* IOERR */ && parts.contains(code >> 8));
}

/// What SQLite's result codes mean to us (https://sqlite.org/rescode.html); extended codes carry the plain
/// one in their low byte.
QString detailOf(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    if (isAboutLocks(code))
        return u"no-locks"_s;
    switch (code & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return u"busy"_s;
    case 8: // READONLY
        return u"readonly"_s;
    case 11: // CORRUPT
    case 26: // NOTADB
        return u"corrupt"_s;
    case 13: // FULL
        return u"full"_s;
    }
    return error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
}

} // namespace

Database::Database(QString path, QString connection, DatabaseOptions options)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
    , m_options(std::move(options))
{
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, DatabaseOptions options)
{
    std::unique_ptr<Database> opened(new Database(path, newConnectionName(), std::move(options)));
    QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, opened->m_connection);
    handle.setDatabaseName(path);
    const QString readOnly = opened->m_options.readOnly ? u";QSQLITE_OPEN_READONLY"_s : QString();
    handle.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds) + readOnly);
    if (!handle.open())
        return opened->failure(handle.lastError());
    WD_TRY(opened->applySettings());
    return opened;
}

Database::~Database()
{
    {
        QSqlDatabase ours = handle();
        if (ours.isOpen())
            ours.close();
    }
    // Every handle and query must be gone by now, else Qt keeps the connection and says so.
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<void> Database::applySettings()
{
    if (m_options.readOnly)
        return {};
    struct Setting {
        QString pragma, value, expected;
    };
    const QList<Setting> settings{{u"foreign_keys"_s, u"ON"_s, u"1"_s},
                                  {u"journal_mode"_s, u"WAL"_s, u"wal"_s},
                                  {u"synchronous"_s, u"FULL"_s, u"2"_s}};
    for (const Setting &setting : settings) {
        WD_TRY(execute(*this, u"PRAGMA %1 = %2"_s.arg(setting.pragma, setting.value)));
        WD_ASSIGN(Statement read, query(*this, u"PRAGMA %1"_s.arg(setting.pragma)));
        WD_ASSIGN(const bool answered, read.next());
        // Without locks the log cannot be shared, and SQLite keeps the old journal.
        if (answered && setting.pragma == u"journal_mode"_s && read.text(0) != setting.expected)
            return fail(ErrorKind::Storage, m_path, u"no-locks"_s);
        if (!answered || read.text(0) != setting.expected)
            return fail(ErrorKind::Storage, m_path, u"setting "_s + setting.pragma);
    }
    if (m_options.maxPages > 0)
        WD_TRY(execute(*this, u"PRAGMA max_page_count = %1"_s.arg(m_options.maxPages)));
    return {};
}

tl::unexpected<Error> Database::failure(const QSqlError &error)
{
    const QString detail = detailOf(error);
    m_sawDamage = m_sawDamage || detail == u"corrupt"_s;
    return fail(ErrorKind::Storage, m_path, detail);
}

Statement::Statement(Database &database, QSqlQuery query)
    : m_database(&database)
    , m_query(std::move(query))
{
}

Result<Statement> Statement::prepare(Database &database, const QString &sql)
{
    QSqlQuery prepared(database.handle());
    prepared.setForwardOnly(true);
    if (!prepared.prepare(sql))
        return database.failure(prepared.lastError());
    return Statement(database, std::move(prepared));
}

Result<void> Statement::run(const QVariantList &values)
{
    if (m_database->m_options.beforeStatement)
        WD_TRY(m_database->m_options.beforeStatement(m_query.lastQuery()));
    for (int i = 0; i < values.size(); ++i) {
        const QVariant &value = values.at(i);
        if (value.typeId() == QMetaType::QString && value.toString().isNull())
            m_query.bindValue(i, u""_s);
        else if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
            m_query.bindValue(i, QByteArray(""));
        else
            m_query.bindValue(i, value);
    }
    if (!m_query.exec())
        return m_database->failure(m_query.lastError());
    return {};
}

Result<bool> Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return m_database->failure(m_query.lastError());
    return false;
}

Result<Statement> query(Database &database, const QString &sql, const QVariantList &values)
{
    WD_ASSIGN(Statement statement, Statement::prepare(database, sql));
    WD_TRY(statement.run(values));
    return statement;
}

Result<void> execute(Database &database, const QString &sql, const QVariantList &values)
{
    WD_TRY(query(database, sql, values));
    return {};
}

Result<qint64> number(Database &database, const QString &sql, const QVariantList &values)
{
    WD_ASSIGN(Statement statement, query(database, sql, values));
    WD_ASSIGN(const bool found, statement.next());
    return found ? statement.integer(0) : 0;
}

Result<Transaction> Transaction::begin(Database &database, Mode mode)
{
    if (database.m_inTransaction && mode == Mode::Read)
        return Transaction(nullptr);
    if (database.m_inTransaction)
        return fail(ErrorKind::Storage, database.path(), u"nested"_s);
    WD_TRY(execute(database, mode == Mode::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s));
    database.m_inTransaction = true;
    return Transaction(&database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_owned(std::exchange(other.m_owned, nullptr))
{
}

Transaction::~Transaction()
{
    if (!m_owned)
        return;
    m_owned->m_inTransaction = false;
    // SQLite may have rolled back by itself (a full disk); then this says "no transaction", which is what we
    // want.
    QSqlQuery(m_owned->handle()).exec(u"ROLLBACK"_s);
}

Result<void> Transaction::commit()
{
    if (!m_owned)
        return {};
    WD_TRY(execute(*m_owned, u"COMMIT"_s));
    std::exchange(m_owned, nullptr)->m_inTransaction = false;
    return {};
}

} // namespace wd
