// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dates/delay.h"
#include "tests/views/sections/planningdesk.h"
#include "views/fields/binding.h"
#include "views/fields/field.h"
#include "views/sections/planning/planningeditor.h"

#include <QLineEdit>
#include <QPointer>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// Periods, hours and places in the planning.
class TestPlanningMoments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPeriodIsEnteredInItsCell();
    void aLaterEndAsksWhyAndKeepsBothEnds();
    void hoursStayWhenTheDayMoves();
    void hoursAndPlaceAreEnteredInTheForm();
    void halfAnHourIsADraft();
    void aDayThatDoesNotExistOffersItsNeighbour();
    void inItsCellTheNeighbourIsTakenByAnotherEnter();
    void inItsCellTheNeighbourOfAnEarlierTryIsTakenToo();
    void inItsCellTheNeighbourIsNotTakenByGoingOn();
    void anEndBeforeItsBeginIsRefusedInASentence();
    void whatStandsThereIsNoDraftWhenItIsLeft();
    void anOldDayElsewhereIsToldWithALink();

private:
    const QString m_opening = fixtureId(u"b2"_s); // 4th quarter of 2027, published

    static const Milestone &milestone(const Seat &seat, const QString &id)
    {
        return *findPart(seat.openDossier.work().planning.milestones, id);
    }
    static void typeDate(SectionEditor &editor, const QString &id, const QString &typed)
    {
        auto &table = *editor.findChild<PlanTable *>(u"planTable"_s);
        table.goTo(id, PlanningModel::When, true);
        auto *cell = qobject_cast<QLineEdit *>(table.indexWidget(table.currentIndex()));
        QVERIFY(cell);
        cell->selectAll();
        QTest::keyClicks(cell, typed);
        QTest::keyClick(cell, Qt::Key_Return);
    }
    /// The field of a member in the form of that milestone.
    static Field *fieldAt(SectionEditor &editor, const QString &id, const QString &member)
    {
        editor.findChild<PlanTable *>(u"planTable"_s)->goTo(id, PlanningModel::What, false);
        for (Field *field : editor.findChildren<Field *>()) {
            if (field->isAt(id, member))
                return field;
        }
        return nullptr;
    }
    static void typeIn(SectionEditor &editor, const QString &id, const QString &member, const QString &typed)
    {
        Field *field = fieldAt(editor, id, member);
        QVERIFY(field);
        auto *line = field->findChild<QLineEdit *>();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, typed);
        field->flush();
    }
};

void TestPlanningMoments::aPeriodIsEnteredInItsCell()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<PlanningEditor>();
    typeDate(*editor, m_opening, u"24-28 feb 2027"_s);
    QCOMPARE(milestone(seat, m_opening).date.text(), u"2027-02-24"_s);
    QCOMPARE(milestone(seat, m_opening).endDate.text(), u"2027-02-28"_s);
    const auto &table = *editor->findChild<PlanTable *>(u"planTable"_s);
    const auto *model = qobject_cast<PlanningModel *>(table.model());
    QCOMPARE(model->indexOf(m_opening, PlanningModel::When).data().toString(),
             u"24 tot en met 28 februari 2027"_s);
    typeDate(*editor, m_opening, u"3 mei 2027 19.30-21.00 uur"_s);
    QCOMPARE(momentOf(milestone(seat, m_opening)),
             (Moment{.date = EdtfDate::parse(u"2027-05-03"_s).value(),
                     .time = u"19:30"_s,
                     .endTime = u"21:00"_s}));
}

void TestPlanningMoments::aLaterEndAsksWhyAndKeepsBothEnds()
{
    Dossier dossier = fullDossier();
    Milestone &opening = *findPart(dossier.planning.milestones, m_opening);
    opening.date = EdtfDate::parse(u"2027-02-24"_s).value();
    opening.endDate = EdtfDate::parse(u"2027-02-28"_s).value();
    PlanningDesk desk(dossier);
    Seat seat(desk);
    const auto editor = seat.editor<PlanningEditor>();
    typeDate(*editor, m_opening, u"24 feb t/m 3 mrt 2027"_s);
    QCOMPARE(milestone(seat, m_opening).endDate.text(), u"2027-02-28"_s);
    QTRY_VERIFY(editor->findChild<QPlainTextEdit *>(u"delayReason"_s));
    auto *reason = editor->findChild<QPlainTextEdit *>(u"delayReason"_s);
    QTest::keyClicks(reason, u"Er komen meer mensen."_s);
    QTest::keyClick(reason, Qt::Key_Return);
    const Milestone now = milestone(seat, m_opening);
    QCOMPARE(now.endDate.text(), u"2027-03-03"_s);
    QCOMPARE(now.delays.last().fromEnd.text(), u"2027-02-28"_s);
    QCOMPARE(now.delays.last().toEnd.text(), u"2027-03-03"_s);
}

