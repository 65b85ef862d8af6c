// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "tests/support/generators.h"
#include "tests/support/sjablonen.h"
#include "tests/views/dossiers/opendossierfixture.h"

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
    explicit Neighbour(const OpenDossierFixture &first)
        : store(first.folder.path())
        , openDossier(store, site, test::sjablonen(), WijkList::carried(), seededIds(7), systemClock())
    {
        openDossier.open(first.id);
        (void)QTest::qWaitFor([this] { return openDossier.isOpen(); });
    }
    FakeSite site;
    StoreThread store;
    OpenDossier openDossier;
};

/// All that a desk says, to look for words in.
QByteArray everythingOf(const LocalDossier &local)
{
    QByteArray text = canonicalBytes(local.work);
    const auto add = [&text](const QJsonValue &value) {
        text += QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    };
    for (const NumberedConflict &one : local.conflicts) {
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
        OpenDossierFixture on;
        QSignalSpy wrote(&on.store, &StoreThread::othersWrote);
        on.colleagueEdits([](Dossier &d) { d.summary = u"Van een collega."_s; });
        QTRY_COMPARE(on.openDossier.work().summary, u"Van een collega."_s);
        QCOMPARE(wrote.size(), 1);
    }

    void whatThisWindowWritesItselfIsNoNewsToIt()
    {
        OpenDossierFixture on;
        QSignalSpy wrote(&on.store, &StoreThread::othersWrote);
        on.setTitle(u"Van mij"_s);
        QVERIFY(on.saved());
        QVERIFY(!wrote.wait(2500));
    }

    void twoWindowsSeeEachOthersEdits()
    {
        OpenDossierFixture on;
        Neighbour next(on);
        on.setTitle(u"Uit het ene venster"_s);
        next.openDossier.edit(u"x"_s, [](Dossier &d) { d.summary = u"Uit het andere."_s; });
        QTRY_COMPARE(next.openDossier.work().title, u"Uit het ene venster"_s);
        QTRY_COMPARE(on.openDossier.work().summary, u"Uit het andere."_s);
        QCOMPARE(next.openDossier.work(), on.openDossier.work());
        QVERIFY(on.openDossier.conflicts().isEmpty());
    }

    void aCardSettledInOneWindowGoesInTheOther()
    {
        OpenDossierFixture on;
        on.colleagueEdits([](Dossier &d) { d.title = u"Van een collega"_s; });
        on.setTitle(u"Van mij"_s);
        QVERIFY(on.saved());
        Neighbour next(on);
        QCOMPARE(next.openDossier.conflicts().size(), 1);
        next.openDossier.settle(next.openDossier.conflicts().first().number, ConflictChoice::Mine);
        QTRY_VERIFY(on.openDossier.conflicts().isEmpty());
        QCOMPARE(on.openDossier.work().title, u"Van mij"_s);
    }

    void anUndoneChoiceBringsTheCardBackAndRedoTakesItAwayAlsoUnsaved()
    {
        OpenDossierFixture on;
        on.colleagueEdits([](Dossier &d) { d.title = u"Van een collega"_s; });
        on.setTitle(u"Van mij"_s);
        QVERIFY(on.saved());
        on.openDossier.settle(on.openDossier.conflicts().first().number, ConflictChoice::Mine);
        on.openDossier.undo();
        QCOMPARE(on.openDossier.conflicts().size(), 1);
        on.openDossier.save();
        on.openDossier.redo(); // while the save is on its way
        QVERIFY(on.saved());
        QVERIFY(on.inStore().conflicts.isEmpty());
        QCOMPARE(on.inStore().work.title, u"Van mij"_s);
    }

    /// Words, of both sides, are in the dossier or on a card, whenever the other writes.
    void nothingOfTwoWritersIsLost()
    {
        for (quint64 seed = 1; seed <= 20; ++seed) {
            Dice dice(seed);
            OpenDossierFixture on;
            QStringList words;
            for (int round = 0; round < 6; ++round) {
                const QString mine = u"mijn%1x%2"_s.arg(seed).arg(round),
                              theirs = u"hun%1x%2"_s.arg(seed).arg(round);
                const bool same = dice.chance(50), savedBefore = dice.chance(30);
                on.setTitle(mine);
                if (savedBefore)
                    on.openDossier.save(); // on its way while the colleague writes
                on.colleagueEdits([&](Dossier &d) { (same ? d.title : d.summary) = theirs; });
                if (dice.chance(50))
                    on.openDossier.lookAgain();
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
