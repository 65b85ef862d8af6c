// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dates/clockwords.h"
#include "model/dossier/dates/datementions.h"
#include "model/dossier/dates/datewords.h"
#include "model/dossier/dates/momentwords.h"
#include "model/dossier/dates/period.h"
#include "tests/support/fixtures.h"

#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

Language esperanto()
{
    return Language::named(u"eo"_s).value_or(Language::Dutch);
}

} // namespace

/// Dates are typed and said in a language of which only the list of words was added.
class ThirdDatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDateIsTypedInIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("date");
        QTest::newRow("day") << u"14 marto 2027"_s << u"2027-03-14"_s;
        QTest::newRow("day of the week") << u"dimanĉo 14 marto 2027"_s << u"2027-03-14"_s;
        QTest::newRow("month") << u"aŭgusto 2027"_s << u"2027-08"_s;
        QTest::newRow("season") << u"aŭtuno 2027"_s << u"2027-23"_s;
        QTest::newRow("about") << u"ĉirkaŭ majo 2027"_s << u"2027-05~"_s;
        QTest::newRow("week") << u"semajno 12 2027"_s << u"2027-03-22~"_s;
        QTest::newRow("quarter") << u"1a kvaronjaro 2027"_s << u"2027-33"_s;
        QTest::newRow("quarter in words") << u"dua kvaronjaro 2027"_s << u"2027-34"_s;
        QTest::newRow("begin of a year") << u"komence de 2027"_s << u"2027-33~"_s;
        QTest::newRow("glued") << u"finemajo 2027"_s << u"2027-05-31~"_s;
        QTest::newRow("counted") << u"post tri semajnoj"_s << u"2026-12-21"_s;
        QTest::newRow("the one that comes") << u"venonta vendredo"_s << u"2026-12-04"_s;
        QTest::newRow("the one after it") << u"sekva vendredo"_s << u"2026-12-11"_s;
        QTest::newRow("perhaps") << u"eble somero 2027"_s << u"2027-22?"_s;
        QTest::newRow("tomorrow") << u"morgaŭ"_s << u"2026-12-01"_s;
        QTest::newRow("not known") << u"ankoraŭ ne konata"_s << QString();
    }
    void aDateIsTypedInIt()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, date);
        const auto read = dateFromWords(typed, QDate(2026, 11, 30));
        QVERIFY(read);
        QCOMPARE(read->text(), date);
        QCOMPARE(dateFromWords(read->inWords(esperanto()), QDate(2026, 11, 30)), read);
    }

    void aMomentIsTypedInIt_data()
    {
        QTest::addColumn<QString>("moment");
        const auto row = [](const char *typed, const QString &moment) { QTest::newRow(typed) << moment; };
        row("14 ĝis 16 marto 2027", u"2027-03-14/2027-03-16//"_s);
        row("de 28 decembro ĝis 8 januaro 2027", u"2026-12-28/2027-01-08//"_s);
        row("14 kaj 15 marto 2027", u"2027-03-14/2027-03-15//"_s);
        row("la 14a ĝis la 16a de marto 2027", u"2027-03-14/2027-03-16//"_s);
        row("majo aŭ junio 2027", u"2027-05/2027-06//"_s);
        row("semajno 40 ĝis 42", u"2027-10-04/2027-10-24//"_s);
        row("1a kaj 2a kvaronjaro 2027", u"2027-33/2027-34//"_s);
        row("unua duono de 2027", u"2027-33/2027-34//"_s);
        row("la 2a duono de marto 2027", u"2027-03-16/2027-03-31//"_s);
        row("ĉirkaŭ 14 marto 2027", u"2027-03-14~///"_s);
        row("14 marto 2027 (eble)", u"2027-03-14?///"_s);
        row("14 marto 2027, la tutan tagon", u"2027-03-14///"_s);
        row("Kunveno: dimanĉo 14 marto 2027 je 19h30", u"2027-03-14//19:30/"_s);
        row("14 marto 2027 je 19:30 ĝis 21:00", u"2027-03-14//19:30/21:00"_s);
        row("14 marto 2027 je 8 h vespere", u"2027-03-14//20:00/"_s);
        row("dimanĉo vespere 14 marto 2027 je 8 h", u"2027-03-14//20:00/"_s);
        row("14 marto 2027 je 7:30 p.t.m.", u"2027-03-14//19:30/"_s);
        row("14 marto 2027 je duone post sep vespere", u"2027-03-14//19:30/"_s);
        row("14 marto 2027 je duone post sep", u"ask"_s);
        row("14 marto 2027 je 7 h", u"ask"_s);
    }
    void aMomentIsTypedInIt()
    {
        QFETCH(const QString, moment);
        const QDate today(2026, 11, 30);
        const auto read = momentFromWords(QString::fromUtf8(QTest::currentDataTag()), today);
        const QString told = read
            ? QStringList{read->date.text(), read->endDate.text(), read->time, read->endTime}.join(u'/')
            : u"ask"_s;
        QCOMPARE(told, moment);
        QVERIFY(!read || momentFromWords(inWords(*read, esperanto()), today) == read);
    }

    void aPeriodWithOneEndIsTypedInIt()
    {
        const QDate today(2026, 11, 30);
        for (const QString &typed : {u"ekde 14 marto 2027"_s, u"ĝis 14 marto 2027"_s}) {
            const auto period = periodFromWords(typed, today);
            QVERIFY2(period && period->start.isKnown() != period->end.isKnown(), qPrintable(typed));
            QCOMPARE(inWords(*period, esperanto()), typed);
        }
    }

    void aDayThatDoesNotExistIsSaidInIt()
    {
        const auto none = noSuchDay(u"la 31a de aprilo 2027"_s, QDate(2026, 11, 30), esperanto());
        QVERIFY(none);
        QCOMPARE(none->typed, u"31 aprilo 2027"_s);
    }

    void hoursAreTypedInIt()
    {
        const auto hours = hoursFromWords(u"8 h vespere"_s);
        QVERIFY(hours);
        QCOMPARE(hours->from, u"20:00"_s);
        QCOMPARE(hoursFromWords(hoursInWords(*hours, esperanto())), hours);
    }

    void aDayIsFoundInATextOfIt()
    {
        Dossier dossier = newDossier(u"x"_s, {}, seededIds());
        dossier.summary = u"Venu la 14an aŭ la 21a aprilo 2027."_s;
        QVERIFY(!mentionsOf(dossier, QDate(2027, 4, 21)).isEmpty());
        QVERIFY(mentionsOf(dossier, QDate(2026, 4, 21)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ThirdDatesTest)
#include "tst_thirddates.moc"