void TestPlanningMoments::hoursStayWhenTheDayMoves()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<PlanningEditor>();
    typeDate(*editor, m_opening, u"3 mei 2027 19.30 uur"_s);
    typeDate(*editor, m_opening, u"4 mei 2027"_s);
    QCOMPARE(milestone(seat, m_opening).date.text(), u"2027-05-04"_s);
    QCOMPARE(milestone(seat, m_opening).time, u"19:30"_s);
    typeDate(*editor, m_opening, u"4 mei 2027"_s);
    QCOMPARE(milestone(seat, m_opening).time, QString());
}

void TestPlanningMoments::hoursAndPlaceAreEnteredInTheForm()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<PlanningEditor>();
    typeIn(*editor, m_opening, u"date"_s, u"3 mei 2027"_s);
    typeIn(*editor, m_opening, u"time"_s, u"19.30-21.00"_s);
    typeIn(*editor, m_opening, u"place"_s, u"De Dijkzaal"_s);
    const Milestone &now = milestone(seat, m_opening);
    QCOMPARE(now.date.text(), u"2027-05-03"_s);
    QCOMPARE(now.time, u"19:30"_s);
    QCOMPARE(now.endTime, u"21:00"_s);
    QCOMPARE(now.place, u"De Dijkzaal"_s);
    // The date field of the form says the dates alone, and typing there leaves the hours.
    QCOMPARE(fieldAt(*editor, m_opening, u"date"_s)->findChild<QLineEdit *>()->text(), u"3 mei 2027"_s);
    typeIn(*editor, m_opening, u"date"_s, u"3 mei 2027"_s);
    QCOMPARE(milestone(seat, m_opening).time, u"19:30"_s);
}

void TestPlanningMoments::halfAnHourIsADraft()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<PlanningEditor>();
    typeIn(*editor, m_opening, u"time"_s, u"25.30 uur"_s);
    QVERIFY(!fieldAt(*editor, m_opening, u"time"_s)->error().isEmpty());
    QCOMPARE(milestone(seat, m_opening).time, QString());
    QCOMPARE(seat.openDossier.draft(m_opening, u"time"_s), u"25.30 uur"_s);
}

void TestPlanningMoments::aDayThatDoesNotExistOffersItsNeighbour()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<PlanningEditor>();
    typeIn(*editor, m_opening, u"date"_s, u"31-02-2027"_s);
    Field *field = fieldAt(*editor, m_opening, u"date"_s);
    QCOMPARE(field->error(), u"31 februari 2027 bestaat niet. Bedoelt u 28 februari 2027?"_s);
    auto *nearest = field->findChild<QPushButton *>(u"nearestDate"_s);
    QVERIFY(!nearest->isHidden());
    nearest->click();
    QCOMPARE(milestone(seat, m_opening).date.text(), u"2027-02-28"_s);
    QVERIFY(field->error().isEmpty());
    QVERIFY(nearest->isHidden());
}

void TestPlanningMoments::inItsCellTheNeighbourIsTakenByAnotherEnter()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<PlanningEditor>();
    typeDate(*editor, m_opening, u"31-02-2027"_s);
    auto &table = *editor->findChild<PlanTable *>(u"planTable"_s);
    const QPointer<QWidget> cell = table.indexWidget(table.currentIndex());
    QVERIFY2(cell, "it asks: the cell stays open");
    const QString asked = cell->accessibleDescription();
    QVERIFY2(asked.contains(u"28 februari 2027"_s) && asked.contains(u"Enter"_s), qPrintable(asked));
    QCOMPARE(milestone(seat, m_opening).date.text(), u"2027-36"_s);
    QTest::keyClick(cell, Qt::Key_Return);
    QCOMPARE(milestone(seat, m_opening).date.text(), u"2027-02-28"_s);
    QVERIFY(seat.openDossier.drafts().isEmpty());
    QTRY_VERIFY(!cell);
}

