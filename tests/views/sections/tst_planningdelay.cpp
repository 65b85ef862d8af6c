// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/sections/planningdesk.h"
#include "views/fields/binding.h"
#include "views/sections/planning/planningeditor.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

const Milestone &milestone(const Seat &seat, const QString &id)
{
    return *findPart(seat.openDossier.work().planning.milestones, id);
}

PlanTable &tableOf(SectionEditor &editor)
{
    return *editor.findChild<PlanTable *>(u"planTable"_s);
}

/// Types a date in the cell of a milestone, ended by Enter.
void typeDate(SectionEditor &editor, const QString &id, const QString &typed)
{
    PlanTable &table = tableOf(editor);
    table.goTo(id, PlanningModel::When, true);
    auto *cell = qobject_cast<QLineEdit *>(table.indexWidget(table.currentIndex()));
    QVERIFY(cell);
    QTest::keyClicks(cell, typed);
    QTest::keyClick(cell, Qt::Key_Return);
}

QPlainTextEdit *reasonOf(SectionEditor &editor)
{
    return editor.findChild<QPlainTextEdit *>(u"delayReason"_s);
}

} // namespace

class TestPlanningDelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLaterDateAsksWhyAndWaits();
    void theReasonLetsTheDateGoAsOneStep();
    void anEmptyReasonIsNoReason();
    void notAfterAllPutsTheOldDateBack();
    void theQuestionIsThereAfterTheProgramDied();
    void publishingHandsOverTheReason();
    void anEarlierDateAsksNothing();
    void aDateResidentsNeverSawAsksNothing();
    void aSmallerDelayKeepsItsReason();
    void aDateThatWasMovedWithoutAReasonAsksWhenItIsGivenAgain();
    void theDateInTheFormAsksToo();
    void aColleaguesChangeLeavesTheReasonAlone();
    void aRowThrownAwayTakesItsQuestionAlong();

private:
    const QString m_opening = fixtureId(u"b2"_s); // Opening, 4th quarter of 2027
};

void TestPlanningDelay::aLaterDateAsksWhyAndWaits()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<PlanningEditor>();
    QVERIFY(!reasonOf(*editor));
    typeDate(*editor, m_opening, u"voorjaar 2028"_s);
    QTRY_VERIFY(reasonOf(*editor) && reasonOf(*editor)->hasFocus());
    QCOMPARE(seat.openDossier.work(), fullDossier());
    QVERIFY(!seat.openDossier.canUndo());
    const QModelIndex cell = tableOf(*editor).model()->index(3, PlanningModel::When);
    QCOMPARE(cell.data().toString(), u"voorjaar 2028"_s);
    QCOMPARE(cell.data(PlanTableModel::MetaRole).toString(), u"wacht op een reden"_s);
}

void TestPlanningDelay::theReasonLetsTheDateGoAsOneStep()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<PlanningEditor>();
    typeDate(*editor, m_opening, u"voorjaar 2028"_s);
    QTRY_VERIFY(reasonOf(*editor)->hasFocus());
    QTest::keyClicks(reasonOf(*editor), u"Het hout komt later."_s);
    QTest::keyClick(reasonOf(*editor), Qt::Key_Return);

    QCOMPARE(milestone(seat, m_opening).date.text(), u"2028-21"_s);
    const Delay expected{.from = EdtfDate::parse(u"2027-36"_s).value(),
                         .to = EdtfDate::parse(u"2028-21"_s).value(),
                         .reason = u"Het hout komt later."_s,
                         .on = u"2026-11-23"_s};
    QCOMPARE(milestone(seat, m_opening).delays, QList<Delay>{expected});
    QCOMPARE(tableOf(*editor).model()->rowCount(), 4);
    QVERIFY(tableOf(*editor).hasFocus());
    QVERIFY(seat.openDossier.draft(m_opening, u"date"_s).isEmpty()
            && seat.openDossier.draft(m_opening, u"reason"_s).isEmpty());
    QTRY_VERIFY(!reasonOf(*editor));

    QCOMPARE(seat.openDossier.undoName(), u"uitstel van Opening"_s);
    seat.openDossier.undo();
    QCOMPARE(seat.openDossier.work(), fullDossier());
    QVERIFY(!seat.openDossier.canUndo());
}

