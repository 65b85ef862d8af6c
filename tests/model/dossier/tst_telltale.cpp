// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/text/telltale.h"

#include <QTest>

using namespace wd;
using namespace Qt::StringLiterals;

/// What a caption or a text gives away.
class TestTelltale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCameraNamesItsPictures_data()
    {
        QTest::addColumn<bool>("camera");
        for (const char *name :
             {"IMG_1234", "IMG-20270514-WA0007", "img_0001.jpg", "DSC00012.JPG", "DSCN0123", "DSCF1234",
              "P1010123", "PXL_20270514_101502123", "20270514_101502",
              "WhatsApp Image 2027-05-14 at 10.15.02", "Schermafbeelding 2027-05-14", "Screenshot_2027",
              "IMG_1234 (2)", "Scan 0012", "IMG_E1234"})
            QTest::newRow(name) << true;
        for (const char *name : {"Oude brug", "Brug 2027", "Plein, 14 mei 2027", "P", "Foto van het plein",
                                 "Scan van de kaart", "Fase 2", "IMG", "2027"})
            QTest::newRow(name) << false;
    }
    void aCameraNamesItsPictures()
    {
        QFETCH(bool, camera);
        QCOMPARE(isCameraName(QString::fromLatin1(QTest::currentDataTag())), camera);
    }

    void addressesAreFoundInText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("addresses");
        QTest::newRow("none") << u"Kom @ de Brug, 14 mei"_s << QStringList();
        QTest::newRow("one with a full stop behind it")
            << u"Mail J.Jansen@mail.example."_s << QStringList{u"j.jansen@mail.example"_s};
        QTest::newRow("twice") << u"a@b.nl en A@B.nl"_s << QStringList{u"a@b.nl"_s};
        QTest::newRow("two, in brackets")
            << u"(a.b@c.example; d+e@f.g.example)"_s << QStringList{u"a.b@c.example"_s, u"d+e@f.g.example"_s};
        QTest::newRow("in a link") << u"mailto:wijk@stad.example"_s << QStringList{u"wijk@stad.example"_s};
        QTest::newRow("a name on a video site")
            << u"https://video.example/@gemeente.example"_s << QStringList();
    }
    void addressesAreFoundInText()
    {
        QFETCH(QString, text);
        QTEST(mailAddressesIn(text), "addresses");
    }
};

QTEST_GUILESS_MAIN(TestTelltale)
#include "tst_telltale.moc"
