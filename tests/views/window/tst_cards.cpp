// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/window/pagedesk.h"
#include "views/window/dossier/cardstack.h"
#include "views/window/dossier/conflictcard.h"
#include "views/window/dossier/questionscard.h"
#include "views/window/publishing/requestcard.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// The cards above the section of the title.
struct Cards : PageDesk {
    explicit Cards(const Dossier &dossier = fullDossier())
        : PageDesk(dossier)
        , papers(folder.path(), store)
        , before(add(new QLineEdit(&form)))
        , stack(add(new CardStack(openDossier, site, FileCheck(FileStore(folder.path())), papers,
                                  Language::Dutch, &form)))
    {
        stack.showSection(u"title"_s);
    }
    ConflictCard *conflict()
    {
        QCoreApplication::sendPostedEvents();
        for (ConflictCard *card : stack.findChildren<ConflictCard *>()) {
            if (card->isVisibleTo(&stack))
                return card;
        }
        return nullptr;
    }
    bool asked(const QString &user)
    {
        PublicationStatus publicationStatus = openDossier.publicationStatus();
        publicationStatus.requests.push_back(
            {.user = user, .revision = int(publicationStatus.requests.size()) + 1});
        return stands(publicationStatus);
    }

    FileInspector papers;
    QLineEdit &before;
    CardStack &stack;
};

} // namespace

