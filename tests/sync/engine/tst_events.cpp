// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mapping/eventtimes.h"
#include "tests/sync/engine/testdesk.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// Milestones that stand in the site's calendar.
class EventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasEnteredStandsInTheCalendar_data() { addEvents(); }
    void whatWasEnteredStandsInTheCalendar();
    void whatAWebmasterMovesIsTakenIn_data() { addSiteRows(); }
    void whatAWebmasterMovesIsTakenIn();
    void timesOfAnEventComeBack_data();
    void timesOfAnEventComeBack();

private:
    static void addEvents();
};

namespace
{

DossierId planned(TestDesk &desk, const QByteArray &when)
{
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.set(id, u"/planning/milestones/-"_s,
             "{\"title\": \"Inloopavond\", \"state\": \"planned\", \"place\": \"De Dijkzaal\"" + when + "}");
    desk.agreeToPublish(id);
    desk.mustSync();
    return id;
}

QString pathOf(const TestSite &site, TestDesk &desk, const DossierId &id)
{
    const Dossier work = desk.work(id);
    return site.base() + u"/dossiers/"_s + work.slug + u"/planning/"_s
        + work.planning.milestones.first().slug;
}

QString local(const QJsonValue &instant)
{
    return QDateTime::fromString(instant.toString(), Qt::ISODateWithMs)
        .toTimeZone(QTimeZone("Europe/Amsterdam"))
        .toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

void EventsTest::addEvents()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("wholeDay");
    QTest::addColumn<bool>("openEnd");
    for (const QString &kind :
         {u"oefensite-classic"_s, u"oefensite-volto"_s, u"plone-classic"_s, u"plone-volto"_s}) {
        const auto row = [&](const char *name, const QByteArray &when, const QString &start,
                             const QString &end, bool wholeDay, bool openEnd) {
            QTest::newRow(qPrintable(kind + u' ' + QString::fromLatin1(name)))
                << kind << when << start << end << wholeDay << openEnd;
        };
        row("day", ", \"date\": \"2027-05-14\"", u"2027-05-14 00:00"_s, u"2027-05-14 23:59"_s, true, false);
        row("hours", ", \"date\": \"2027-01-14\", \"time\": \"19:30\", \"endTime\": \"21:00\"",
            u"2027-01-14 19:30"_s, u"2027-01-14 21:00"_s, false, false);
        row("open", ", \"date\": \"2027-05-14\", \"time\": \"19:30\"", u"2027-05-14 19:30"_s,
            u"2027-05-14 23:59"_s, false, true);
        row("days", ", \"date\": \"2027-02-24\", \"endDate\": \"2027-02-28\"", u"2027-02-24 00:00"_s,
            u"2027-02-28 23:59"_s, true, false);
    }
}

void EventsTest::whatWasEnteredStandsInTheCalendar()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, when);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = planned(desk, when);
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    const auto there = webmaster.get(pathOf(site, desk, id));
    QVERIFY(there.has_value());
    QTEST(local(there->json[u"start"]), "start");
    QTEST(local(there->json[u"end"]), "end");
    QTEST(there->json[u"whole_day"].toBool(), "wholeDay");
    QTEST(there->json[u"open_end"].toBool(), "openEnd");
    QCOMPARE(there->json[u"location"].toString(), u"De Dijkzaal"_s);
    // Nobody edited anything: a later look finds all as it was.
    const SyncOutcome later = desk.mustSync();
    for (const QString &step : TestDesk::stepsIn(later))
        QVERIFY2(!step.startsWith(u"adopted"_s) && !step.startsWith(u"asked"_s), qPrintable(step));
}

void EventsTest::whatAWebmasterMovesIsTakenIn()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id
        = planned(desk, ", \"date\": \"2027-01-14\", \"time\": \"19:30\", \"endTime\": \"21:00\"");
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    // Another title: the catalog counts in seconds.
    const QJsonObject edit{{u"title"_s, u"Inloopavond in de school"_s},
                           {u"start"_s, u"2027-01-15T20:00:00+01:00"_s},
                           {u"end"_s, u"2027-01-15T21:45:00+01:00"_s},
                           {u"location"_s, u"De school"_s}};
    QVERIFY(webmaster.patch(pathOf(site, desk, id), edit).has_value());
    const QStringList steps = TestDesk::stepsIn(desk.mustSync());
    for (const QString &step : steps)
        QVERIFY2(!step.startsWith(u"asked"_s), qPrintable(step));
    const Milestone moved = desk.work(id).planning.milestones.first();
    QCOMPARE(moved.date.text(), u"2027-01-15"_s);
    QVERIFY(!moved.endDate.isKnown());
    QCOMPARE(moved.time, u"20:00"_s);
    QCOMPARE(moved.endTime, u"21:45"_s);
    QCOMPARE(moved.place, u"De school"_s);
    QCOMPARE(moved.title, u"Inloopavond in de school"_s);
    const QJsonObject whole{{u"title"_s, u"Inloopdag in de school"_s},
                            {u"start"_s, u"2027-01-16T00:00:00+01:00"_s},
                            {u"end"_s, u"2027-01-16T23:59:59+01:00"_s},
                            {u"whole_day"_s, true}};
    QVERIFY(webmaster.patch(pathOf(site, desk, id), whole).has_value());
    desk.mustSync();
    const Milestone day = desk.work(id).planning.milestones.first();
    QCOMPARE(day.date.text(), u"2027-01-16"_s);
    QVERIFY(day.time.isEmpty() && day.endTime.isEmpty());
}

void EventsTest::timesOfAnEventComeBack_data()
{
    QTest::addColumn<Moment>("moment");
    const auto row
        = [](const char *name, const char *date, const char *endDate, const char *time, const char *endTime) {
              QTest::newRow(name) << Moment{.date = EdtfDate::parse(QString::fromLatin1(date)).value(),
                                            .endDate = EdtfDate::parse(QString::fromLatin1(endDate)).value(),
                                            .time = QString::fromLatin1(time),
                                            .endTime = QString::fromLatin1(endTime)};
          };
    row("day", "2027-05-14", "", "", "");
    row("in winter time", "2027-01-14", "", "19:30", "21:00");
    row("in summer time", "2027-07-14", "", "19:30", "21:00");
    row("just after midnight", "2027-07-14", "", "00:30", "");
    row("days over the change of the clock", "2027-03-26", "2027-03-29", "", "");
    row("days with hours", "2027-02-24", "2027-02-28", "10:00", "16:30");
    row("days with a begin", "2027-02-24", "2027-02-28", "10:00", "");
}

void EventsTest::timesOfAnEventComeBack()
{
    QFETCH(Moment, moment);
    QVERIFY(momentOfEvent(eventTimes(moment)) == moment);
}

QTEST_GUILESS_MAIN(EventsTest)
#include "tst_events.moc"
