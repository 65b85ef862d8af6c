// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/sections/planningdesk.h"
#include "views/fields/binding.h"
#include "views/sections/planning/planningeditor.h"
#include "views/sections/planning/planpaint.h"
#include "views/sections/planning/procedureeditor.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

QStringList columnOf(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

PlanTable &tableOf(SectionEditor &editor)
{
    return *editor.findChild<PlanTable *>(u"planTable"_s);
}

QLineEdit *openCell(PlanTable &table)
{
    return qobject_cast<QLineEdit *>(table.indexWidget(table.currentIndex()));
}

const Milestone &milestone(const Seat &seat, const QString &id)
{
    return *findPart(seat.openDossier.work().planning.milestones, id);
}

} // namespace

class TestPlanning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void milestonesStandUnderTheirPhase();
    void rowsComeMoveAndGoAsAModelShould();
    void aPlanningIsTypedByKeyboardAlone();
    void escapePutsBackWhatStood();
    void whatIsHalfTypedIsThereAfterTheProgramDied();
    void aColleaguesChangeLeavesTheOpenCellAlone();
    void everythingIsUndoneAndRedone();
    void aMilestoneMovesThroughItsPhases();
    void whatIsThrownAwayIsInTheTrash();
    void aPhaseHasABeginAndAnEnd();
    void theFirstNameDecidesTheNameOnTheSite();
    void aStateIsChosenInTheCell();
    void twoHundredPartsAreTypedIn();
    void procedureStepsAreTypedInTheirTable();
    void noDateWrapsBesideRoomThatIsFree_data();
    void noDateWrapsBesideRoomThatIsFree();
    void theTableIsAsHighAsItsRowsAndThePageFollowsTheCell();

private:
    const QString m_evening = fixtureId(u"b1"_s); // Inloopavond, 14 January 2027
    const QString m_opening = fixtureId(u"b2"_s); // Opening, 4th quarter of 2027
    const QString m_design = fixtureId(u"a1"_s);
    const QString m_building = fixtureId(u"a2"_s);
};

void TestPlanning::milestonesStandUnderTheirPhase()
{
    PlanningDesk desk;
    Seat seat(desk);
    PlanningModel model(seat.openDossier, Language::Dutch);
    model.refresh();
    QCOMPARE(columnOf(model, PlanningModel::What),
             (QStringList{u"Ontwerp"_s, u"Inloopavond"_s, u"Bouw"_s, u"Opening"_s}));
    QCOMPARE(columnOf(model, PlanningModel::When),
             (QStringList{u"september 2026 – voorjaar 2027"_s, u"14 januari 2027"_s, u"vanaf zomer 2027"_s,
                          u"4e kwartaal 2027"_s}));
    QCOMPARE(columnOf(model, PlanningModel::State),
             (QStringList{u"bezig"_s, u"gepland"_s, u"gepland"_s, u"gepland"_s}));
    QCOMPARE(model.indexOf(m_evening, PlanningModel::State).data(PlanTableModel::MetaRole).toString(),
             u"verplaatst"_s);
}

void TestPlanning::rowsComeMoveAndGoAsAModelShould()
{
    PlanningDesk desk;
    Seat seat(desk);
    PlanningModel model(seat.openDossier, Language::Dutch);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.refresh();
    const QString fresh = model.add(PlanRow::Kind::Item, m_evening);
    model.add(PlanRow::Kind::Group, m_evening);
    model.enterDate(m_opening, u"2028"_s); // asks
    model.move(fresh, -1);
    model.move(m_building, -1);
    model.throwAway(m_evening);
    model.delay(m_opening, u"Regen."_s);
    while (seat.openDossier.canUndo()) {
        seat.openDossier.undo();
        model.refresh();
    }
    QCOMPARE(seat.openDossier.work(), fullDossier());
    QCOMPARE(model.rowCount(), 4);

    ProcedureModel procedure(seat.openDossier, Language::Dutch);
    const QAbstractItemModelTester steps(&procedure, QAbstractItemModelTester::FailureReportingMode::QtTest);
    procedure.refresh();
    procedure.move(procedure.add(PlanRow::Kind::Item, {}), -1);
    procedure.throwAway(fixtureId(u"c1"_s));
    QCOMPARE(columnOf(procedure, 0), (QStringList{QString(), u"Krediet"_s}));
}

