// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/database.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace wd;
using namespace Qt::StringLiterals;

/// One test for each trap of SQLite and of Qt's driver that the store steps around.
class TestStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNullStringIsStoredAsEmptyText();
    void anEmptyByteArrayIsNotNull();
    void textWithQuotesIsAValueAndNeverSql();
    void aStatementRunsAgainWithOtherValues();
    void aWrongNumberOfValuesIsAnError();
    void twoStatementsInOneAreRefused();
    void anErrorWhileSteppingIsNotAnEnd();
    void aTransactionNotCommittedLeavesNothing();
    void aWriteInsideAWriteIsRefused();
    void aReadInsideAWriteIsPartOfIt();
    void aFullDatabaseSaysFullAndKeepsWhatWasThere();
    void settingsHoldOnEveryConnection();
    void aReaderSeesOneMomentWhileAnotherWrites();
    void connectionsNeverShareAName();
    void aConnectionWorksInTheThreadThatOpenedIt();
    void textThatIsNoDatabaseIsCorrupt();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString path() const { return m_folder->filePath(u"t.sqlite"_s); }
    [[nodiscard]] std::unique_ptr<Database> open(DatabaseOptions options = {}) const;
};

std::unique_ptr<Database> TestStatement::open(DatabaseOptions options) const
{
    auto opened = Database::open(path(), std::move(options));
    return opened ? std::move(*opened) : nullptr;
}

void TestStatement::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto database = open();
    QVERIFY(database);
    QVERIFY(execute(*database, u"CREATE TABLE t (a TEXT NOT NULL, b BLOB) STRICT"_s));
}

void TestStatement::aNullStringIsStoredAsEmptyText()
{
    const auto database = open();
    QVERIFY(execute(*database, u"INSERT INTO t VALUES (?, NULL)"_s, {QString()}));
    QCOMPARE(number(*database, u"SELECT count(*) FROM t WHERE a = '' AND b IS NULL"_s), 1);
}

void TestStatement::anEmptyByteArrayIsNotNull()
{
    const auto database = open();
    QVERIFY(execute(*database, u"INSERT INTO t VALUES ('x', ?)"_s, {QByteArray()}));
    QCOMPARE(number(*database, u"SELECT count(*) FROM t WHERE b IS NOT NULL"_s), 1);
}

void TestStatement::textWithQuotesIsAValueAndNeverSql()
{
    const auto database = open();
    const QString text = u"'); DROP TABLE t; -- \"é\""_s;
    QVERIFY(execute(*database, u"INSERT INTO t VALUES (?, NULL)"_s, {text}));
    auto rows = query(*database, u"SELECT a FROM t"_s);
    QVERIFY(rows && *rows->next());
    QCOMPARE(rows->text(0), text);
}

void TestStatement::aStatementRunsAgainWithOtherValues()
{
    const auto database = open();
    {
        auto insert = Statement::prepare(*database, u"INSERT INTO t VALUES (?, NULL)"_s);
        QVERIFY(insert && insert->run({u"a"_s}) && insert->run({u"b"_s}));
    }
    QCOMPARE(number(*database, u"SELECT count(DISTINCT a) FROM t"_s), 2);
}

void TestStatement::aWrongNumberOfValuesIsAnError()
{
    const auto database = open();
    QCOMPARE(execute(*database, u"INSERT INTO t VALUES (?, ?)"_s, {u"a"_s}).error().kind, ErrorKind::Storage);
}

void TestStatement::twoStatementsInOneAreRefused()
{
    const auto database = open();
    QVERIFY(!execute(*database, u"INSERT INTO t VALUES ('a', NULL); DELETE FROM t"_s));
    QCOMPARE(number(*database, u"SELECT count(*) FROM t"_s), 0);
}

void TestStatement::anErrorWhileSteppingIsNotAnEnd()
{
    const auto database = open();
    auto rows = query(*database, u"SELECT abs(column1) FROM (VALUES (1), (-9223372036854775807 - 1))"_s);
    QVERIFY(rows);
    QCOMPARE(rows->next(), true);
    QVERIFY(!rows->next());
}

