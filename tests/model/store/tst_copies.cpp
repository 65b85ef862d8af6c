// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/copies.h"
#include "model/store/copykeeper.h"
#include "tests/model/store/workspace.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <atomic>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

/// How often the database is copied, which copies stay, and what a broken one costs.
class TestCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofEachHourAndEachDayTheNewestCopyIsKept();
    void aCopyIsMadeOnlyWhenSomethingWasWritten();
    void aClockThatWasAheadOnceRemovesNoCopyAndStopsNone();
    void aDatabaseBrokenAtAnyMomentCostsMinutes_data();
    void aDatabaseBrokenAtAnyMomentCostsMinutes();
    void theKeeperCopiesWithoutAnybodyClosing();
    void theKeeperTellsOfDamageAndTheNextOpeningRestores();
};

namespace
{

enum class Harm { Flip, Truncate, Empty, Delete };

/// Breaks a closed database in one of four ways; `random` decides where.
void breakDatabase(const QString &path, Harm harm, QRandomGenerator &random)
{
    QFile file(path);
    if (harm == Harm::Delete) {
        QVERIFY(file.remove());
        return;
    }
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (harm != Harm::Flip) {
        QVERIFY(file.resize(harm == Harm::Empty ? 0 : file.size() / 2));
        return;
    }
    const qint64 pages = file.size() / 4096;
    for (qint64 page = 1; page < pages; page += 3) {
        QVERIFY(file.seek(page * 4096 + random.bounded(8)));
        QCOMPARE(file.write(QByteArray(512, char(0xa5))), 512);
    }
}

/// A clock that a thread may read while the test moves it.
class SharedClock
{
public:
    [[nodiscard]] Clock clock()
    {
        return [this] { return QDateTime::fromSecsSinceEpoch(m_seconds, Qt::UTC); };
    }
    void advance(qint64 seconds) { m_seconds += seconds; }

private:
    std::atomic<qint64> m_seconds = FakeClock().clock()().toSecsSinceEpoch();
};

/// Changes one letter of a title behind SQLite's back.
void flipTitle(const QString &database)
{
    QFile file(database);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 at = file.readAll().indexOf("\"title\":\"Speelplekken");
    QVERIFY(at > 0);
    QVERIFY(file.seek(at + 9));
    QCOMPARE(file.write("T"), 1);
}

} // namespace

void TestCopies::ofEachHourAndEachDayTheNewestCopyIsKept()
{
    Workspace workspace;
    QVERIFY(workspace.open()->add(localWith(u"Speelplekken"_s, 1)));
    const QDateTime begin = workspace.time.clock()();
    for (int step = 1; step <= 10 * 36; ++step) { // ten days, every forty minutes
        workspace.time.advance(2400);
        QVERIFY(workspace.open()->setSetting(u"step"_s, step));
    }
    const QDateTime now = workspace.time.clock()();
    QSet<qint64> hours, days;
    const QList<Copy> copies = copiesOf(workspace.database());
    for (const Copy &copy : copies) {
        hours.insert(copy.at.toSecsSinceEpoch() / 3600);
        days.insert(copy.at.toLocalTime().date().toJulianDay());
    }
    QCOMPARE(copies.size(), 8 + 6); // one of the hours is the newest of today
    QCOMPARE(hours.size(), copies.size());
    QCOMPARE(days.size(), 7);
    QCOMPARE(copies.first().at, now);
    QVERIFY(copies.last().at > begin.addDays(2));
}

void TestCopies::aCopyIsMadeOnlyWhenSomethingWasWritten()
{
    Workspace workspace;
    QVERIFY(workspace.open()->add(localWith(u"Speelplekken"_s, 1)));
    QCOMPARE(copiesOf(workspace.database()).size(), 1);
    for (int hour = 0; hour < 5; ++hour) {
        workspace.time.advance(3600);
        QVERIFY(workspace.open()->rows());
    }
    QCOMPARE(copiesOf(workspace.database()).size(), 1);
    QVERIFY(workspace.open()->setSetting(u"step"_s, 1));
    QCOMPARE(copiesOf(workspace.database()).size(), 2);
}

void TestCopies::aClockThatWasAheadOnceRemovesNoCopyAndStopsNone()
{
    Workspace workspace;
    QVERIFY(workspace.open()->add(localWith(u"Speelplekken"_s, 1)));
    const auto work = [&workspace](int hours) {
        for (int hour = 0; hour < hours; ++hour) {
            workspace.time.advance(3600);
            QVERIFY(workspace.open()->setSetting(u"at"_s, workspace.time.clock()().toString()));
        }
    };
    work(5);
    const auto before = copiesOf(workspace.database());
    const qint64 year = 365 * 86400LL;
    workspace.time.advance(year);
    work(1);
    workspace.time.advance(-year);
    work(1);
    const auto after = copiesOf(workspace.database());
    QCOMPARE(after.size(), before.size() + 2);
    for (const Copy &copy : before)
        QVERIFY(QFileInfo::exists(copy.path));
    // The newest is what was written last, not what bears the latest date.
    QVERIFY(QFile::remove(workspace.database()));
    const auto store = workspace.open();
    QVERIFY(store->repair().has_value());
    QCOMPARE(store->setting(u"at"_s)->toString(), workspace.time.clock()().toString());
}