void TestPlanning::aPlanningIsTypedByKeyboardAlone()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<PlanningEditor>();
    PlanTable &table = tableOf(*editor);
    table.goTo(m_evening, PlanningModel::What, false);

    QTest::keyClick(&table, Qt::Key_Return, Qt::ControlModifier); // a milestone below
    QVERIFY(openCell(table));
    QTest::keyClicks(openCell(table), u"Keuze van de kleur"_s);
    QTest::keyClick(openCell(table), Qt::Key_Tab);
    QCOMPARE(table.currentIndex().column(), static_cast<int>(PlanningModel::When));
    QTest::keyClicks(openCell(table), u"2e kw"_s);
    QTest::keyClick(openCell(table), Qt::Key_Return);
    QVERIFY(!openCell(table));

    const Milestone &made = seat.openDossier.work().planning.milestones[1];
    QCOMPARE(made.title, u"Keuze van de kleur"_s);
    QCOMPARE(made.date.text(), u"2027-34"_s);
    QCOMPARE(made.phase, m_design);
    QCOMPARE(made.state.text(), u"planned"_s);

    // Typing opens the cell too, and F2 keeps what stands there.
    table.goTo(m_opening, PlanningModel::What, false);
    QTest::keyClick(&table, Qt::Key_F2);
    QTest::keyClick(openCell(table), Qt::Key_End);
    QTest::keyClicks(openCell(table), u" brug"_s);
    QTest::keyClick(openCell(table), Qt::Key_Return);
    QCOMPARE(milestone(seat, m_opening).title, u"Opening brug"_s);
    QTest::keyClicks(&table, u"F"_s);
    QTest::keyClicks(openCell(table), u"eest"_s);
    QTest::keyClick(openCell(table), Qt::Key_Return);
    QCOMPARE(milestone(seat, m_opening).title, u"Feest"_s);
}

void TestPlanning::escapePutsBackWhatStood()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<PlanningEditor>();
    PlanTable &table = tableOf(*editor);
    for (const int column : {PlanningModel::What, PlanningModel::When}) {
        table.goTo(m_opening, column, true);
        QTest::keyClicks(openCell(table), u"2026"_s);
        QTest::keyClick(openCell(table), Qt::Key_Escape);
        QVERIFY(!openCell(table));
    }
    QCOMPARE(seat.openDossier.work(), fullDossier());
    QVERIFY(seat.openDossier.draft(m_opening, u"date"_s).isEmpty());
}

void TestPlanning::whatIsHalfTypedIsThereAfterTheProgramDied()
{
    PlanningDesk desk;
    {
        Seat seat(desk);
        const auto editor = seat.editor<PlanningEditor>();
        PlanTable &table = tableOf(*editor);
        table.goTo(m_opening, PlanningModel::When, true);
        QTest::keyClicks(openCell(table), u"14 m"_s);
        seat.store.drain(); // what a kill would find on the disk
        Seat after(desk);
        const auto again = after.editor<PlanningEditor>();
        const QModelIndex cell = tableOf(*again).model()->index(3, PlanningModel::When);
        QCOMPARE(cell.data().toString(), u"14 m"_s);
        QVERIFY(cell.data(PlanTableModel::DraftRole).toBool());
        QCOMPARE(milestone(after, m_opening).date.text(), u"2027-36"_s);

        tableOf(*again).goTo(m_opening, PlanningModel::When, true);
        QTest::keyClick(openCell(tableOf(*again)), Qt::Key_End);
        QTest::keyClicks(openCell(tableOf(*again)), u"aart"_s);
        QTest::keyClick(openCell(tableOf(*again)), Qt::Key_Return);
        QCOMPARE(milestone(after, m_opening).date.text(), u"2027-03-14"_s);
        QVERIFY(after.openDossier.draft(m_opening, u"date"_s).isEmpty());
    }
}

