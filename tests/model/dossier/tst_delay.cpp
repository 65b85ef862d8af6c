// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dates/delay.h"
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
    void aPeriodSlipsByItsDateThenByItsEnd_data();
    void aPeriodSlipsByItsDateThenByItsEnd();
    void theDelayOfAPeriodKnowsBothEnds();

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
    QCOMPARE(wd::promisedMoment(work, shown, true, m_opening).date.text(), u"2027-36"_s);
    // Where this desk no longer has what was shown, what it says now is the best it knows.
    QCOMPARE(wd::promisedMoment(work, std::nullopt, true, m_opening).date.text(), u"2028-33"_s);
    QVERIFY(!wd::promisedMoment(work, std::nullopt, false, m_opening).date.isKnown());
    QVERIFY(!wd::promisedMoment(work, shown, true, u"new"_s).date.isKnown());
}

void TestDelay::aDelayNobodySawMakesPlaceForTheNext()
{
    wd::Dossier work = wd::test::fullDossier();
    const std::optional<wd::Dossier> shown = work;
    QVERIFY(!wd::unseenDelay(work, shown, m_opening));
    const wd::Moment promised = wd::promisedMoment(work, shown, true, m_opening);
    wd::setMilestoneMoment(work, shown, m_opening, promised, {.date = on(u"2028-33"_s)}, u"Regen."_s,
                           m_today);
    wd::setMilestoneMoment(work, shown, m_opening, promised, {.date = on(u"2028-34"_s)}, u"Veel regen."_s,
                           m_today);
    QCOMPARE(opening(work).date.text(), u"2028-34"_s);
    QCOMPARE(opening(work).delays.size(), 1);
    QCOMPARE(opening(work).delays[0],
             (wd::Delay{.from = promised.date,
                        .to = on(u"2028-34"_s),
                        .fromEnd = promised.endDate,
                        .reason = u"Veel regen."_s,
                        .on = u"2026-11-23"_s}));
    QCOMPARE(wd::unseenDelay(work, shown, m_opening)->reason, u"Veel regen."_s);
}

void TestDelay::aDelayThatWasShownStays()
{
    wd::Dossier work = wd::test::fullDossier();
    wd::setMilestoneMoment(work, work, m_opening, wd::momentOf(opening(work)), {.date = on(u"2028-33"_s)},
                           u"Regen."_s, m_today);
    const std::optional<wd::Dossier> shown = work;
    QVERIFY(!wd::unseenDelay(work, shown, m_opening));
    wd::setMilestoneMoment(work, shown, m_opening, wd::momentOf(opening(work)), {.date = on(u"2028-34"_s)},
                           u"Meer regen."_s, m_today);
    QCOMPARE(opening(work).delays.size(), 2);
    QCOMPARE(opening(work).delays[1].from.text(), u"2028-33"_s);
}

void TestDelay::withoutAReasonTheUnseenDelayGoes()
{
    wd::Dossier work = wd::test::fullDossier();
    const std::optional<wd::Dossier> shown = work;
    const wd::Moment promised = wd::promisedMoment(work, shown, true, m_opening);
    wd::setMilestoneMoment(work, shown, m_opening, promised, {.date = on(u"2028-33"_s)}, u"Regen."_s,
                           m_today);
    wd::setMilestoneMoment(work, shown, m_opening, promised, promised, {}, m_today);
    QCOMPARE(work, *shown);
}

void TestDelay::aPeriodSlipsByItsDateThenByItsEnd_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("slips");
    QTest::newRow("its end is later") << u"2027-02-24/2027-02-28"_s << u"2027-02-24/2027-03-01"_s << true;
    QTest::newRow("it begins later") << u"2027-02-24/2027-02-28"_s << u"2027-02-25/2027-02-28"_s << true;
    QTest::newRow("it is shorter") << u"2027-02-24/2027-02-28"_s << u"2027-02-24/2027-02-26"_s << false;
    QTest::newRow("one day of it") << u"2027-02-24/2027-02-28"_s << u"2027-02-24/"_s << false;
    QTest::newRow("a day grows to more") << u"2027-02-24/"_s << u"2027-02-24/2027-02-28"_s << true;
    QTest::newRow("it is earlier") << u"2027-02-24/2027-02-28"_s << u"2027-02-22/2027-02-26"_s << false;
    QTest::newRow("no longer known") << u"2027-02-24/2027-02-28"_s << u"/"_s << true;
}

void TestDelay::aPeriodSlipsByItsDateThenByItsEnd()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto moment = [](const QString &text) {
        return wd::Moment{.date = on(text.section(u'/', 0, 0)), .endDate = on(text.section(u'/', 1))};
    };
    QTEST(wd::slipped(moment(before), moment(after)), "slips");
}

void TestDelay::theDelayOfAPeriodKnowsBothEnds()
{
    wd::Dossier work = wd::test::fullDossier();
    opening(work).endDate = on(u"2028-33"_s);
    const std::optional<wd::Dossier> shown = work;
    const wd::Moment promised = wd::promisedMoment(work, shown, true, m_opening);
    const wd::Moment later{.date = on(u"2027-36"_s), .endDate = on(u"2028-34"_s)};
    QVERIFY(wd::slipped(promised, later));
    wd::setMilestoneMoment(work, shown, m_opening, promised, later, u"Regen."_s, m_today);
    QCOMPARE(wd::momentOf(opening(work)), later);
    QCOMPARE(opening(work).delays.last().fromEnd.text(), u"2028-33"_s);
    QCOMPARE(opening(work).delays.last().toEnd.text(), u"2028-34"_s);
    QVERIFY(wd::explains(opening(work).delays.last(), promised, later));
}

QTEST_GUILESS_MAIN(TestDelay)
#include "tst_delay.moc"
