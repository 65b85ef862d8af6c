// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/window/pagedesk.h"
#include "views/window/publishing/requestcard.h"
#include "views/window/publishing/withdrawpage.h"
#include "views/words/sentences.h"

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

const Error forbidden{.kind = ErrorKind::Forbidden, .subject = u"wijk.example"_s};

struct Withdrawing : PageDesk {
    explicit Withdrawing(const Dossier &dossier = fullDossier())
        : PageDesk(dossier)
        , page(add(new WithdrawPage(openDossier, site, Language::Dutch, &form)))
    {
        page.begin();
    }
    void act(const QString &reason)
    {
        page.findChild<QPlainTextEdit *>(u"withdrawReason"_s)->setPlainText(reason);
        buttonOn(page, "withdrawNow")->click();
    }
    QString answer() { return page.findChild<QLabel *>(u"withdrawAnswer"_s)->text(); }

    WithdrawPage &page;
};

OpenRequest request(bool withdraw = false)
{
    OpenRequest asked{.user = u"a.voorbeeld"_s, .revision = 4, .withdraw = withdraw};
    if (withdraw) {
        asked.reason = u"Het plan gaat niet door."_s;
        asked.notice = true;
    }
    return asked;
}

struct Asked : PageDesk {
    explicit Asked(const OpenRequest &asked, const QString &user = u"b.proef"_s,
                   std::optional<bool> may = true, const Dossier &dossier = fullDossier())
        : PageDesk(dossier)
    {
        site.theAccount.user = user;
        site.theAccount.mayPublish = may;
        card = &add(new RequestCard(asked, openDossier, site, FileCheck(FileStore(folder.path())), papers,
                                    Language::Dutch, &form));
    }
    /// And its pictures were looked at.
    [[nodiscard]] bool hasFiles(int lacking = 0) { return picturesAreClean() && hasBytes(lacking); }
    /// The bytes of all files but the first `lacking` are on this desk.
    [[nodiscard]] bool hasBytes(int lacking = 0)
    {
        for (const FileRef &file : filesOf(openDossier.work()).mid(lacking)) {
            if (!FileStore(folder.path()).takeBytes(fixtureBytes(file.name), file.name))
                return false;
        }
        return true;
    }
    FileInspector papers{folder.path(), store};
    RequestCard *card = nullptr;
};

} // namespace

Q_DECLARE_METATYPE(Dossier)

