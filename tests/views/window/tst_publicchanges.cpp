// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/publicview.h"
#include "model/page/page.h"
#include "model/publication/findings/gatequestion.h"
#include "model/shared/wijkacts.h"
#include "model/sjabloon/structurehash.h"
#include "tests/support/fixtures.h"
#include "tests/support/sjablonen.h"
#include "views/window/publishing/changerow.h"
#include "views/window/publishing/publicchanges.h"
#include "views/window/publishing/worddiff.h"

#include <QTest>

#include <algorithm>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2026, 11, 23);

/// All of one side of a comparison.
QString sideOf(const QList<WordRun> &runs, WordRun::Kind leftOut)
{
    QString text;
    for (const WordRun &run : runs) {
        if (run.kind != leftOut)
            text += run.text;
    }
    return text;
}

PublicationStatus shown(const Dossier &dossier)
{
    return {.published = true, .publication = 1, .shown = publicView(dossier, today)};
}

PublicationSeen seenOf(const Dossier &work, const PublicationStatus &publicationStatus,
                       const QList<NumberedConflict> &conflicts = {})
{
    PublicationQuestion question = questionOf(test::sjablonen(), work, publicationStatus, today);
    question.conflicts = conflicts;
    return PublicChanges::between(question, Language::Dutch);
}

/// A page that was made by one sjabloon, of a dossier that took over another since.
PublicationQuestion following(SjabloonText before, SjabloonText since)
{
    before.version = 101;
    since.version = 102;
    SjabloonCatalogue sjablonen = test::sjablonen();
    Dossier dossier = fullDossier();
    PublicationStatus status;
    if (sjablonen.learn(before) && sjablonen.learn(since)) {
        dossier.sjabloon = before.reference();
        status = shown(dossier);
        status.shownAs = today;
        dossier.sjabloon = since.reference();
    }
    return questionOf(sjablonen, dossier, status, today);
}

/// All rows as they are shown.
QString htmlOf(const PublicationSeen &seen)
{
    QString html;
    for (const PublicChange &change : seen.changes)
        html += changeHtml(change, {}) + u'\n';
    return html;
}

bool blocks(const PublicationSeen &seen, const QString &section, const QString &field)
{
    return std::any_of(seen.found.begin(), seen.found.end(), [&](const FindingSeen &one) {
        const Finding &finding = one.finding;
        return finding.section == section && finding.place.field == field && !one.sentence.isEmpty()
            && finding.weight() != Weight::Beware;
    });
}

} // namespace

class TestPublicChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothTextsCanBeReadBackFromTheRuns_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("came") << QString() << u"Een nieuwe zin."_s;
        QTest::newRow("went") << u"Een oude zin."_s << QString();
        QTest::newRow("one word") << u"De inloopavond is op 14 januari."_s
                                  << u"De inloopavond is op 21 januari."_s;
        QTest::newRow("other blanks") << u"een  twee\ndrie"_s << u"een twee drie"_s;
        QTest::newRow("last word loses its blank") << u"een twee "_s << u"een twee"_s;
        QTest::newRow("all of a long text") << u"oud "_s.repeated(3000) << u"nieuw "_s.repeated(3000);
    }
    void bothTextsCanBeReadBackFromTheRuns()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        const QList<WordRun> runs = wordDiff(before, after);
        QCOMPARE(sideOf(runs, WordRun::New), before);
        QCOMPARE(sideOf(runs, WordRun::Gone), after);
    }

    void aWijkIsCalledAsOnThePage()
    {
        Dossier before = fullDossier();
        before.wijken.primary = u"hortusbuurt"_s;
        PublicationQuestion question = questionOf(test::sjablonen(), fullDossier(), shown(before), today);
        question.wijken = renamedWijk(question.wijken, u"paddepoel"_s, u"Paddepoel en Tuinwijk"_s, today)
                              .value_or(WijkList());
        const PublicationSeen seen = PublicChanges::between(question, Language::Dutch);
        const auto change = std::ranges::find_if(
            seen.changes, [](const PublicChange &one) { return one.place.field == u"wijken/primary"_s; });
        QVERIFY(change != seen.changes.end());
        QCOMPARE(change->before, u"Hortusbuurt"_s);
        QCOMPARE(change->after, u"Paddepoel en Tuinwijk"_s);
        QVERIFY(seen.wijken.contains(change->after));
        const QString page = pageHtml(test::sjabloon(), publicView(fullDossier(), today), {}, today,
                                      Language::Dutch, Audience::Residents, question.wijken);
        QVERIFY(page.contains(change->after));
    }

    void onlyTheChangedWordIsMarked()
    {
        const QList<WordRun> expected{{.kind = WordRun::Same, .text = u"op "_s},
                                      {.kind = WordRun::Gone, .text = u"14 "_s},
                                      {.kind = WordRun::New, .text = u"21 "_s},
                                      {.kind = WordRun::Same, .text = u"januari"_s}};
        QCOMPARE(wordDiff(u"op 14 januari"_s, u"op 21 januari"_s), expected);
    }

    void aWordThatStayedIsFoundInALongText()
    {
        const QList<WordRun> runs
            = wordDiff(u"oud "_s.repeated(3000) + u"plein "_s + u"heel "_s.repeated(3000),
                       u"nieuw "_s.repeated(3000) + u"plein "_s + u"anders "_s.repeated(3000));
        QCOMPARE(runs.size(), 5);
        QCOMPARE(runs.at(2), (WordRun{.kind = WordRun::Same, .text = u"plein "_s}));
    }

    void changesAreMarkedByMoreThanColour()
    {
        const QString html = diffHtml(wordDiff(u"een <b>"_s, u"een & twee"_s));
        QVERIFY(html.contains(u"<s "_s) && html.contains(u"<u "_s));
        QVERIFY(html.contains(u"&lt;b&gt;"_s) && html.contains(u"&amp;"_s));
    }

    void nothingChangesWhenResidentsSeeItAlready()
    {
        const Dossier dossier = fullDossier();
        QCOMPARE(seenOf(dossier, shown(dossier)).changes, {});
    }

    void aDocumentThatReplacesAnotherNamesIt()
    {
        const Dossier before = fullDossier();
        Dossier after = before;
        after.documents[1].visibility = Visibility::Public;
        QStringList said;
        for (const PublicChange &one : seenOf(after, shown(before)).changes) {
            if (one.place.field == u"supersedes"_s)
                said.append(one.after);
        }
        QCOMPARE(said, QStringList{after.documents.at(1).title});
    }

    void whatIsInternalIsNoChange()
    {
        const Dossier before = fullDossier();
        Dossier after = before;
        after.internal.tasks.append({.id = u"t"_s, .text = u"geheim"_s});
        QCOMPARE(seenOf(after, shown(before)).changes, {});
    }

    void aTitleIsOneChangeWithBothTexts()
    {
        const Dossier before = fullDossier();
        Dossier after = before;
        after.questions.first().question = u"Mag de hond mee?"_s;
        const PublicationSeen seen = seenOf(after, shown(before));
        QCOMPARE(seen.count(), 1);
        QCOMPARE(seen.changes.first().section, u"questions"_s);
        QCOMPARE(seen.changes.first().place.part, before.questions.first().id);
        QCOMPARE(seen.changes.first().before, before.questions.first().question);
        QCOMPARE(seen.changes.first().after, u"Mag de hond mee?"_s);
    }

    void aDossierThatWasNeverPublishedShowsAll()
    {
        const PublicationSeen seen = seenOf(fullDossier(), {});
        QVERIFY(seen.first);
        QVERIFY(seen.count() > 10);
        QVERIFY(seen.filesIn > 0 && seen.bytesIn > 0);
        QCOMPARE(seen.filesOut, 0);
        for (const PublicChange &change : seen.changes)
            QVERIFY2(!change.after.contains(u"geheim"_s), qPrintable(change.label));
    }

    void whatASectionKeepsFromResidentsDoesNotGoOnline()
    {
        PublicationQuestion question = questionOf(test::sjablonen(), fullDossier(), {}, today);
        const PublicationSeen before = PublicChanges::between(question, Language::Dutch);
        SectionFile file;
        file.id = file.slug = fixtureId(u"5ec7"_s);
        file.section = u"metingen"_s;
        file.visibility = Visibility::Public;
        file.title = u"Meting"_s;
        file.file = {.name = u"meting.pdf"_s, .sha256 = QString(64, u'e'), .size = 12};
        question.work.sections.files = {file};
        for (const bool isPublic : {true, false}) {
            question.sjabloon = test::sjabloon();
            question.sjabloon.sections.append(
                {.key = u"metingen"_s,
                 .binding = {.kind = u"files"_s, .member = u"/sections/metingen"_s},
                 .label = {},
                 .help = {},
                 .example = {},
                 .isPublic = isPublic});
            const PublicationSeen seen = PublicChanges::between(question, Language::Dutch);
            QCOMPARE(seen.filesIn, before.filesIn + (isPublic ? 1 : 0));
            QCOMPARE(seen.count(), before.count() + (isPublic ? 1 : 0));
            QCOMPARE(seen.internalDocuments, before.internalDocuments + (isPublic ? 0 : 1));
        }
        question.work.sections.files[0].visibility = Visibility::Internal;
        QCOMPARE(PublicChanges::between(question, Language::Dutch).internalDocuments,
                 before.internalDocuments + 1);
    }

    void whatAnotherVersionOfTheSjabloonShowsIsAChange()
    {
        SjabloonText kept = test::sjabloon();
        kept.sections.append({.key = u"metingen"_s,
                              .binding = {.kind = u"files"_s, .member = u"/sections/metingen"_s},
                              .label = {},
                              .help = {},
                              .example = {},
                              .isPublic = false});
        SjabloonText open = kept;
        open.version = 2;
        open.sections.last().isPublic = true;
        const SjabloonCatalogue sjablonen({kept, open});
        SectionFile file;
        file.id = file.slug = fixtureId(u"5ec7"_s);
        file.section = u"metingen"_s;
        file.visibility = Visibility::Public;
        file.title = u"Meting"_s;
        file.file = {.name = u"meting.pdf"_s, .sha256 = QString(64, u'e'), .size = 12};
        Dossier first = fullDossier();
        first.sections.files = {file};
        Dossier second = first;
        second.sjabloon.version = 2;
        const auto between = [&](const Dossier &before, const Dossier &after) {
            return PublicChanges::between(questionOf(sjablonen, after, shown(before), today),
                                          Language::Dutch);
        };
        QCOMPARE(between(first, first).count(), 0);
        QCOMPARE(between(first, second).count(), 1);
        QCOMPARE(between(first, second).filesIn, 1);
        QCOMPARE(between(second, first).count(), 1);
        QCOMPARE(between(second, first).filesOut, 1);
    }

    void aNewDossierIsHeldUpByWhatItMustHave()
    {
        const PublicationSeen seen = seenOf(newDossier(u"Speelplek"_s, u"fysiek"_s, seededIds()), {});
        QVERIFY(blocks(seen, u"summary"_s, {}));
        QVERIFY(blocks(seen, u"contact"_s, {}));
        QVERIFY(blocks(seen, u"reaction"_s, u"reaction/reason"_s));
    }

    void openingReactionsAsksForAnAddress()
    {
        Dossier dossier = fullDossier();
        dossier.reaction.open = true;
        dossier.reaction.address.clear();
        QVERIFY(blocks(seenOf(dossier, {}), u"reaction"_s, u"reaction/address"_s));
    }

    void anImageNeedsWordsOrTheDecisionThatItNeedsNone()
    {
        Dossier dossier = fullDossier();
        dossier.images.first().alt.clear();
        dossier.images.first().decorative = false;
        QVERIFY(blocks(seenOf(dossier, {}), u"images"_s, u"alt"_s));
        dossier.images.first().decorative = true;
        QVERIFY(!blocks(seenOf(dossier, {}), u"images"_s, u"alt"_s));
    }

    void aDateIsShownAsOldAndNew()
    {
        const Dossier before = fullDossier();
        Dossier after = before;
        after.planning.milestones[0].date = *EdtfDate::parse(u"2027-01-07"_s);
        const QString html = htmlOf(seenOf(after, shown(before)));
        QVERIFY2(html.contains(u">14 januari 2027</s>"_s) && html.contains(u"→"_s)
                     && html.contains(u">7 januari 2027</u>"_s),
                 qPrintable(html));
    }

    void aFileIsShownWithItsNameAndSize()
    {
        const Dossier before = fullDossier();
        Dossier after = before;
        after.documents[0].file.name = u"nota 2.pdf"_s;
        after.documents[0].file.size = 2048;
        const QString html = htmlOf(seenOf(after, shown(before)));
        QVERIFY2(html.contains(u"nota brug.pdf (pdf"_s) && html.contains(u"nota 2.pdf (pdf, 2 kB)"_s),
                 qPrintable(html));
    }

    void aPartThatComesIsShownWithAllOfIt()
    {
        const Dossier after = fullDossier();
        Dossier before = after;
        before.planning.milestones.removeFirst();
        before.documents.removeFirst();
        before.images.removeFirst();
        const PublicationSeen seen = seenOf(after, shown(before));
        const QString html = htmlOf(seen);
        for (const QString &said :
             {u"datum: 14 januari 2027"_s, u"De zaal was niet vrij."_s, u"datum: 2 oktober 2026"_s,
              u"nota brug.pdf (pdf"_s, u"beschrijving: De smalle oude brug met een fietser"_s})
            QVERIFY2(html.contains(said), qPrintable(said + u'\n' + html));
        QVERIFY(std::any_of(seen.changes.begin(), seen.changes.end(),
                            [](const PublicChange &one) { return one.picture.name == u"oude brug.jpg"_s; }));
    }

    void richTextKeepsItsStructure()
    {
        const RichText text = fullDossier().about.what + fullDossier().about.why;
        const QString html = richChangeHtml({}, text, [](const QString &part) {
            return part == fixtureId(u"d01"_s) ? u"Nota brug"_s : QString();
        });
        for (const QString &said :
             {u"<b>brede</b>"_s, u"<i>fietsers</i>"_s, u"<b>Maten</b>"_s, u"•&nbsp;De"_s, u"1.&nbsp;Te"_s,
              u"(Nota brug)"_s, u"„Eindelijk"_s, u"Lengte | 40"_s})
            QVERIFY2(html.contains(said), qPrintable(said + u'\n' + html));
        QVERIFY(!html.contains(u"<s "_s) && !html.contains(u"<u "_s));
    }

    void onlyWhatChangedInARichTextIsMarked()
    {
        const RichText before = richTextFromPlain(u"Een.\nTwee.\nDrie.\nVier.\nDe brug is rood.\nZes."_s);
        RichText after = before;
        after[4].spans = {{.text = u"De brug is "_s}, {.text = u"blauw."_s, .bold = true}};
        after.append({.spans = {{.text = u"Zie hier"_s, .href = u"https://brug.example/"_s}}});
        const QString html = richChangeHtml(before, after, {});
        QVERIFY2(html.contains(u">rood.</s>"_s) && html.contains(u"><b>blauw.</b></u>"_s), qPrintable(html));
        QVERIFY2(html.contains(u"(https://brug.example/)"_s), qPrintable(html));
        QVERIFY2(html.contains(u"Een."_s) && html.contains(u"…"_s) && html.contains(u"Vier."_s)
                     && !html.contains(u"Twee."_s),
                 qPrintable(html));
        QVERIFY2(html.contains(u"Zes."_s), qPrintable(html));
    }

    void markupInATextIsText()
    {
        const QString html
            = richChangeHtml(richTextFromPlain(u"<b>a</b>"_s), richTextFromPlain(u"<i>a</i> &"_s), {});
        QVERIFY2(!html.contains(u"<b>"_s) && !html.contains(u"<i>"_s), qPrintable(html));
        QVERIFY2(html.contains(u"&lt;b&gt;a&lt;/b&gt;"_s) && html.contains(u"&amp;"_s), qPrintable(html));
    }

    void afterAWithdrawalItIsNotTheFirstTime()
    {
        const PublicationStatus withdrawn{.publication = 2, .withdrawnReason = u"Even niet."_s};
        QVERIFY(seenOf(fullDossier(), withdrawn).first && seenOf(fullDossier(), withdrawn).again);
        QVERIFY(seenOf(fullDossier(), {}).first && !seenOf(fullDossier(), {}).again);
    }

    void aPageThatTimeOvertookIsSomethingToPublish()
    {
        Dossier dossier = fullDossier();
        dossier.reaction.closes = u"2026-11-22"_s;
        PublicationStatus publicationStatus = shown(dossier);
        publicationStatus.shownAs = QDate(2026, 11, 20);
        QVERIFY(!seenOf(dossier, publicationStatus).isNothing());
        publicationStatus.shownAs = today;
        QVERIFY(seenOf(dossier, publicationStatus).isNothing());
    }

    /// What a sjabloon gives residents, or another name or order, is to be published though no word changed.
    void whatTheSjabloonAloneChangesIsSomethingToPublish_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<bool>("wasPublic");
        QTest::addColumn<bool>("isPublic");
        for (const char *section : {"about", "contact", "news"}) {
            QTest::addRow("%s is for residents now", section)
                << QString::fromLatin1(section) << false << true;
            QTest::addRow("%s is for colleagues now", section)
                << QString::fromLatin1(section) << true << false;
            QTest::addRow("%s is the same", section) << QString::fromLatin1(section) << true << true;
        }
    }
    void whatTheSjabloonAloneChangesIsSomethingToPublish()
    {
        QFETCH(const QString, section);
        QFETCH(const bool, wasPublic);
        QFETCH(const bool, isPublic);
        const auto with = [&](bool forResidents) {
            SjabloonText sjabloon = test::sjabloon();
            for (Section &one : sjabloon.sections)
                one.isPublic = one.key == section ? forResidents : one.isPublic;
            return sjabloon;
        };
        const PublicationQuestion question = following(with(wasPublic), with(isPublic));
        const PublicationSeen seen = PublicChanges::between(question, Language::Dutch);
        QCOMPARE(seen.isNothing(), wasPublic == isPublic);
        QCOMPARE(seen.count() > 0, wasPublic != isPublic);
    }

    /// It stays online until somebody publishes, and is to be seen before.
    void whatAnOlderProgramShowedIsToBeTakenOff()
    {
        SjabloonText sjabloon = test::sjabloon();
        for (Section &one : sjabloon.sections)
            one.isPublic = one.isPublic && one.key != u"about"_s && one.key != u"news"_s;
        PublicationQuestion question = following(sjabloon, sjabloon);
        question.shownBy.reset();
        QVERIFY(PublicChanges::between(question, Language::Dutch).isNothing());
        question.shownWhole = true;
        const PublicationSeen seen = PublicChanges::between(question, Language::Dutch);
        QVERIFY(!seen.isNothing() && !seen.changes.isEmpty());
        QSet<QString> sections;
        for (const PublicChange &change : seen.changes) {
            QVERIFY2(change.after.isEmpty() && !change.label.isEmpty(), qPrintable(change.after));
            sections.insert(change.section);
        }
        QCOMPARE(sections, (QSet<QString>{u"about"_s, u"news"_s}));
        QVERIFY(seen.log.isEmpty());
    }

    /// Another desk had another structure of that name.
    void aPageThatAnotherStructureMadeIsAnother()
    {
        Dossier dossier = fullDossier();
        PublicationStatus status = shown(dossier);
        status.structure = structureHash(test::sjablonen().of(dossier));
        QVERIFY(seenOf(dossier, status).isNothing());
        status.structure = u"anders"_s;
        const PublicationSeen seen = seenOf(dossier, status);
        QVERIFY(!seen.isNothing() && seen.count() == 0 && seen.otherPage);
    }

    void anotherOrderIsSomethingToPublish()
    {
        const SjabloonText before = test::sjabloon();
        SjabloonText since = before;
        QVERIFY(PublicChanges::between(following(before, since), Language::Dutch).isNothing());
        since.sections.move(2, 3);
        const PublicationSeen seen = PublicChanges::between(following(before, since), Language::Dutch);
        QVERIFY(!seen.isNothing() && seen.count() == 0 && seen.otherPage);
    }

    void anOpenConflictLeadsToItsPlace()
    {
        Dossier dossier = fullDossier();
        const PublicationStatus before = shown(dossier);
        dossier.summary += u" U kunt nu reageren."_s;
        const QString part = dossier.questions.first().id;
        const PublicationSeen seen
            = seenOf(dossier, before, {{.number = 3, .conflict = {.place = {part, u"question"_s}}}});
        QVERIFY(blocks(seen, u"questions"_s, u"question"_s));
    }
};

QTEST_GUILESS_MAIN(TestPublicChanges)
#include "tst_publicchanges.moc"
