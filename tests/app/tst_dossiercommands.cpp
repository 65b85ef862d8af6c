// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrunner.h"
#include "tests/support/fixtures.h"
#include "tests/support/sjablonen.h"
#include "views/words/commandwords.h"
#include "views/words/eventwords.h"
#include "views/words/sectionname.h"

#include <QDir>
#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

/// The commands that need no site.
class TestDossierCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newPrintsAnIdThatShowKnows();
    void aDossierIsKnownByItsSlugToo();
    void listForMachinesHoldsEveryDossier();
    void aDossierFollowsTheSjabloonThatWasAsked();
    void setChangesOneValueAndNullRemovesIt();
    void aRefusedSetChangesNothing_data();
    void aRefusedSetChangesNothing();
    void publishWritesDownWhatWasShown();
    void withdrawWantsAReason();
    void aDossierInTheTrashIsNotPublished();
    void statusOfAFreshDossierSaysSo();
    void whatIsHalfTypedIsNamed();
    void searchFindsWordsAndSaysWhenThereAreNone();
    void fiveHundredDossiersAreListedAndSearched();
    void everythingIsSaidInEnglishToo();
    void theUsageSaysWhatADocumentForColleaguesLacks();
};

void TestDossierCommands::newPrintsAnIdThatShowKnows()
{
    CommandRunner desk;
    const QString id
        = desk.must({u"new"_s, u"--title"_s, u"Speelplek één"_s, u"--profile"_s, u"fysiek"_s}).line();
    QVERIFY(isUuid(id));
    const QJsonObject shown = desk.must({u"show"_s, id}).object();
    QCOMPARE(shown[u"title"_s].toString(), u"Speelplek één"_s);
    QCOMPARE(shown[u"id"_s].toString(), id);
    const QJsonObject answer = desk.must({u"--json"_s, u"new"_s, u"--title"_s, u"B"_s}).object();
    QVERIFY(isUuid(answer[u"id"_s].toString()));
    QVERIFY(answer[u"slug"_s].toString().startsWith(u"b-"_s));
}

void TestDossierCommands::aDossierIsKnownByItsSlugToo()
{
    CommandRunner desk;
    const QJsonObject made = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s, u"--json"_s}).object();
    const QJsonObject shown = desk.must({u"show"_s, made[u"slug"_s].toString()}).object();
    QCOMPARE(shown[u"id"_s], made[u"id"_s]);
}

void TestDossierCommands::listForMachinesHoldsEveryDossier()
{
    CommandRunner desk;
    QCOMPARE(desk.must({u"list"_s, u"--json"_s}).out, u"[]\n"_s);
    QVERIFY(desk.must({u"list"_s}).out.contains(u"wijkdossier new"_s));
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    const QJsonArray all = desk.must({u"list"_s, u"--json"_s}).array();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0][u"id"_s].toString(), id);
    QCOMPARE(all[0][u"title"_s].toString(), u"Bomen"_s);
    QVERIFY(desk.must({u"list"_s}).out.contains(id + u"  Bomen"_s));
}

void TestDossierCommands::aDossierFollowsTheSjabloonThatWasAsked()
{
    CommandRunner desk;
    const QString id
        = desk.must({u"new"_s, u"--title"_s, u"Buurtgroepen"_s, u"--sjabloon"_s, u"communicatieplan"_s})
              .line();
    const QJsonObject shown = desk.must({u"show"_s, id}).object();
    QCOMPARE(shown[u"sjabloon"_s], (QJsonObject{{u"key"_s, u"communicatieplan"_s}, {u"version"_s, 1}}));
    const Answer refused = desk.run({u"new"_s, u"--title"_s, u"x"_s, u"--sjabloon"_s, u"anders"_s});
    QCOMPARE(refused.code, int(ExitCode::Usage));
    QVERIFY2(refused.err.contains(u"anders"_s), qPrintable(refused.err));
    QCOMPARE(desk.must({u"list"_s, u"--json"_s}).array().size(), 1);
}

void TestDossierCommands::setChangesOneValueAndNullRemovesIt()
{
    CommandRunner desk;
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    desk.must(
        {u"set"_s, id, u"/planning/milestones/-"_s, u"{\"title\":\"Planten\",\"date\":\"2027-03-14\"}"_s});
    const QJsonObject shown = desk.must({u"show"_s, id}).object();
    const QJsonValue milestone = shown[u"planning"_s][u"milestones"_s][0];
    QCOMPARE(milestone[u"title"_s].toString(), u"Planten"_s);
    QVERIFY(isUuid(milestone[u"id"_s].toString()));
    desk.must({u"set"_s, id, u"/planning/milestones/0"_s, u"null"_s});
    const QJsonObject after = desk.must({u"show"_s, id}).object();
    QVERIFY(!after[u"planning"_s][u"milestones"_s][0][u"deleted"_s].toString().isEmpty());
    desk.must({u"set"_s, id, u"/summary"_s, u"\"Kort.\""_s});
    desk.must({u"set"_s, id, u"/summary"_s, u"null"_s});
    QVERIFY(!desk.must({u"show"_s, id}).object().contains(u"summary"_s));
}