void TestPlanningMoments::inItsCellTheNeighbourOfAnEarlierTryIsTakenToo()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<PlanningEditor>();
    typeDate(*editor, m_opening, u"31-02-2027"_s);
    auto &table = *editor->findChild<PlanTable *>(u"planTable"_s);
    QPointer<QWidget> cell = table.indexWidget(table.currentIndex());
    QTest::keyClick(cell, Qt::Key_Tab); // half typed it stays
    QCOMPARE(seat.openDossier.draft(m_opening, u"date"_s), u"31-02-2027"_s);
    table.goTo(m_opening, PlanningModel::When, true);
    cell = table.indexWidget(table.currentIndex());
    QVERIFY(cell);
    QTest::keyClick(cell, Qt::Key_Return);
    QTest::keyClick(cell, Qt::Key_Return);
    QCOMPARE(milestone(seat, m_opening).date.text(), u"2027-02-28"_s);
    QVERIFY(seat.openDossier.drafts().isEmpty());
}

void TestPlanningMoments::inItsCellTheNeighbourIsNotTakenByGoingOn()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<PlanningEditor>();
    typeDate(*editor, m_opening, u"31-02-2027"_s);
    auto &table = *editor->findChild<PlanTable *>(u"planTable"_s);
    QTest::keyClicks(table.indexWidget(table.currentIndex()), u"0"_s); // it is another text now
    QTest::keyClick(table.indexWidget(table.currentIndex()), Qt::Key_Backspace);
    QTest::keyClick(table.indexWidget(table.currentIndex()), Qt::Key_Tab);
    QCOMPARE(milestone(seat, m_opening).date.text(), u"2027-36"_s);
    QCOMPARE(seat.openDossier.draft(m_opening, u"date"_s), u"31-02-2027"_s);
}

void TestPlanningMoments::anEndBeforeItsBeginIsRefusedInASentence()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<PlanningEditor>();
    typeIn(*editor, m_opening, u"date"_s, u"28-24 feb 2027"_s);
    QCOMPARE(fieldAt(*editor, m_opening, u"date"_s)->error(),
             u"Het einde ligt voor het begin. Zet de eerste dag vooraan."_s);
    QCOMPARE(milestone(seat, m_opening).date.text(), u"2027-36"_s);
}

void TestPlanningMoments::whatStandsThereIsNoDraftWhenItIsLeft()
{
    Dossier dossier = fullDossier();
    findPart(dossier.planning.milestones, m_opening)->date = EdtfDate::parse(u"1650"_s).value();
    PlanningDesk desk(dossier);
    Seat seat(desk);
    const auto editor = seat.editor<PlanningEditor>();
    typeDate(*editor, m_opening, u"1650"_s);
    QVERIFY(seat.openDossier.draft(m_opening, u"date"_s).isEmpty());
}

void TestPlanningMoments::anOldDayElsewhereIsToldWithALink()
{
    Dossier dossier = fullDossier();
    findPart(dossier.planning.milestones, m_opening)->date = EdtfDate::parse(u"2027-04-21"_s).value();
    dossier.news.first().lead = u"Kom op 21 april naar de opening."_s;
    PlanningDesk desk(dossier);
    Seat seat(desk);
    const auto editor = seat.editor<PlanningEditor>();
    auto *note = fieldAt(*editor, m_opening, u"date"_s)->findChild<QLabel *>(u"dateElsewhere"_s);
    QVERIFY(note->isHidden());
    typeIn(*editor, m_opening, u"date"_s, u"19 april 2027"_s);
    QVERIFY(!note->isHidden());
    const QString link = dossier.news.first().id + u" lead"_s;
    QVERIFY2(note->text().startsWith(u"21 april 2027 staat ook in <a href=\""_s + link),
             qPrintable(note->text()));
    const QSignalSpy asked(editor.get(), &SectionEditor::placeAsked);
    Q_EMIT note->linkActivated(link);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0], (QVariantList{dossier.news.first().id, u"lead"_s}));
}

QTEST_MAIN(TestPlanningMoments)
#include "tst_planningmoments.moc"
