// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/parts.h"
#include "model/dossier/described/publicview.h"
#include "model/dossier/described/texts.h"
#include "model/dossier/text/sectiontext.h"
#include "tests/support/fixtures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

const QDate today(2026, 11, 23);
const QString swot = u"swot"_s;

Dossier withText(const QString &visibility)
{
    Dossier dossier = fullDossier();
    sectionTextToWrite(dossier, swot, OpenEnum<Visibility>(visibility)).text
        = richTextFromPlain(u"Zwak: er is geen register."_s);
    return dossier;
}

SectionLink link(const QString &visibility)
{
    SectionLink link;
    link.id = u"0192f000-0000-7000-8000-00000000aa01"_s;
    link.slug = u"register-0000aa01"_s;
    link.section = u"bronnen"_s;
    link.visibility = OpenEnum<Visibility>(visibility);
    link.title = u"Register"_s;
    link.url = u"https://www.groningen.example/register"_s;
    return link;
}

SectionFile file(const QString &visibility, const QString &until = {})
{
    SectionFile file;
    file.id = u"0192f000-0000-7000-8000-00000000aa02"_s;
    file.slug = u"meting-0000aa02"_s;
    file.section = u"metingen"_s;
    file.visibility = OpenEnum<Visibility>(visibility);
    file.embargoUntil = until;
    file.title = u"Meting"_s;
    file.file = {.name = u"meting.pdf"_s, .sha256 = QString(64, u'a'), .size = 12};
    return file;
}

} // namespace

/// What stands in sections that a sjabloon made with data alone, as every part of a dossier.
class SectionTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDeskMakesTheSameTextOfASection()
    {
        Dossier one = fullDossier(), other = fullDossier();
        const QString id = sectionTextToWrite(one, swot, Visibility::Internal).id;
        QVERIFY(isUuid(id));
        QCOMPARE(sectionTextToWrite(other, swot, Visibility::Internal).id, id);
        QCOMPARE(sectionTextId(fullDossier(), swot), id);
        QVERIFY(sectionTextId(one, u"doel"_s) != id);
        QVERIFY(sectionTextId(newDossier(u"Ander"_s, {}, seededIds(3)), swot) != id);
    }

    void writingTwiceMakesOneText()
    {
        Dossier dossier = withText(u"internal"_s);
        sectionTextToWrite(dossier, swot, Visibility::Public).text = richTextFromPlain(u"Sterk"_s);
        QCOMPARE(dossier.sections.texts.size(), 1);
        QCOMPARE(dossier.sections.texts.first().visibility.text(), u"internal"_s);
    }

    void aTextInTheTrashStaysThere()
    {
        Dossier dossier = withText(u"internal"_s);
        const QString thrownAway = dossier.sections.texts.first().id;
        for (int times = 1; times < 3; ++times) {
            dossier.sections.texts.last().deleted = u"2026-11-20"_s;
            QVERIFY(!sectionText(dossier, swot));
            const QString id = sectionTextId(dossier, swot);
            sectionTextToWrite(dossier, swot, Visibility::Internal).text = richTextFromPlain(u"Sterk"_s);
            QCOMPARE(dossier.sections.texts.size(), times + 1);
            QCOMPARE(sectionText(dossier, swot)->id, id);
            QCOMPARE(plainText(sectionText(dossier, swot)->text), u"Sterk"_s);
            QVERIFY(isUuid(id) && id != thrownAway);
        }
        QCOMPARE(dossier.sections.texts.first().id, thrownAway);
        QCOMPARE(plainText(dossier.sections.texts.first().text), u"Zwak: er is geen register."_s);
        QVERIFY(!dossier.sections.texts.first().deleted.isEmpty());
        // Taken out of the trash it stands beside the other, and a next one gets none of their ids.
        dossier.sections.texts.first().deleted.clear();
        QCOMPARE(sectionTexts(dossier, swot).size(), 2);
        QSet<QString> ids;
        for (const SectionText &text : dossier.sections.texts)
            ids.insert(text.id);
        QCOMPARE(ids.size(), 3);
        for (SectionText &text : dossier.sections.texts)
            text.deleted = u"2026-11-20"_s;
        dossier.sections.texts.removeFirst();
        QVERIFY(!ids.contains(sectionTextId(dossier, swot)));
    }

    void whoeverReadsAPartKnowsItsPlaceTitleAndFile()
    {
        Dossier dossier = withText(u"public"_s);
        dossier.sections.links.append(link(u"public"_s));
        dossier.sections.files.append(file(u"public"_s));
        QCOMPARE(namedPart(dossier, sectionTextId(dossier, swot)).place, u"sections/swot"_s);
        const NamedPart named = namedPart(dossier, link({}).id);
        QCOMPARE(named.place, u"sections/bronnen"_s);
        QCOMPARE(named.list, u"sections/links"_s);
        QCOMPARE(named.title, u"Register"_s);
        QCOMPARE(namedPart(dossier, dossier.documents.first().id).place, u"documents"_s);
        const QList<FileRef> files = filesOf(dossier);
        QVERIFY(std::ranges::any_of(files, [](const FileRef &one) { return one.name == u"meting.pdf"; }));
        dossier.sections.links.first().deleted = u"2026-11-20"_s;
        QVERIFY(withoutTrash(dossier).sections.links.isEmpty());
        QCOMPARE(withoutTrash(dossier).sections.files, dossier.sections.files);
    }

    void itsWordsAreFound()
    {
        QStringList found;
        eachText(withText({}), [&](const TextInDossier &text) {
            if (text.place.part == sectionTextId(fullDossier(), swot) && holdsWords(text.kind))
                found.append(text.text);
        });
        QCOMPARE(found, QStringList{u"Zwak: er is geen register."_s});
    }

    void residentsSeeWhatSaysItIsPublicAndNothingElse_data()
    {
        QTest::addColumn<QString>("visibility");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("seen");
        QTest::newRow("public") << u"public"_s << QString() << u"text link file"_s;
        QTest::newRow("internal") << u"internal"_s << QString() << QString();
        QTest::newRow("nobody said") << QString() << QString() << QString();
        QTest::newRow("a word of a newer program") << u"wijk"_s << QString() << QString();
        QTest::newRow("under embargo") << u"embargo"_s << u"2026-11-24"_s << QString();
        // A text or link knows no embargo: it is not public.
        QTest::newRow("an embargo that passed") << u"embargo"_s << u"2026-11-23"_s << u"file"_s;
    }
    void residentsSeeWhatSaysItIsPublicAndNothingElse()
    {
        QFETCH(const QString, visibility);
        QFETCH(const QString, until);
        Dossier dossier = withText(visibility);
        dossier.sections.links.append(link(visibility));
        dossier.sections.files.append(file(visibility, until));
        const Sections seen = publicView(dossier, today).sections;
        const QStringList kinds = QStringList(seen.texts.size(), u"text"_s)
            + QStringList(seen.links.size(), u"link"_s) + QStringList(seen.files.size(), u"file"_s);
        QTEST(kinds.join(u' '), "seen");
    }
};

QTEST_GUILESS_MAIN(SectionTextTest)
#include "tst_sectiontext.moc"