void TestDossierCommands::aRefusedSetChangesNothing_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("said");
    QTest::newRow("a date that is none") << u"/status/date"_s << u"\"2027-02-30\""_s << u"/status/date"_s;
    QTest::newRow("not JSON") << u"/summary"_s << u"Kort"_s << u"JSON"_s;
    QTest::newRow("a member nobody knows") << u"/kleur"_s << u"1"_s << u"/kleur"_s;
    QTest::newRow("the id") << u"/id"_s << u"\"x\""_s << u"/id"_s;
    QTest::newRow("a link that is not of the web")
        << u"/links/-"_s << u"{\"title\":\"x\",\"url\":\"javascript:alert(1)\"}"_s << u"/links/0/url"_s;
    QTest::newRow("a place beyond the list") << u"/links/7"_s << u"{}"_s << u"/links/7"_s;
    QTest::newRow("the whole dossier") << u""_s << u"{}"_s << u"hele dossier"_s;
    QTest::newRow("no pointer") << u"summary"_s << u"\"x\""_s << u"summary"_s;
    QTest::newRow("a file name that climbs out")
        << u"/documents/-"_s
        << u"{\"title\":\"x\",\"file\":{\"name\":\"../x.pdf\",\"sha256\":\"%1\",\"size\":1}}"_s.arg(
               QString(64, u'a'))
        << u"/documents/0/file/name"_s;
}

void TestDossierCommands::aRefusedSetChangesNothing()
{
    QFETCH(QString, pointer);
    QFETCH(QString, json);
    QFETCH(QString, said);
    CommandRunner desk;
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    const QString before = desk.must({u"show"_s, id}).out;
    const Answer answer = desk.run({u"set"_s, id, pointer, json});
    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.out, QString());
    QCOMPARE(answer.err.count(u'\n'), 1);
    QVERIFY2(answer.err.contains(said), qPrintable(answer.err));
    QCOMPARE(desk.must({u"show"_s, id}).out, before);
}

void TestDossierCommands::publishWritesDownWhatWasShown()
{
    CommandRunner desk;
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    desk.complete(id);
    QVERIFY(desk.must({u"publish"_s, id}).out.contains(u"Bomen"_s));
    const QJsonObject status = desk.must({u"status"_s, id, u"--json"_s}).object();
    QCOMPARE(status[u"intent"_s].toString(), u"publish"_s);
    QCOMPARE(status[u"published"_s].toBool(true), false);
    desk.must({u"withdraw"_s, id, u"--reason"_s, u"Het plan gaat niet door."_s, u"--notice"_s});
    QCOMPARE(desk.must({u"status"_s, id, u"--json"_s}).object()[u"intent"_s].toString(), u"withdraw"_s);
}

void TestDossierCommands::withdrawWantsAReason()
{
    CommandRunner desk;
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    const Answer answer = desk.run({u"withdraw"_s, id});
    QCOMPARE(answer.code, 2);
    QVERIFY(answer.err.contains(u"--reason"_s));
}

void TestDossierCommands::aDossierInTheTrashIsNotPublished()
{
    CommandRunner desk;
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    desk.must({u"set"_s, id, u"/deleted"_s, u"\"2026-11-01\""_s});
    const Answer answer = desk.run({u"publish"_s, id});
    QCOMPARE(answer.code, 3);
    QVERIFY(answer.err.contains(u"prullenbak"_s));
    QCOMPARE(desk.must({u"show"_s, id}).object()[u"id"_s].toString(), id);
}

void TestDossierCommands::statusOfAFreshDossierSaysSo()
{
    CommandRunner desk;
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    const QString said = desk.must({u"status"_s}).out;
    QVERIFY(said.contains(id));
    QVERIFY(said.contains(u"nog niet gedeeld"_s));
    QVERIFY(said.contains(u"niet gepubliceerd"_s));
    QCOMPARE(desk.must({u"status"_s, u"--json"_s}).array().size(), 1);
}

void TestDossierCommands::whatIsHalfTypedIsNamed()
{
    CommandRunner desk;
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    const QString other = desk.must({u"new"_s, u"--title"_s, u"Gras"_s}).line();
    QCOMPARE(desk.must({u"list"_s, u"--json"_s}).array()[0][u"unfinished"_s], QJsonValue(0));
    desk.must(
        {u"set"_s, id, u"/planning/milestones/-"_s, u"{\"title\":\"Planten\",\"date\":\"2027-03-14\"}"_s});
    const QString milestone
        = desk.must({u"show"_s, id}).object()[u"planning"_s][u"milestones"_s][0][u"id"_s].toString();
    const auto store = Store::open(desk.workspace());
    QVERIFY(store);
    QVERIFY((*store)->setDraft(DossierId{id}, {milestone, u"date"_s}, u"na de zomer"_s));
    QVERIFY((*store)->setDraft(DossierId{id}, {{}, u"status/date"_s}, u"14 m"_s));

    for (const QJsonValue &row : desk.must({u"list"_s, u"--json"_s}).array())
        QCOMPARE(row[u"unfinished"_s].toInt(), row[u"id"_s] == id ? 2 : 0);
    const QString listed = desk.must({u"list"_s}).out;
    QCOMPARE(listed.count(u"onderdelen die nog niet af zijn: 2"_s), 1);
    QCOMPARE(desk.must({u"status"_s, id, u"--json"_s}).object()[u"unfinished"_s].toArray().size(), 2);
    const QString said = desk.must({u"status"_s, id}).out;
    QVERIFY2(said.contains(u"nog niet af, maak het af in het venster: "_s), qPrintable(said));
    QVERIFY2(said.contains(nameOfSection(test::sjabloon(), u"planning"_s, Language::Dutch)),
             qPrintable(said));
    QVERIFY2(said.contains(nameOfSection(test::sjabloon(), u"status"_s, Language::Dutch)), qPrintable(said));
    QVERIFY(!desk.must({u"status"_s, other}).out.contains(u"nog niet af"_s));
}