/// *Intrekken...*, and the card of somebody who asks for it or for publishing.
class WithdrawPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itNeedsAReason()
    {
        Withdrawing on;
        on.act(u"  "_s);
        QVERIFY(!on.openDossier.intent());
        QVERIFY(on.answer().contains(u"Schrijf op waarom"_s));
        QVERIFY(buttonOn(on.page, "withdrawNow")->isEnabled());
    }

    void theReasonAndTheNoticeGoWithTheDecision()
    {
        Withdrawing on;
        on.page.findChild<QCheckBox *>(u"withdrawNotice"_s)->setChecked(true);
        on.act(u"Het plan gaat niet door."_s);
        QCOMPARE(on.decision().kind, IntentKind::Withdraw);
        QCOMPARE(on.decision().reason, u"Het plan gaat niet door."_s);
        QVERIFY(on.decision().notice);
        QVERIFY2(!buttonOn(on.page, "withdrawNow")->isEnabled(), "once is enough");
        Q_EMIT on.site.reported(on.openDossier.work().id, {{.kind = SyncEventKind::Withdrawn, .number = 2}},
                                {}, std::nullopt);
        QCOMPARE(on.answer(), u"De pagina is van de site. Bewoners lezen op die plaats uw bericht."_s);
    }

    void aNoticeThatCouldNotBeLeftIsSaidSo()
    {
        Withdrawing on;
        on.page.findChild<QCheckBox *>(u"withdrawNotice"_s)->setChecked(true);
        on.act(u"Het plan gaat niet door."_s);
        Q_EMIT on.site.reported(
            on.openDossier.work().id,
            {{.kind = SyncEventKind::NoticeNotLeft}, {.kind = SyncEventKind::Withdrawn, .number = 2}}, {},
            std::nullopt);
        QVERIFY2(on.answer().contains(u"er staat geen bericht voor bewoners"_s, Qt::CaseInsensitive)
                     && on.answer().contains(u"Bewoners kunnen het dossier niet meer lezen."_s),
                 qPrintable(on.answer()));
    }

    void aReasonThatIsBeingTypedIsThereAgain()
    {
        Withdrawing on;
        QTest::keyClicks(on.page.findChild<QPlainTextEdit *>(u"withdrawReason"_s), u"Het plan ga"_s);
        QVERIFY2(on.openDossier.unfinished().isEmpty(), "no part of the dossier is half done by it");
        on.openDossier.open({});
        QTRY_VERIFY(!on.openDossier.isOpen());
        on.openDossier.open(fullDossier().id);
        QTRY_VERIFY(on.openDossier.isOpen());
        on.page.begin();
        auto *reason = on.page.findChild<QPlainTextEdit *>(u"withdrawReason"_s);
        QCOMPARE(reason->toPlainText(), u"Het plan ga"_s);
        on.act(u"Het plan gaat niet door."_s);
        on.page.begin();
        QVERIFY2(reason->toPlainText().isEmpty(), "what was decided is not decided again");
    }

    void whoMayNotDoItAsksAColleague()
    {
        Withdrawing on;
        QVERIFY(!wordsOn(on.page).contains(u"U mag dit niet zelf"_s));
        on.site.theAccount.mayPublish = false;
        on.page.begin();
        QVERIFY(wordsOn(on.page).contains(u"U mag dit niet zelf"_s));
        QCOMPARE(buttonOn(on.page, "withdrawNow")->text(), u"Vraag om deze pagina weg te halen"_s);
        on.act(u"Het plan gaat niet door."_s);
        QCOMPARE(on.decision().reason, u"Het plan gaat niet door."_s);
        Q_EMIT on.site.reported(
            on.openDossier.work().id,
            {{.kind = SyncEventKind::Shared, .number = 5}, {.kind = SyncEventKind::Requested}}, {},
            std::nullopt);
        QVERIFY2(on.answer().contains(u"Een collega die mag publiceren, beslist"_s), qPrintable(on.answer()));
    }

    void whatCannotBeChangedHereCanBeWithdrawn_data()
    {
        QTest::addColumn<Dossier>("dossier");
        Dossier thrownAway = fullDossier(), newer = fullDossier();
        thrownAway.deleted = u"2026-11-20"_s;
        newer.schema = currentSchema + 1;
        QTest::newRow("in the trash") << thrownAway;
        QTest::newRow("of a newer program") << newer;
    }
    void whatCannotBeChangedHereCanBeWithdrawn()
    {
        QFETCH(const Dossier, dossier);
        Withdrawing on(dossier);
        QVERIFY(on.openDossier.readOnly());
        QVERIFY(buttonOn(on.page, "withdrawNow")->isEnabled());
        on.act(u"Het plan gaat niet door."_s);
        QCOMPARE(on.decision().kind, IntentKind::Withdraw);
        QCOMPARE(on.decision().reason, u"Het plan gaat niet door."_s);
        QCOMPARE(on.openDossier.work(), dossier);
    }

    void whatKeepsItFromHappeningIsSaid_data()
    {
        QTest::addColumn<SiteState>("siteState");
        QTest::addColumn<QString>("words");
        QTest::newRow("offline") << SiteState::Offline << u"U bent offline"_s;
        QTest::newRow("password") << SiteState::NeedsPassword << u"wachtwoord"_s;
        QTest::newRow("no site") << SiteState::None << u"nog geen site"_s;
        QTest::newRow("refused") << SiteState::Refused << sentence(forbidden, Language::Dutch);
    }
    void whatKeepsItFromHappeningIsSaid()
    {
        QFETCH(const SiteState, siteState);
        QFETCH(const QString, words);
        Withdrawing on;
        on.site.theSiteState = SiteState::Idle;
        on.act(u"Het plan gaat niet door."_s);
        on.site.theError = forbidden;
        on.site.say(siteState);
        QVERIFY2(on.answer().contains(words), qPrintable(on.answer()));
        QCOMPARE(on.decision().kind, IntentKind::Withdraw);
    }

    void agreeingIsADecisionOfOnesOwn()
    {
        Asked publish(request());
        QVERIFY(publish.isShared(4) && publish.hasFiles());
        QVERIFY(wordsOn(*publish.card).contains(u"a.voorbeeld vraagt akkoord"_s));
        buttonOn(*publish.card, "requestAgree")->click();
        QTRY_VERIFY_WITH_TIMEOUT(publish.openDossier.intent(), 20000); // the files are read meanwhile
        QCOMPARE(publish.decision().kind, IntentKind::Publish);
        QVERIFY(!publish.decision().shown.isEmpty());

        Asked withdraw(request(true));
        QVERIFY(wordsOn(*withdraw.card).contains(u"Reden: Het plan gaat niet door."_s));
        buttonOn(*withdraw.card, "requestAgree")->click();
        QCOMPARE(withdraw.decision().kind, IntentKind::Withdraw);
        QCOMPARE(withdraw.decision().reason, u"Het plan gaat niet door."_s);
        QVERIFY(withdraw.decision().notice);
    }

    void agreeingWhereSomethingElseWasReadOnTheSiteIsLookingFirst()
    {
        Asked on(request());
        QVERIFY(on.isShared(4) && on.hasFiles() && on.isPublished());
        PublicationStatus read = on.openDossier.publicationStatus();
        read.otherOnSite = true;
        QVERIFY(on.stands(read));
        QSignalSpy look(on.card, &RequestCard::lookAsked);
        buttonOn(*on.card, "requestAgree")->click();
        QTRY_VERIFY(look.size() == 1 || on.openDossier.intent());
        QVERIFY(!on.openDossier.intent());
    }

    void agreeingWhereAPictureTellsMoreIsLookingFirst()
    {
        Asked on(request());
        QVERIFY(on.isShared(4) && on.hasBytes()); // no picture can be made of these
        QSignalSpy look(on.card, &RequestCard::lookAsked);
        buttonOn(*on.card, "requestAgree")->click();
        QVERIFY(look.size() == 1 || look.wait());
        QVERIFY(!on.openDossier.intent());
    }

    void whatToBewareOfStandsOnTheCardOfWhoAnswers()
    {
        Dossier dossier = fullDossier();
        dossier.questions.last().answer.clear();
        Asked on(request(), u"b.proef"_s, true, dossier);
        QTRY_VERIFY2(wordsOn(*on.card).contains(u"Let op:"_s), qPrintable(wordsOn(*on.card)));
        QVERIFY2(wordsOn(*on.card).contains(u"schrijf het antwoord bij"_s), qPrintable(wordsOn(*on.card)));
        QVERIFY(buttonOn(*on.card, "requestAgree")->isEnabled());
    }

    void agreeingWhereAFileIsNotHereIsLookingFirst()
    {
        Asked on(request());
        QVERIFY(on.isShared(4) && on.hasFiles(1));
        QSignalSpy look(on.card, &RequestCard::lookAsked);
        buttonOn(*on.card, "requestAgree")->click();
        QVERIFY(look.size() == 1 || look.wait());
        QVERIFY(!on.openDossier.intent());
    }

    void whatWasWrittenWhileTheFilesWereReadIsNotAgreedTo()
    {
        Asked on(request());
        QVERIFY(on.isShared(4) && on.hasFiles());
        QSignalSpy look(on.card, &RequestCard::lookAsked);
        buttonOn(*on.card, "requestAgree")->click();
        on.openDossier.edit(u"titel"_s, [](Dossier &dossier) { dossier.title = u"Half af"_s; });
        QVERIFY(look.size() == 1 || look.wait());
        QVERIFY(!on.openDossier.intent());
    }

    void whatIsSentBackWhileTheFilesWereReadIsNotPublished()
    {
        Asked on(request());
        QVERIFY(on.isShared(4) && on.hasFiles());
        buttonOn(*on.card, "requestAgree")->click();
        on.card->findChild<QLineEdit *>(u"returnReason"_s)->setText(u"Toch niet"_s);
        buttonOn(*on.card, "requestReturn")->click();
        buttonOn(*on.card, "sendBack")->click();
        auto *agree = on.card->findChild<QPushButton *>(u"requestAgree"_s);
        QTRY_VERIFY(agree->isEnabled());
        QCOMPARE(on.decision().kind, IntentKind::Returned);
    }

    void agreeingWithOtherWordsThanWereAskedForIsLookingFirst()
    {
        Asked on(request());
        QVERIFY(on.isShared(4));
        on.openDossier.edit(u"titel"_s, [](Dossier &dossier) { dossier.title = u"Half af"_s; });
        const QSignalSpy look(on.card, &RequestCard::lookAsked);
        buttonOn(*on.card, "requestAgree")->click();
        QCOMPARE(look.size(), 1);
        QVERIFY(!on.openDossier.intent());
    }

    void agreeingWithWhatWritesOverSomebodysEditIsLookingFirst()
    {
        Asked on(request());
        PublicationStatus status = on.openDossier.publicationStatus();
        status.asked = {{.kind = SyncEventKind::AskHiddenOnSite, .what = u"Kom naar de inloopavond"_s}};
        QVERIFY(on.stands(status) && on.isShared(4) && on.hasFiles());
        const QSignalSpy look(on.card, &RequestCard::lookAsked);
        buttonOn(*on.card, "requestAgree")->click();
        QCOMPARE(look.size(), 1);
        QVERIFY(!on.openDossier.intent());
    }

    void agreeingOverWhatNobodyReadYetIsLookingFirst()
    {
        Asked on(request());
        QVERIFY(on.isShared(4) && on.hasFiles());
        // A sync met it, and this window did not look since.
        PublicationStatus status = on.openDossier.publicationStatus();
        status.asked = {{.kind = SyncEventKind::AskHiddenOnSite, .what = u"Kom naar de inloopavond"_s}};
        noteStanding(on.store, on.openDossier.work().id, status);
        QSignalSpy look(on.card, &RequestCard::lookAsked);
        buttonOn(*on.card, "requestAgree")->click();
        QVERIFY(look.size() == 1 || look.wait(20000));
        QTRY_COMPARE(on.openDossier.publicationStatus().asked, status.asked);
        QVERIFY(!on.openDossier.intent());
    }

    void sendingBackNeedsAReason()
    {
        Asked on(request());
        buttonOn(*on.card, "requestReturn")->click();
        buttonOn(*on.card, "sendBack")->click();
        QVERIFY(!on.openDossier.intent());
        QVERIFY(wordsOn(*on.card).contains(u"Schrijf wat er nog anders moet"_s));
        auto *reason = on.card->findChild<QLineEdit *>(u"returnReason"_s);
        QTest::keyClicks(reason, u"De datum klopt niet"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(on.decision().kind, IntentKind::Returned);
        QCOMPARE(on.decision().reason, u"De datum klopt niet"_s);
    }

    void aReasonToSendBackThatIsBeingTypedIsThereAgain()
    {
        Asked on(request());
        buttonOn(*on.card, "requestReturn")->click();
        QTest::keyClicks(on.card->findChild<QLineEdit *>(u"returnReason"_s), u"De datum kl"_s);
        RequestCard again(request(), on.openDossier, on.site, FileCheck(FileStore(on.folder.path())),
                          on.papers, Language::Dutch);
        auto *reason = again.findChild<QLineEdit *>(u"returnReason"_s);
        QCOMPARE(reason->text(), u"De datum kl"_s);
        QVERIFY(reason->isVisibleTo(&again) && buttonOn(again, "sendBack"));
        buttonOn(again, "sendBack")->click();
        QCOMPARE(on.decision().reason, u"De datum kl"_s);
        QVERIFY(on.openDossier.drafts().isEmpty());
    }

    void whoAskedOrMayNotOnlySeesThatItWaits()
    {
        Asked mine(request(), u"a.voorbeeld"_s);
        QVERIFY(wordsOn(*mine.card).contains(u"U vroeg akkoord"_s));
        QVERIFY(!buttonOn(*mine.card, "requestAgree") && buttonOn(*mine.card, "requestLook"));
        Asked other(request(), u"c.test"_s, false);
        QVERIFY(!buttonOn(*other.card, "requestAgree") && !buttonOn(*other.card, "requestReturn"));
    }
};

QTEST_MAIN(WithdrawPageTest)
#include "tst_withdrawpage.moc"
