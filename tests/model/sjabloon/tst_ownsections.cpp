// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/publicview.h"
#include "model/dossier/described/shape.h"
#include "model/dossier/text/sectiontext.h"
#include "model/sjabloon/completeness.h"
#include "model/sjabloon/places.h"
#include "tests/support/fixtures.h"
#include "tests/support/sjablonen.h"

#include <QTest>

#include <algorithm>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

Section section(const QString &kind, const QString &name, bool isPublic = true)
{
    return {.key = u"onderdeel-"_s + name,
            .binding = {.kind = kind, .member = u"/sections/"_s + name},
            .label = {},
            .help = {},
            .example = {},
            .required = true,
            .isPublic = isPublic};
}

/// Of every kind one.
SjabloonText ofData()
{
    SjabloonText sjabloon;
    sjabloon.key = u"eigen"_s;
    sjabloon.version = 1;
    sjabloon.sections = {section(u"richtext"_s, u"swot"_s, false), section(u"table"_s, u"cijfers"_s),
                         section(u"links"_s, u"bronnen"_s), section(u"files"_s, u"metingen"_s)};
    return sjabloon;
}

QList<Filled> filled(const Dossier &dossier)
{
    QList<Filled> all;
    for (const SectionState &state : completeness(ofData(), dossier))
        all.append(state.filled);
    return all;
}

bool hasTexts(const Section &section, const Language &language)
{
    const QList<Texts> texts{section.label, section.help, section.example};
    return std::ranges::none_of(
        texts, [&](const Texts &one) { return one.byCode.value(language.code()).isEmpty(); });
}

} // namespace

