// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/copies.h"
#include "tests/model/store/workspace.h"

#include <QDir>
#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

class TestSafekeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDamagedDatabaseIsSetAsideAndTheNewestCopyRestored_data();
    void aDamagedDatabaseIsSetAsideAndTheNewestCopyRestored();
    void aDamagedCopyIsPassedOver();
    void withoutACopyADamagedDatabaseIsStillSetAside();
    void whatTheDamagedFileStillHoldsIsReadBack();
    void oneFlippedLetterIsDamage();
    void nothingIsMovedWhileSomebodyHasItOpen();
    void damageIsFoundAfterAnUncleanEndOnTheSameDay();
    void anOpeningThatFailedStillOwesTheCheck();
    void twoOpenAtOnceAreNotTakenForAnUncleanEnd();
    void aNewerDatabaseIsRefusedAndLeftAlone();

private:
    static void overwrite(const QString &path, qint64 from, const QByteArray &bytes);
    static void leaveMarker(const Workspace &workspace);
};

/// What a program that was killed leaves: a marker that nobody holds.
void TestSafekeeping::leaveMarker(const Workspace &workspace)
{
    QFile marker(workspace.database() + u".open-killed"_s);
    QVERIFY(marker.open(QIODevice::WriteOnly));
}

void TestSafekeeping::overwrite(const QString &path, qint64 from, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(from));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestSafekeeping::aDamagedDatabaseIsSetAsideAndTheNewestCopyRestored_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("size");
    QTest::newRow("the first bytes") << 0 << 64;
    QTest::newRow("the schema") << 100 << 3900;
    QTest::newRow("pages in the middle") << 4096 << 60'000;
    QTest::newRow("all of it") << 0 << 100'000;
    QTest::newRow("cut to nothing") << -1 << 0;
}

void TestSafekeeping::aDamagedDatabaseIsSetAsideAndTheNewestCopyRestored()
{
    QFETCH(int, from);
    QFETCH(int, size);
    Workspace workspace;
    const LocalDossier local = localWith(u"Speelplekken"_s, 1);
    QVERIFY(workspace.open()->add(local));
    if (from < 0)
        QVERIFY(QFile::resize(workspace.database(), 0));
    else
        overwrite(workspace.database(), from, QByteArray(size, char(0xa5)));
    const qint64 damagedSize = QFileInfo(workspace.database()).size();
    workspace.time.advance(24 * 3600);
    const auto store = workspace.open();
    QVERIFY(store);
    QVERIFY(QFileInfo(store->repair()->aside).fileName().startsWith(u"desk.sqlite.damaged-2026"_s));
    QCOMPARE(QFileInfo(store->repair()->aside).size(), damagedSize);
    QVERIFY(store->read(local.work.id)->work == local.work);
    QCOMPARE(store->search(u"speelplekken"_s)->size(), 1);
}

void TestSafekeeping::aDamagedCopyIsPassedOver()
{
    Workspace workspace;
    const LocalDossier local = localWith(u"Speelplekken"_s, 1);
    QVERIFY(workspace.open()->add(local));
    workspace.time.advance(24 * 3600);
    QVERIFY(workspace.open()->setSetting(u"step"_s, 1));
    QCOMPARE(copiesOf(workspace.database()).size(), 2);
    overwrite(copiesOf(workspace.database()).first().path, 0, QByteArray(9000, 'x'));
    overwrite(workspace.database(), 0, QByteArray(9000, 'x'));
    const auto store = workspace.open();
    QVERIFY(store && store->repair());
    QVERIFY(store->read(local.work.id));
}

void TestSafekeeping::withoutACopyADamagedDatabaseIsStillSetAside()
{
    Workspace workspace;
    overwrite(workspace.database(), 0, QByteArray(9000, 'x'));
    const auto store = workspace.open();
    QVERIFY(store);
    QCOMPARE(QFileInfo(store->repair()->aside).size(), 9000);
    QVERIFY(store->rows()->isEmpty());
    QVERIFY(!store->repair()->copyAt.isValid()); // so nobody says that something was put back
}

void TestSafekeeping::whatTheDamagedFileStillHoldsIsReadBack()
{
    Workspace workspace;
    const LocalDossier one = localWith(u"Speelplekken"_s, 1), other = localWith(u"Fietspad"_s, 2);
    {
        const auto store = workspace.open();
        QVERIFY(store->add(one) && store->add(other));
    }
    const auto change = [&workspace](const LocalDossier &local, const QString &words) {
        QVERIFY(workspace.open()->edit(local.work.id, [&words](Dossier work) -> Result<Dossier> {
            work.summary = words;
            return work;
        }));
    };
    workspace.time.advance(60); // too soon for another copy
    change(one, u"Drie nieuwe schommels"_s);
    change(other, u"Een breder pad"_s);
    QFile file(workspace.database());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 at = file.readAll().indexOf("Drie nieuwe schommels");
    QVERIFY(at > 0);
    file.close();
    overwrite(workspace.database(), at, "Trie");
    leaveMarker(workspace);
    const auto store = workspace.open();
    QVERIFY(store->repair().has_value());
    QCOMPARE(store->repair()->readBack, QStringList{u"Fietspad"_s});
    QCOMPARE(store->repair()->lost, QStringList{u"Speelplekken"_s});
    QVERIFY(store->repair()->sawAll);
    QCOMPARE(store->read(other.work.id)->work.summary, u"Een breder pad"_s);
    QCOMPARE(store->search(u"breder"_s)->size(), 1);
    QCOMPARE(store->read(one.work.id)->work.summary, one.work.summary);
}

