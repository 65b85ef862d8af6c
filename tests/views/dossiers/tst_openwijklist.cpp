// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shared/wijkacts.h"
#include "tests/support/fixtures.h"
#include "views/dossiers/wijken/openwijklist.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

struct Fixture {
    Fixture()
        : store(folder.path())
        , wijken(store, seededIds(), time.clock())
    {
    }
    bool rename(const QString &slug, const QString &name)
    {
        QSignalSpy changed(&wijken, &OpenWijkList::changed);
        wijken.act(u"naam"_s, [=, today = wijken.today()](const WijkList &list) {
            return renamedWijk(list, slug, name, today);
        });
        return changed.wait();
    }
    /// What a sync, or another program, does to it.
    void elsewhere(const std::function<void(LocalShared &)> &how)
    {
        store.post([how](const Result<Store *> &opened) {
            (void)(*opened)->changeShared(wijkenKind(), [&how](LocalShared &local) -> Result<void> {
                how(local);
                return {};
            });
        });
    }
    void renameElsewhere(const QString &slug, const QString &name)
    {
        elsewhere([=](LocalShared &local) {
            const WijkList list = wijkListFromCheckedJson(local.work);
            local.work = wijkListToJson(renamedWijk(list, slug, name, QDate(2026, 12, 24)).value_or(list));
        });
    }
    [[nodiscard]] QString nameOf(const QString &slug) const { return wijken.list().nameOf(slug); }

    QTemporaryDir folder;
    FakeClock time;
    StoreThread store;
    OpenWijkList wijken;
};

} // namespace

class OpenWijkListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anActIsKeptAndCanBeTakenBack()
    {
        Fixture on;
        QVERIFY(on.rename(u"paddepoel"_s, u"Paddepoel-Noord"_s));
        QCOMPARE(on.nameOf(u"paddepoel"_s), u"Paddepoel-Noord"_s);
        QCOMPARE(on.wijken.undoName(), u"naam"_s);
        on.wijken.undo();
        QTRY_COMPARE(on.nameOf(u"paddepoel"_s), u"Paddepoel"_s);
        QCOMPARE(on.wijken.list(), WijkList::carried());
        QVERIFY(on.wijken.undoName().isEmpty());
        on.wijken.redo();
        QTRY_COMPARE(on.nameOf(u"paddepoel"_s), u"Paddepoel-Noord"_s);
        QVERIFY(on.wijken.redoName().isEmpty());
    }

    void anActIsAddedToWhatASyncTookIn()
    {
        Fixture on;
        on.renameElsewhere(u"selwerd"_s, u"Selwerd-Oost"_s);
        QVERIFY(on.rename(u"paddepoel"_s, u"Paddepoel-Noord"_s));
        QCOMPARE(on.nameOf(u"selwerd"_s), u"Selwerd-Oost"_s);
        QCOMPARE(on.nameOf(u"paddepoel"_s), u"Paddepoel-Noord"_s);
        on.wijken.undo();
        QTRY_COMPARE(on.nameOf(u"paddepoel"_s), u"Paddepoel"_s);
        QCOMPARE(on.nameOf(u"selwerd"_s), u"Selwerd-Oost"_s);
    }

    void whatSomebodyElseChangedSinceIsPassedOver()
    {
        Fixture on;
        QVERIFY(on.rename(u"paddepoel"_s, u"Paddepoel-Noord"_s));
        on.renameElsewhere(u"paddepoel"_s, u"Paddepoel-Zuid"_s);
        QSignalSpy passed(&on.wijken, &OpenWijkList::passedOver);
        on.wijken.undo();
        QVERIFY(passed.wait());
        QTRY_COMPARE(on.nameOf(u"paddepoel"_s), u"Paddepoel-Zuid"_s);
    }

    void whatIsRefusedChangesNothing()
    {
        Fixture on;
        QSignalSpy refused(&on.wijken, &OpenWijkList::refused);
        on.wijken.act(u"naam"_s, [](const WijkList &list) {
            return renamedWijk(list, u"paddepoel"_s, u"Selwerd"_s, QDate(2026, 11, 30));
        });
        QVERIFY(refused.wait());
        QCOMPARE(refused.first().first().value<Error>().detail, u"wijk-taken"_s);
        QVERIFY(on.wijken.undoName().isEmpty());
        QCOMPARE(on.wijken.list(), WijkList::carried());
    }

    void aWijkThatWasAddedStaysKnownWhenThatIsTakenBack()
    {
        Fixture on;
        QSignalSpy changed(&on.wijken, &OpenWijkList::changed);
        on.wijken.act(u"erbij"_s,
                      [](const WijkList &list) { return withWijk(list, u"Nieuwe Haven"_s, u"Centrum"_s); });
        QVERIFY(changed.wait());
        QCOMPARE(on.wijken.list().offered().size(), 43);
        const QList<Wijk> added = on.wijken.list().wijken;
        on.wijken.undo();
        QTRY_COMPARE(on.wijken.list().offered(), WijkList::carried().offered());
        QCOMPARE(on.nameOf(u"nieuwe-haven"_s), u"Nieuwe Haven"_s); // a dossier may name it
        on.wijken.redo();
        QTRY_COMPARE(on.wijken.list().wijken, added);
    }

    void whatNoDeskCouldReadIsNotKept()
    {
        Fixture on;
        QSignalSpy refused(&on.wijken, &OpenWijkList::refused);
        on.wijken.act(u"naam"_s, [](WijkList list) -> Result<WijkList> {
            list.wijken.first().name = u"Noord\nZuid"_s;
            return list;
        });
        QVERIFY(refused.wait());
        QCOMPARE(refused.first().first().value<Error>().kind, ErrorKind::BadInput);
        on.wijken.lookAgain();
        QVERIFY(on.rename(u"paddepoel"_s, u"Paddepoel-Noord"_s)); // behind the look
        QCOMPARE(on.wijken.list().wijken.first(), WijkList::carried().wijken.first());
    }

    void whatASyncTookInIsSeenWhenItIsLookedAt()
    {
        Fixture on;
        on.renameElsewhere(u"selwerd"_s, u"Selwerd-Oost"_s);
        on.wijken.lookAgain();
        QTRY_COMPARE(on.nameOf(u"selwerd"_s), u"Selwerd-Oost"_s);
    }

    void aCardIsAnswered_data()
    {
        QTest::addColumn<bool>("mine");
        QTest::newRow("mine") << true;
        QTest::newRow("theirs") << false;
    }
    void aCardIsAnswered()
    {
        QFETCH(bool, mine);
        Fixture on;
        on.renameElsewhere(u"paddepoel"_s, u"Paddepoel-Zuid"_s);
        on.elsewhere([](LocalShared &local) {
            local.conflicts.append({.conflict = {.place = {u"paddepoel"_s, u"name"_s},
                                                 .base = u"Paddepoel"_s,
                                                 .mine = u"Paddepoel-Noord"_s,
                                                 .theirs = u"Paddepoel-Zuid"_s}});
        });
        on.wijken.lookAgain();
        QTRY_COMPARE(on.wijken.conflicts().size(), 1);
        on.wijken.settle(on.wijken.conflicts().first().number,
                         mine ? ConflictChoice::Mine : ConflictChoice::Theirs);
        QTRY_VERIFY(on.wijken.conflicts().isEmpty());
        QCOMPARE(on.nameOf(u"paddepoel"_s), mine ? u"Paddepoel-Noord"_s : u"Paddepoel-Zuid"_s);
    }

    void aCardThatIsOlderThanWhatStandsThereComesAgain()
    {
        Fixture on;
        on.elsewhere([](LocalShared &local) {
            local.conflicts.append({.conflict = {.place = {u"paddepoel"_s, u"name"_s},
                                                 .mine = u"Paddepoel-Noord"_s,
                                                 .theirs = u"Paddepoel-Zuid"_s}});
        });
        on.wijken.lookAgain();
        QTRY_COMPARE(on.wijken.conflicts().size(), 1);
        on.wijken.settle(on.wijken.conflicts().first().number, ConflictChoice::Mine);
        QTRY_COMPARE(on.wijken.conflicts().first().conflict.theirs.toString(), u"Paddepoel"_s);
        QCOMPARE(on.nameOf(u"paddepoel"_s), u"Paddepoel"_s);
    }
};

QTEST_GUILESS_MAIN(OpenWijkListTest)
#include "tst_openwijklist.moc"
