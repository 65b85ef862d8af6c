// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/syncevent.h"

#include <QSet>
#include <QTest>

using namespace wd;
using namespace Qt::StringLiterals;

/// What a sync did, as it is stored and written in answers.
class SyncEventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeIsReadAndWrittenAsItWas_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<SyncEvent>("event");
        const auto row = [](const QString &code, const SyncEvent &event) {
            QTest::newRow(qPrintable(code)) << code << event;
        };
        using Kind = SyncEventKind;
        row(u"shared:18"_s, {.kind = Kind::Shared, .number = 18});
        row(u"requested"_s, {.kind = Kind::Requested});
        row(u"file:nota één: deel 2.pdf"_s, {.kind = Kind::FileSent, .what = u"nota één: deel 2.pdf"_s});
        row(u"file-missing:a.pdf"_s, {.kind = Kind::FileMissing, .what = u"a.pdf"_s});
        row(u"alarm:/x"_s, {.kind = Kind::Alarm, .what = u"/x"_s});
        row(u"alarm-open:/x"_s, {.kind = Kind::AlarmOpen, .what = u"/x"_s});
        row(u"adopted:answer"_s, {.kind = Kind::Adopted, .member = u"answer"_s});
        row(u"returned"_s, {.kind = Kind::Returned});
        row(u"asked:returned:Nog niet: zie mail"_s,
            {.kind = Kind::AskReturned, .what = u"Nog niet: zie mail"_s});
        row(u"asked:hidden-on-site:"_s, {.kind = Kind::AskHiddenOnSite});
        row(u"asked:web-edit:title"_s, {.kind = Kind::AskWebEdit, .member = u"title"_s});
        row(u"asked:web-edit:/plannen/x#blocks"_s,
            {.kind = Kind::AskWebEdit, .what = u"/plannen/x"_s, .member = u"blocks"_s});
        row(u"asked:site-refuses:end:Fase: een"_s,
            {.kind = Kind::AskSiteRefuses, .what = u"Fase: een"_s, .member = u"end"_s});
        row(u"asked:many-removals:4"_s, {.kind = Kind::AskManyRemovals, .number = 4});
        row(u"sjabloon:plan-2"_s, {.kind = Kind::SjabloonCame, .what = u"plan-2"_s});
        row(u"sjabloon-refused:plan-2:kind:swot"_s,
            {.kind = Kind::SjabloonRefused, .what = u"kind:swot"_s, .member = u"plan-2"_s});
        row(u"would-returned"_s, {.kind = Kind::WouldBeReturned});
        row(u"overtaken:reaction"_s, {.kind = Kind::PageOvertaken, .what = u"reaction"_s});
    }
    void aCodeIsReadAndWrittenAsItWas()
    {
        QFETCH(const QString, code);
        QFETCH(const SyncEvent, event);
        QVERIFY(syncEventFrom(code) == event);
        QCOMPARE(codeOf(event), code);
    }

    void whatANewerProgramWroteIsKept_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("question");
        QTest::newRow("event") << u"rained:3"_s << false;
        QTest::newRow("question") << u"asked:weather:Rain: much"_s << true;
        QTest::newRow("other facts of a question") << u"asked:set-back:twice"_s << true;
        QTest::newRow("no number") << u"shared:eighteen"_s << false;
        QTest::newRow("a longer word") << u"file-folded:a.pdf"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void whatANewerProgramWroteIsKept()
    {
        QFETCH(const QString, code);
        QFETCH(const bool, question);
        const SyncEvent event = syncEventFrom(code);
        QCOMPARE(codeOf(event), code);
        QCOMPARE(event.isQuestion(), question);
        QCOMPARE(event.isForTheUser(), question);
    }

    void everyKindHasAWordOfItsOwn()
    {
        QSet<QString> words;
        for (int kind = 1; kind < syncEventKinds; ++kind) {
            const QString word = wordOf(SyncEventKind(kind));
            QVERIFY2(!word.isEmpty() && !words.contains(word), qPrintable(word));
            words.insert(word);
            QCOMPARE(SyncEvent{.kind = SyncEventKind(kind)}.isQuestion(),
                     word == u"asked"_s || word.startsWith(u"asked:"_s));
        }
    }

    void aQuestionIsCalledByWhatItAsks()
    {
        QCOMPARE(questionWord({.kind = SyncEventKind::AskSetBack}), u"set-back"_s);
        QCOMPARE(questionWord({.kind = SyncEventKind::AskOlderText, .what = u"Plein"_s}),
                 u"older-text:Plein"_s);
    }

    void aPublicationThatWasHeldIsDecidedAgain()
    {
        QVERIFY(SyncEvent{.kind = SyncEventKind::AskPublicationChanged}.leavesUnpublished());
        QVERIFY(SyncEvent{.kind = SyncEventKind::AskForColleagues}.leavesUnpublished());
        QVERIFY(SyncEvent{.kind = SyncEventKind::AskNewerPage}.leavesUnpublished());
        QVERIFY(!SyncEvent{.kind = SyncEventKind::AskMayNotPublish}.leavesUnpublished());
    }
};

QTEST_GUILESS_MAIN(SyncEventTest)
#include "tst_syncevent.moc"
