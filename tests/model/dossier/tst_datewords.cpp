// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dates/datewords.h"
#include "model/dossier/dates/period.h"
#include "tests/support/generators.h"

#include <QTest>

using namespace Qt::StringLiterals;
using wd::EdtfDate;
using wd::Language;

namespace
{

EdtfDate anyDate()
{
    const int year = *rc::gen::inRange(1800, 2200);
    QString text = u"%1"_s.arg(year, 4, 10, QChar(u'0'));
    const int kind = *rc::gen::inRange(0, 4);
    if (kind == 1)
        text += u"-%1"_s.arg(*rc::gen::inRange(1, 13), 2, 10, QChar(u'0'));
    else if (kind == 2)
        text += u"-%1"_s.arg(*rc::gen::element(21, 22, 23, 24, 33, 34, 35, 36));
    else if (kind == 3)
        text = QDate(year, 1, 1).addDays(*rc::gen::inRange(0, 365)).toString(Qt::ISODate);
    text += *rc::gen::element(u""_s, u"~"_s, u"?"_s);
    return EdtfDate::parse(text).value();
}

} // namespace

class TestDateWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDateIsReadAsPeopleTypeIt_data();
    void aDateIsReadAsPeopleTypeIt();
    void whatIsNoDateIsRefused_data();
    void whatIsNoDateIsRefused();
    void noDateAtAllIsTheUnknownOne_data();
    void noDateAtAllIsTheUnknownOne();
    void theComingOneMayBeRunningNow();
    void whatADateSaysOfItselfReadsBack();
    void anyTextIsReadWithoutHarm();
    void aPeriodIsReadAsPeopleTypeIt_data();
    void aPeriodIsReadAsPeopleTypeIt();
    void whatAPeriodSaysOfItselfReadsBack();

private:
    const QDate m_today{2026, 11, 23}; // a Monday
};

void TestDateWords::aDateIsReadAsPeopleTypeIt_data()
{
    QTest::addColumn<QString>("edtf");
    const QList<std::pair<QString, QStringList>> all{
        {u"2027-03-14"_s,
         {u"14 maart 2027"_s,
          u"14 mrt 2027"_s,
          u"14 mrt. 2027"_s,
          u"14 mrt"_s,
          u"14-3-2027"_s,
          u"14/3/27"_s,
          u"14.3.2027"_s,
          u"14-3"_s,
          u"14 maart"_s,
          u" 14  Maart 2027 "_s,
          u"14 maart '27"_s,
          u"14 mrt 27"_s,
          u"14mrt"_s,
          u"14e maart"_s,
          u"zondag 14 maart 2027"_s,
          u"zo 14 mrt"_s,
          u"op 14 maart"_s,
          u"March 14, 2027"_s,
          u"14th of March 2027"_s,
          u"march 14"_s,
          u"2027-03-14"_s,
          u"2027-3-14"_s}},
        {u"2027-03"_s,
         {u"maart 2027"_s, u"mrt 2027"_s, u"maart"_s, u"mrt 27"_s, u"3-2027"_s, u"2027-03"_s, u"03/2027"_s,
          u"in maart"_s}},
        {u"2026-12"_s, {u"dec"_s, u"december 2026"_s, u"volgende maand"_s, u"next month"_s}},
        {u"2027-21"_s,
         {u"voorjaar 2027"_s, u"voorjaar"_s, u"lente"_s, u"het voorjaar van 2027"_s, u"spring"_s,
          u"2027-21"_s}},
        {u"2027-22"_s, {u"zomer '27"_s, u"zomer 27"_s, u"Zomer ’27"_s, u"summer 2027"_s}},
        {u"2027-23"_s, {u"najaar 2027"_s, u"herfst 2027"_s, u"autumn 2027"_s, u"najaar '27"_s}},
        {u"2027-24"_s, {u"winter 2027"_s}},
        {u"2027-35"_s,
         {u"3e kw"_s, u"3e kw."_s, u"3e kwartaal 2027"_s, u"Q3 2027"_s, u"kw 3 2027"_s, u"q3"_s,
          u"3e kw '27"_s, u"2027-Q3"_s, u"derde kwartaal"_s, u"3rd quarter of 2027"_s, u"3q 2027"_s,
          u"kwartaal 3 2027"_s, u"q3 27"_s, u"3de kwartaal 2027"_s}},
        {u"2027"_s, {u"2027"_s, u"'27"_s, u"in 2027"_s, u"volgend jaar"_s, u"next year"_s}},
        {u"2027-03~"_s,
         {u"rond maart 2027"_s, u"ongeveer maart"_s, u"± maart 2027"_s, u"ca. maart 2027"_s,
          u"+/- mrt 2027"_s, u"maart 2027~"_s, u"circa mrt"_s}},
        {u"2027-03?"_s,
         {u"misschien maart 2027"_s, u"maart 2027?"_s, u"mrt?"_s, u"mogelijk maart"_s,
          u"misschien rond maart"_s}},
        {u"2027-33~"_s, {u"begin 2027"_s, u"begin volgend jaar"_s, u"early 2027"_s, u"begin van 2027"_s}},
        {u"2027-22~"_s, {u"medio 2027"_s, u"half 2027"_s, u"mid 2027"_s, u"mid-2027"_s}},
        {u"2027-36~"_s, {u"eind 2027"_s, u"einde van 2027"_s, u"late 2027"_s, u"end of 2027"_s}},
        {u"2026-36~"_s, {u"eind dit jaar"_s, u"eind van het jaar 2026"_s}},
        {u"2027-05-01~"_s, {u"begin mei"_s, u"begin mei 2027"_s}},
        {u"2027-05-15~"_s, {u"half mei"_s, u"medio mei 2027"_s}},
        {u"2027-05-31~"_s, {u"eind mei"_s, u"eind mei '27"_s}},
        {u"2027-23~"_s, {u"begin najaar 2027"_s, u"rond herfst 2027"_s}},
        {u"2026-11-23"_s, {u"vandaag"_s, u"today"_s, u"23-11"_s}},
        {u"2026-11-24"_s, {u"morgen"_s, u"tomorrow"_s, u"dinsdag"_s, u"over een dag"_s, u"di"_s}},
        {u"2026-11-25"_s, {u"overmorgen"_s}},
        {u"2026-11-27"_s,
         {u"vrijdag"_s, u"komende vrijdag"_s, u"a.s. vrijdag"_s, u"deze week vrijdag"_s, u"friday"_s}},
        {u"2026-12-04"_s,
         {u"volgende week vrijdag"_s, u"vrijdag volgende week"_s, u"volgende vrijdag"_s,
          u"next week friday"_s}},
        {u"2026-11-30~"_s, {u"volgende week"_s, u"week 49"_s}},
        {u"2027-03-22~"_s, {u"week 12"_s, u"wk 12 2027"_s, u"rond week 12"_s}},
        {u"2026-12-14"_s, {u"over 3 weken"_s, u"over drie weken"_s, u"in 3 weeks"_s}},
        {u"2027-01"_s, {u"over 2 maanden"_s, u"jan"_s}},
        {u"2027-34"_s, {u"2e kwartaal"_s}},
        {u"2028-02-29"_s, {u"29 februari"_s, u"29-2"_s}},
    };
    for (const auto &[edtf, texts] : all)
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text)) << edtf;
}