void TestPlanning::aColleaguesChangeLeavesTheOpenCellAlone()
{
    PlanningDesk desk;
    Seat seat(desk);
    Seat colleague(desk);
    const auto editor = seat.editor<PlanningEditor>();
    PlanTable &table = tableOf(*editor);
    table.goTo(m_opening, PlanningModel::When, true);
    QPointer<QLineEdit> cell = openCell(table);
    QTest::keyClicks(cell, u"14 ma"_s);
    cell->setCursorPosition(2);

    colleague.openDossier.edit(u"alles"_s, [&](Dossier &dossier) {
        findPart(dossier.planning.milestones, m_opening)->title = u"Feest"_s;
        findPart(dossier.planning.milestones, m_opening)->date = EdtfDate::parse(u"2027-09"_s).value();
        dossier.planning.milestones.removeFirst();
        dossier.planning.phases.move(0, 1);
    });
    colleague.openDossier.save();
    colleague.store.drain();
    QSignalSpy changed(&seat.openDossier, &OpenDossier::changed);
    seat.openDossier.lookAgain();
    QTRY_VERIFY(!changed.isEmpty());

    QVERIFY(cell);
    QCOMPARE(cell->text(), u"14 ma"_s);
    QCOMPARE(cell->cursorPosition(), 2);
    QCOMPARE(columnOf(*table.model(), PlanningModel::What),
             (QStringList{u"Bouw"_s, u"Feest"_s, u"Ontwerp"_s}));
    QTest::keyClick(cell, Qt::Key_End);
    QTest::keyClicks(cell, u"art"_s);
    QTest::keyClick(cell, Qt::Key_Return);
    QCOMPARE(milestone(seat, m_opening).date.text(), u"2027-03-14"_s);
    QCOMPARE(milestone(seat, m_opening).title, u"Feest"_s);
}

void TestPlanning::everythingIsUndoneAndRedone()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<PlanningEditor>();
    PlanTable &table = tableOf(*editor);
    table.goTo(m_evening, PlanningModel::When, true);
    QTest::keyClicks(openCell(table), u"7 jan"_s);
    QTest::keyClick(openCell(table), Qt::Key_Return);
    QTest::keyClick(&table, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&table, Qt::Key_Delete);
    const Dossier after = seat.openDossier.work();
    QVERIFY(!(after == fullDossier()));
    while (seat.openDossier.canUndo())
        seat.openDossier.undo();
    QCOMPARE(seat.openDossier.work(), fullDossier());
    while (seat.openDossier.canRedo())
        seat.openDossier.redo();
    QCOMPARE(seat.openDossier.work(), after);
    QCOMPARE(columnOf(*table.model(), 0), (QStringList{u"Ontwerp"_s, u"Bouw"_s, u"Opening"_s}));
}

void TestPlanning::aMilestoneMovesThroughItsPhases()
{
    PlanningDesk desk;
    Seat seat(desk);
    PlanningModel model(seat.openDossier, Language::Dutch);
    model.refresh();
    QVERIFY(!model.canMove(m_evening, -1));
    model.move(m_evening, 1);
    QCOMPARE(columnOf(model, 0), (QStringList{u"Ontwerp"_s, u"Bouw"_s, u"Inloopavond"_s, u"Opening"_s}));
    QCOMPARE(milestone(seat, m_evening).phase, m_building);
    model.move(m_evening, 1);
    QVERIFY(!model.canMove(m_evening, 1));
    model.move(m_opening, -1);
    QCOMPARE(columnOf(model, 0), (QStringList{u"Ontwerp"_s, u"Opening"_s, u"Bouw"_s, u"Inloopavond"_s}));
}

