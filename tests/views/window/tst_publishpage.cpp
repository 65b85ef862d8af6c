// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "tests/views/window/pagedesk.h"
#include "views/window/publishing/publishpage.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// The page before a dossier of which residents see an earlier version.
struct Publishing : PageDesk {
    explicit Publishing(const Dossier &dossier = fullDossier())
        : PageDesk(dossier)
        , good(isPublished())
        , page(add(new PublishPage(openDossier, site, FileCheck(FileStore(folder.path())), papers,
                                   Language::Dutch, &form)))
    {
    }
    void ask(const QString &question)
    {
        openDossier.edit(u"vraag"_s, [&](Dossier &d) { d.questions.first().question = question; });
    }
    bool begun()
    {
        page.begin();
        return QTest::qWaitFor([this] {
            const QPushButton *act = buttonOn(page, "publishNow");
            return act && (act->isEnabled() || buttonOn(page, "blocker1"));
        });
    }
    QPlainTextEdit *log() { return page.findChild<QPlainTextEdit *>(u"publishLog"_s); }
    QString said(const char *name) { return page.findChild<QLabel *>(QString::fromLatin1(name))->text(); }

    FileInspector papers{folder.path(), store};
    bool good;
    PublishPage &page;
};

Dossier withoutAlt()
{
    Dossier dossier = fullDossier();
    dossier.images.first().alt.clear();
    dossier.images.first().decorative = false;
    return dossier;
}

} // namespace

Q_DECLARE_METATYPE(SyncEvent)

