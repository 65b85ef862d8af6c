// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sjabloon/completeness.h"
#include "model/sjabloon/places.h"
#include "tests/support/fixtures.h"
#include "tests/support/sjablonen.h"

#include <QTest>

using namespace wd;
using namespace Qt::StringLiterals;

namespace
{

/// The sjabloon the program carries with all its sections called otherwise.
SjabloonText renamed()
{
    SjabloonText sjabloon = test::sjabloon();
    sjabloon.key = u"eigen"_s;
    for (Section &section : sjabloon.sections)
        section.key = u"onderdeel-"_s + section.key;
    return sjabloon;
}

SjabloonText version(const QString &key, int number)
{
    SjabloonText sjabloon;
    sjabloon.key = key;
    sjabloon.version = number;
    return sjabloon;
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSectionIsAsFarByWhateverNameItHas()
    {
        const Dossier dossier = test::fullDossier();
        const QList<SectionState> usual = completeness(test::sjabloon(), dossier);
        const QList<SectionState> own = completeness(renamed(), dossier);
        QCOMPARE(own.size(), usual.size());
        for (qsizetype i = 0; i < own.size(); ++i) {
            SectionState expected = usual[i];
            expected.key = u"onderdeel-"_s + usual[i].key;
            QCOMPARE(own[i], expected);
        }
        QCOMPARE(lacksOf(renamed(), dossier).size(), lacksOf(test::sjabloon(), dossier).size());
    }

    void aPlaceIsFoundInTheSectionThatShowsIt_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("section");
        const auto row = [](const char *field, const char *section) {
            QTest::newRow(field) << QString::fromLatin1(field) << QString::fromLatin1(section);
        };
        row("planning/milestones", "onderdeel-planning");
        row("planning/procedure", "onderdeel-procedure");
        row("planning/procedure/order", "onderdeel-procedure");
        row("roles/contact/email", "onderdeel-contact");
        row("roles/owner", "onderdeel-roles");
        row("about/what", "onderdeel-about");
        row("internal/notes", "onderdeel-internal");
        row("title", "title");
        row("profile", "title");
        row("schema", "");
        row("planningX", "");
    }
    void aPlaceIsFoundInTheSectionThatShowsIt()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, section);
        QCOMPARE(sectionOfPlace(renamed(), test::fullDossier(), {{}, field}), section);
    }

    void aPlaceWhoseSectionTheSjabloonLacksIsEditedNowhere()
    {
        QCOMPARE(sectionOfPlace(version(u"kaal"_s, 1), test::fullDossier(), {{}, u"about/what"_s}),
                 QString());
    }

    void aDossierFollowsItsOwnSjabloon_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("asked");
        QTest::addColumn<QString>("got");
        QTest::addColumn<bool>("known");
        QTest::newRow("its own") << u"b"_s << 1 << u"b 1"_s << true;
        QTest::newRow("a later one") << u"b"_s << 3 << u"b 3"_s << true;
        QTest::newRow("a version of a newer program") << u"b"_s << 4 << u"b 3"_s << false;
        QTest::newRow("of another municipality") << u"c"_s << 1 << u"a 1"_s << false;
        QTest::newRow("none") << QString() << 0 << u"a 1"_s << false;
    }
    void aDossierFollowsItsOwnSjabloon()
    {
        QFETCH(const QString, key);
        QFETCH(const int, asked);
        const SjabloonCatalogue catalogue({version(u"a"_s, 1), version(u"b"_s, 1), version(u"b"_s, 3)});
        const Sjabloon wanted{.key = key, .version = asked};
        const SjabloonText &got = catalogue.of(wanted);
        QTEST(u"%1 %2"_s.arg(got.key).arg(got.version), "got");
        QTEST(catalogue.knows(wanted), "known");
    }

    void theNewestOfEachIsOffered()
    {
        SjabloonCatalogue catalogue({version(u"a"_s, 1), version(u"b"_s, 3), version(u"b"_s, 1)});
        QVERIFY(catalogue.learn(version(u"a"_s, 2)));
        QStringList offered;
        for (const SjabloonText &one : catalogue.newest())
            offered.append(u"%1 %2"_s.arg(one.key).arg(one.version));
        QCOMPARE(offered, (QStringList{u"a 2"_s, u"b 3"_s}));
    }

    void aNewerVersionIsOffered_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("followed");
        QTest::addColumn<int>("newer"); // 0: none
        QTest::newRow("two newer") << u"b"_s << 1 << 4;
        QTest::newRow("the newest already") << u"b"_s << 4 << 0;
        QTest::newRow("not known, so nobody can say what changes") << u"b"_s << 3 << 0;
        QTest::newRow("of a newer program") << u"b"_s << 5 << 0;
        QTest::newRow("of another municipality") << u"c"_s << 1 << 0;
        QTest::newRow("none, which is the first") << QString() << 0 << 3;
    }
    void aNewerVersionIsOffered()
    {
        QFETCH(const QString, key);
        QFETCH(const int, followed);
        SjabloonCatalogue catalogue({version(u"a"_s, 1), version(u"b"_s, 1)});
        QVERIFY(catalogue.learn(version(u"b"_s, 4)));
        QVERIFY(catalogue.learn(version(u"b"_s, 2)));
        QVERIFY(catalogue.learn(version(u"a"_s, 3)));
        QVERIFY(!catalogue.learn(version(u"b"_s, 1)));
        const SjabloonText *newer = catalogue.newerThan({.key = key, .version = followed});
        QTEST(newer ? newer->version : 0, "newer");
    }

    void whatTheProgramCarriesBeginsWithTheStandardOne()
    {
        QVERIFY(test::sjabloon().isStandard);
        QCOMPARE(test::sjabloon().key, u"communicatiedossier"_s);
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
