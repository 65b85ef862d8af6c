// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/undo/undostep.h"
#include "tests/support/fixtures.h"
#include "tests/support/generators.h"

#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

/// Steps: what an edit changed, taken back and done again.
class StepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStepTakenBackGivesWhatWas()
    {
        QVERIFY(rc::check("undo gives before, redo gives after", [] {
            const auto seed = *rc::gen::arbitrary<quint64>();
            Dice dice(seed);
            const Dossier before = randomDossier(dice);
            const Dossier after = randomlyEdited(before, 1 + dice.below(6), dice);
            const UndoStep step = stepBetween(u"x"_s, before, after);
            const UndoResult back = take(step, after, Direction::Undo),
                             again = take(step, before, Direction::Redo);
            return back.dossier == before && back.passedOver.isEmpty() && again.dossier == after
                && again.passedOver.isEmpty();
        }));
    }

    void reactingSwitchedOffIsSwitchedOnAgain()
    {
        const Dossier before = fullDossier();
        Dossier after = before;
        after.reaction.open = false;
        const UndoResult back = take(stepBetween(u"x"_s, before, after), after, Direction::Undo);
        QVERIFY(back.dossier.reaction.open);
        QVERIFY(back.passedOver.isEmpty());
    }

    void twoStepsJoinedAreOne()
    {
        QVERIFY(rc::check("joined steps", [] {
            const auto seed = *rc::gen::arbitrary<quint64>();
            Dice dice(seed);
            Dossier a = fullDossier(), b = a, c = a;
            b.title = dice.words(3);
            c.title = dice.words(3);
            c.summary = dice.words(4);
            const UndoStep both = joined(stepBetween(u"x"_s, a, b), stepBetween(u"x"_s, b, c));
            return take(both, c, Direction::Undo).dossier == a && take(both, a, Direction::Redo).dossier == c;
        }));
    }

    void nothingChangedIsNoStep() { QVERIFY(stepBetween(u"x"_s, fullDossier(), fullDossier()).isEmpty()); }

    void aPlaceThatAnotherChangedSinceIsPassedOverAndTheRestGoes()
    {
        const Dossier before = fullDossier();
        Dossier after = before;
        after.title = u"Mijn titel"_s;
        after.documents[0].title = u"Mijn stuk"_s;
        const UndoStep step = stepBetween(u"x"_s, before, after);
        Dossier now = after;
        now.title = u"Titel van een collega"_s;
        const UndoResult back = take(step, now, Direction::Undo);
        QCOMPARE(back.dossier.title, u"Titel van een collega"_s);
        QCOMPARE(back.dossier.documents[0].title, before.documents[0].title);
        QCOMPARE(back.passedOver.size(), 1);
        QCOMPARE(back.passedOver[0].place.field, u"title"_s);
    }

    void aNewPartThatAnotherFilledInStays()
    {
        const Dossier before = fullDossier();
        Dossier after = before;
        after.links.append(Link());
        after.links.last().id = fixtureId(u"abc"_s);
        after.links.last().title = u"Nieuw"_s;
        const UndoStep step = stepBetween(u"x"_s, before, after);
        Dossier now = after;
        now.links.last().url = u"https://wijk.example"_s;
        const UndoResult back = take(step, now, Direction::Undo);
        QVERIFY(back.dossier == now);
        QCOMPARE(back.passedOver.size(), 1);
    }

    void unknownMembersWithASlashInTheirNameAreTakenToo()
    {
        const Dossier before = fullDossier();
        Dossier after = before;
        after.extra.insert(u"later/of~eerder"_s, 1);
        after.documents[0].extra.insert(u"a/b"_s, u"c"_s);
        const UndoStep step = stepBetween(u"x"_s, before, after);
        QCOMPARE(step.differences.size(), 2);
        QVERIFY(take(step, after, Direction::Undo).dossier == before);
        QVERIFY(take(step, before, Direction::Redo).dossier == after);
    }

    void aLetterInABigDossierIsOneDifference()
    {
        Dossier before = fullDossier();
        for (int i = 0; i < 200; ++i) {
            before.links.append(Link());
            before.links.last().id = fixtureId(u"%1"_s.arg(i, 4, 16, QChar(u'0')));
            before.links.last().title = u"Verwijzing %1"_s.arg(i);
        }
        before.about.what = {};
        for (int i = 0; i < 200; ++i)
            before.about.what += richTextFromPlain(QString(300, u'a'));
        Dossier after = before;
        after.about.what.last() = richTextFromPlain(QString(301, u'a')).first();
        const UndoStep step = stepBetween(u"x"_s, before, after);
        QCOMPARE(step.differences.size(), 1);
        QCOMPARE(step.differences.first().place.field, u"about/what"_s);
    }

    void partsComeBackInTheirPlaces()
    {
        Dossier before = fullDossier();
        before.links.clear();
        for (int i = 0; i < 5; ++i) {
            before.links.append(Link());
            before.links.last().id = fixtureId(u"f%1"_s.arg(i));
            before.links.last().title = QString::number(i);
        }
        Dossier after = before;
        after.links.removeAt(1);
        after.links.removeAt(1);
        after.links.move(0, 2);
        const UndoStep step = stepBetween(u"x"_s, before, after);
        QVERIFY(take(step, after, Direction::Undo).dossier == before);
        QVERIFY(take(step, before, Direction::Redo).dossier == after);
    }
};

QTEST_MAIN(StepsTest)
#include "tst_undostep.moc"