void TestPlanningDelay::anEmptyReasonIsNoReason()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<PlanningEditor>();
    typeDate(*editor, m_opening, u"2028"_s);
    QTest::keyClicks(reasonOf(*editor), u"  "_s);
    QTest::mouseClick(editor->findChild<QPushButton *>(u"delayAnswer"_s), Qt::LeftButton);
    QCOMPARE(seat.openDossier.work(), fullDossier());
    QVERIFY(reasonOf(*editor));
}

void TestPlanningDelay::notAfterAllPutsTheOldDateBack()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<PlanningEditor>();
    typeDate(*editor, m_opening, u"2028"_s);
    QTest::keyClicks(reasonOf(*editor), u"Om"_s);
    QTest::mouseClick(editor->findChild<QPushButton *>(u"delayTakeBack"_s), Qt::LeftButton);
    QCOMPARE(tableOf(*editor).model()->rowCount(), 4);
    QCOMPARE(tableOf(*editor).model()->index(3, PlanningModel::When).data().toString(),
             u"4e kwartaal 2027"_s);
    QVERIFY(seat.openDossier.draft(m_opening, u"date"_s).isEmpty()
            && seat.openDossier.draft(m_opening, u"reason"_s).isEmpty());
    QCOMPARE(seat.openDossier.work(), fullDossier());
}

void TestPlanningDelay::theQuestionIsThereAfterTheProgramDied()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<PlanningEditor>();
    typeDate(*editor, m_opening, u"over 2 jaar"_s);
    QTest::keyClicks(reasonOf(*editor), u"Het hout"_s);
    seat.store.drain(); // what a kill would find on the disk
    desk.time.advance(60 * 60 * 24 * 60); // "over 2 jaar" is another year by now
    Seat after(desk);
    const auto again = after.editor<PlanningEditor>();
    QCOMPARE(reasonOf(*again)->toPlainText(), u"Het hout"_s);
    QTest::keyClick(reasonOf(*again), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(reasonOf(*again), u" is op."_s);
    QTest::mouseClick(again->findChild<QPushButton *>(u"delayAnswer"_s), Qt::LeftButton);
    QCOMPARE(milestone(after, m_opening).date.text(), u"2028"_s);
    QCOMPARE(milestone(after, m_opening).delays.last().reason, u"Het hout is op."_s);
}

void TestPlanningDelay::publishingHandsOverTheReason()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<PlanningEditor>();
    typeDate(*editor, m_opening, u"2028"_s);
    QTest::keyClicks(reasonOf(*editor), u"Het hout komt later."_s);
    seat.openDossier.save(); // as Publiceren does
    QCOMPARE(milestone(seat, m_opening).date.text(), u"2028"_s);
    QCOMPARE(milestone(seat, m_opening).delays.size(), 1);
}

void TestPlanningDelay::anEarlierDateAsksNothing()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<PlanningEditor>();
    typeDate(*editor, m_opening, u"14 nov 2027"_s);
    QCOMPARE(milestone(seat, m_opening).date.text(), u"2027-11-14"_s);
    QVERIFY(!reasonOf(*editor));
    QVERIFY(milestone(seat, m_opening).delays.isEmpty());
}

void TestPlanningDelay::aDateResidentsNeverSawAsksNothing()
{
    Dossier shown = fullDossier();
    shown.planning.milestones.removeAt(1);
    PlanningDesk desk(fullDossier(), shown);
    Seat seat(desk);
    const auto editor = seat.editor<PlanningEditor>();
    typeDate(*editor, m_opening, u"2029"_s);
    QCOMPARE(milestone(seat, m_opening).date.text(), u"2029"_s);

    PlanningDesk quiet(fullDossier(), std::nullopt);
    Seat other(quiet);
    const auto unpublished = other.editor<PlanningEditor>();
    typeDate(*unpublished, m_opening, u"2029"_s);
    QCOMPARE(milestone(other, m_opening).date.text(), u"2029"_s);
}

