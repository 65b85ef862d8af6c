// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dates/edtf.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using wd::EdtfDate;
using wd::Language;

class TestEdtf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDateIsAsLongAsItIsVague_data();
    void aDateIsAsLongAsItIsVague();
    void whatIsNoDateIsRefused_data();
    void whatIsNoDateIsRefused();
    void aDateReadsInBothLanguages_data();
    void aDateReadsInBothLanguages();
    void datesSortByEarliestDayThenByExactness();
    void onlyASureDayIsExact();
    void aDayBecomesADateAndNoDayTheUnknownOne();
};

void TestEdtf::aDateIsAsLongAsItIsVague_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("day") << u"2027-03-14"_s << QDate(2027, 3, 14) << QDate(2027, 3, 14);
    QTest::newRow("leap day") << u"2028-02-29"_s << QDate(2028, 2, 29) << QDate(2028, 2, 29);
    QTest::newRow("month") << u"2027-02"_s << QDate(2027, 2, 1) << QDate(2027, 2, 28);
    QTest::newRow("year") << u"2027"_s << QDate(2027, 1, 1) << QDate(2027, 12, 31);
    QTest::newRow("spring") << u"2027-21"_s << QDate(2027, 3, 1) << QDate(2027, 5, 31);
    QTest::newRow("summer") << u"2027-22"_s << QDate(2027, 6, 1) << QDate(2027, 8, 31);
    QTest::newRow("autumn") << u"2027-23"_s << QDate(2027, 9, 1) << QDate(2027, 11, 30);
    QTest::newRow("winter ends next year") << u"2027-24"_s << QDate(2027, 12, 1) << QDate(2028, 2, 29);
    QTest::newRow("first quarter") << u"2027-33"_s << QDate(2027, 1, 1) << QDate(2027, 3, 31);
    QTest::newRow("last quarter") << u"2027-36"_s << QDate(2027, 10, 1) << QDate(2027, 12, 31);
    QTest::newRow("about") << u"2027-03~"_s << QDate(2027, 3, 1) << QDate(2027, 3, 31);
    QTest::newRow("uncertain") << u"2027-03-14?"_s << QDate(2027, 3, 14) << QDate(2027, 3, 14);
}

void TestEdtf::aDateIsAsLongAsItIsVague()
{
    QFETCH(QString, text);
    const auto date = EdtfDate::parse(text);
    QVERIFY(date);
    QVERIFY(date->isKnown());
    QCOMPARE(date->text(), text);
    QTEST(date->earliest(), "first");
    QTEST(date->latest(), "last");
}

void TestEdtf::whatIsNoDateIsRefused_data()
{
    QTest::addColumn<QString>("text");
    const QStringList none{u"14 m"_s,         u"2027-02-30"_s, u"2027-13"_s,   u"2027-25"_s,
                           u"2027-32"_s,      u"2027-37"_s,    u"2027-00"_s,   u"0000"_s,
                           u"27"_s,           u"2027-3"_s,     u"2027-03-1"_s, u"2027/03/14"_s,
                           u"2027-03-14~?"_s, u"~2027"_s,      u"~"_s,         u"2027-03-14 "_s,
                           u" 2027"_s,        u"+027"_s,       u"2027-+3"_s,   u"２０２７"_s,
                           u"2027-21-01"_s,   u"-2027"_s,      u"20270314"_s,  u"2027-03-14T00:00"_s};
    for (const QString &text : none)
        QTest::newRow(qPrintable(text)) << text;
}

void TestEdtf::whatIsNoDateIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!EdtfDate::parse(text));
}

void TestEdtf::aDateReadsInBothLanguages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("english");
    QTest::newRow("day") << u"2027-03-14"_s << u"14 maart 2027"_s << u"14 March 2027"_s;
    QTest::newRow("first of a month") << u"2027-08-01"_s << u"1 augustus 2027"_s << u"1 August 2027"_s;
    QTest::newRow("month") << u"2027-03"_s << u"maart 2027"_s << u"March 2027"_s;
    QTest::newRow("year") << u"2027"_s << u"2027"_s << u"2027"_s;
    QTest::newRow("spring") << u"2027-21"_s << u"voorjaar 2027"_s << u"spring 2027"_s;
    QTest::newRow("summer") << u"2027-22"_s << u"zomer 2027"_s << u"summer 2027"_s;
    QTest::newRow("autumn") << u"2027-23"_s << u"najaar 2027"_s << u"autumn 2027"_s;
    QTest::newRow("winter") << u"2027-24"_s << u"winter 2027"_s << u"winter 2027"_s;
    QTest::newRow("quarter") << u"2027-35"_s << u"3e kwartaal 2027"_s << u"3rd quarter of 2027"_s;
    QTest::newRow("about") << u"2027-03~"_s << u"rond maart 2027"_s << u"around March 2027"_s;
    QTest::newRow("uncertain") << u"2027-03?"_s << u"mogelijk maart 2027"_s << u"possibly March 2027"_s;
    QTest::newRow("unknown") << QString() << u"nog niet bekend"_s << u"not known yet"_s;
}

void TestEdtf::aDateReadsInBothLanguages()
{
    QFETCH(QString, text);
    const auto date = EdtfDate::parse(text);
    QVERIFY(date);
    QTEST(date->inWords(Language::Dutch), "dutch");
    QTEST(date->inWords(Language::English), "english");
}

void TestEdtf::datesSortByEarliestDayThenByExactness()
{
    const QStringList sorted{u"2026-12-31"_s, u"2027-01-01"_s, u"2027-01-01?"_s, u"2027-01"_s,
                             u"2027-01~"_s,   u"2027-33"_s,    u"2027"_s,        u"2027-03-01"_s,
                             u"2027-21"_s,    u"2027-24"_s,    QString()};
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        for (qsizetype j = 0; j < sorted.size(); ++j) {
            const bool before
                = EdtfDate::sortsBefore(*EdtfDate::parse(sorted[i]), *EdtfDate::parse(sorted[j]));
            QVERIFY2(before == (i < j), qPrintable(sorted[i] + u" and "_s + sorted[j]));
        }
    }
    // About and uncertain are equally vague: list order decides.
    QVERIFY(!EdtfDate::sortsBefore(*EdtfDate::parse(u"2027~"_s), *EdtfDate::parse(u"2027?"_s)));
    QVERIFY(!EdtfDate::sortsBefore(*EdtfDate::parse(u"2027?"_s), *EdtfDate::parse(u"2027~"_s)));
}

void TestEdtf::onlyASureDayIsExact()
{
    QCOMPARE(EdtfDate::parse(u"2027-03-14"_s)->exactDay(), std::optional(QDate(2027, 3, 14)));
    for (const QString &text : {u"2027-03-14~"_s, u"2027-03-14?"_s, u"2027-03"_s, u"2027"_s, QString()})
        QVERIFY(!EdtfDate::parse(text)->exactDay());
}

void TestEdtf::aDayBecomesADateAndNoDayTheUnknownOne()
{
    QCOMPARE(EdtfDate::fromDay(QDate(2027, 3, 14)).text(), u"2027-03-14"_s);
    QVERIFY(!EdtfDate::fromDay(QDate()).isKnown());
}

QTEST_APPLESS_MAIN(TestEdtf)
#include "tst_edtf.moc"
