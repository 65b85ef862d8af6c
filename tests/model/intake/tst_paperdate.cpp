// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/paperdate.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPaperDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameTellsTheDayOfAPaper_data();
    void aNameTellsTheDayOfAPaper();
    void aTextTellsTheDayOfAPaper_data();
    void aTextTellsTheDayOfAPaper();
};

void TestPaperDate::aNameTellsTheDayOfAPaper_data()
{
    QTest::addColumn<QString>("date");
    QTest::newRow("verslag 14-05-2027.pdf") << u"2027-05-14"_s;
    QTest::newRow("20270514 Verslag.docx") << u"2027-05-14"_s;
    QTest::newRow("2027-05-14_verslag_inloop.pdf") << u"2027-05-14"_s;
    QTest::newRow("verslag_14_5_2027.pdf") << u"2027-05-14"_s;
    QTest::newRow("Verslag inloop 14 mei 2027 def.pdf") << u"2027-05-14"_s;
    QTest::newRow("verslag-14mei2027.pdf") << u"2027-05-14"_s;
    QTest::newRow("Nota 20261002.pdf") << u"2026-10-02"_s;
    QTest::newRow("Nota 2026 13 02.pdf") << QString();
    QTest::newRow("verslag 14-05-27.pdf") << QString();
    QTest::newRow("verslag 31-02-2027.pdf") << QString();
    QTest::newRow("periode 1-5-2027 tot 3-6-2027.pdf") << QString();
    QTest::newRow("bestek 2027-114.pdf") << QString();
    QTest::newRow("verslag.pdf") << QString();
    QTest::newRow("zaak 202705141.pdf") << QString();
}

void TestPaperDate::aNameTellsTheDayOfAPaper()
{
    QFETCH(QString, date);
    QCOMPARE(wd::dateOfPaper(QString::fromUtf8(QTest::currentDataTag()), {}).text(), date);
}

void TestPaperDate::aTextTellsTheDayOfAPaper_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("date");
    QTest::newRow("d.d.") << u"verslag.pdf"_s
                          << u"Verslag inloopavond d.d. 14 mei 2027\nAanwezig: 40 bewoners"_s
                          << u"2027-05-14"_s;
    QTest::newRow("datum") << u"verslag.pdf"_s << u"Overleg\nDatum: vrijdag 14 mei 2027\nPlaats: school"_s
                           << u"2027-05-14"_s;
    QTest::newRow("in numbers") << u"verslag.pdf"_s << u"Datum: 14-05-2027"_s << u"2027-05-14"_s;
    QTest::newRow("two of them") << u"verslag.pdf"_s << u"Brief d.d. 3 mei 2027, verslag d.d. 14 mei 2027"_s
                                 << QString();
    QTest::newRow("somewhere in the text")
        << u"verslag.pdf"_s << u"Op 14 mei 2027 begint het werk."_s << QString();
    QTest::newRow("the name goes first")
        << u"verslag 15-05-2027.pdf"_s << u"d.d. 14 mei 2027"_s << u"2027-05-15"_s;
}

void TestPaperDate::aTextTellsTheDayOfAPaper()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QString, date);
    QCOMPARE(wd::dateOfPaper(name, text).text(), date);
}

QTEST_GUILESS_MAIN(TestPaperDate)
#include "tst_paperdate.moc"
