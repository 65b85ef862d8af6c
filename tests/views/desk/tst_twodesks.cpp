// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dossierjson.h"
#include "tests/support/generators.h"
#include "tests/views/desk/onthebench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// A second window, or a second program, on the workspace of the first.
struct Neighbour {
    explicit Neighbour(const OnTheBench &first)
        : store(first.folder.path())
        , bench(store, site, seededIds(7), systemClock())
    {
        bench.open(first.id);
        (void)QTest::qWaitFor([this] { return bench.isOpen(); });
    }
    FakeSite site;
    StoreThread store;
    Workbench bench;
};

/// All that a desk says, to look for words in.
QByteArray everythingOf(const Desk &desk)
{
    QByteArray text = canonicalBytes(desk.work);
    const auto add = [&text](const QJsonValue &value) {
        text += QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    };
    for (const NumberedConflict &one : desk.conflicts) {
        add(one.conflict.mine);
        add(one.conflict.theirs);
    }
    return text;
}

} // namespace

/// Two who write in one dossier at once.
class TwoDesksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnotherProgramWritesComesByItself()
    {
        OnTheBench on;
        QSignalSpy wrote(&on.store, &StoreThread::othersWrote);
        on.colleagueEdits([](Dossier &d) { d.summary = u"Van een collega."_s; });
        QTRY_COMPARE(on.bench.work().summary, u"Van een collega."_s);
        QCOMPARE(wrote.size(), 1);
    }

    void whatThisWindowWritesItselfIsNoNewsToIt()
    {
        OnTheBench on;
        QSignalSpy wrote(&on.store, &StoreThread::othersWrote);
        on.setTitle(u"Van mij"_s);
        QVERIFY(on.saved());
        QVERIFY(!wrote.wait(2500));
    }

    void twoWindowsSeeEachOthersEdits()
    {
        OnTheBench on;
        Neighbour next(on);
        on.setTitle(u"Uit het ene venster"_s);
        next.bench.edit(u"x"_s, [](Dossier &d) { d.summary = u"Uit het andere."_s; });
        QTRY_COMPARE(next.bench.work().title, u"Uit het ene venster"_s);
        QTRY_COMPARE(on.bench.work().summary, u"Uit het andere."_s);
        QCOMPARE(next.bench.work(), on.bench.work());
        QVERIFY(on.bench.conflicts().isEmpty());
    }

    void aCardSettledInOneWindowGoesInTheOther()
    {
        OnTheBench on;
        on.colleagueEdits([](Dossier &d) { d.title = u"Van een collega"_s; });
        on.setTitle(u"Van mij"_s);
        QVERIFY(on.saved());
        Neighbour next(on);
        QCOMPARE(next.bench.conflicts().size(), 1);
        next.bench.settle(next.bench.conflicts().first().number, Keep::Mine);
        QTRY_VERIFY(on.bench.conflicts().isEmpty());
        QCOMPARE(on.bench.work().title, u"Van mij"_s);
    }

    void anUndoneChoiceBringsTheCardBackAndRedoTakesItAwayAlsoUnsaved()
    {
        OnTheBench on;
        on.colleagueEdits([](Dossier &d) { d.title = u"Van een collega"_s; });
        on.setTitle(u"Van mij"_s);
        QVERIFY(on.saved());
        on.bench.settle(on.bench.conflicts().first().number, Keep::Mine);
        on.bench.undo();
        QCOMPARE(on.bench.conflicts().size(), 1);
        on.bench.save();
        on.bench.redo(); // while the save is on its way
        QVERIFY(on.saved());
        QVERIFY(on.inStore().conflicts.isEmpty());
        QCOMPARE(on.inStore().work.title, u"Van mij"_s);
    }

    /// Words, of both sides, are in the dossier or on a card, whenever the other writes.
    void nothingOfTwoWritersIsLost()
    {
        for (quint64 seed = 1; seed <= 20; ++seed) {
            Dice dice(seed);
            OnTheBench on;
            QStringList words;
            for (int round = 0; round < 6; ++round) {
                const QString mine = u"mijn%1x%2"_s.arg(seed).arg(round),
                              theirs = u"hun%1x%2"_s.arg(seed).arg(round);
                const bool same = dice.chance(50), savedBefore = dice.chance(30);
                on.setTitle(mine);
                if (savedBefore)
                    on.bench.save(); // on its way while the colleague writes
                on.colleagueEdits([&](Dossier &d) { (same ? d.title : d.summary) = theirs; });
                if (dice.chance(50))
                    on.bench.lookAgain();
                QVERIFY(on.saved());
                const QByteArray all = everythingOf(on.inStore());
                QVERIFY2(all.contains(theirs.toUtf8()), qPrintable(theirs));
                // A title the colleague saw before writing another is no loss.
                if (!(same && savedBefore))
                    QVERIFY2(all.contains(mine.toUtf8()), qPrintable(mine));
            }
        }
    }
};

QTEST_MAIN(TwoDesksTest)
#include "tst_twodesks.moc"