void TestCopies::aDatabaseBrokenAtAnyMomentCostsMinutes_data()
{
    QTest::addColumn<int>("harm");
    QTest::addColumn<int>("minutes");
    const QList<std::pair<const char *, Harm>> harms{{"flipped bytes", Harm::Flip},
                                                     {"cut in half", Harm::Truncate},
                                                     {"cut to nothing", Harm::Empty},
                                                     {"deleted", Harm::Delete}};
    for (const auto &[name, harm] : harms) {
        for (const int minutes : {1, 4, 7, 61, 8 * 60 + 3, 3 * 24 * 60 + 11})
            QTest::addRow("%s after %d minutes", name, minutes) << int(harm) << minutes;
    }
}

void TestCopies::aDatabaseBrokenAtAnyMomentCostsMinutes()
{
    QFETCH(int, harm);
    QFETCH(int, minutes);
    Workspace workspace;
    const LocalDossier local = localWith(u"Speelplekken"_s, 1);
    QVERIFY(workspace.open()->add(local));
    const auto typed = [&local](Store &store, int minute) {
        QVERIFY(store.edit(local.work.id, [minute](Dossier work) -> Result<Dossier> {
            work.summary = QString::number(minute);
            return work;
        }));
    };
    for (int minute = std::max(1, minutes - 12); minute <= minutes; ++minute) {
        workspace.time.advance(60);
        typed(*workspace.open(), minute);
    }
    QRandomGenerator random(quint32(minutes * 10 + harm));
    breakDatabase(workspace.database(), Harm(harm), random);
    QFile(workspace.database() + u".checked"_s).remove(); // it is looked at, as after a kill or on a new day
    const auto store = workspace.open();
    QVERIFY(store);
    QVERIFY(store->repair().has_value());
    const DatabaseRepair &how = *store->repair();
    QVERIFY(how.copyAt.isValid());
    QVERIFY(how.copyAt.secsTo(workspace.time.clock()()) <= 300);
    QVERIFY(minutes - store->read(local.work.id)->work.summary.toInt() <= 5);
    QCOMPARE(how.aside.isEmpty(), Harm(harm) == Harm::Delete);
}

void TestCopies::theKeeperCopiesWithoutAnybodyClosing()
{
    Workspace workspace;
    SharedClock time;
    const auto store = workspace.open();
    const CopyKeeper keeper(
        {.workspace = workspace.path(), .clock = time.clock(), .every = std::chrono::milliseconds(5)});
    QVERIFY(store->add(localWith(u"Speelplekken"_s, 1)));
    QTRY_COMPARE(copiesOf(workspace.database()).size(), 1);
    const auto first = copiesOf(workspace.database()).first().number;
    time.advance(400);
    QVERIFY(store->add(localWith(u"Fietspad"_s, 2)));
    QTRY_COMPARE(copiesOf(workspace.database()).first().number, first + 1);
    time.advance(4000);
    QVERIFY(store->rows()); // nothing was written: no copy, however long it takes
    time.advance(4000);
    QVERIFY(store->setSetting(u"step"_s, 1));
    QTRY_COMPARE(copiesOf(workspace.database()).first().number, first + 2);
}

void TestCopies::theKeeperTellsOfDamageAndTheNextOpeningRestores()
{
    Workspace workspace;
    const LocalDossier local = localWith(u"Speelplekken"_s, 1);
    QVERIFY(workspace.open()->add(local));
    flipTitle(workspace.database());
    SharedClock time;
    time.advance(400);
    std::atomic<bool> told = false;
    {
        const auto store = workspace.open(); // the same day: not looked at closely
        QVERIFY(store && !store->repair());
        const CopyKeeper keeper({.workspace = workspace.path(),
                                 .clock = time.clock(),
                                 .every = std::chrono::milliseconds(5),
                                 .damaged = [&told](const Error &) { told = true; }});
        QVERIFY(store->setSetting(u"step"_s, 1));
        QTRY_VERIFY(told);
    }
    QCOMPARE(copiesOf(workspace.database()).size(), 1); // what is damaged is not copied
    const auto store = workspace.open();
    QVERIFY(store->repair().has_value());
    QCOMPARE(store->read(local.work.id)->work.title, u"Speelplekken"_s);
}

QTEST_GUILESS_MAIN(TestCopies)
#include "tst_copies.moc"
