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

QTEST_GUILESS_MAIN(TestFileName)
#include "tst_filename.moc"