void TestDossierCommands::searchFindsWordsAndSaysWhenThereAreNone()
{
    CommandRunner desk;
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen in Beijum"_s}).line();
    desk.must({u"new"_s, u"--title"_s, u"Iets anders"_s});
    const QJsonArray hits = desk.must({u"search"_s, u"bomen"_s, u"BEIJ"_s, u"--json"_s}).array();
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits[0][u"id"_s].toString(), id);
    QCOMPARE(desk.must({u"search"_s, u"olifant"_s}).out, u"Niets gevonden.\n"_s);
    QCOMPARE(desk.must({u"search"_s, u"\"(:*"_s}).code, 0);
}

void TestDossierCommands::fiveHundredDossiersAreListedAndSearched()
{
    CommandRunner desk;
    {
        const auto store = Store::open(desk.workspace());
        QVERIFY(store.has_value());
        const IdMaker ids = seededIds();
        for (int i = 0; i < 500; ++i)
            QVERIFY((*store)->add({.work = newDossier(u"Dossier nummer %1"_s.arg(i), {}, ids)}));
    }
    QCOMPARE(desk.must({u"list"_s, u"--json"_s}).array().size(), 500);
    QCOMPARE(desk.must({u"search"_s, u"nummer"_s, u"499"_s, u"--json"_s}).array().size(), 1);
}

void TestDossierCommands::everythingIsSaidInEnglishToo()
{
    CommandRunner desk;
    desk.language = Language::English;
    QVERIFY(desk.must({u"list"_s}).out.contains(u"There are no dossiers"_s));
    QVERIFY(desk.run({u"show"_s, u"x"_s}).err.startsWith(u"Nothing was changed."_s));
    QCOMPARE(eventInWords(syncEventFrom(u"shared:18"_s), Language::English), u"shared as revision 18"_s);
    QCOMPARE(eventInWords(syncEventFrom(u"asked:web-edit:title"_s), Language::Dutch),
             u"op de site gewijzigd, kiest u: titel"_s);
    QCOMPARE(eventInWords(syncEventFrom(u"nieuw:1"_s), Language::Dutch), u"nieuw:1"_s);
    for (int i = 0; i <= int(Say::No); ++i) {
        const QStringList filled{u"a"_s, u"b"_s, u"c"_s};
        const QString dutch = words(Say(i), Language::Dutch, filled);
        QVERIFY(!dutch.isEmpty() && !dutch.contains(u'%'));
        QVERIFY(!words(Say(i), Language::English, filled).contains(u'%'));
    }
}

void TestDossierCommands::theUsageSaysWhatADocumentForColleaguesLacks()
{
    CommandRunner desk;
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s, u"--profile"_s, u"fysiek"_s}).line();
    const QString text = uR"([{"kind":"paragraph","spans":[{"text":"%1"}]}])"_s;
    desk.must({u"set"_s, id, u"/about/what"_s, text.arg(u"Wij planten bomen."_s)});
    desk.must({u"set"_s, id, u"/internal/notes"_s, text.arg(u"Een notitie."_s)});
    desk.must({u"set"_s, id, u"/internal/tasks/-"_s, uR"({"text":"Een taak."})"_s});
    desk.must({u"set"_s, id, u"/roles/publicist/name"_s, uR"("A. Voorbeeld")"_s});
    const QString path = desk.place(u"bomen.html"_s);
    desk.must({u"export"_s, id, u"--as"_s, u"document"_s, u"-o"_s, path});
    QFile document(path);
    QVERIFY(document.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(document.readAll());
    QVERIFY(html.contains(u"Wij planten bomen."_s));
    QVERIFY(!html.contains(u"Een notitie."_s) && !html.contains(u"Een taak."_s)
            && !html.contains(u"A. Voorbeeld"_s));
    QVERIFY(usageText(test::sjablonen(), Language::Dutch)
                .contains(u"document: voor collega's, zonder notities, taken en rollen\n"_s));
}

QTEST_GUILESS_MAIN(TestDossierCommands)
#include "tst_dossiercommands.moc"
