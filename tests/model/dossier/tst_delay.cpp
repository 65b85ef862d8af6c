// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/delay.h"
#include "tests/support/fixtures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using wd::EdtfDate;

class TestDelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDateSlipsWhenItMayEndLater_data();
    void aDateSlipsWhenItMayEndLater();
    void thePromiseIsWhatResidentsWereShown();
    void aDelayNobodySawMakesPlaceForTheNext();
    void aDelayThatWasShownStays();
    void withoutAReasonTheUnseenDelayGoes();

private:
    static EdtfDate on(const QString &text) { return EdtfDate::parse(text).value(); }
    static wd::Milestone &opening(wd::Dossier &dossier) { return dossier.planning.milestones[1]; }
    const QDate m_today{2026, 11, 23};
    const QString m_opening = wd::test::fixtureId(u"b2"_s); // 4th quarter of 2027
};

void TestDelay::aDateSlipsWhenItMayEndLater_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("slips");
    QTest::newRow("later") << u"2027-03-14"_s << u"2027-03-15"_s << true;
    QTest::newRow("earlier") << u"2027-03-14"_s << u"2027-03-13"_s << false;
    QTest::newRow("more exact") << u"2027-03"_s << u"2027-03-31"_s << false;
    QTest::newRow("vaguer") << u"2027-03-14"_s << u"2027-03"_s << true;
    QTest::newRow("about the same") << u"2027-03"_s << u"2027-03~"_s << false;
    QTest::newRow("into the next year") << u"2027-23"_s << u"2028-21"_s << true;
    QTest::newRow("no longer known") << u"2027-03"_s << QString() << true;
    QTest::newRow("known at last") << QString() << u"2027-03"_s << false;
}

void TestDelay::aDateSlipsWhenItMayEndLater()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(wd::slipped(on(before), on(after)), "slips");
}

void TestDelay::thePromiseIsWhatResidentsWereShown()
{
    wd::Dossier work = wd::test::fullDossier();
    const std::optional<wd::Dossier> shown = work;
    opening(work).date = on(u"2028-33"_s);
    QCOMPARE(wd::promisedDate(work, shown, true, m_opening).text(), u"2027-36"_s);
    // Where this desk no longer has what was shown, what it says now is the best it knows.
    QCOMPARE(wd::promisedDate(work, std::nullopt, true, m_opening).text(), u"2028-33"_s);
    QVERIFY(!wd::promisedDate(work, std::nullopt, false, m_opening).isKnown());
    QVERIFY(!wd::promisedDate(work, shown, true, u"new"_s).isKnown());
}

void TestDelay::aDelayNobodySawMakesPlaceForTheNext()
{
    wd::Dossier work = wd::test::fullDossier();
    const std::optional<wd::Dossier> shown = work;
    QVERIFY(!wd::unseenDelay(work, shown, m_opening));
    const EdtfDate promised = opening(work).date;
    wd::setMilestoneDate(work, shown, m_opening, promised, on(u"2028-33"_s), u"Regen."_s, m_today);
    wd::setMilestoneDate(work, shown, m_opening, promised, on(u"2028-34"_s), u"Veel regen."_s, m_today);
    QCOMPARE(opening(work).date.text(), u"2028-34"_s);
    QCOMPARE(opening(work).delays.size(), 1);
    QCOMPARE(
        opening(work).delays[0],
        (wd::Delay{
            .from = promised, .to = on(u"2028-34"_s), .reason = u"Veel regen."_s, .on = u"2026-11-23"_s}));
    QCOMPARE(wd::unseenDelay(work, shown, m_opening)->reason, u"Veel regen."_s);
}

void TestDelay::aDelayThatWasShownStays()
{
    wd::Dossier work = wd::test::fullDossier();
    wd::setMilestoneDate(work, work, m_opening, opening(work).date, on(u"2028-33"_s), u"Regen."_s, m_today);
    const std::optional<wd::Dossier> shown = work;
    QVERIFY(!wd::unseenDelay(work, shown, m_opening));
    wd::setMilestoneDate(work, shown, m_opening, opening(work).date, on(u"2028-34"_s), u"Meer regen."_s,
                         m_today);
    QCOMPARE(opening(work).delays.size(), 2);
    QCOMPARE(opening(work).delays[1].from.text(), u"2028-33"_s);
}

void TestDelay::withoutAReasonTheUnseenDelayGoes()
{
    wd::Dossier work = wd::test::fullDossier();
    const std::optional<wd::Dossier> shown = work;
    const EdtfDate promised = opening(work).date;
    wd::setMilestoneDate(work, shown, m_opening, promised, on(u"2028-33"_s), u"Regen."_s, m_today);
    wd::setMilestoneDate(work, shown, m_opening, promised, promised, {}, m_today);
    QCOMPARE(work, *shown);
}

QTEST_GUILESS_MAIN(TestDelay)
#include "tst_delay.moc"