void TestPlanning::whatIsThrownAwayIsInTheTrash()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<PlanningEditor>();
    PlanTable &table = tableOf(*editor);
    table.goTo(m_design, 0, false);
    QTest::mouseClick(editor->findChild<QPushButton *>(u"planTrash"_s), Qt::LeftButton);
    QCOMPARE(findPart(seat.openDossier.work().planning.phases, m_design)->deleted, u"2026-11-23"_s);
    // Its milestones stay, last, of no phase.
    QCOMPARE(columnOf(*table.model(), 0), (QStringList{u"Bouw"_s, u"Opening"_s, u"Inloopavond"_s}));
}

void TestPlanning::aPhaseHasABeginAndAnEnd()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<PlanningEditor>();
    PlanTable &table = tableOf(*editor);
    table.goTo(m_building, PlanningModel::When, true);
    QTest::keyClicks(openCell(table), u"juni 2027 - najaar"_s);
    QTest::keyClick(openCell(table), Qt::Key_Return);
    const Phase &phase = *findPart(seat.openDossier.work().planning.phases, m_building);
    QCOMPARE(phase.start.text(), u"2027-06"_s);
    QCOMPARE(phase.end.text(), u"2027-23"_s);
}

void TestPlanning::theFirstNameDecidesTheNameOnTheSite()
{
    PlanningDesk desk;
    Seat seat(desk);
    PlanningModel model(seat.openDossier, Language::Dutch);
    model.refresh();
    const QString id = model.add(PlanRow::Kind::Item, m_opening);
    model.setData(model.indexOf(id), u"Oplevering"_s);
    const QString slug = milestone(seat, id).slug;
    QCOMPARE(slug, slugFor(u"Oplevering"_s, id));
    model.setData(model.indexOf(id), u"Klaar"_s);
    QCOMPARE(milestone(seat, id).slug, slug);
    model.setData(model.indexOf(m_opening), u"Feest"_s);
    QCOMPARE(milestone(seat, m_opening).slug, u"opening-000000b2"_s);
}

void TestPlanning::aStateIsChosenInTheCell()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<PlanningEditor>();
    PlanTable &table = tableOf(*editor);
    table.goTo(m_opening, PlanningModel::State, true);
    auto *states = qobject_cast<QComboBox *>(table.indexWidget(table.currentIndex()));
    QVERIFY(states);
    QCOMPARE(states->accessibleName(), u"Stand van Opening"_s);
    QTest::keyClick(states, Qt::Key_Down);
    QTest::keyClick(states, Qt::Key_Down);
    QTest::keyClick(states, Qt::Key_Return);
    QCOMPARE(milestone(seat, m_opening).state.text(), u"done"_s);
}

void TestPlanning::twoHundredPartsAreTypedIn()
{
    Dossier large = fullDossier();
    const IdMaker ids = seededIds(3);
    for (int i = 0; i < 200; ++i) {
        Milestone one;
        one.id = ids.part().value;
        one.title = u"Mijlpaal %1 met een naam die langer is dan de kolom breed"_s.arg(i);
        one.slug = slugFor(one.title, one.id);
        one.phase = i % 2 ? m_design : m_building;
        one.date = EdtfDate::fromDay(QDate(2027, 1, 1).addDays(i));
        large.planning.milestones.append(one);
    }
    PlanningDesk desk(large);
    Seat seat(desk);
    const auto editor = seat.editor<PlanningEditor>();
    PlanTable &table = tableOf(*editor);
    table.goTo(m_opening, PlanningModel::What, true);
    QTest::keyClicks(openCell(table), QString(20, u'a'));
    editor->repaint();
    QTest::keyClick(openCell(table), Qt::Key_Return);
    QVERIFY(milestone(seat, m_opening).title.endsWith(QString(20, u'a')));
    QCOMPARE(seat.openDossier.work().planning.milestones.size(), large.planning.milestones.size());
}

