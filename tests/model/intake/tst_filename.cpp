// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/filename.h"

#include <QTest>

using namespace wd;
using namespace Qt::StringLiterals;

class TestFileName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameMaySayThatNotEverybodyMayRead_data();
    void aNameMaySayThatNotEverybodyMayRead();
    void aNameGivesATitle_data();
    void aNameGivesATitle();
};

void TestFileName::aNameMaySayThatNotEverybodyMayRead_data()
{
    QTest::addColumn<bool>("internal");
    for (const char *name : {"nota intern.pdf", "INTERN_memo.docx", "notaIntern.pdf", "interne memo.pdf",
                             "2026-05-12-concept.pdf", "Conceptbesluit speelplekken.pdf", "concept2.pdf",
                             "raming (vertrouwelijk).xlsx", "Vertrouwelijke raming.pdf", "geheim.pdf",
                             "Geheimhouding.pdf", "nota_geheim_v2.pdf"})
        QTest::newRow(name) << true;
    for (const char *name : {"internet in de wijk.pdf", "internationaal.pdf", "Nota.pdf", "Concierge.pdf",
                             "extern.pdf", "concert.pdf", "eengeheimpje.pdf", ""})
        QTest::newRow(name) << false;
}

void TestFileName::aNameMaySayThatNotEverybodyMayRead()
{
    QFETCH(bool, internal);
    QCOMPARE(soundsInternal(QString::fromUtf8(QTest::currentDataTag())), internal);
}

void TestFileName::aNameGivesATitle_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("nota_speelplekken-def.pdf") << u"Nota speelplekken def"_s;
    QTest::newRow("cafe\u0301 e\u0301e\u0301n.pdf") << u"Café één"_s;
    QTest::newRow("raming 2.0.xlsx") << u"Raming 2.0"_s;
    QTest::newRow("_-_.pdf") << u"_-_.pdf"_s;
    QTest::newRow("  plein  .jpg") << u"Plein"_s;
}

void TestFileName::aNameGivesATitle()
{
    QFETCH(QString, title);
    QCOMPARE(titleOfFile(QString::fromUtf8(QTest::currentDataTag())), title);
}

QTEST_GUILESS_MAIN(TestFileName)
#include "tst_filename.moc"
