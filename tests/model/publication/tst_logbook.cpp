// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dates/delay.h"
#include "model/dossier/described/publicview.h"
#include "model/publication/findings/findings.h"
#include "model/publication/notes/logbook.h"
#include "tests/support/fixtures.h"
#include "tests/support/sjablonen.h"

#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2026, 11, 23);

using Edit = std::function<void(Dossier &)>;

EdtfDate date(const QString &text)
{
    return EdtfDate::parse(text).value();
}

QStringList textsOf(const QList<Change> &lines)
{
    QStringList texts;
    for (const Change &line : lines)
        texts.append(line.kind.text() + u": "_s + line.text);
    return texts;
}

} // namespace

Q_DECLARE_METATYPE(Edit)

/// What a publication writes in the log for residents: dates that moved, papers and decisions that came.
class LogbookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeThatCountsIsALine_data();
    void everyChangeThatCountsIsALine();
    void aMovedMilestoneSaysWhy();
    void manyPapersAreOneLine();
    void whatTheLogSaysAlreadyIsNotSaidTwice();
    void linesStandOnTopAndGoAgain();
    void whatIsKeptFromResidentsIsNoLine();
};

void LogbookTest::everyChangeThatCountsIsALine_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const Edit &edit, const QStringList &lines) {
        QTest::newRow(name) << edit << lines;
    };
    row("nothing", [](Dossier &) { }, {});
    row("another word", [](Dossier &d) { d.summary = u"Anders."_s; }, {});
    row("a milestone earlier", [](Dossier &d) { d.planning.milestones[0].date = date(u"2027-01-07"_s); },
        {u"status: Inloopavond is verplaatst van 14 januari 2027 naar 7 januari 2027."_s});
    row("a milestone whose date is not known any more",
        [](Dossier &d) { d.planning.milestones[1].date = {}; },
        {u"delay: Opening was gepland voor 4e kwartaal 2027. De nieuwe datum is nog niet bekend."_s});
    row("a phase that ends later",
        [](Dossier &d) {
            d.planning.phases[0].end = date(u"2027-22"_s);
            d.planning.phases[0].note = u"De architect is ziek."_s;
        },
        {u"delay: Het einde van Ontwerp is verplaatst van voorjaar 2027 naar zomer 2027. De architect is ziek."_s});
    row("a phase that begins later", [](Dossier &d) { d.planning.phases[1].start = date(u"2027-23"_s); },
        {u"delay: Het begin van Bouw is verplaatst van zomer 2027 naar najaar 2027."_s});
    row("a step of the procedure that is later",
        [](Dossier &d) { d.planning.procedure[0].date = date(u"2027-04"_s); },
        {u"delay: Vergunning is verplaatst van rond februari 2027 naar april 2027."_s});
    row("a milestone residents never saw",
        [](Dossier &d) {
            Milestone one = d.planning.milestones[0];
            one.id = u"new"_s;
            d.planning.milestones.append(one);
        },
        {});
    row("a paper",
        [](Dossier &d) {
            Document one = d.documents[0];
            one.id = u"new"_s;
            one.title = u"Kaart %1"_s;
            d.documents.append(one);
        },
        {u"document: Nieuw stuk: Kaart %1."_s});
    row("a paper that is internal",
        [](Dossier &d) {
            Document one = d.documents[1];
            one.id = u"new"_s;
            d.documents.append(one);
        },
        {});
    row("a report",
        [](Dossier &d) {
            MeetingReport one = d.reports[1];
            one.id = u"new"_s;
            one.title = u"Derde avond"_s;
            d.reports.append(one);
        },
        {u"document: Nieuw verslag: Derde avond."_s});
    row("a decision",
        [](Dossier &d) {
            Outcome one = d.outcome[0];
            one.id = u"new"_s;
            one.title = u"Raadsbesluit"_s;
            d.outcome.append(one);
        },
        {u"decision: Besluit of uitslag: Raadsbesluit."_s});
}

void LogbookTest::everyChangeThatCountsIsALine()
{
    QFETCH(Edit, edit);
    QFETCH(QStringList, lines);
    Dossier work = fullDossier();
    const Dossier shown = publicView(work, today);
    edit(work);
    QCOMPARE(textsOf(logLines(work, shown, today)), lines);
    for (const Change &line : logLines(work, shown, today))
        QCOMPARE(line.on, u"2026-11-23"_s);
}

void LogbookTest::aMovedMilestoneSaysWhy()
{
    Dossier work = fullDossier();
    const Dossier shown = publicView(work, today);
    setMilestoneMoment(work, shown, fixtureId(u"b2"_s), {.date = date(u"2027-36"_s)},
                       {.date = date(u"2028"_s)}, u"Het hout is laat."_s, today);
    QCOMPARE(
        textsOf(logLines(work, shown, today)),
        QStringList{u"delay: Opening is verplaatst van 4e kwartaal 2027 naar 2028. Het hout is laat."_s});
}

void LogbookTest::manyPapersAreOneLine()
{
    Dossier work = fullDossier();
    const Dossier shown = publicView(work, today);
    for (int i = 0; i < 12; ++i) {
        Document one = work.documents[0];
        one.id = u"new%1"_s.arg(i);
        one.title = u"Tekening %1"_s.arg(i + 1);
        work.documents.append(one);
    }
    QCOMPARE(textsOf(logLines(work, shown, today)),
             QStringList{u"document: 12 nieuwe stukken, zoals Tekening 1."_s});
}

void LogbookTest::whatTheLogSaysAlreadyIsNotSaidTwice()
{
    Dossier work = fullDossier();
    const Dossier shown = publicView(work, today);
    work.planning.milestones[0].date = date(u"2027-01-07"_s);
    QVERIFY(!addToLog(work, logLines(work, shown, today), seededIds()).isEmpty());
    QCOMPARE(textsOf(logLines(work, shown, today)), QStringList());
    // What was said at an earlier move says nothing of this one.
    QCOMPARE(logLines(work, publicView(work, today), today).size(), 0);
    work.planning.milestones[0].date = date(u"2027-01-21"_s);
    QCOMPARE(logLines(work, shown, today).size(), 1);
}

void LogbookTest::linesStandOnTopAndGoAgain()
{
    Dossier work = fullDossier();
    const Dossier before = work;
    const QStringList ids
        = addToLog(work, {{.text = u"Eén."_s}, {.text = u"  "_s}, {.text = u"Twee."_s}}, seededIds());
    QCOMPARE(ids.size(), 2);
    QCOMPARE(work.changes.at(0).text, u"Eén."_s);
    QCOMPARE(work.changes.at(1).text, u"Twee."_s);
    QCOMPARE(work.changes.at(2), before.changes.at(0));
    takeFromLog(work, ids);
    QCOMPARE(work, before);
}

void LogbookTest::whatIsKeptFromResidentsIsNoLine()
{
    PublicationQuestion question{.sjabloon = test::sjabloon(), .work = fullDossier(), .date = today};
    question.shown = publicView(question.work, today);
    question.work.planning.milestones[0].date = date(u"2027-01-07"_s);
    QCOMPARE(logLines(question).size(), 1);
    for (Section &section : question.sjabloon.sections)
        section.isPublic = section.isPublic && section.key != u"planning";
    QCOMPARE(logLines(question).size(), 0);
}

QTEST_GUILESS_MAIN(LogbookTest)
#include "tst_logbook.moc"