/// Sections that a sjabloon makes with data alone.
class OwnSectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsAsFarAsWhatStandsInIt()
    {
        using enum Filled;
        Dossier dossier = newDossier(u"Plan"_s, {}, seededIds(1));
        QCOMPARE(filled(dossier), (QList{Missing, Missing, Missing, Missing}));
        sectionTextToWrite(dossier, u"swot"_s, {}).text = richTextFromPlain(u"Sterk"_s);
        sectionTextToWrite(dossier, u"cijfers"_s, {}).text = richTextFromPlain(u"Geen tabel"_s);
        SectionLink elsewhere, link;
        elsewhere.id = u"1"_s;
        elsewhere.section = u"andere"_s;
        link.id = u"2"_s;
        link.section = u"bronnen"_s;
        link.title = u"Register"_s;
        dossier.sections.links = {elsewhere, link};
        QCOMPARE(filled(dossier), (QList{Whole, Started, Started, Missing}));
        QCOMPARE(completeness(ofData(), dossier).at(1).lacks, u"table"_s);
        QCOMPARE(completeness(ofData(), dossier).at(2).count, 1);
        QCOMPARE(completeness(ofData(), dossier).at(2).part, u"2"_s);
        dossier.sections.links[1].deleted = u"2026-11-20"_s;
        sectionTextToWrite(dossier, u"cijfers"_s, {})
            .text.append({.kind = BlockKind::Table, .header = {{{.text = u"wijk"_s}}}, .rows = {}});
        QCOMPARE(filled(dossier), (QList{Whole, Whole, Missing, Missing}));
    }

    void aPlaceInOneIsEditedThere()
    {
        Dossier dossier = newDossier(u"Plan"_s, {}, seededIds(1));
        const QString text = sectionTextToWrite(dossier, u"swot"_s, {}).id;
        QCOMPARE(sectionOfPlace(ofData(), dossier, {text, u"text"_s}), u"onderdeel-swot"_s);
        QCOMPARE(sectionOfPlace(test::sjabloon(), dossier, {text, u"text"_s}), QString());
    }

    void residentsSeeAPlaceThatASectionForThemShows()
    {
        QVERIFY(ofData().isPublicAt(u"sections/cijfers"_s));
        QVERIFY(!ofData().isPublicAt(u"sections/swot"_s));
        QVERIFY(!ofData().isPublicAt(u"sections/andere"_s));
        QVERIFY(!test::sjabloon().isPublicAt(u"internal/notes"_s));
    }

    void residentsGetNothingOfASectionForColleagues()
    {
        const auto boundTo = [](const QString &kind, const QString &member, bool isPublic) {
            return Section{.key = kind + member,
                           .binding = {.kind = kind, .member = member},
                           .label = {},
                           .help = {},
                           .example = {},
                           .isPublic = isPublic};
        };
        SjabloonText sjabloon;
        sjabloon.sections
            = {boundTo(u"richtext"_s, u"/sections/x"_s, true), boundTo(u"files"_s, u"/sections/x"_s, false),
               boundTo(u"files"_s, u"/sections/y"_s, true), boundTo(u"list"_s, u"/documents"_s, false),
               boundTo(u"list"_s, u"/news"_s, true)};
        const auto shown = [&](const QString &place) { return isShownAt(sjabloon, place); };
        QVERIFY(!shown(u"documents"_s) && shown(u"news"_s));
        QVERIFY(shown(u"sections/y"_s) && !shown(u"sections/z"_s));
        QVERIFY2(!shown(u"films"_s), "a section could show them, and none does");
        QVERIFY(!shown(u"about/what"_s) && !shown(u"roles/contact"_s));
        QVERIFY2(shown(u"title"_s) && shown(u"theme"_s), "of these no section is asked");
        QVERIFY2(!shown(u"sections/x"_s), "what one keeps from residents the other does not give away");
        QVERIFY(!sjabloon.isPublicAt(u"sections/x"_s));
        Dossier dossier = fullDossier();
        dossier.documents.first().visibility = Visibility::Public;
        const Dossier left = withoutHeldBack(sjabloon, dossier);
        QVERIFY(left.documents.isEmpty());
        QCOMPARE(left.news, dossier.news);
        QCOMPARE(withoutHeldBack(test::sjabloon(), publicView(dossier, QDate(2026, 11, 23))),
                 publicView(dossier, QDate(2026, 11, 23)));
    }

    void noMemberOfASectionForColleaguesComesOut_data()
    {
        QTest::addColumn<QString>("member");
        for (const Section &one : test::sjabloon().sections) {
            if (one.isPublic)
                QTest::newRow(qPrintable(one.binding.member)) << one.binding.member;
        }
    }
    void noMemberOfASectionForColleaguesComesOut()
    {
        QFETCH(const QString, member);
        const Dossier seen = publicView(fullDossier(), QDate(2026, 11, 23));
        SjabloonText internal = test::sjabloon(), without = internal;
        for (Section &one : internal.sections)
            one.isPublic = one.isPublic && one.binding.member != member;
        without.sections.removeIf([&](const Section &one) { return one.binding.member == member; });
        const auto at = [&member](const Dossier &dossier) {
            QJsonValue value = dossierToJson(dossier);
            for (const QString &name : member.mid(1).split(u'/'))
                value = value[name];
            return value;
        };
        QVERIFY(at(seen) != at(Dossier()));
        const Dossier left = withoutHeldBack(internal, seen);
        // Its procedure is a section of its own.
        Dossier expected;
        if (member == u"/planning")
            expected.planning.procedure = seen.planning.procedure;
        QCOMPARE(at(left), at(expected));
        // Above the procedure stands the planning, which residents see.
        if (member != u"/planning/procedure")
            QCOMPARE(withoutHeldBack(without, seen), left);
    }

    void everySjabloonIsAboutWhatExistsAndIsCompleteInEveryLanguage()
    {
        const QStringList kinds{u"richtext"_s, u"table"_s, u"links"_s, u"files"_s};
        for (const SjabloonText &sjabloon : test::sjablonen().all()) {
            for (const Language &language : Language::all())
                QVERIFY(sjabloon.title.byCode.contains(language.code()));
            for (const Section &one : sjabloon.sections) {
                const Shape *shape = &dossierShape();
                for (const QString &name : one.binding.member.mid(1).split(u'/'))
                    shape = shape ? memberShape(*shape, name) : nullptr;
                const bool isOwn = !one.binding.own().isEmpty() && kinds.contains(one.binding.kind);
                QVERIFY2(shape || isOwn, qPrintable(one.binding.member));
                for (const Language &language : Language::all())
                    QVERIFY2(hasTexts(one, language), qPrintable(one.key));
            }
        }
    }

    void theCommunicatieplanIsDataForColleagues()
    {
        const SjabloonText &plan = test::sjablonen().of(Sjabloon{.key = u"communicatieplan"_s, .version = 1});
        QCOMPARE(plan.key, u"communicatieplan"_s);
        QVERIFY(plan.isInternal && !test::sjabloon().isInternal);
        QStringList headings;
        for (const Section &one : plan.sections) {
            QVERIFY2(!one.isPublic, qPrintable(one.key));
            headings.append(one.label.in(Language::Dutch));
        }
        QCOMPARE(headings.join(u' '),
                 u"Introductie Situatie Probleemanalyse Oplossingen Strategie Realisatie Evalueren"_s);
    }
};

QTEST_GUILESS_MAIN(OwnSectionsTest)
#include "tst_ownsections.moc"