void TestDateWords::aDateIsReadAsPeopleTypeIt()
{
    QFETCH(QString, edtf);
    const auto date = wd::dateFromWords(QString::fromUtf8(QTest::currentDataTag()), m_today);
    QVERIFY(date);
    QCOMPARE(date->text(), edtf);
}

void TestDateWords::whatIsNoDateIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"14 m"_s,
                                u"31 februari 2027"_s,
                                u"31-2"_s,
                                u"14"_s,
                                u"27"_s,
                                u"maart april"_s,
                                u"5e kw"_s,
                                u"kw"_s,
                                u"week 60"_s,
                                u"zaterdag 14 maart 2027"_s,
                                u"14-13-2027"_s,
                                u"na de zomer"_s,
                                u"rond"_s,
                                u"202"_s,
                                u"14-3-202"_s,
                                u"14:30"_s,
                                u"-"_s,
                                u"gauw"_s,
                                u"14 maart t/m 3 april"_s,
                                u"2027 2028"_s,
                                u"maa rt"_s,
                                u"begin"_s,
                                u"half 14 maart"_s,
                                u"1 2 3 4"_s,
                                u"week"_s,
                                u"2027-25"_s,
                                u"over 3"_s,
                                u"100000 weken"_s,
                                u"24-28 feb"_s,
                                u"12/13 mei"_s,
                                u"week 40-42"_s,
                                u"31-02-2027"_s,
                                u"3-5"_s,
                                u"1.2"_s,
                                u"9712"_s,
                                u"laatste mei"_s,
                                u"2 weken"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestDateWords::whatIsNoDateIsRefused()
{
    QFETCH(QString, text);
    const auto date = wd::dateFromWords(text, m_today);
    QVERIFY2(!date, date ? qPrintable(date->text()) : "");
}

void TestDateWords::noDateAtAllIsTheUnknownOne_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u""_s, u"  "_s, u"?"_s, u"onbekend"_s, u"Nog niet bekend"_s, u"nog niet bekend."_s, u"n.n.b."_s,
          u"n.n.t.b."_s, u"unknown"_s, u"not known yet"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestDateWords::noDateAtAllIsTheUnknownOne()
{
    QFETCH(QString, text);
    const auto date = wd::dateFromWords(text, m_today);
    QVERIFY(date);
    QVERIFY(!date->isKnown());
}

