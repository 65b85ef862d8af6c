// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/notes/sitequestions.h"
#include "views/words/eventwords.h"
#include "views/words/sitequestionwords.h"

#include <QTest>

using namespace wd;
using namespace Qt::StringLiterals;

/// Questions about the site, as whoever decides to publish reads them.
class SiteQuestionWordsTest : public QObject
{
    Q_OBJECT

    static QList<SyncEvent> allQuestions()
    {
        QList<SyncEvent> all;
        for (int i = 0; i < syncEventKinds; ++i) {
            const SyncEvent event{.kind = SyncEventKind(i), .what = u"Inloopavond"_s};
            if (event.isQuestion())
                all.append(event);
        }
        return all;
    }

private Q_SLOTS:
    void whatPublishingAnswersSaysWhatBecomesOfIt()
    {
        const QList<SyncEvent> answered = answeredByPublishing(allQuestions());
        QCOMPARE(answered.size(), 6);
        for (const SyncEvent &question : allQuestions()) {
            const QString dutch = siteQuestionInWords(question, Language::Dutch),
                          english = siteQuestionInWords(question, Language::English);
            const bool isAnswered = answered.contains(question);
            QVERIFY2(dutch.contains(u"Wordt dit gepubliceerd, dan"_s) == isAnswered, qPrintable(dutch));
            QVERIFY2(english.contains(u"When this is published"_s) == isAnswered, qPrintable(english));
            if (!isAnswered)
                QCOMPARE(dutch, newsInWords(question, Language::Dutch));
        }
    }

    void anEditOfTwoMembersOfAPageIsOneSentence()
    {
        const SyncEvent title{
            .kind = SyncEventKind::AskWebEdit, .what = u"/wijk/brug"_s, .member = u"title"_s};
        SyncEvent text = title;
        text.member = u"text"_s;
        const SyncEvent other{.kind = SyncEventKind::AskSetBack};
        QCOMPARE(
            siteQuestionsInWords({title, text, other}, Language::Dutch),
            (QStringList{u"Iemand wijzigde op de site: /wijk/brug. Wordt dit gepubliceerd, dan staat daar "
                         "weer wat in dit dossier staat."_s,
                         siteQuestionInWords(other, Language::Dutch)}));
    }

    void whatIsNoQuestionIsNotAnswered()
    {
        QVERIFY(answeredByPublishing({{.kind = SyncEventKind::Published, .number = 2},
                                      {.kind = SyncEventKind::Adopted, .member = u"summary"_s},
                                      {.kind = SyncEventKind::AskOther, .what = u"iets-nieuws"_s}})
                    .isEmpty());
    }

    void aReasonThatIsASentenceEndsWithOneStop_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a sentence") << u"De datum klopt niet."_s
                                    << u"Uw verzoek is teruggegeven: De datum klopt niet."_s;
        QTest::newRow("a question") << u"Klopt de datum?"_s
                                    << u"Uw verzoek is teruggegeven: Klopt de datum?"_s;
        QTest::newRow("a few words") << u"De datum"_s << u"Uw verzoek is teruggegeven: De datum."_s;
    }
    void aReasonThatIsASentenceEndsWithOneStop()
    {
        QFETCH(const QString, reason);
        QFETCH(const QString, sentence);
        QCOMPARE(newsInWords({.kind = SyncEventKind::AskReturned, .what = reason}, Language::Dutch),
                 sentence);
    }
};

QTEST_GUILESS_MAIN(SiteQuestionWordsTest)
#include "tst_sitequestionwords.moc"
