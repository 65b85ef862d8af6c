// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/findings/findings.h"
#include "tests/support/generators.h"
#include "tests/support/sjablonen.h"
#include "tests/views/dossiers/opendossierfixture.h"
#include "views/dossiers/open/dossierhistory.h"

#include <QSignalSpy>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

/// The open dossier: edits, undo, saving by merging.
class OpenDossierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditIsSavedByItself()
    {
        OpenDossierFixture on;
        QSignalSpy saved(&on.openDossier, &OpenDossier::saved);
        on.setTitle(u"Nieuw"_s);
        QVERIFY(!on.openDossier.isSaved());
        QVERIFY(saved.wait(2000));
        QCOMPARE(on.inStore().work.title, u"Nieuw"_s);
    }

    void anEditThatChangesNothingIsNoStep()
    {
        OpenDossierFixture on;
        on.openDossier.edit(u"niets"_s, [](Dossier &) { });
        QVERIFY(!on.openDossier.canUndo());
        QVERIFY(on.openDossier.isSaved());
    }

    void typingInOneFieldIsOneStepAndAnActIsAnother()
    {
        OpenDossierFixture on;
        const Dossier before = on.openDossier.work();
        on.setTitle(u"a"_s, OpenDossier::EditKind::Typing);
        on.setTitle(u"ab"_s, OpenDossier::EditKind::Typing);
        on.setTitle(u"abc"_s, OpenDossier::EditKind::Typing);
        on.setTitle(u"anders"_s);
        QCOMPARE(on.openDossier.undoName(), u"titel"_s);
        on.openDossier.undo();
        QCOMPARE(on.openDossier.work().title, u"abc"_s);
        on.openDossier.undo();
        QCOMPARE(on.openDossier.work(), before);
        QVERIFY(!on.openDossier.canUndo());
        on.openDossier.redo();
        on.openDossier.redo();
        QCOMPARE(on.openDossier.work().title, u"anders"_s);
    }

    void twoHundredActsGoBackToTheBeginningAndOnToTheEnd()
    {
        for (quint64 seed = 1; seed <= 3; ++seed) {
            Dice dice(seed);
            Dossier dossier = randomDossier(dice);
            dossier.deleted.clear(); // one in the trash cannot be edited
            OpenDossierFixture on(dossier);
            const Dossier first = on.openDossier.work();
            for (int i = 0; i < 200; ++i)
                on.openDossier.edit(QString::number(i), [&](Dossier &d) {
                    d = randomlyEdited(d, 1, dice);
                    d.deleted.clear();
                });
            const Dossier last = on.openDossier.work();
            while (on.openDossier.canUndo())
                on.openDossier.undo();
            QCOMPARE(on.openDossier.work(), first);
            while (on.openDossier.canRedo())
                on.openDossier.redo();
            QCOMPARE(on.openDossier.work(), last);
        }
    }

    void whatAColleagueWroteMeanwhileIsPutTogetherWithOurs()
    {
        OpenDossierFixture on;
        on.colleagueEdits([](Dossier &d) { d.summary = u"Van een collega."_s; });
        on.setTitle(u"Van mij"_s);
        QVERIFY(on.saved());
        QCOMPARE(on.openDossier.work().title, u"Van mij"_s);
        QCOMPARE(on.openDossier.work().summary, u"Van een collega."_s);
        QCOMPARE(on.inStore().work, on.openDossier.work());
        QVERIFY(on.openDossier.conflicts().isEmpty());
    }

    void theSameFieldGivesACardWithBothTexts()
    {
        OpenDossierFixture on;
        on.colleagueEdits([](Dossier &d) { d.title = u"Van een collega"_s; });
        on.setTitle(u"Van mij"_s);
        QVERIFY(on.saved());
        QCOMPARE(on.openDossier.conflicts().size(), 1);
        const NumberedConflict card = on.openDossier.conflicts().first();
        QVERIFY(card.number > 0);
        QCOMPARE(card.conflict.mine.toString(), u"Van mij"_s);
        QCOMPARE(card.conflict.theirs.toString(), u"Van een collega"_s);

        on.openDossier.settle(card.number, ConflictChoice::Mine);
        QVERIFY(on.saved());
        QCOMPARE(on.inStore().work.title, u"Van mij"_s);
        QVERIFY(on.inStore().conflicts.isEmpty());

        on.openDossier.undo();
        QVERIFY(on.saved());
        QCOMPARE(on.inStore().conflicts.size(), 1);
        QCOMPARE(on.inStore().work.title, u"Van een collega"_s);
    }

    void aCardOlderThanWhatStandsThereIsRenewed()
    {
        OpenDossierFixture on;
        on.colleagueEdits([](Dossier &d) { d.title = u"Van een collega"_s; });
        on.setTitle(u"Van mij"_s);
        QVERIFY(on.saved());
        const NumberedConflict card = on.openDossier.conflicts().first();
        on.colleagueEdits([](Dossier &d) { d.title = u"Later van een collega"_s; });
        on.openDossier.lookAgain();
        QTRY_COMPARE(on.openDossier.work().title, u"Later van een collega"_s);
        QSignalSpy failed(&on.openDossier, &OpenDossier::failed);
        on.openDossier.settle(card.number, ConflictChoice::Mine);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(on.openDossier.work().title, u"Later van een collega"_s);
        QVERIFY(on.saved());
        QCOMPARE(on.openDossier.conflicts().size(), 1);
        const NumberedConflict fresh = on.openDossier.conflicts().first();
        QCOMPARE(fresh.conflict.mine.toString(), u"Van mij"_s);
        QCOMPARE(fresh.conflict.theirs.toString(), u"Later van een collega"_s);
        QVERIFY(fresh.number > 0);
        on.openDossier.settle(fresh.number, ConflictChoice::Mine);
        QVERIFY(on.saved());
        QCOMPARE(on.inStore().work.title, u"Van mij"_s);
        QVERIFY(on.inStore().conflicts.isEmpty());
    }

    void lookingAgainBringsAColleaguesEditAndKeepsOurs()
    {
        OpenDossierFixture on;
        on.setTitle(u"Van mij"_s);
        on.colleagueEdits([](Dossier &d) { d.summary = u"Van een collega."_s; });
        on.openDossier.lookAgain();
        QTRY_COMPARE(on.openDossier.work().summary, u"Van een collega."_s);
        QCOMPARE(on.openDossier.work().title, u"Van mij"_s);
    }

    void typingOnAfterAColleagueIsAStepOfItsOwn()
    {
        OpenDossierFixture on;
        const auto type = [&on](const QString &words) {
            on.openDossier.edit(
                u"tekst"_s,
                [&words](Dossier &dossier) { dossier.about.what[0] = richTextFromPlain(words).first(); },
                OpenDossier::EditKind::Typing);
        };
        on.openDossier.edit(u"tekst"_s,
                            [](Dossier &dossier) { dossier.about.what = richTextFromPlain(u"x"_s); });
        type(u"xa"_s);
        QSignalSpy saved(&on.openDossier, &OpenDossier::saved);
        QVERIFY(saved.wait(2000));
        on.colleagueEdits(
            [](Dossier &dossier) { dossier.about.what += richTextFromPlain(u"Van een collega."_s); });
        on.openDossier.lookAgain();
        QTRY_COMPARE(on.openDossier.work().about.what.size(), 2);
        type(u"xab"_s);
        on.openDossier.undo();
        QVERIFY(plainText(on.openDossier.work().about.what).contains(u"Van een collega."_s));
        on.openDossier.undo();
        QVERIFY(plainText(on.openDossier.work().about.what).contains(u"Van een collega."_s));
    }

    void whatComesForADossierThatWasClosedIsStoredAllTheSame()
    {
        OpenDossierFixture on;
        on.openDossier.open({});
        QTRY_VERIFY(!on.openDossier.isOpen());
        on.openDossier.editElsewhere(on.id, [](Dossier &dossier) { dossier.title = u"Alsnog"_s; });
        QCOMPARE(on.inStore().work.title, u"Alsnog"_s);
    }

    void undoPassesOverWhatAColleagueChangedSince()
    {
        OpenDossierFixture on;
        on.setTitle(u"Van mij"_s);
        QVERIFY(on.saved());
        on.colleagueEdits([](Dossier &d) { d.title = u"Van een collega"_s; });
        on.openDossier.lookAgain();
        QTRY_COMPARE(on.openDossier.work().title, u"Van een collega"_s);
        QSignalSpy passed(&on.openDossier, &OpenDossier::passedOver);
        on.openDossier.undo();
        QCOMPARE(on.openDossier.work().title, u"Van een collega"_s);
        QCOMPARE(passed.size(), 1);
    }

    void whatIsTypedWhileASaveIsOnItsWayIsSavedToo()
    {
        OpenDossierFixture on;
        on.setTitle(u"een"_s);
        on.openDossier.save();
        on.setTitle(u"twee"_s);
        QTRY_VERIFY(on.openDossier.isSaved());
        QCOMPARE(on.inStore().work.title, u"twee"_s);
        QVERIFY(on.openDossier.conflicts().isEmpty());
    }

    void switchingDossiersKeepsWhatWasTypedAndItsUndo()
    {
        OpenDossierFixture on;
        Dossier other = newDossier(u"Ander"_s, u"fysiek"_s, seededIds(5));
        on.store.post([other](const Result<Store *> &opened) { (void)(*opened)->add({.work = other}); });
        on.setTitle(u"een"_s);
        on.openDossier.save();
        on.setTitle(u"twee"_s);
        on.openDossier.open(other.id);
        QTRY_COMPARE(on.openDossier.work().id, other.id);
        QCOMPARE(on.inStore().work.title, u"twee"_s);
        QVERIFY(!on.openDossier.canUndo());
        on.openDossier.open(on.id);
        QTRY_COMPARE(on.openDossier.work().id, on.id);
        QVERIFY(on.openDossier.canUndo());
    }

    void anOpenDossierThatGoesSavesFirst()
    {
        const QTemporaryDir folder;
        const Dossier dossier = fullDossier();
        FakeSite site;
        StoreThread store(folder.path());
        store.post([&](const Result<Store *> &opened) { (void)(*opened)->add({.work = dossier}); });
        {
            OpenDossier openDossier(store, site, test::sjablonen(), WijkList::carried(), seededIds(),
                                    systemClock());
            openDossier.open(dossier.id);
            QTRY_VERIFY(openDossier.isOpen());
            openDossier.edit(u"titel"_s, [](Dossier &d) { d.title = u"Op het laatst"_s; });
        }
        QString title;
        store.post([&](const Result<Store *> &opened) { title = (*opened)->read(dossier.id)->work.title; });
        store.drain();
        QCOMPARE(title, u"Op het laatst"_s);
    }

    void halfTypedInputComesBack()
    {
        OpenDossierFixture on;
        on.openDossier.setDraft(u"p"_s, u"date"_s, u"14 m"_s);
        QCOMPARE(on.openDossier.draft(u"p"_s, u"date"_s), u"14 m"_s);
        on.openDossier.open({});
        on.openDossier.open(on.id);
        QTRY_VERIFY(on.openDossier.isOpen());
        QCOMPARE(on.openDossier.draft(u"p"_s, u"date"_s), u"14 m"_s);
        on.openDossier.setDraft(u"p"_s, u"date"_s, {});
        QVERIFY(on.openDossier.draft(u"p"_s, u"date"_s).isEmpty());
    }

    void halfTypedInputStaysOnTheDiskUntilItsValueIsThere()
    {
        OpenDossierFixture on;
        const auto draftInStore = [&on] {
            QString text;
            on.store.post(
                [&](const Result<Store *> &opened) { text = *(*opened)->draft(on.id, {{}, u"goal"_s}); });
            on.store.drain();
            return text;
        };
        on.openDossier.setDraft({}, u"goal"_s, u"14 m"_s);
        QCOMPARE(draftInStore(), u"14 m"_s);
        on.openDossier.setDraft({}, u"goal"_s, {});
        on.setTitle(u"14 mei"_s);
        QVERIFY(!on.openDossier.isSaved());
        QCOMPARE(draftInStore(), u"14 m"_s);
        QVERIFY(on.saved());
        QCOMPARE(draftInStore(), QString());
        QCOMPARE(on.inStore().work.title, u"14 mei"_s);
        on.openDossier.setDraft({}, u"goal"_s, u"15 m"_s);
        on.openDossier.setDraft({}, u"goal"_s, {});
        on.openDossier.setDraft({}, u"goal"_s, u"16 m"_s);
        QVERIFY(on.saved());
        QCOMPARE(draftInStore(), u"16 m"_s);
        on.openDossier.setDraft({}, u"goal"_s, {});
        on.openDossier.open({});
        QTRY_VERIFY(!on.openDossier.isOpen());
        QCOMPARE(draftInStore(), QString());
    }

    void whatIsHalfTypedInAnotherWindowIsKnownHereToo()
    {
        OpenDossierFixture on;
        OpenDossier other(on.store, on.site, test::sjablonen(), WijkList::carried(), seededIds(5),
                          systemClock());
        other.open(on.id);
        QTRY_VERIFY(other.isOpen());
        other.setDraft({}, u"status/date"_s, u"na de zomer"_s);
        on.openDossier.lookAgain();
        QTRY_COMPARE(on.openDossier.publicationQuestion().drafts,
                     (QList<Draft>{{.place = {{}, u"status/date"_s}, .text = u"na de zomer"_s}}));
    }

    void aDecisionIsWrittenDownWithWhatWasSeen()
    {
        OpenDossierFixture on;
        on.setTitle(u"Van mij"_s);
        QSignalSpy decided(&on.openDossier, &OpenDossier::decided);
        on.openDossier.decide({.kind = IntentKind::Publish});
        QVERIFY(decided.wait());
        const LocalDossier local = on.inStore();
        QVERIFY(local.intent.has_value());
        QCOMPARE(local.work.title, u"Van mij"_s);
        QVERIFY(local.intent->shown.contains("Van mij"));
        on.openDossier.takeBackDecision();
        QTRY_VERIFY(!on.inStore().intent.has_value());
    }

    void aDecisionAnswersOnlyWhatWasShown_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("stands");
        QTest::newRow("publish") << int(IntentKind::Publish) << false;
        QTest::newRow("request") << int(IntentKind::Request) << false;
        QTest::newRow("withdraw") << int(IntentKind::Withdraw) << true;
        QTest::newRow("send back") << int(IntentKind::Returned) << true;
    }
    void aDecisionAnswersOnlyWhatWasShown()
    {
        QFETCH(const int, kind);
        QFETCH(const bool, stands);
        OpenDossierFixture on;
        const PendingIntent decision{.kind = IntentKind(kind), .reason = u"Even niet."_s};
        on.store.post([&on](const Result<Store *> &opened) {
            (void)(*opened)->change(on.id, [](LocalDossier &local) -> Result<void> {
                SiteNotes notes = SiteNotes::from(local);
                notes.asked.insert(u"a"_s, {.kind = SyncEventKind::AskHiddenOnSite, .what = u"Brug"_s});
                notes.keepIn(local);
                return {};
            });
        });
        on.store.drain();
        QSignalSpy decided(&on.openDossier, &OpenDossier::decided);
        QSignalSpy refused(&on.openDossier, &OpenDossier::decisionRefused);
        on.openDossier.decide(decision);
        QTRY_COMPARE(decided.size() + refused.size(), 1);
        QCOMPARE(decided.size() == 1, stands);
        QCOMPARE(on.inStore().intent.has_value(), stands);
        QCOMPARE(on.openDossier.intent().has_value(), stands);
        if (stands)
            return;
        QTRY_COMPARE(on.openDossier.publicationStatus().asked.size(), 1);
        on.openDossier.decide(decision); // it was read now
        QTRY_COMPARE(decided.size(), 1);
        QVERIFY(on.inStore().intent.has_value());
    }

    void aDecisionStandsBesideItsWordsThoughASaveWasOnItsWay()
    {
        OpenDossierFixture on;
        on.setTitle(u"Eerst"_s);
        on.openDossier.save();
        on.setTitle(u"Van mij"_s);
        QSignalSpy decided(&on.openDossier, &OpenDossier::decided);
        on.openDossier.decide({.kind = IntentKind::Publish});
        QVERIFY(decided.wait());
        QCOMPARE(on.inStore().work.title, u"Van mij"_s);
        QVERIFY(on.inStore().conflicts.isEmpty());
        QTRY_VERIFY(on.openDossier.isSaved());
        QCOMPARE(on.openDossier.work().title, u"Van mij"_s);
        QVERIFY(on.openDossier.conflicts().isEmpty() && on.inStore().conflicts.isEmpty());
    }

    void whatIsTakenBackBehindADecisionDoesNotComeAgain()
    {
        OpenDossierFixture on;
        on.setTitle(u"Eerst"_s);
        on.openDossier.save();
        on.openDossier.edit(u"regel"_s,
                            [](Dossier &dossier) { dossier.changes.append({.id = fixtureId(u"c77"_s)}); });
        const Dossier decided = on.openDossier.work();
        on.openDossier.decide({.kind = IntentKind::Publish});
        on.openDossier.edit(u"regel"_s, [](Dossier &dossier) { dossier.changes.removeLast(); });
        const Dossier takenBack = on.openDossier.work();
        QVERIFY(decided.changes.size() > takenBack.changes.size());
        QTRY_VERIFY(on.openDossier.isSaved());
        QCOMPARE(on.openDossier.work(), takenBack);
        QCOMPARE(on.inStore().work, takenBack);
        QVERIFY(on.inStore().conflicts.isEmpty());
    }

    void anUnknownDossierIsAnErrorAndLeavesTheOpenOne()
    {
        OpenDossierFixture on;
        QSignalSpy failed(&on.openDossier, &OpenDossier::failed);
        on.openDossier.open({u"weg"_s});
        QVERIFY(failed.wait());
        QVERIFY(on.openDossier.isOpen());
        QCOMPARE(on.openDossier.work().id, on.id);
    }

    /// Who writes is asked for it by what they had on the screen, and only then looks by what came.
    void whatIsTypedIsHandedOverBeforeSjablonenCome()
    {
        OpenDossierFixture on;
        const QObject editors;
        QObject::connect(&on.openDossier, &OpenDossier::flushAsked, &editors,
                         [&on] { on.setTitle(u"Half getypt"_s, OpenDossier::EditKind::Typing); });
        QStringList titles;
        QObject::connect(&on.openDossier, &OpenDossier::changed, &editors,
                         [&] { titles.append(on.openDossier.work().title); });
        on.openDossier.sjablonenCame();
        QCOMPARE(titles, QStringList(2, u"Half getypt"_s)); // as it was handed over, and as all look again
        QVERIFY(on.openDossier.canUndo());
        QVERIFY(on.saved());
        QCOMPARE(on.inStore().work.title, u"Half getypt"_s);
    }

    void historyTellsWhatWasAgreed()
    {
        OpenDossierFixture on;
        on.store.post([id = on.id](const Result<Store *> &opened) {
            (void)(*opened)->change(id, [](LocalDossier &local) -> Result<void> {
                local.base = Revision{.number = 1, .hash = u"h"_s, .dossier = local.work};
                return {};
            });
        });
        DossierHistory history(on.store);
        QSignalSpy told(&history, &DossierHistory::told);
        history.ask(on.id);
        QVERIFY(told.wait());
        const auto entries = told.first().first().value<QList<HistoryEntry>>();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().revision, 1);
    }
};

QTEST_MAIN(OpenDossierTest)
#include "tst_opendossier.moc"