void TestStatement::aTransactionNotCommittedLeavesNothing()
{
    const auto database = open();
    {
        const auto transaction = Transaction::begin(*database, Transaction::Mode::Write);
        QVERIFY(transaction && execute(*database, u"INSERT INTO t VALUES ('a', NULL)"_s));
    }
    QCOMPARE(number(*database, u"SELECT count(*) FROM t"_s), 0);
}

void TestStatement::aWriteInsideAWriteIsRefused()
{
    const auto database = open();
    const auto outer = Transaction::begin(*database, Transaction::Mode::Write);
    QVERIFY(outer);
    const auto inner = Transaction::begin(*database, Transaction::Mode::Write);
    QCOMPARE(inner.error().detail, u"nested"_s);
}

void TestStatement::aReadInsideAWriteIsPartOfIt()
{
    const auto database = open();
    auto outer = Transaction::begin(*database, Transaction::Mode::Write);
    QVERIFY(execute(*database, u"INSERT INTO t VALUES ('a', NULL)"_s));
    {
        const auto inner = Transaction::begin(*database, Transaction::Mode::Read);
        QCOMPARE(number(*database, u"SELECT count(*) FROM t"_s), 1);
    }
    QVERIFY(outer->commit());
    QCOMPARE(number(*database, u"SELECT count(*) FROM t"_s), 1);
}

void TestStatement::aFullDatabaseSaysFullAndKeepsWhatWasThere()
{
    const auto database = open({.maxPages = 8});
    QVERIFY(execute(*database, u"INSERT INTO t VALUES ('kept', NULL)"_s));
    const auto full = execute(*database, u"INSERT INTO t VALUES ('lost', ?)"_s, {QByteArray(100'000, 'x')});
    QVERIFY(!full);
    QCOMPARE(full.error().detail, u"full"_s);
    QCOMPARE(number(*database, u"SELECT count(*) FROM t"_s), 1);
    QVERIFY(execute(*database, u"INSERT INTO t VALUES ('small', NULL)"_s));
}

void TestStatement::settingsHoldOnEveryConnection()
{
    const auto first = open(), second = open();
    for (const auto &database : {first.get(), second.get()}) {
        QCOMPARE(number(*database, u"PRAGMA foreign_keys"_s), 1);
        QCOMPARE(number(*database, u"PRAGMA synchronous"_s), 2);
        QCOMPARE(number(*database, u"PRAGMA busy_timeout"_s), 30'000);
        auto mode = query(*database, u"PRAGMA journal_mode"_s);
        QVERIFY(mode && *mode->next());
        QCOMPARE(mode->text(0), u"wal"_s);
    }
}

void TestStatement::aReaderSeesOneMomentWhileAnotherWrites()
{
    const auto reader = open(), writer = open();
    {
        const auto oneMoment = Transaction::begin(*reader, Transaction::Mode::Read);
        QCOMPARE(number(*reader, u"SELECT count(*) FROM t"_s), 0);
        QVERIFY(execute(*writer, u"INSERT INTO t VALUES ('a', NULL)"_s));
        QCOMPARE(number(*reader, u"SELECT count(*) FROM t"_s), 0);
    }
    QCOMPARE(number(*reader, u"SELECT count(*) FROM t"_s), 1);
}

void TestStatement::connectionsNeverShareAName()
{
    auto first = open();
    const auto second = open();
    QCOMPARE(QSqlDatabase::connectionNames().size(), 2);
    first.reset();
    QCOMPARE(QSqlDatabase::connectionNames().size(), 1);
    QCOMPARE(number(*second, u"SELECT 7"_s), 7);
}

void TestStatement::aConnectionWorksInTheThreadThatOpenedIt()
{
    const auto database = open();
    bool failed = false;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        QTest::ignoreMessage(QtWarningMsg,
                             "QSqlDatabasePrivate::database: requested database does not belong to the "
                             "calling thread.");
        QTest::ignoreMessage(QtWarningMsg, "QSqlQuery::prepare: database not open");
        failed = !execute(*database, u"SELECT 1"_s);
    }));
    thread->start();
    thread->wait();
    QVERIFY(failed);
}

void TestStatement::textThatIsNoDatabaseIsCorrupt()
{
    QFile file(m_folder->filePath(u"text.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    QCOMPARE(Database::open(file.fileName()).error().detail, u"corrupt"_s);
}

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