void TestPlanning::procedureStepsAreTypedInTheirTable()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<ProcedureEditor>();
    PlanTable &table = tableOf(*editor);
    QCOMPARE(columnOf(*table.model(), ProcedureModel::Who), (QStringList{u"college"_s, u"raad"_s}));
    QTest::mouseClick(editor->findChild<QPushButton *>(u"planAddItem"_s), Qt::LeftButton);
    for (const QString &typed : {u"Inspraak"_s, u"college"_s, u"mei 2027"_s}) {
        QVERIFY(openCell(table));
        QTest::keyClicks(openCell(table), typed);
        QTest::keyClick(openCell(table), Qt::Key_Tab);
    }
    QWidget *weeks = table.indexWidget(table.currentIndex());
    QTest::keyClicks(weeks, u"6"_s);
    QTest::keyClick(weeks, Qt::Key_Return);
    const ProcedureStep &step = seat.openDossier.work().planning.procedure.last();
    QCOMPARE(step.title, u"Inspraak"_s);
    QCOMPARE(step.body, u"college"_s);
    QCOMPARE(step.date.text(), u"2027-05"_s);
    QCOMPARE(step.weeks, 6);
    QCOMPARE(step.slug, slugFor(u"Inspraak"_s, step.id));
}

void TestPlanning::noDateWrapsBesideRoomThatIsFree_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {1000, 760, 620, 500, 420})
        QTest::newRow(qPrintable(QString::number(width))) << width;
}

/// A column that wraps while another has room to spare is badly divided.
void TestPlanning::noDateWrapsBesideRoomThatIsFree()
{
    QFETCH(const int, width);
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<PlanningEditor>();
    PlanTable &table = tableOf(*editor);
    seat.openDossier.edit(u"lange datum"_s, [](Dossier &d) {
        d.planning.milestones[0].date = *EdtfDate::parse(u"2027-02-24"_s);
        d.planning.milestones[0].endDate = *EdtfDate::parse(u"2027-11-28"_s);
    });
    editor->resize(width, 800);
    QCoreApplication::processEvents();
    const auto wanted = [&](int column) {
        int wide = 0;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            wide = std::max(wide, planCellSize(table.model()->index(row, column), 0).width());
        return wide;
    };
    int spare = 0;
    bool wraps = false;
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        spare += std::max(table.columnWidth(column) - wanted(column), 0);
        wraps = wraps || (column == PlanningModel::When && table.columnWidth(column) < wanted(column));
    }
    QVERIFY2(!wraps || spare == 0, qPrintable(u"%1 px free"_s.arg(spare)));
    int all = 0;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        all += table.columnWidth(column);
    QCOMPARE(all, table.viewport()->width());
}

void TestPlanning::theTableIsAsHighAsItsRowsAndThePageFollowsTheCell()
{
    PlanningDesk desk;
    Seat seat(desk);
    seat.openDossier.edit(u"veel"_s, [](Dossier &d) {
        for (int i = 0; i < 40; ++i) {
            Milestone one;
            one.id = u"00000000-0000-4000-8000-%1"_s.arg(i, 12, 10, QChar(u'0'));
            one.title = u"Mijlpaal %1"_s.arg(i);
            d.planning.milestones.append(one);
        }
    });
    QScrollArea page;
    page.setWidgetResizable(true);
    auto *editor = new PlanningEditor(EditorContext{.openDossier = seat.openDossier, .files = seat.files});
    page.setWidget(editor);
    page.resize(760, 500);
    page.show();
    QApplication::setActiveWindow(&page);
    QVERIFY(QTest::qWaitForWindowActive(&page));
    PlanTable &table = tableOf(*editor);
    QCOMPARE(table.verticalScrollBar()->maximum(), 0);
    QVERIFY(page.verticalScrollBar()->maximum() > 0);
    table.goTo(m_evening, PlanningModel::What, false);
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(&table, Qt::Key_Down);
    const QRect cell = table.visualRect(table.currentIndex());
    const int top = table.viewport()->mapTo(page.viewport(), cell.topLeft()).y();
    QVERIFY2(top >= 0 && top + cell.height() <= page.viewport()->height(), qPrintable(QString::number(top)));
}

QTEST_MAIN(TestPlanning)
#include "tst_planning.moc"