/// *Publiceren...*: what it shows, what holds it up, and what it says while and after.
class PublishPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatChangesIsThereWithItsWordsMarked()
    {
        Publishing on;
        QVERIFY(on.good);
        on.ask(u"Mag de hond op de brug?"_s);
        QVERIFY(on.begun());
        const QString words = wordsOn(on.page);
        QVERIFY2(words.contains(u"hond"_s) && words.contains(u"<u "_s) && words.contains(u"<s "_s),
                 qPrintable(words));
        QCOMPARE(buttonOn(on.page, "publishNow")->text(), u"Publiceer 1 wijziging(en)"_s);
    }

    void filesInAndOutAndWijkenAreTold()
    {
        Publishing on;
        on.openDossier.edit(u"stukken"_s, [](Dossier &d) {
            d.documents.first().file = fixtureFile(u"andere nota.pdf"_s);
            d.reports.first().deleted = u"2026-11-23"_s;
        });
        QVERIFY(on.begun());
        const QString words = wordsOn(on.page);
        QVERIFY2(words.contains(u"1 bestand(en) erbij"_s), qPrintable(words));
        QVERIFY2(words.contains(u"bestand(en) gaan weg"_s), qPrintable(words));
        QVERIFY2(words.contains(u"Voor deze wijken: Paddepoel"_s), qPrintable(words));
        QVERIFY2(words.contains(u"zijn intern en blijven dat"_s), qPrintable(words));
        QVERIFY2(!words.contains(u"geheim"_s), qPrintable(words));
    }

    void withoutAChangeThereIsNothingToDo()
    {
        Publishing on(withoutAlt());
        on.page.begin();
        QTRY_VERIFY(wordsOn(on.page).contains(u"Er is niets te publiceren"_s));
        QVERIFY2(!buttonOn(on.page, "blocker1"), "nothing waits for what lacks");
        QVERIFY2(!buttonOn(on.page, "publishNow"), "there are no 0 changes to publish");
    }

    void aBlockerHoldsTheButtonAndLeadsToItsFieldByKey()
    {
        Publishing on(withoutAlt());
        on.openDossier.edit(u"contact"_s, [](Dossier &d) { d.roles.contact = {}; });
        QVERIFY(on.begun());
        QVERIFY(!buttonOn(on.page, "publishNow")->isEnabled());
        QSignalSpy asked(&on.page, &PublishPage::placeAsked);
        QStringList sections;
        for (int number = 1;; ++number) {
            QPushButton *link = buttonOn(on.page, qPrintable(u"blocker%1"_s.arg(number)));
            if (!link)
                break;
            QVERIFY((link->focusPolicy() & Qt::TabFocus) != 0 && !link->accessibleName().isEmpty());
            link->setFocus();
            QTest::keyClick(link, Qt::Key_Return);
            QCOMPARE(asked.size(), number);
            sections.append(asked.last().first().toString());
        }
        QVERIFY2(sections.contains(u"images"_s) && sections.contains(u"contact"_s),
                 qPrintable(sections.join(u' ')));
    }

    void aMissingDescriptionMayPassWithAReasonThatIsKept()
    {
        Publishing on(withoutAlt());
        on.ask(u"Mag de hond mee?"_s);
        QVERIFY(on.begun());
        QVERIFY(!buttonOn(on.page, "publishNow")->isEnabled());
        auto *reason = on.page.findChild<QLineEdit *>(u"evenThough1"_s);
        QVERIFY(reason && reason->isVisibleTo(&on.page));
        QTest::keyClicks(reason, u"  "_s);
        QVERIFY(!buttonOn(on.page, "publishNow")->isEnabled());
        QTest::keyClicks(reason, u"De tekst komt morgen."_s);
        QVERIFY(buttonOn(on.page, "publishNow")->isEnabled());
        buttonOn(on.page, "publishNow")->click();
        const QList<Overruled> kept{{.kind = u"alt"_s,
                                     .part = on.openDossier.work().images.first().id,
                                     .reason = u"De tekst komt morgen."_s}};
        QCOMPARE(on.decision().overruled, kept);
    }

    void aReasonStaysWhileTheListIsMadeAnew()
    {
        Publishing on(withoutAlt());
        on.ask(u"Mag de hond mee?"_s);
        QVERIFY(on.begun());
        QTest::keyClicks(on.page.findChild<QLineEdit *>(u"evenThough1"_s), u"Komt morgen."_s);
        on.openDossier.edit(u"contact"_s, [](Dossier &d) { d.roles.contact = {}; });
        QTRY_VERIFY(wordsOn(on.page).contains(u"Eerst nog dit:"_s));
        QTRY_COMPARE(on.page.findChildren<QLineEdit *>(u"evenThough2"_s).size(), 1);
        QCOMPARE(on.page.findChild<QLineEdit *>(u"evenThough2"_s)->text(), u"Komt morgen."_s);
        QVERIFY(!buttonOn(on.page, "publishNow")->isEnabled());
        on.page.begin();
        QTRY_VERIFY(buttonOn(on.page, "blocker2"));
        QCOMPARE(on.page.findChild<QLineEdit *>(u"evenThough2"_s)->text(), u"Komt morgen."_s);
    }

    void whatToBewareOfHoldsNothingBack()
    {
        Publishing on;
        on.openDossier.edit(u"antwoord"_s, [](Dossier &d) { d.questions.last().answer.clear(); });
        QVERIFY(on.begun());
        QTRY_VERIFY(buttonOn(on.page, "beware1"));
        QVERIFY(wordsOn(on.page).contains(u"Let op:"_s));
        QVERIFY(buttonOn(on.page, "publishNow")->isEnabled());
        QSignalSpy asked(&on.page, &PublishPage::placeAsked);
        for (int number = 1; QPushButton *link = buttonOn(on.page, qPrintable(u"beware%1"_s.arg(number)));
             ++number)
            link->click();
        QVERIFY(std::any_of(asked.begin(), asked.end(), [](const QList<QVariant> &place) {
            return place.first().toString() == u"questions"_s;
        }));
    }

    void halfTypedInputHoldsTheButtonAndIsShownAsTyped()
    {
        Publishing on;
        on.ask(u"Mag de hond mee?"_s);
        on.openDossier.setDraft(on.openDossier.work().planning.milestones.first().id, u"date"_s, u"14 m"_s);
        QVERIFY(on.begun());
        QVERIFY(!buttonOn(on.page, "publishNow")->isEnabled());
        QTRY_VERIFY(buttonOn(on.page, "blocker1")->accessibleName().contains(u"14 m"_s));
    }

    void halfTypedInputIsNamedThoughNothingElseChanged()
    {
        Publishing on;
        on.openDossier.setDraft({}, u"status/date"_s, u"na de zomer"_s);
        on.page.begin();
        QTRY_VERIFY(buttonOn(on.page, "blocker1"));
        QVERIFY(buttonOn(on.page, "blocker1")->accessibleName().contains(u"na de zomer"_s));
        QVERIFY2(!wordsOn(on.page).contains(u"niets te publiceren"_s), qPrintable(wordsOn(on.page)));
        QVERIFY(!buttonOn(on.page, "publishNow")); // there is nothing else to publish
        QSignalSpy asked(&on.page, &PublishPage::placeAsked);
        buttonOn(on.page, "blocker1")->click();
        QCOMPARE(asked.value(0), (QList<QVariant>{u"status"_s, QString(), u"status/date"_s}));
        on.openDossier.setDraft({}, u"status/date"_s, {});
        QTRY_VERIFY(wordsOn(on.page).contains(u"niets te publiceren"_s));
        QVERIFY(!buttonOn(on.page, "blocker1"));
    }

    void halfTypedInputComesBeforeAllElse()
    {
        Publishing on(withoutAlt());
        on.openDossier.edit(u"titel"_s, [](Dossier &d) { d.title.clear(); });
        on.openDossier.setDraft(fixtureId(u"b2"_s), u"date"_s, u"na de zomer"_s);
        QVERIFY(on.begun());
        QTRY_VERIFY(buttonOn(on.page, "blocker1")->accessibleName().contains(u"na de zomer"_s));
    }

    void whatIsTypedWhileThePageIsThereHoldsTheButton()
    {
        Publishing on;
        on.ask(u"Mag de hond mee?"_s);
        QVERIFY(on.begun());
        QVERIFY(buttonOn(on.page, "publishNow")->isEnabled());
        on.openDossier.setDraft(fixtureId(u"b2"_s), u"date"_s, u"na de zomer"_s);
        QVERIFY(!buttonOn(on.page, "publishNow")->isEnabled());
        QTRY_VERIFY(buttonOn(on.page, "blocker1"));
        QVERIFY(!buttonOn(on.page, "publishNow")->isEnabled());
    }

    void aFileThatIsNotHereHoldsTheButton()
    {
        Publishing on;
        on.openDossier.edit(u"stuk"_s,
                            [](Dossier &d) { d.documents.first().file = fixtureFile(u"andere nota.pdf"_s); });
        QVERIFY(on.begun());
        QTRY_VERIFY(buttonOn(on.page, "blocker1")->accessibleName().contains(u"andere nota.pdf"_s));
        QVERIFY(!buttonOn(on.page, "publishNow")->isEnabled());
    }

    void reasonsOfARequestAreThereForWhoLooks()
    {
        Publishing on(withoutAlt());
        const Overruled one{
            .kind = u"alt"_s, .part = on.openDossier.work().images.first().id, .reason = u"Komt morgen."_s};
        QVERIFY(on.stands({.requests = {{.user = u"assistent"_s, .revision = 1, .overruled = {one}}}}));
        QVERIFY(on.picturesAreClean());
        FileStore files(on.folder.path());
        for (const FileRef &file : filesOf(on.openDossier.work()))
            QVERIFY(files.takeBytes(fixtureBytes(file.name), file.name));
        QVERIFY(on.begun());
        QTRY_VERIFY(buttonOn(on.page, "blocker1"));
        QVERIFY(buttonOn(on.page, "publishNow")->isEnabled());
        buttonOn(on.page, "publishNow")->click();
        QCOMPARE(on.decision().overruled, QList<Overruled>{one});
    }

    void tabComesToABlockerBeforeTheButton()
    {
        Publishing on(withoutAlt());
        on.openDossier.edit(u"vraag"_s, [](Dossier &d) { d.questions.first().question = u"Mag dat?"_s; });
        QVERIFY(on.begun());
        QPushButton *link = buttonOn(on.page, "blocker1");
        QVERIFY(link);
        buttonOn(on.page, "pageBack")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTRY_VERIFY(link->hasFocus());
    }

    void aBlockerWrapsWhereItDoesNotFit()
    {
        Publishing on(withoutAlt());
        on.ask(u"Mag de hond mee?"_s);
        QFont large = on.form.font();
        large.setPointSizeF(22);
        on.form.setFont(large);
        on.form.resize(420, 600);
        QVERIFY(on.begun());
        QPushButton *link = buttonOn(on.page, "blocker1");
        QVERIFY(link);
        QTRY_VERIFY(link->width() > 100 && link->width() < 420);
        QTRY_VERIFY(link->height() >= link->heightForWidth(link->width()));
        QVERIFY2(link->height() > 2 * link->fontMetrics().lineSpacing(), "the sentence needs two lines here");
    }

    void aLineForTheLogbookGoesWithIt()
    {
        Publishing on;
        on.ask(u"Mag de hond mee?"_s);
        QVERIFY(on.begun());
        QTest::keyClicks(on.log(), u"Vraag beter gezegd"_s);
        buttonOn(on.page, "publishNow")->click();
        QCOMPARE(on.openDossier.work().changes.first().text, u"Vraag beter gezegd"_s);
        QCOMPARE(on.decision().kind, IntentKind::Publish);
    }

    void aLineThatIsNotOnThePageIsNotWritten()
    {
        Publishing on;
        on.ask(u"Mag de hond mee?"_s);
        QVERIFY(on.begun());
        QTest::keyClicks(on.log(), u"Voor later"_s);
        const qsizetype before = on.openDossier.work().changes.size();
        QVERIFY(on.stands({.withdrawnReason = u"Het gaat niet door."_s}));
        QVERIFY(on.picturesAreClean());
        for (const FileRef &file : filesOf(on.openDossier.work()))
            QVERIFY(FileStore(on.folder.path()).takeBytes(fixtureBytes(file.name), file.name));
        QVERIFY(on.begun());
        QVERIFY2(buttonOn(on.page, "publishNow")->isEnabled(), qPrintable(wordsOn(on.page).left(800)));
        QVERIFY(on.log()->isHidden());
        buttonOn(on.page, "publishNow")->click();
        QCOMPARE(on.decision().kind, IntentKind::Publish);
        QCOMPARE(on.openDossier.work().changes.size(), before);
    }

    void aLineTypedAfterADecisionStaysWhenThatIsTakenBack()
    {
        Publishing on;
        on.ask(u"Mag de hond mee?"_s);
        QVERIFY(on.begun());
        QTest::keyClicks(on.log(), u"Vraag beter gezegd."_s);
        buttonOn(on.page, "publishNow")->click();
        QTest::keyClicks(on.log(), u"Nog een regel."_s);
        buttonOn(on.page, "takeBack")->click();
        QCOMPARE(on.log()->toPlainText(), u"Vraag beter gezegd.\nNog een regel."_s);
    }

    void aMovedDateFillsTheLogAndMayBeReworded()
    {
        Publishing on;
        const qsizetype before = on.openDossier.work().changes.size();
        on.openDossier.edit(u"fase"_s, [](Dossier &d) {
            d.planning.phases[0].end = *EdtfDate::parse(u"2027-22"_s);
            d.planning.phases[0].note = u"De architect is ziek."_s;
        });
        QVERIFY(on.begun());
        QCOMPARE(
            on.log()->toPlainText(),
            u"Het einde van Ontwerp is verplaatst van voorjaar 2027 naar zomer 2027. De architect is ziek."_s);
        on.log()->moveCursor(QTextCursor::End);
        QTest::keyClick(on.log(), Qt::Key_Return);
        QTest::keyClicks(on.log(), u"Tot ziens."_s);
        on.ask(u"Mag de hond mee?"_s);
        QTRY_VERIFY(wordsOn(on.page).contains(u"hond"_s));
        buttonOn(on.page, "publishNow")->click();
        const QList<Change> changes = on.openDossier.work().changes;
        QCOMPARE(changes.size(), before + 2);
        QCOMPARE(changes.at(0).kind.text(), u"delay"_s);
        QVERIFY(changes.at(0).text.endsWith(u"De architect is ziek."_s));
        QCOMPARE(changes.at(1).text, u"Tot ziens."_s);
        QCOMPARE(on.decision().shown,
                 canonicalBytes(publicView(on.openDossier.work(), on.openDossier.today())));
        buttonOn(on.page, "takeBack")->click();
        QCOMPARE(on.openDossier.work().changes.size(), before);
    }

    void wordsThatAreBeingTypedAreThereAgainAndHoldNothingBack()
    {
        Publishing on(withoutAlt());
        on.ask(u"Mag de hond mee?"_s);
        QVERIFY(on.begun());
        QTest::keyClicks(on.page.findChild<QLineEdit *>(u"evenThough1"_s), u"Komt mor"_s);
        QTest::keyClicks(on.log(), u"Vraag beter gez"_s);
        QVERIFY(buttonOn(on.page, "publishNow")->isEnabled());
        QVERIFY2(on.openDossier.unfinished().isEmpty(), "no part of the dossier is half done by it");
        on.openDossier.open({});
        QTRY_VERIFY(!on.openDossier.isOpen());
        on.openDossier.open(fullDossier().id);
        QTRY_VERIFY(on.openDossier.isOpen());
        PublishPage again(on.openDossier, on.site, FileCheck(FileStore(on.folder.path())), on.papers,
                          Language::Dutch);
        again.setVisible(true);
        again.begin();
        QTRY_VERIFY(buttonOn(again, "publishNow") && buttonOn(again, "publishNow")->isEnabled());
        QCOMPARE(again.findChild<QPlainTextEdit *>(u"publishLog"_s)->toPlainText(), u"Vraag beter gez"_s);
        QCOMPARE(again.findChild<QLineEdit *>(u"evenThough1"_s)->text(), u"Komt mor"_s);
        buttonOn(again, "publishNow")->click();
        QVERIFY2(on.openDossier.drafts().isEmpty(), "the decision has the words now");
    }

    void whatIsTakenBackCanBeDecidedAgainInTheSameWords()
    {
        Publishing on(withoutAlt());
        on.ask(u"Mag de hond mee?"_s);
        QVERIFY(on.begun());
        QTest::keyClicks(on.page.findChild<QLineEdit *>(u"evenThough1"_s), u"Komt morgen."_s);
        QTest::keyClicks(on.log(), u"Vraag beter gezegd."_s);
        const Dossier before = on.openDossier.work();
        buttonOn(on.page, "publishNow")->click();
        buttonOn(on.page, "takeBack")->click();
        QCOMPARE(on.openDossier.work(), before);
        QTRY_VERIFY(buttonOn(on.page, "publishNow") && buttonOn(on.page, "publishNow")->isEnabled());
        QCOMPARE(on.log()->toPlainText(), u"Vraag beter gezegd."_s);
        QCOMPARE(on.page.findChild<QLineEdit *>(u"evenThough1"_s)->text(), u"Komt morgen."_s);
    }

    void aPageThatTimeOvertookIsOfferedAnew()
    {
        Publishing on;
        on.openDossier.edit(u"reageren"_s, [](Dossier &d) { d.reaction.closes = u"2026-11-22"_s; });
        QVERIFY(on.stands({.published = true,
                           .publication = 2,
                           .shown = publicView(on.openDossier.work(), on.openDossier.today()),
                           .shownAs = QDate(2026, 11, 20)}));
        QVERIFY(on.begun());
        QTRY_VERIFY(wordsOn(on.page).contains(u"De pagina nodigt nog uit om te reageren."_s));
        QCOMPARE(buttonOn(on.page, "publishNow")->text(), u"Publiceer opnieuw"_s);
        QVERIFY(buttonOn(on.page, "publishNow")->isEnabled());
    }

    void whatTheSiteAsksCanBeAnsweredThoughNothingChanged_data()
    {
        QTest::addColumn<SyncEvent>("question");
        QTest::addColumn<QString>("words");
        const QString news = u"Kom naar de inloopavond"_s;
        QTest::newRow("hidden") << SyncEvent{.kind = SyncEventKind::AskHiddenOnSite, .what = news}
                                << u"Iemand verborg „Kom naar de inloopavond” op de site."_s;
        QTest::newRow("removed") << SyncEvent{.kind = SyncEventKind::AskRemovedOnSite, .what = news}
                                 << u"Iemand verwijderde „Kom naar de inloopavond” van de site."_s;
        QTest::newRow("replaced") << SyncEvent{.kind = SyncEventKind::AskOtherFile, .what = u"Nota"_s}
                                  << u"Iemand zette op de site een ander bestand bij „Nota”."_s;
        QTest::newRow("edited") << SyncEvent{.kind = SyncEventKind::AskWebEdit,
                                             .what = u"/mijnwijk/dossiers/brug/index_html"_s,
                                             .member = u"text"_s}
                                << u"Iemand wijzigde op de site: /mijnwijk/dossiers/brug/index_html."_s;
        QTest::newRow("older") << SyncEvent{.kind = SyncEventKind::AskOlderText, .what = news}
                               << u"Op de site staat bij „Kom naar de inloopavond” weer een oudere tekst."_s;
        QTest::newRow("set back") << SyncEvent{.kind = SyncEventKind::AskSetBack}
                                  << u"De site is teruggezet naar een eerder moment."_s;
    }
    void whatTheSiteAsksCanBeAnsweredThoughNothingChanged()
    {
        QFETCH(const SyncEvent, question);
        QFETCH(const QString, words);
        Publishing on;
        QVERIFY(on.asks(question));
        on.page.begin();
        QTRY_VERIFY(!wordsOn(on.page).contains(u"Wij kijken wat er"_s));
        QVERIFY2(wordsOn(on.page).contains(words), qPrintable(wordsOn(on.page)));
        QVERIFY2(!wordsOn(on.page).contains(u"niets te publiceren"_s), qPrintable(wordsOn(on.page)));
        QVERIFY(buttonOn(on.page, "publishNow") && buttonOn(on.page, "publishNow")->isEnabled());
        QCOMPARE(buttonOn(on.page, "publishNow")->text(), u"Publiceer opnieuw"_s);
        // Whatever else changes is told beside it.
        on.ask(u"Mag de hond mee?"_s);
        QTRY_COMPARE(buttonOn(on.page, "publishNow")->text(), u"Publiceer 1 wijziging(en)"_s);
        QVERIFY2(wordsOn(on.page).contains(words), qPrintable(wordsOn(on.page)));
        QTRY_VERIFY(buttonOn(on.page, "publishNow")->isEnabled());
        buttonOn(on.page, "publishNow")->click();
        QCOMPARE(on.decision().kind, IntentKind::Publish);
    }

    void whatTheSiteAsksMeanwhileIsReadBeforeTheButtonWorks()
    {
        Publishing on;
        on.ask(u"Mag de hond mee?"_s);
        QVERIFY(on.begun());
        const auto *act = on.page.findChild<QPushButton *>(u"publishNow"_s);
        QList<bool> worked; // at the moment it is heard, before anything was looked at
        const QObject listening;
        connect(&on.openDossier, &OpenDossier::publicationStatusChanged, &listening,
                [&] { worked.append(act->isEnabled()); });
        QVERIFY(on.asks({.kind = SyncEventKind::AskHiddenOnSite, .what = u"Inloopavond"_s}));
        QCOMPARE(worked, QList<bool>{false});
        QVERIFY2(wordsOn(on.page).contains(u"Iemand verborg „Inloopavond”"_s), qPrintable(wordsOn(on.page)));
        QTRY_VERIFY(act->isEnabled());
    }

    void whatNobodyReadYetIsNotAnswered()
    {
        Publishing on;
        on.ask(u"Mag de hond mee?"_s);
        QVERIFY(on.begun());
        QTest::keyClicks(on.log(), u"Vraag beter gezegd."_s);
        const Dossier before = on.openDossier.work();
        // A sync met it, and this window did not look since.
        PublicationStatus asked = on.openDossier.publicationStatus();
        asked.asked = {{.kind = SyncEventKind::AskHiddenOnSite, .what = u"Inloopavond"_s}};
        noteStanding(on.store, on.openDossier.work().id, asked);
        buttonOn(on.page, "publishNow")->click();
        QTRY_VERIFY(!on.openDossier.intent());
        QCOMPARE(on.openDossier.work(), before);
        QTRY_VERIFY2(wordsOn(on.page).contains(u"Iemand verborg „Inloopavond”"_s),
                     qPrintable(wordsOn(on.page)));
        QCOMPARE(on.log()->toPlainText(), u"Vraag beter gezegd."_s);
        QTRY_VERIFY(buttonOn(on.page, "publishNow") && buttonOn(on.page, "publishNow")->isEnabled());
        buttonOn(on.page, "publishNow")->click();
        QCOMPARE(on.decision().kind, IntentKind::Publish);
    }

    void whatWasReadCanStillBePutBack()
    {
        Publishing on;
        PublicationStatus read = on.openDossier.publicationStatus();
        read.otherOnSite = true;
        QVERIFY(on.stands(read) && on.begun());
        const QString other = u"Op de site staat nu iets anders dan in dit dossier. Dat verdwijnt"_s;
        QVERIFY(wordsOn(on.page).contains(other));
        on.ask(u"Mag de hond mee?"_s); // beside a change of its own
        QTRY_COMPARE(buttonOn(on.page, "publishNow")->text(), u"Publiceer 1 wijziging(en)"_s);
        QVERIFY(wordsOn(on.page).contains(other));
    }

    void whatIsOnlyReadHereIsNotOffered()
    {
        Dossier thrownAway = fullDossier();
        thrownAway.deleted = u"2026-11-20"_s;
        Publishing on(thrownAway);
        QVERIFY(on.asks({.kind = SyncEventKind::AskHiddenOnSite, .what = u"Inloopavond"_s}));
        on.page.begin();
        QTRY_VERIFY(!wordsOn(on.page).contains(u"Wij kijken wat er"_s));
        QVERIFY2(!wordsOn(on.page).contains(u"Iemand verborg"_s), qPrintable(wordsOn(on.page)));
        QVERIFY(!buttonOn(on.page, "publishNow") || !buttonOn(on.page, "publishNow")->isEnabled());
    }

    void whatPublishingDoesNotAnswerOffersNone()
    {
        Publishing on;
        QVERIFY(on.asks({.kind = SyncEventKind::AskReturned, .what = u"De datum klopt niet."_s}));
        on.page.begin();
        QTRY_VERIFY(wordsOn(on.page).contains(u"Er is niets te publiceren"_s));
        QVERIFY(!buttonOn(on.page, "publishNow"));
    }

    void afterAWithdrawalItComesAgain()
    {
        Publishing on;
        QVERIFY(on.stands({.publication = 2, .withdrawnReason = u"Even niet."_s}));
        FileStore files(on.folder.path());
        for (const FileRef &file : filesOf(on.openDossier.work()))
            QVERIFY(files.takeBytes(fixtureBytes(file.name), file.name));
        QVERIFY(on.begun());
        QTRY_VERIFY(wordsOn(on.page).contains(u"Dit dossier komt weer op de site."_s));
        QVERIFY(!wordsOn(on.page).contains(u"voor het eerst"_s));
    }

    void offlineItIsKeptAndSaid()
    {
        Publishing on;
        on.ask(u"Mag de hond mee?"_s);
        QVERIFY(on.begun());
        buttonOn(on.page, "publishNow")->click();
        on.site.say(SiteState::Offline);
        QVERIFY(on.said("publishProgress").contains(u"U bent offline. Uw besluit is bewaard"_s));
        QCOMPARE(on.decision().kind, IntentKind::Publish);
        QVERIFY(buttonOn(on.page, "takeBack"));
        buttonOn(on.page, "takeBack")->click();
        QVERIFY(!on.openDossier.intent());
    }

    void whatIsRefusedIsSaidAndCanBeTriedAgain()
    {
        Publishing on;
        on.ask(u"Mag de hond mee?"_s);
        QVERIFY(on.begun());
        buttonOn(on.page, "publishNow")->click();
        on.site.theError = Error{.kind = ErrorKind::Forbidden, .subject = u"wijk.example"_s};
        on.site.say(SiteState::Refused);
        QVERIFY(!on.said("publishResult").isEmpty());
        QCOMPARE(buttonOn(on.page, "publishNow")->text(), u"Probeer opnieuw"_s);
        QTRY_VERIFY(buttonOn(on.page, "publishNow")->isEnabled());
    }

    void afterwardsTheAddressIsThere()
    {
        Publishing on;
        on.ask(u"Mag de hond mee?"_s);
        QVERIFY(on.begun());
        buttonOn(on.page, "publishNow")->click();
        const QString address = u"https://wijk.example/brug"_s;
        Q_EMIT on.site.reported(on.openDossier.work().id, {{.kind = SyncEventKind::Published, .number = 2}},
                                address, std::nullopt);
        QVERIFY(on.said("publishResult").contains(address));
        QVERIFY(buttonOn(on.page, "openAddress") && buttonOn(on.page, "copyAddress"));
        QVERIFY(!buttonOn(on.page, "publishNow"));
    }

    void afterwardsItSaysWhatWasDecidedThoughNothingIsLeftToCount()
    {
        Publishing on;
        on.ask(u"Mag de hond mee?"_s);
        QVERIFY(on.begun());
        buttonOn(on.page, "publishNow")->click();
        // The sync writes its record before it tells what it did.
        QSignalSpy counted(&on.page, &PublishPage::changesCounted);
        QVERIFY(on.stands({.published = true,
                           .publication = 2,
                           .shown = publicView(on.openDossier.work(), on.openDossier.today())}));
        QTRY_VERIFY(!counted.isEmpty() && counted.last().first().toInt() == 0);
        Q_EMIT on.site.reported(on.openDossier.work().id, {{.kind = SyncEventKind::Published, .number = 2}},
                                {}, std::nullopt);
        QVERIFY2(on.said("publishResult").contains(u"Bewoners zien nu wat u veranderde."_s),
                 qPrintable(on.said("publishResult")));
    }

    void whoMayNotPublishAsksForIt()
    {
        Publishing on;
        on.site.theAccount.mayPublish = false;
        on.ask(u"Mag de hond mee?"_s);
        QVERIFY(on.begun());
        QCOMPARE(buttonOn(on.page, "publishNow")->text(), u"Vraag akkoord"_s);
        buttonOn(on.page, "publishNow")->click();
        QCOMPARE(on.decision().kind, IntentKind::Request);
    }
};

QTEST_MAIN(PublishPageTest)
#include "tst_publishpage.moc"