void TestPlanningDelay::aSmallerDelayKeepsItsReason()
{
    PlanningDesk desk;
    Seat seat(desk);
    PlanningModel model(seat.openDossier, Language::Dutch);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.refresh();
    QVERIFY(!model.enterDate(m_opening, u"juni 2028"_s));
    QVERIFY(!model.delay(m_opening, u" "_s));
    QVERIFY(model.delay(m_opening, u"Regen."_s));
    QVERIFY(model.enterDate(m_opening, u"mei 2028"_s));
    QCOMPARE(milestone(seat, m_opening).delays.size(), 1);
    QCOMPARE(milestone(seat, m_opening).delays[0].to.text(), u"2028-05"_s);
    QVERIFY(!model.enterDate(m_opening, u"juli 2028"_s));
    QCOMPARE(model.question(m_opening)->reason, u"Regen."_s);
    QCOMPARE(model.question(m_opening)->promised.date.text(), u"2027-36"_s);
    model.takeBack(m_opening);
    QVERIFY(model.enterDate(m_opening, u"4e kw 2027"_s));
    QCOMPARE(seat.openDossier.work(), fullDossier());
}

void TestPlanningDelay::aDateThatWasMovedWithoutAReasonAsksWhenItIsGivenAgain()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<PlanningEditor>();
    const EdtfDate later = EdtfDate::parse(u"2028-21"_s).value();
    seat.openDossier.edit(u"elders"_s, [&](Dossier &d) { d.planning.milestones[1].date = later; });
    typeDate(*editor, m_opening, u"voorjaar 2028"_s);
    QTRY_VERIFY(reasonOf(*editor) && reasonOf(*editor)->hasFocus());
    QTest::keyClicks(reasonOf(*editor), u"Het hout komt later."_s);
    QTest::keyClick(reasonOf(*editor), Qt::Key_Return);
    const Delay expected{.from = EdtfDate::parse(u"2027-36"_s).value(),
                         .to = later,
                         .reason = u"Het hout komt later."_s,
                         .on = u"2026-11-23"_s};
    QCOMPARE(milestone(seat, m_opening).delays, QList<Delay>{expected});
    QCOMPARE(milestone(seat, m_opening).date, later);
}

void TestPlanningDelay::theDateInTheFormAsksToo()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<PlanningEditor>();
    tableOf(*editor).goTo(m_opening, PlanningModel::What, false);
    auto *line = editor->findChild<QLineEdit *>(u"dateInput"_s);
    QVERIFY(line);
    QCOMPARE(line->text(), u"4e kwartaal 2027"_s);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, u"mei 2028"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(reasonOf(*editor) && reasonOf(*editor)->hasFocus());
    QCOMPARE(milestone(seat, m_opening).date.text(), u"2027-36"_s);
    typeDate(*editor, m_opening, u"juni 2028"_s);
    QCOMPARE(line->text(), u"juni 2028"_s); // the form says what the table says
    QTest::keyClicks(reasonOf(*editor), u"Regen."_s);
    QTest::keyClick(reasonOf(*editor), Qt::Key_Return);
    QCOMPARE(milestone(seat, m_opening).date.text(), u"2028-06"_s);
    QCOMPARE(line->text(), u"juni 2028"_s);
}

void TestPlanningDelay::aColleaguesChangeLeavesTheReasonAlone()
{
    PlanningDesk desk;
    Seat seat(desk);
    Seat colleague(desk);
    const auto editor = seat.editor<PlanningEditor>();
    typeDate(*editor, m_opening, u"2028"_s);
    QTRY_VERIFY(reasonOf(*editor)->hasFocus());
    const QPointer<QPlainTextEdit> reason = reasonOf(*editor);
    QTest::keyClicks(reason, u"Het hout"_s);
    colleague.openDossier.edit(u"ander"_s, [](Dossier &dossier) {
        dossier.planning.milestones.removeFirst();
        dossier.planning.phases.move(0, 1);
    });
    colleague.openDossier.save();
    colleague.store.drain();
    QSignalSpy changed(&seat.openDossier, &OpenDossier::changed);
    seat.openDossier.lookAgain();
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(reason && reason->hasFocus());
    QTest::keyClicks(reason, u" is op."_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(milestone(seat, m_opening).delays.last().reason, u"Het hout is op."_s);
}

void TestPlanningDelay::aRowThrownAwayTakesItsQuestionAlong()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<PlanningEditor>();
    typeDate(*editor, m_opening, u"2028"_s);
    tableOf(*editor).goTo(m_opening, 0, false);
    QTest::keyClick(&tableOf(*editor), Qt::Key_Delete);
    QTRY_VERIFY(!reasonOf(*editor));
    QCOMPARE(tableOf(*editor).model()->rowCount(), 3);
    seat.openDossier.undo();
    QVERIFY(reasonOf(*editor));
}

QTEST_MAIN(TestPlanningDelay)
#include "tst_planningdelay.moc"
