// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/findings.h"
#include "tests/support/generators.h"
#include "tests/views/desk/onthebench.h"

#include <QSignalSpy>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

/// The open dossier: edits, undo, saving by merging.
class WorkbenchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditIsSavedByItself()
    {
        OnTheBench on;
        QSignalSpy saved(&on.bench, &Workbench::saved);
        on.setTitle(u"Nieuw"_s);
        QVERIFY(!on.bench.isSaved());
        QVERIFY(saved.wait(2000));
        QCOMPARE(on.inStore().work.title, u"Nieuw"_s);
    }

    void anEditThatChangesNothingIsNoStep()
    {
        OnTheBench on;
        on.bench.edit(u"niets"_s, [](Dossier &) { });
        QVERIFY(!on.bench.canUndo());
        QVERIFY(on.bench.isSaved());
    }

    void typingInOneFieldIsOneStepAndAnActIsAnother()
    {
        OnTheBench on;
        const Dossier before = on.bench.work();
        on.setTitle(u"a"_s, Workbench::Manner::Typing);
        on.setTitle(u"ab"_s, Workbench::Manner::Typing);
        on.setTitle(u"abc"_s, Workbench::Manner::Typing);
        on.setTitle(u"anders"_s);
        QCOMPARE(on.bench.undoName(), u"titel"_s);
        on.bench.undo();
        QCOMPARE(on.bench.work().title, u"abc"_s);
        on.bench.undo();
        QCOMPARE(on.bench.work(), before);
        QVERIFY(!on.bench.canUndo());
        on.bench.redo();
        on.bench.redo();
        QCOMPARE(on.bench.work().title, u"anders"_s);
    }

    void twoHundredActsGoBackToTheBeginningAndOnToTheEnd()
    {
        for (quint64 seed = 1; seed <= 3; ++seed) {
            Dice dice(seed);
            Dossier dossier = randomDossier(dice);
            dossier.deleted.clear(); // one in the trash cannot be edited
            OnTheBench on(dossier);
            const Dossier first = on.bench.work();
            for (int i = 0; i < 200; ++i)
                on.bench.edit(QString::number(i), [&](Dossier &d) {
                    d = randomlyEdited(d, 1, dice);
                    d.deleted.clear();
                });
            const Dossier last = on.bench.work();
            while (on.bench.canUndo())
                on.bench.undo();
            QCOMPARE(on.bench.work(), first);
            while (on.bench.canRedo())
                on.bench.redo();
            QCOMPARE(on.bench.work(), last);
        }
    }

    void whatAColleagueWroteMeanwhileIsPutTogetherWithOurs()
    {
        OnTheBench on;
        on.colleagueEdits([](Dossier &d) { d.summary = u"Van een collega."_s; });
        on.setTitle(u"Van mij"_s);
        QVERIFY(on.saved());
        QCOMPARE(on.bench.work().title, u"Van mij"_s);
        QCOMPARE(on.bench.work().summary, u"Van een collega."_s);
        QCOMPARE(on.inStore().work, on.bench.work());
        QVERIFY(on.bench.conflicts().isEmpty());
    }

    void theSameFieldGivesACardWithBothTexts()
    {
        OnTheBench on;
        on.colleagueEdits([](Dossier &d) { d.title = u"Van een collega"_s; });
        on.setTitle(u"Van mij"_s);
        QVERIFY(on.saved());
        QCOMPARE(on.bench.conflicts().size(), 1);
        const NumberedConflict card = on.bench.conflicts().first();
        QVERIFY(card.number > 0);
        QCOMPARE(card.conflict.mine.toString(), u"Van mij"_s);
        QCOMPARE(card.conflict.theirs.toString(), u"Van een collega"_s);

        on.bench.settle(card.number, Keep::Mine);
        QVERIFY(on.saved());
        QCOMPARE(on.inStore().work.title, u"Van mij"_s);
        QVERIFY(on.inStore().conflicts.isEmpty());

        on.bench.undo();
        QVERIFY(on.saved());
        QCOMPARE(on.inStore().conflicts.size(), 1);
        QCOMPARE(on.inStore().work.title, u"Van een collega"_s);
    }

    void aCardOlderThanWhatStandsThereIsRenewed()
    {
        OnTheBench on;
        on.colleagueEdits([](Dossier &d) { d.title = u"Van een collega"_s; });
        on.setTitle(u"Van mij"_s);
        QVERIFY(on.saved());
        const NumberedConflict card = on.bench.conflicts().first();
        on.colleagueEdits([](Dossier &d) { d.title = u"Later van een collega"_s; });
        on.bench.lookAgain();
        QTRY_COMPARE(on.bench.work().title, u"Later van een collega"_s);
        QSignalSpy failed(&on.bench, &Workbench::failed);
        on.bench.settle(card.number, Keep::Mine);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(on.bench.work().title, u"Later van een collega"_s);
        QVERIFY(on.saved());
        QCOMPARE(on.bench.conflicts().size(), 1);
        const NumberedConflict fresh = on.bench.conflicts().first();
        QCOMPARE(fresh.conflict.mine.toString(), u"Van mij"_s);
        QCOMPARE(fresh.conflict.theirs.toString(), u"Later van een collega"_s);
        QVERIFY(fresh.number > 0);
        on.bench.settle(fresh.number, Keep::Mine);
        QVERIFY(on.saved());
        QCOMPARE(on.inStore().work.title, u"Van mij"_s);
        QVERIFY(on.inStore().conflicts.isEmpty());
    }

    void lookingAgainBringsAColleaguesEditAndKeepsOurs()
    {
        OnTheBench on;
        on.setTitle(u"Van mij"_s);
        on.colleagueEdits([](Dossier &d) { d.summary = u"Van een collega."_s; });
        on.bench.lookAgain();
        QTRY_COMPARE(on.bench.work().summary, u"Van een collega."_s);
        QCOMPARE(on.bench.work().title, u"Van mij"_s);
    }

    void typingOnAfterAColleagueIsAStepOfItsOwn()
    {
        OnTheBench on;
        const auto type = [&on](const QString &words) {
            on.bench.edit(
                u"tekst"_s,
                [&words](Dossier &dossier) { dossier.about.what[0] = richTextFromPlain(words).first(); },
                Workbench::Manner::Typing);
        };
        on.bench.edit(u"tekst"_s, [](Dossier &dossier) { dossier.about.what = richTextFromPlain(u"x"_s); });
        type(u"xa"_s);
        QSignalSpy saved(&on.bench, &Workbench::saved);
        QVERIFY(saved.wait(2000));
        on.colleagueEdits(
            [](Dossier &dossier) { dossier.about.what += richTextFromPlain(u"Van een collega."_s); });
        on.bench.lookAgain();
        QTRY_COMPARE(on.bench.work().about.what.size(), 2);
        type(u"xab"_s);
        on.bench.undo();
        QVERIFY(plainText(on.bench.work().about.what).contains(u"Van een collega."_s));
        on.bench.undo();
        QVERIFY(plainText(on.bench.work().about.what).contains(u"Van een collega."_s));
    }

    void whatComesForADossierThatWasClosedIsStoredAllTheSame()
    {
        OnTheBench on;
        on.bench.open({});
        QTRY_VERIFY(!on.bench.isOpen());
        on.bench.editElsewhere(on.id, [](Dossier &dossier) { dossier.title = u"Alsnog"_s; });
        QCOMPARE(on.inStore().work.title, u"Alsnog"_s);
    }

    void undoPassesOverWhatAColleagueChangedSince()
    {
        OnTheBench on;
        on.setTitle(u"Van mij"_s);
        QVERIFY(on.saved());
        on.colleagueEdits([](Dossier &d) { d.title = u"Van een collega"_s; });
        on.bench.lookAgain();
        QTRY_COMPARE(on.bench.work().title, u"Van een collega"_s);
        QSignalSpy passed(&on.bench, &Workbench::passedOver);
        on.bench.undo();
        QCOMPARE(on.bench.work().title, u"Van een collega"_s);
        QCOMPARE(passed.size(), 1);
    }

    void whatIsTypedWhileASaveIsOnItsWayIsSavedToo()
    {
        OnTheBench on;
        on.setTitle(u"een"_s);
        on.bench.save();
        on.setTitle(u"twee"_s);
        QTRY_VERIFY(on.bench.isSaved());
        QCOMPARE(on.inStore().work.title, u"twee"_s);
        QVERIFY(on.bench.conflicts().isEmpty());
    }

    void switchingDossiersKeepsWhatWasTypedAndItsUndo()
    {
        OnTheBench on;
        Dossier other = newDossier(u"Ander"_s, u"fysiek"_s, seededIds(5));
        on.store.post([other](const Result<Store *> &opened) { (void)(*opened)->add({.work = other}); });
        on.setTitle(u"een"_s);
        on.bench.save();
        on.setTitle(u"twee"_s);
        on.bench.open(other.id);
        QTRY_COMPARE(on.bench.work().id, other.id);
        QCOMPARE(on.inStore().work.title, u"twee"_s);
        QVERIFY(!on.bench.canUndo());
        on.bench.open(on.id);
        QTRY_COMPARE(on.bench.work().id, on.id);
        QVERIFY(on.bench.canUndo());
    }

    void aWorkbenchThatGoesSavesFirst()
    {
        const QTemporaryDir folder;
        const Dossier dossier = fullDossier();
        FakeSite site;
        StoreThread store(folder.path());
        store.post([&](const Result<Store *> &opened) { (void)(*opened)->add({.work = dossier}); });
        {
            Workbench bench(store, site, seededIds(), systemClock());
            bench.open(dossier.id);
            QTRY_VERIFY(bench.isOpen());
            bench.edit(u"titel"_s, [](Dossier &d) { d.title = u"Op het laatst"_s; });
        }
        QString title;
        store.post([&](const Result<Store *> &opened) { title = (*opened)->read(dossier.id)->work.title; });
        store.drain();
        QCOMPARE(title, u"Op het laatst"_s);
    }

    void halfTypedInputComesBack()
    {
        OnTheBench on;
        on.bench.setDraft(u"p"_s, u"date"_s, u"14 m"_s);
        QCOMPARE(on.bench.draft(u"p"_s, u"date"_s), u"14 m"_s);
        on.bench.open({});
        on.bench.open(on.id);
        QTRY_VERIFY(on.bench.isOpen());
        QCOMPARE(on.bench.draft(u"p"_s, u"date"_s), u"14 m"_s);
        on.bench.setDraft(u"p"_s, u"date"_s, {});
        QVERIFY(on.bench.draft(u"p"_s, u"date"_s).isEmpty());
    }

    void halfTypedInputStaysOnTheDiskUntilItsValueIsThere()
    {
        OnTheBench on;
        const auto draftInStore = [&on] {
            QString text;
            on.store.post(
                [&](const Result<Store *> &opened) { text = *(*opened)->draft(on.id, {}, u"goal"_s); });
            on.store.drain();
            return text;
        };
        on.bench.setDraft({}, u"goal"_s, u"14 m"_s);
        QCOMPARE(draftInStore(), u"14 m"_s);
        on.bench.setDraft({}, u"goal"_s, {});
        on.setTitle(u"14 mei"_s);
        QVERIFY(!on.bench.isSaved());
        QCOMPARE(draftInStore(), u"14 m"_s);
        QVERIFY(on.saved());
        QCOMPARE(draftInStore(), QString());
        QCOMPARE(on.inStore().work.title, u"14 mei"_s);
        on.bench.setDraft({}, u"goal"_s, u"15 m"_s);
        on.bench.setDraft({}, u"goal"_s, {});
        on.bench.setDraft({}, u"goal"_s, u"16 m"_s);
        QVERIFY(on.saved());
        QCOMPARE(draftInStore(), u"16 m"_s);
        on.bench.setDraft({}, u"goal"_s, {});
        on.bench.open({});
        QTRY_VERIFY(!on.bench.isOpen());
        QCOMPARE(draftInStore(), QString());
    }

    void whatIsHalfTypedInAnotherWindowIsKnownHereToo()
    {
        OnTheBench on;
        Workbench other(on.store, on.site, seededIds(5), systemClock());
        other.open(on.id);
        QTRY_VERIFY(other.isOpen());
        other.setDraft({}, u"status/date"_s, u"na de zomer"_s);
        on.bench.lookAgain();
        QTRY_COMPARE(on.bench.publicationQuestion().drafts,
                     (QList<Draft>{{.part = {}, .field = u"status/date"_s, .text = u"na de zomer"_s}}));
    }

    void aDecisionIsWrittenDownWithWhatWasSeen()
    {
        OnTheBench on;
        on.setTitle(u"Van mij"_s);
        QSignalSpy decided(&on.bench, &Workbench::decided);
        on.bench.decide({.kind = IntentKind::Publish});
        QVERIFY(decided.wait());
        const Desk desk = on.inStore();
        QVERIFY(desk.intent.has_value());
        QCOMPARE(desk.work.title, u"Van mij"_s);
        QVERIFY(desk.intent->shown.contains("Van mij"));
        on.bench.takeBackDecision();
        QTRY_VERIFY(!on.inStore().intent.has_value());
    }

    void aDecisionStandsBesideItsWordsThoughASaveWasOnItsWay()
    {
        OnTheBench on;
        on.setTitle(u"Eerst"_s);
        on.bench.save();
        on.setTitle(u"Van mij"_s);
        QSignalSpy decided(&on.bench, &Workbench::decided);
        on.bench.decide({.kind = IntentKind::Publish});
        QVERIFY(decided.wait());
        QCOMPARE(on.inStore().work.title, u"Van mij"_s);
        QVERIFY(on.inStore().conflicts.isEmpty());
        QTRY_VERIFY(on.bench.isSaved());
        QCOMPARE(on.bench.work().title, u"Van mij"_s);
        QVERIFY(on.bench.conflicts().isEmpty() && on.inStore().conflicts.isEmpty());
    }

    void whatIsTakenBackBehindADecisionDoesNotComeAgain()
    {
        OnTheBench on;
        on.setTitle(u"Eerst"_s);
        on.bench.save();
        on.bench.edit(u"regel"_s,
                      [](Dossier &dossier) { dossier.changes.append({.id = fixtureId(u"c77"_s)}); });
        const Dossier decided = on.bench.work();
        on.bench.decide({.kind = IntentKind::Publish});
        on.bench.edit(u"regel"_s, [](Dossier &dossier) { dossier.changes.removeLast(); });
        const Dossier takenBack = on.bench.work();
        QVERIFY(decided.changes.size() > takenBack.changes.size());
        QTRY_VERIFY(on.bench.isSaved());
        QCOMPARE(on.bench.work(), takenBack);
        QCOMPARE(on.inStore().work, takenBack);
        QVERIFY(on.inStore().conflicts.isEmpty());
    }

    void anUnknownDossierIsAnErrorAndLeavesTheOpenOne()
    {
        OnTheBench on;
        QSignalSpy failed(&on.bench, &Workbench::failed);
        on.bench.open({u"weg"_s});
        QVERIFY(failed.wait());
        QVERIFY(on.bench.isOpen());
        QCOMPARE(on.bench.work().id, on.id);
    }

    void historyTellsWhatWasAgreed()
    {
        OnTheBench on;
        on.store.post([id = on.id](const Result<Store *> &opened) {
            (void)(*opened)->change(id, [](Desk &desk) -> Result<void> {
                desk.base = Revision{.number = 1, .hash = u"h"_s, .dossier = desk.work};
                return {};
            });
        });
        QSignalSpy told(&on.bench, &Workbench::history);
        on.bench.askHistory();
        QVERIFY(told.wait());
        const auto entries = told.first().first().value<QList<HistoryEntry>>();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().revision, 1);
    }
};

QTEST_MAIN(WorkbenchTest)
#include "tst_workbench.moc"
