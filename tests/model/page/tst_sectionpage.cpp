// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/parts.h"
#include "model/dossier/publicview.h"
#include "model/dossier/sectiontext.h"
#include "model/page/page.h"
#include "tests/support/fixtures.h"

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
        sectionTextToWrite(dossier, name, visibility).text = richTextFromPlain(u"tekst van "_s + name);
    for (const QString &name : {u"bronnen"_s, u"elders"_s}) {
        SectionLink link;
        link.id = link.slug = u"link-"_s + name;
        link.section = name;
        link.visibility = visibility;
        link.title = u"link van "_s + name;
        link.url = u"https://www.groningen.example/"_s;
        dossier.sections.links.append(link);
    }
    for (const QString &name : {u"metingen"_s, u"elders"_s}) {
        SectionFile file;
        file.id = file.slug = u"file-"_s + name;
        file.section = name;
        file.visibility = visibility;
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
};

QTEST_GUILESS_MAIN(SectionPageTest)
#include "tst_sectionpage.moc"
