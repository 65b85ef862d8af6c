// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/publicview.h"
#include "model/publication/findings/findings.h"
#include "tests/support/fixtures.h"
#include "tests/support/sjablonen.h"

#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2026, 11, 23);
using Break = std::function<void(PublicationQuestion &)>;

/// A dossier that residents see as it is, with nothing against it.
PublicationQuestion shownQuestion()
{
    PublicationQuestion question{.sjabloon = test::sjabloon(), .work = fullDossier(), .date = today};
    question.work.documents.removeIf([](const Document &d) { return d.visibility == Visibility::Embargo; });
    question.published = question.wasOnline = true;
    question.shown = publicView(question.work, today);
    return question;
}

/// Its dossier took over another version since, in which that section is not.
void takeOverWithout(PublicationQuestion &question, const QString &section)
{
    question.shownBy = question.sjabloon;
    question.sjabloon.version += 1;
    question.sjabloon.sections.removeIf([&](const Section &one) { return one.key == section; });
    question.work.sjabloon = question.sjabloon.reference();
}

QStringList wordsOf(const QList<Finding> &found)
{
    QStringList words;
    for (const Finding &finding : found)
        words.append(finding.word());
    return words;
}

} // namespace

Q_DECLARE_METATYPE(Break)

/// What the sjabloon of a dossier alone holds back, and what it asks of sections that are data alone.
class SjabloonFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What a section for colleagues shows because an older program put it online goes, whatever lacks.
    void whatAnOlderProgramShowedCanBeTakenOff()
    {
        PublicationQuestion question = shownQuestion();
        for (Section &section : question.sjabloon.sections)
            section.isPublic = section.isPublic && section.key != u"news"_s;
        question.work.roles.owner = {};
        question.shown = publicView(question.work, today);
        QVERIFY(seenNow(question) == seenNext(question));
        question.shownWhole = true;
        QVERIFY(!seenNow(question)->news.isEmpty() && seenNext(question).news.isEmpty());
        QCOMPARE(wordsOf(heldBackBy(findings(question))), QStringList());
        question.work.summary += u" En meer."_s;
        QVERIFY(!heldBackBy(findings(question)).isEmpty());
    }

    void aSjabloonThatCannotBeShownHoldsBack_data()
    {
        QTest::addColumn<Break>("how");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const Break &how, const QStringList &words) {
            QTest::newRow(name) << how << words;
        };
        using Q = PublicationQuestion;
        row("for colleagues alone", [](Q &q) { q.sjabloon.isInternal = true; }, {u"internal-sjabloon"_s});
        row("nobody here knows it", [](Q &q) { q.work.sjabloon.key = u"elders"_s; }, {u"unknown-sjabloon"_s});
        row("of a later version", [](Q &q) { q.work.sjabloon.version = 2; }, {u"unknown-sjabloon"_s});
        row("its own", [](Q &) { }, {});
        row("none: it gets the first", [](Q &q) { q.work.sjabloon = {}; }, {});
    }
    void aSjabloonThatCannotBeShownHoldsBack()
    {
        QFETCH(const Break, how);
        QFETCH(const QStringList, words);
        PublicationQuestion question = shownQuestion();
        how(question);
        QCOMPARE(wordsOf(findings(question)), words);
        QCOMPARE(wordsOf(heldBackBy(findings(question))), words);
        QCOMPARE(wordsOf(undecided(question)), words);
        question.work.images.first().deleted = u"2026-11-23"_s; // taking away is no way round it
        QCOMPARE(wordsOf(heldBackBy(findings(question))), words);
        QCOMPARE(wordsOf(undecided(question)), words);
    }

    /// What nobody can edit any more and residents do not get holds nothing up.
    void whatTheSjabloonHoldsBackIsNotAskedAbout_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<Break>("how");
        using Q = PublicationQuestion;
        const auto row = [](const char *name, const QString &place, const Break &how) {
            QTest::newRow(name) << place << how;
        };
        row("news without a title", u"news"_s, [](Q &q) { q.work.news.first().title.clear(); });
        row("news that ends before it begins", u"news"_s, [](Q &q) {
            q.work.news.first().date = u"2026-11-20"_s;
            q.work.news.first().until = u"2026-11-19"_s;
        });
        row("a question without its words", u"questions"_s,
            [](Q &q) { q.work.questions.first().question.clear(); });
        row("a date that moved", u"planning"_s, [](Q &q) {
            Milestone &milestone = q.work.planning.milestones.first();
            milestone.date = EdtfDate::fromDay(QDate(2031, 1, 14));
            milestone.endDate = {};
            milestone.delays.clear();
        });
        row("a phase that moved", u"planning"_s, [](Q &q) {
            q.shown->planning.phases.first().end = EdtfDate::fromDay(QDate(2027, 3, 1));
            q.work.planning.phases.first().end = EdtfDate::fromDay(QDate(2031, 3, 1));
        });
        row("an end before it begins", u"validity"_s, [](Q &q) {
            q.published = q.wasOnline = false;
            q.shown.reset();
            q.work.validity.end = u"2026-11-01"_s;
        });
    }
    void whatTheSjabloonHoldsBackIsNotAskedAbout()
    {
        QFETCH(const QString, place);
        QFETCH(const Break, how);
        PublicationQuestion question = shownQuestion();
        how(question);
        QVERIFY(!heldBackBy(findings(question)).isEmpty());
        takeOverWithout(question, question.sjabloon.sectionAt(place));
        QCOMPARE(wordsOf(heldBackBy(findings(question))), QStringList());
    }

    void aFileThatWasHeldBackIsNotOnTheSiteYet()
    {
        PublicationQuestion question = shownQuestion();
        question.files = [](const FileRef &) { return FileState::Absent; };
        QCOMPARE(wordsOf(heldBackBy(findings(question))), QStringList());
        takeOverWithout(question, question.sjabloon.sectionAt(u"documents"_s));
        std::swap(*question.shownBy, question.sjabloon); // the newer one shows what the older kept back
        question.sjabloon.version = question.work.sjabloon.version;
        QStringList parts, absent;
        for (const Document &one : question.shown->documents)
            parts.append(one.id);
        for (const Finding &one : heldBackBy(findings(question)))
            absent.append(one.word() == u"file-absent"_s ? one.place.part : one.word());
        QVERIFY(!parts.isEmpty());
        QCOMPARE(absent, parts);
    }

    void aSectionOfDataAloneIsAskedAsItsSjabloonSays_data()
    {
        QTest::addColumn<bool>("isPublic");
        QTest::newRow("for residents") << true;
        QTest::newRow("for colleagues") << false;
    }
    void aSectionOfDataAloneIsAskedAsItsSjabloonSays()
    {
        QFETCH(const bool, isPublic);
        PublicationQuestion question = shownQuestion();
        question.shown.reset();
        question.sjabloon.sections.append({.key = u"metingen"_s,
                                           .binding = {.kind = u"files"_s, .member = u"/sections/metingen"_s},
                                           .label = {},
                                           .help = {},
                                           .example = {},
                                           .required = true,
                                           .isPublic = isPublic});
        QCOMPARE(wordsOf(findings(question)), QStringList{u"empty"_s});
        SectionFile file;
        file.id = file.slug = u"f1"_s;
        file.section = u"metingen"_s;
        file.visibility = Visibility::Public;
        file.file = fixtureFile(u"nota.pdf"_s);
        question.work.sections.files = {file};
        QCOMPARE(wordsOf(findings(question)), isPublic ? QStringList{u"title"_s} : QStringList());
        question.work.sections.files.first().visibility = Visibility::Internal;
        QCOMPARE(wordsOf(findings(question)), isPublic ? QStringList{u"empty"_s} : QStringList());
        question.work.sections.files.first().deleted = u"2026-11-20"_s;
        QCOMPARE(wordsOf(findings(question)), QStringList{u"empty"_s});
    }
};

QTEST_GUILESS_MAIN(SjabloonFindingsTest)
#include "tst_sjabloonfindings.moc"