void TestSafekeeping::oneFlippedLetterIsDamage()
{
    Workspace workspace;
    const LocalDossier local = localWith(u"Speelplekken"_s, 1);
    QVERIFY(workspace.open()->add(local));
    QFile file(workspace.database());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const qint64 at = bytes.indexOf("\"title\":\"Speelplekken");
    QVERIFY(at > 0);
    file.close();
    overwrite(workspace.database(), at + 9, "T");
    leaveMarker(workspace);
    const auto store = workspace.open();
    QVERIFY(store->repair().has_value());
    QCOMPARE(store->read(local.work.id)->work.title, u"Speelplekken"_s);
}

void TestSafekeeping::nothingIsMovedWhileSomebodyHasItOpen()
{
    Workspace workspace;
    const LocalDossier local = localWith(u"Speelplekken"_s, 1);
    QVERIFY(workspace.open()->add(local));
    const auto window = workspace.open();
    QVERIFY(QFile::remove(workspace.database()));
    QVERIFY(QFile::remove(workspace.database() + u".checked"_s));
    const auto second = Store::open(workspace.path(), workspace.time.clock());
    QCOMPARE(second.error().detail, u"corrupt"_s);
    QVERIFY(!QFileInfo::exists(workspace.database()));
    QVERIFY(window->read(local.work.id));
}

void TestSafekeeping::damageIsFoundAfterAnUncleanEndOnTheSameDay()
{
    Workspace workspace;
    const LocalDossier local = localWith(u"Speelplekken"_s, 1);
    QVERIFY(workspace.open()->add(local));
    overwrite(workspace.database(), 8 * 4096, QByteArray(40'000, char(0xa5)));
    // What a program that was killed leaves: a marker that nobody holds.
    QFile marker(workspace.database() + u".open-killed"_s);
    QVERIFY(marker.open(QIODevice::WriteOnly));
    marker.close();
    const auto store = workspace.open();
    QVERIFY(store && store->repair());
    QVERIFY(!marker.exists());
    QVERIFY(store->read(local.work.id)->work == local.work);
}

void TestSafekeeping::anOpeningThatFailedStillOwesTheCheck()
{
    Workspace workspace;
    const LocalDossier local = localWith(u"Speelplekken"_s, 1);
    QVERIFY(workspace.open()->add(local));
    overwrite(workspace.database(), 8 * 4096, QByteArray(40'000, char(0xa5)));
    QFile marker(workspace.database() + u".open-killed"_s);
    QVERIFY(marker.open(QIODevice::WriteOnly));
    marker.close();
    const auto stopped
        = [](const QString &) -> Result<void> { return fail(ErrorKind::Storage, {}, u"injected"_s); };
    QVERIFY(!Store::open(workspace.path(), {.clock = workspace.time.clock(), .beforeStatement = stopped}));
    const auto store = workspace.open();
    QVERIFY(store && store->repair());
    QVERIFY(store->read(local.work.id));
}

void TestSafekeeping::twoOpenAtOnceAreNotTakenForAnUncleanEnd()
{
    Workspace workspace;
    const QStringList markers{u"desk.sqlite.open-*"_s};
    const QDir folder(workspace.path());
    {
        const auto one = workspace.open(), two = workspace.open();
        QCOMPARE(folder.entryList(markers).size(), 2);
    }
    QVERIFY(folder.entryList(markers).isEmpty());
}

void TestSafekeeping::aNewerDatabaseIsRefusedAndLeftAlone()
{
    Workspace workspace;
    QVERIFY(workspace.open()->add(localWith(u"Speelplekken"_s, 1)));
    overwrite(workspace.database(), 60, QByteArray::fromHex("000003e7")); // user_version in the file header
    const auto refused = Store::open(workspace.path(), workspace.time.clock());
    QCOMPARE(refused.error().detail, u"newer"_s);
    QVERIFY(QDir(workspace.path()).entryList({u"*.damaged-*"_s, u"*.before-*"_s}).isEmpty());
}

QTEST_GUILESS_MAIN(TestSafekeeping)
#include "tst_safekeeping.moc"