void TestDateWords::theComingOneMayBeRunningNow()
{
    QCOMPARE(wd::dateFromWords(u"november"_s, m_today)->text(), u"2026-11"_s);
    QCOMPARE(wd::dateFromWords(u"najaar"_s, m_today)->text(), u"2026-23"_s);
    QCOMPARE(wd::dateFromWords(u"22-11"_s, m_today)->text(), u"2027-11-22"_s);
    QCOMPARE(wd::dateFromWords(u"winter"_s, QDate(2027, 1, 15))->text(), u"2026-24"_s);
}

void TestDateWords::whatADateSaysOfItselfReadsBack()
{
    QVERIFY(rc::check("dateFromWords(inWords(date)) is the date", [this] {
        const EdtfDate date = anyDate();
        for (const Language &language : {Language::Dutch, Language::English})
            RC_ASSERT(wd::dateFromWords(date.inWords(language), m_today) == date);
    }));
}

void TestDateWords::anyTextIsReadWithoutHarm()
{
    QVERIFY(rc::check("what is understood is a date", [this] {
        const QStringList words{u"14"_s,      u"maart"_s, u"kw"_s,     u"'27"_s, u"volgende"_s, u"week"_s,
                                u"vrijdag"_s, u"begin"_s, u"9999"_s,   u"0"_s,   u"over"_s,     u"3"_s,
                                u"e"_s,       u"rond"_s,  u"winter"_s, u"?"_s,   u"maand"_s,    u"eerste"_s,
                                u"999"_s,     u"jaar"_s,  u"-"_s};
        QStringList some;
        for (int i = *rc::gen::inRange(0, 6); i > 0; --i)
            some.append(words[*rc::gen::inRange<qsizetype>(0, words.size())]);
        const QDate today = QDate(*rc::gen::inRange(2000, 9990), 1, 1).addDays(*rc::gen::inRange(0, 365));
        if (const auto date = wd::dateFromWords(some.join(u' '), today))
            RC_ASSERT(EdtfDate::parse(date->text()) == date);
    }));
}

void TestDateWords::aPeriodIsReadAsPeopleTypeIt_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::newRow("sept 2026 – voorjaar 2027") << u"2026-09"_s << u"2027-21"_s;
    QTest::newRow("sept 2027 - voorjaar") << u"2027-09"_s << u"2028-21"_s;
    QTest::newRow("14-3-2027 t/m 3 april") << u"2027-03-14"_s << u"2027-04-03"_s;
    QTest::newRow("maart tot mei 2027") << u"2027-03"_s << u"2027-05"_s;
    QTest::newRow("vanaf najaar 2027") << u"2027-23"_s << u""_s;
    QTest::newRow("from March to May 2027") << u"2027-03"_s << u"2027-05"_s;
    QTest::newRow("vanaf maart tot mei 2027") << u"2027-03"_s << u"2027-05"_s;
    QTest::newRow("vanaf maart t/m mei 2027") << u"2027-03"_s << u"2027-05"_s;
    QTest::newRow("vanaf 14 maart 2027 tot en met 3 april 2027") << u"2027-03-14"_s << u"2027-04-03"_s;
    QTest::newRow("Vanaf maart 2027") << u"2027-03"_s << u""_s;
    QTest::newRow("uiterlijk 14 maart 2027") << u""_s << u"2027-03-14"_s;
    QTest::newRow("until May 2027") << u""_s << u"2027-05"_s;
    QTest::newRow("tot en met 2028") << u""_s << u"2028"_s;
    QTest::newRow("najaar 2027") << u"2027-23"_s << u"2027-23"_s;
    QTest::newRow("nog niet bekend") << u""_s << u""_s;
}

void TestDateWords::aPeriodIsReadAsPeopleTypeIt()
{
    QFETCH(QString, start);
    QFETCH(QString, end);
    const auto period = wd::periodFromWords(QString::fromUtf8(QTest::currentDataTag()), m_today);
    QVERIFY(period);
    QCOMPARE(period->start.text(), start);
    QCOMPARE(period->end.text(), end);
    QVERIFY(!wd::periodFromWords(u"maart – 14 m"_s, m_today));
}

void TestDateWords::whatAPeriodSaysOfItselfReadsBack()
{
    QVERIFY(rc::check("periodFromWords(inWords(period)) is the period", [this] {
        const auto maybe = [] { return *rc::gen::inRange(0, 4) ? anyDate() : EdtfDate(); };
        const wd::Period period{.start = maybe(), .end = maybe()};
        for (const Language &language : {Language::Dutch, Language::English})
            RC_ASSERT(wd::periodFromWords(inWords(period, language), m_today) == period);
    }));
}

QTEST_GUILESS_MAIN(TestDateWords)
#include "tst_datewords.moc"
