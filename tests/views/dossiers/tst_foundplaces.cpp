// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixtures.h"
#include "tests/support/sjablonen.h"
#include "views/dossiers/foundplaces.h"

#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

/// Where words stand in a dossier, for who walks from one to the next.
class FoundPlacesTest : public QObject
{
    Q_OBJECT

private:
    static QStringList placesOf(const QString &words)
    {
        QStringList places;
        for (const WordPlace &one : findInDossier(test::sjabloon(), fullDossier(), words)) {
            places.append(one.section + u' ' + one.place.field);
            if (one.nth > 0)
                places.last() += u' ' + QString::number(one.nth);
        }
        return places;
    }

private Q_SLOTS:
    void everyPlaceInTheOrderOfTheSections_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("places");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("blanks") << u"  "_s << QStringList();
        QTest::newRow("nowhere") << u"zwembad"_s << QStringList();
        QTest::newRow("upper case, a rich text") << u"BREDE"_s << QStringList{u"about about/what"_s};
        QTest::newRow("twice in one text")
            << u"oude brug is"_s << QStringList{u"about about/why"_s, u"about about/why 1"_s};
        QTest::newRow("a table") << u"lengte"_s << QStringList{u"about about/what"_s};
        QTest::newRow("parts") << u"boogbrug"_s
                               << QStringList{u"images alt"_s, u"outcome text"_s, u"outcome counts"_s};
        QTest::newRow("a note of the planning") << u"overdag"_s << QStringList{u"planning note"_s};
        QTest::newRow("in the trash") << u"proefboring"_s << QStringList();
        QTest::newRow("ids and states are no words") << u"planned"_s << QStringList();
    }
    void everyPlaceInTheOrderOfTheSections()
    {
        QFETCH(QString, words);
        QCOMPARE(placesOf(words).isEmpty(), placesOf(words.toUpper()).isEmpty());
        QTEST(placesOf(words), "places");
    }

    void theDossiersOwnNameComesFirst()
    {
        const QList<WordPlace> found = findInDossier(test::sjabloon(), fullDossier(), u"brug"_s);
        QCOMPARE(found.first(), (WordPlace{.section = u"title"_s, .place = {{}, u"title"_s}}));
        QVERIFY(found.size() > 10);
    }
};

QTEST_MAIN(FoundPlacesTest)
#include "tst_foundplaces.moc"