/// What waits for an answer above a section.
class CardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConflictShowsWhoAndBothTextsMarked()
    {
        Cards on;
        QVERIFY(on.titleClashes());
        QVERIFY(on.conflict());
        const QString words = wordsOn(*on.conflict());
        QVERIFY2(words.contains(u"is ook gewijzigd door"_s), qPrintable(words));
        QVERIFY2(words.contains(u"mij"_s) && words.contains(u"collega"_s) && words.contains(u"<u "_s),
                 qPrintable(words));
        QVERIFY(!on.conflict()->accessibleName().isEmpty());
    }

    void whoAsksIsCalledByName()
    {
        Cards on;
        PublicationStatus publicationStatus = on.openDossier.publicationStatus();
        publicationStatus.requests
            = {{.user = u"jdevries"_s, .name = u"Jantine <b>de</b> Vries"_s, .revision = 1}};
        QVERIFY(on.stands(publicationStatus));
        const QString words = wordsOn(on.stack);
        QVERIFY2(words.contains(u"Jantine <b>de</b> Vries vraagt akkoord om dit te publiceren."_s)
                     && !words.contains(u"jdevries"_s),
                 qPrintable(words));
        for (const QLabel *label : on.stack.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void aNameWithAnAmpersandIsWholeOnAButton()
    {
        Cards on;
        const ConflictCard card(
            {.number = 1,
             .conflict
             = {.place = {{}, u"title"_s}, .mine = u"a"_s, .theirs = u"b"_s, .who = u"Jantine & Zn."_s}},
            on.openDossier, Language::Dutch);
        QVERIFY(wordsOn(card).contains(u"is ook gewijzigd door Jantine & Zn."_s));
        QCOMPARE(buttonOn(card, "keepTheirs")->text(), u"Neem die van Jantine && Zn."_s);
    }

    void mineAndTheirsAreOneClickAndUndoBringsTheCardBack_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("title");
        QTest::newRow("mine") << u"keepMine"_s << u"Van mij"_s;
        QTest::newRow("theirs") << u"keepTheirs"_s << u"Van een collega"_s;
        QTest::newRow("both") << u"keepBoth"_s << u"Van een collega Van mij"_s;
        QTest::newRow("edit") << u"keepEdit"_s << QString();
    }
    void mineAndTheirsAreOneClickAndUndoBringsTheCardBack()
    {
        QFETCH(const QString, button);
        QFETCH(const QString, title);
        Cards on;
        QVERIFY(on.titleClashes());
        QSignalSpy edit(&on.stack, &CardStack::editAsked);
        QTest::mouseClick(buttonOn(*on.conflict(), qPrintable(button)), Qt::LeftButton);
        QVERIFY(on.openDossier.conflicts().isEmpty());
        QVERIFY(!on.conflict());
        if (!title.isEmpty())
            QCOMPARE(on.openDossier.work().title, title);
        QCOMPARE(edit.size(), title.isEmpty() ? 1 : 0);
        on.openDossier.undo();
        QTRY_VERIFY(on.conflict());
    }

    void bothIsThereWhereTwoFit()
    {
        Cards on;
        const auto paragraph = [](const QString &text) {
            return QJsonArray{QJsonObject{{u"kind"_s, u"paragraph"_s},
                                          {u"spans"_s, QJsonArray{QJsonObject{{u"text"_s, text}}}}}};
        };
        const auto both = [](const QWidget &card) { return buttonOn(card, "keepBoth"); };
        const ConflictCard text(
            {.number = 1,
             .conflict
             = {.place = {{}, u"status/text"_s}, .mine = paragraph(u"a"_s), .theirs = paragraph(u"b"_s)}},
            on.openDossier, Language::Dutch);
        QVERIFY(both(text)->isEnabled());
        const ConflictCard day(
            {.number = 2,
             .conflict
             = {.place = {{}, u"status/date"_s}, .mine = u"2026-11-21"_s, .theirs = u"2026-11-22"_s}},
            on.openDossier, Language::Dutch);
        QVERIFY(!both(day)->isEnabled());
        QVERIFY(wordsOn(day).contains(u"Hier past maar één van de twee."_s));
    }

    void aHalfTypedReasonSurvivesWhatHappensElsewhere()
    {
        Cards on;
        QVERIFY(on.asked(u"a.voorbeeld"_s));
        auto *card = on.stack.findChild<RequestCard *>();
        QVERIFY(card);
        buttonOn(*card, "requestReturn")->click();
        auto *reason = card->findChild<QLineEdit *>(u"returnReason"_s);
        QTest::keyClicks(reason, u"De datum kl"_s);
        QTRY_VERIFY(reason->hasFocus());

        QVERIFY(on.titleClashes());
        QVERIFY(on.conflict());
        QVERIFY(on.asked(u"b.proef"_s));
        on.site.say(SiteState::Offline);
        QCOMPARE(on.stack.findChildren<RequestCard *>().size(), 2);
        QVERIFY(reason->hasFocus());
        QCOMPARE(reason->text(), u"De datum kl"_s);
    }

    void whatWasMetOnTheSiteStaysUntilItIsRead()
    {
        Cards on;
        PublicationStatus publicationStatus = on.openDossier.publicationStatus();
        publicationStatus.asked
            = {{.kind = SyncEventKind::AskHiddenOnSite, .what = u"Kom naar de inloopavond"_s},
               {.kind = SyncEventKind::AskSetBack}};
        QVERIFY(on.stands(publicationStatus));
        const QPointer<QuestionsCard> card = on.stack.findChild<QuestionsCard *>();
        QVERIFY(card);
        const QString words = wordsOn(*card);
        QVERIFY2(words.contains(u"Op de site verborgen, kiest u: Kom naar de inloopavond."_s)
                     && words.contains(u"De site is teruggezet: publiceer opnieuw."_s),
                 qPrintable(words));
        on.stack.showSection(u"news"_s); // whatever section is open
        QCOMPARE(on.stack.findChild<QuestionsCard *>(), card.data());
        buttonOn(*card, "questionsRead")->click();
        QCOMPARE(on.site.read, QList<DossierId>{on.openDossier.work().id});
        QCOMPARE(on.site.questionsSeen, publicationStatus.asked);
        QVERIFY(on.stands({}));
        QTRY_VERIFY(!card);
    }

    void whatIsOnlyReadHereLeadsNowhere_data()
    {
        QTest::addColumn<int>("schema");
        QTest::addColumn<QString>("deleted");
        QTest::newRow("in the trash") << currentSchema << u"2026-11-20"_s;
        QTest::newRow("of a newer program") << currentSchema + 1 << QString();
    }
    void whatIsOnlyReadHereLeadsNowhere()
    {
        QFETCH(const int, schema);
        QFETCH(const QString, deleted);
        Dossier dossier = fullDossier();
        dossier.schema = schema;
        dossier.deleted = deleted;
        Cards on(dossier);
        PublicationStatus publicationStatus = on.openDossier.publicationStatus();
        publicationStatus.asked = {{.kind = SyncEventKind::AskHiddenOnSite, .what = u"Inloopavond"_s}};
        QVERIFY(on.stands(publicationStatus));
        const auto *card = on.stack.findChild<QuestionsCard *>();
        QVERIFY(card && buttonOn(*card, "questionsRead"));
        QVERIFY(!buttonOn(*card, "questionsLook"));
    }

    void whatPublishingAnswersLeadsToIt_data()
    {
        QTest::addColumn<QList<SyncEvent>>("questions");
        QTest::addColumn<bool>("leads");
        const SyncEvent hidden{.kind = SyncEventKind::AskHiddenOnSite, .what = u"Inloopavond"_s},
            returned{.kind = SyncEventKind::AskReturned, .what = u"De datum klopt niet"_s};
        QTest::newRow("hidden on the site") << QList<SyncEvent>{hidden} << true;
        QTest::newRow("a request that came back") << QList<SyncEvent>{returned} << false;
        QTest::newRow("both") << QList<SyncEvent>{returned, hidden} << true;
    }
    void whatPublishingAnswersLeadsToIt()
    {
        QFETCH(const QList<SyncEvent>, questions);
        QFETCH(const bool, leads);
        Cards on;
        PublicationStatus publicationStatus = on.openDossier.publicationStatus();
        publicationStatus.asked = questions;
        QVERIFY(on.stands(publicationStatus));
        const auto *card = on.stack.findChild<QuestionsCard *>();
        QVERIFY(card);
        QPushButton *look = buttonOn(*card, "questionsLook");
        QCOMPARE(look != nullptr, leads);
        if (!leads)
            return;
        const QSignalSpy asked(&on.stack, &CardStack::lookAsked);
        look->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY2(!on.openDossier.intent(), "it only leads there");
    }

    void onlyWhatWasAnsweredGoes()
    {
        Cards on;
        QVERIFY(on.asked(u"a.voorbeeld"_s));
        QVERIFY(on.titleClashes());
        const QPointer<ConflictCard> conflict = on.conflict();
        const QPointer<RequestCard> request = on.stack.findChild<RequestCard *>();
        QVERIFY(conflict && request);
        QVERIFY(on.stands({}));
        QTRY_VERIFY(!request);
        QVERIFY(conflict);
        QCOMPARE(conflict.data(), on.conflict());
    }

    void tabWalksThroughACardBeforeWhatStandsUnderIt()
    {
        Cards on;
        auto &under = on.add(new QLineEdit(&on.form));
        QVERIFY(on.asked(u"a.voorbeeld"_s));
        QVERIFY(on.titleClashes());
        QVERIFY(on.asked(u"b.proef"_s));
        QVERIFY(on.conflict());
        on.before.setFocus();
        QTRY_VERIFY(on.before.hasFocus());
        QStringList walked;
        while (!under.hasFocus() && walked.size() < 30) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget()))
                walked.append(button->objectName());
        }
        const QStringList request{u"requestLook"_s, u"requestAgree"_s, u"requestReturn"_s};
        QCOMPARE(walked,
                 request + request
                     + QStringList({u"keepMine"_s, u"keepTheirs"_s, u"keepBoth"_s, u"keepEdit"_s}));
    }

    void aConflictStandsInItsOwnSectionOnly()
    {
        Cards on;
        QVERIFY(on.titleClashes());
        on.stack.showSection(u"about"_s);
        QVERIFY(!on.conflict());
        QVERIFY(!on.stack.isVisible());
        on.stack.showSection(u"title"_s);
        QVERIFY(on.conflict() && on.stack.isVisible());
    }

    void aConflictOfASectionThatWentStandsUnderTheTitle()
    {
        Cards on;
        QVERIFY(on.titleClashes([](Dossier &d, const QString &words) { d.summary = words; }));
        QVERIFY(!on.conflict());
        on.openDossier.edit(u"sjabloon"_s,
                            [](Dossier &d) { d.sjabloon = {.key = u"communicatieplan"_s, .version = 1}; });
        QVERIFY(on.conflict());
        QTest::mouseClick(buttonOn(*on.conflict(), "keepMine"), Qt::LeftButton);
        QVERIFY(on.openDossier.conflicts().isEmpty());
        QCOMPARE(on.openDossier.work().summary, u"Van mij"_s);
    }
};

QTEST_MAIN(CardsTest)
#include "tst_cards.moc"
