// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/parts.h"
#include "model/dossier/described/publicview.h"
#include "model/dossier/text/sectiontext.h"
#include "model/page/page.h"
#include "tests/support/fixtures.h"
#include "tests/support/sjablonen.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

const QDate today(2026, 11, 23);

Section section(const QString &kind, const QString &name, bool isPublic)
{
    return {.key = name,
            .binding = {.kind = kind, .member = u"/sections/"_s + name},
            .label = {{{u"nl"_s, name.toUpper()}}},
            .help = {},
            .example = {},
            .isPublic = isPublic};
}

SjabloonText ofData(bool isPublic)
{
    SjabloonText sjabloon;
    sjabloon.sections
        = {section(u"richtext"_s, u"swot"_s, isPublic), section(u"links"_s, u"bronnen"_s, isPublic),
           section(u"files"_s, u"metingen"_s, isPublic)};
    return sjabloon;
}

/// Something in each of them, and something in sections of other names.
Dossier filled(const QString &visibility)
{
    Dossier dossier = newDossier(u"Plan"_s, {}, seededIds(1));
    for (const QString &name : {u"swot"_s, u"elders"_s})
        sectionTextToWrite(dossier, name, OpenEnum<Visibility>(visibility)).text
            = richTextFromPlain(u"tekst van "_s + name);
    for (const QString &name : {u"bronnen"_s, u"elders"_s}) {
        SectionLink link;
        link.id = link.slug = u"link-"_s + name;
        link.section = name;
        link.visibility = OpenEnum<Visibility>(visibility);
        link.title = u"link van "_s + name;
        link.url = u"https://www.groningen.example/"_s;
        dossier.sections.links.append(link);
    }
    for (const QString &name : {u"metingen"_s, u"elders"_s}) {
        SectionFile file;
        file.id = file.slug = u"file-"_s + name;
        file.section = name;
        file.visibility = OpenEnum<Visibility>(visibility);
        file.title = u"bestand van "_s + name;
        file.file = {.name = u"meting.pdf"_s, .sha256 = QString(64, u'a'), .size = 12};
        dossier.sections.files.append(file);
    }
    return dossier;
}

QString pageOf(bool isPublic, const QString &visibility, Audience audience)
{
    const Dossier dossier = filled(visibility);
    const bool residents = audience == Audience::Residents;
    return pageDocument(ofData(isPublic), residents ? publicView(dossier, today) : withoutTrash(dossier),
                        today, Language::Dutch, audience);
}

} // namespace

/// What residents and colleagues read of sections that a sjabloon made with data alone.
class SectionPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void residentsReadThemWhereSjabloonAndPartSaySo_data()
    {
        QTest::addColumn<bool>("section");
        QTest::addColumn<QString>("visibility");
        QTest::addColumn<bool>("residents");
        QTest::newRow("both") << true << u"public"_s << true;
        QTest::newRow("the sjabloon alone") << true << u"internal"_s << false;
        QTest::newRow("the sjabloon, and nobody spoke of the part") << true << QString() << false;
        QTest::newRow("the part alone") << false << u"public"_s << false;
        QTest::newRow("none") << false << u"internal"_s << false;
    }
    void residentsReadThemWhereSjabloonAndPartSaySo()
    {
        QFETCH(const bool, section);
        QFETCH(const QString, visibility);
        QFETCH(const bool, residents);
        const QString page = pageOf(section, visibility, Audience::Residents);
        const QString document = pageOf(section, visibility, Audience::Colleagues);
        for (const QString &words : {u"tekst van swot"_s, u"link van bronnen"_s, u"bestand van metingen"_s,
                                     u"<h2 id=\"swot\">SWOT</h2>"_s, u"files/file-metingen.pdf"_s}) {
            QCOMPARE(page.contains(words), residents);
            QVERIFY2(document.contains(words), qPrintable(words));
        }
        QVERIFY(!page.contains(u"elders"_s) && !document.contains(u"elders"_s));
        QVERIFY(document.contains(u"Intern: alleen voor collega"_s));
        QVERIFY(!page.contains(u"Intern: alleen voor collega"_s));
    }

    void colleaguesReadWhichOfTheDocumentsAreInternal_data()
    {
        QTest::addColumn<QString>("visibility");
        QTest::addColumn<QString>("until");
        QTest::addColumn<bool>("isMarked");
        QTest::newRow("public") << u"public"_s << QString() << false;
        QTest::newRow("internal") << u"internal"_s << QString() << true;
        QTest::newRow("under embargo") << u"embargo"_s << u"2026-11-24"_s << true;
        QTest::newRow("of which the embargo passed") << u"embargo"_s << u"2026-11-23"_s << false;
        QTest::newRow("nobody said") << QString() << QString() << true;
    }
    void colleaguesReadWhichOfTheDocumentsAreInternal()
    {
        QFETCH(const QString, visibility);
        QFETCH(const QString, until);
        QFETCH(const bool, isMarked);
        Dossier dossier = filled(visibility);
        dossier.sections.files.first().embargoUntil = until;
        const QString page = pageDocument(ofData(true), dossier, today, {}, Audience::Colleagues);
        const QString mark = u"<strong>Intern: </strong><a href=\"files/file-metingen.pdf\">"_s;
        QVERIFY2(page.contains(mark) == isMarked, qPrintable(page.section(u"<main>"_s, 1)));
        QVERIFY(page.contains(u"bestand van metingen"_s));
    }

    void whoFollowsAnotherSjabloonIsForColleagues_data()
    {
        QTest::addColumn<Sjabloon>("follows");
        QTest::addColumn<Audience>("audience");
        const Sjabloon own = test::sjabloon().reference();
        QTest::newRow("its own") << own << Audience::Residents;
        QTest::newRow("none said") << Sjabloon() << Audience::Residents;
        QTest::newRow("another") << Sjabloon{.key = u"campagneplan"_s, .version = 1} << Audience::Colleagues;
        QTest::newRow("a newer version")
            << Sjabloon{.key = own.key, .version = own.version + 1} << Audience::Colleagues;
        QTest::newRow("its own, with a member of a newer program")
            << Sjabloon{.key = own.key, .version = own.version, .extra = {{u"label"_s, u"x"_s}}}
            << Audience::Residents;
    }

    void whoFollowsAnotherSjabloonIsForColleagues()
    {
        QFETCH(const Sjabloon, follows);
        QFETCH(const Audience, audience);
        Dossier dossier = fullDossier();
        dossier.sjabloon = follows;
        QVERIFY(audienceOf(test::sjabloon(), dossier) == audience);
    }

    void whatTwoProgramsBeganApartIsReadWhole()
    {
        Dossier dossier = filled(u"public"_s);
        SectionText other = *sectionText(dossier, u"swot"_s);
        other.id = fixtureId(u"a2"_s);
        other.text = richTextFromPlain(u"En een ander register."_s);
        dossier.sections.texts.append(other);
        other.id = fixtureId(u"a3"_s);
        other.deleted = u"2026-11-20"_s;
        other.text = richTextFromPlain(u"Weggegooid."_s);
        dossier.sections.texts.append(other);
        const QString page = pageDocument(ofData(true), publicView(dossier, today), today);
        QVERIFY(page.contains(u"tekst van swot"_s) && page.contains(u"En een ander register."_s));
        QVERIFY(!page.contains(u"Weggegooid"_s));
    }
};

QTEST_GUILESS_MAIN(SectionPageTest)
#include "tst_sectionpage.moc"
