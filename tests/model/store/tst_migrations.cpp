// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/migrations.h"
#include "tests/model/store/workspace.h"

#include <QTest>

#include <array>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// The shape of a database as SQLite keeps it, a statement a line group, sorted by name.
QString schemaOf(const QString &path)
{
    const auto database = Database::open(path);
    auto rows = query(**database, u"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"_s);
    QString text;
    while (*rows->next())
        text += rows->text(0) + u";\n"_s;
    return text;
}

constexpr std::array one{QStringView(u"CREATE TABLE a (x TEXT) STRICT")};
constexpr std::array two{QStringView(u"ALTER TABLE a ADD COLUMN y TEXT AS (upper(x)) VIRTUAL")};
constexpr std::array wrong{QStringView(u"CREATE TABLE b (x TEXT) STRICT"), QStringView(u"CREATE NONSENSE")};

bool writeRelease(const QString &folder)
{
    const auto store = Store::open(folder, FakeClock().clock());
    LocalDossier local = localWith(u"Speelplekken van release 1"_s, 1);
    local.work.summary = u"Er komt een klimbos."_s;
    local.base = revisionOf(4, local.work);
    local.sent = {sentOf(5, local.work)};
    local.conflicts
        = {{.conflict = {.place = {{}, u"title"_s}, .base = u"a"_s, .mine = u"b"_s, .theirs = u"c"_s}}};
    local.intent = PendingIntent{.date = QDate(2026, 11, 23), .shown = "{}"};
    return store && (*store)->add(local)
        && (*store)->setDraft(local.work.id, {{}, u"status/date"_s}, u"14 m"_s)
        && (*store)->setSetting(u"site"_s, u"https://www.gemeente.example/mijnwijk"_s);
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewDatabaseHasTheAgreedShape();
    void aDatabaseOfRelease1OpensWithEverythingInIt();
    void aFilledDatabaseIsCopiedFirst();
    void aMigrationThatFailsLeavesTheOneBeforeIt();
    void everyTableIsStrict();
};

void TestMigrations::aNewDatabaseHasTheAgreedShape()
{
    Workspace workspace;
    QVERIFY(workspace.open());
    QFile golden(QFINDTESTDATA("golden-3.sql"));
    QVERIFY(golden.open(QIODevice::ReadOnly));
    QCOMPARE(schemaOf(workspace.database()), QString::fromUtf8(golden.readAll()));
}

void TestMigrations::aDatabaseOfRelease1OpensWithEverythingInIt()
{
    Workspace workspace, fresh;
    QVERIFY(QFile::copy(QFINDTESTDATA("release-1.sqlite"), workspace.database()));
    QFile::setPermissions(workspace.database(), QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(fresh.open());
    const auto store = workspace.open();
    QVERIFY(store && !store->repair());
    QCOMPARE(schemaOf(workspace.database()), schemaOf(fresh.database()));
    const auto rows = store->rows();
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().title, u"Speelplekken van release 1"_s);
    QCOMPARE(rows->first().sharedRevision, 4);
    QCOMPARE(rows->first().openConflicts, 1);
    const auto local = store->read(rows->first().id);
    QCOMPARE(local->sent.first().attempt, u"attempt-5"_s);
    QCOMPARE(local->conflicts.first().conflict.place.field, u"title"_s);
    QCOMPARE(*store->draft(rows->first().id, {{}, u"status/date"_s}), u"14 m"_s);
    QCOMPARE(store->search(u"klimbos"_s)->size(), 1);
}

void TestMigrations::aFilledDatabaseIsCopiedFirst()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"m.sqlite"_s);
    const std::array first{Migration{.version = 1, .statements = one}};
    const std::array both{first[0], Migration{.version = 2, .statements = two}};
    {
        const auto database = Database::open(path);
        QVERIFY(migrate(**database, first));
        QVERIFY(!QFile::exists(path + u".before-1"_s));
        QVERIFY(execute(**database, u"INSERT INTO a VALUES ('é')"_s));
        QVERIFY(migrate(**database, both));
        QCOMPARE(schemaVersion(**database), 2);
        QVERIFY(migrate(**database, both));
        QCOMPARE(migrate(**database, first).error().detail, u"newer"_s);
    }
    const auto copy = Database::open(path + u".before-2"_s, {.readOnly = true});
    QVERIFY(copy);
    QCOMPARE(schemaVersion(**copy), 1);
    QCOMPARE(number(**copy, u"SELECT count(*) FROM a WHERE x = 'é'"_s), 1);
}

void TestMigrations::aMigrationThatFailsLeavesTheOneBeforeIt()
{
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"m.sqlite"_s));
    const std::array table{Migration{.version = 1, .statements = one},
                           Migration{.version = 2, .statements = wrong}};
    QVERIFY(!migrate(**database, table));
    QCOMPARE(schemaVersion(**database), 1);
    QCOMPARE(number(**database, u"SELECT count(*) FROM sqlite_master WHERE name = 'b'"_s), 0);
}

void TestMigrations::everyTableIsStrict()
{
    Workspace workspace;
    QVERIFY(workspace.open());
    const auto database = Database::open(workspace.database());
    QCOMPARE(number(**database,
                    u"SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                    " AND strict = 0 AND name NOT LIKE 'sqlite_%'"_s),
             0);
    QCOMPARE(number(**database, u"SELECT count(*) FROM pragma_table_list WHERE strict = 1"_s), 11);
}

/// `tst_migrations --write-release FOLDER` makes the fixture of the present release in FOLDER/desk.sqlite.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--write-release"_s)
        return writeRelease(arguments.at(2)) ? 0 : 1;
    TestMigrations test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_migrations.moc"
