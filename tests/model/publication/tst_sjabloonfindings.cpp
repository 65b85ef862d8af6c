// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/publicview.h"
#include "model/publication/findings.h"
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
    question.work.documents.removeIf([](const Document &d) { return d.visibility == u"embargo"_s; });
    question.published = question.wasOnline = true;
    question.shown = publicView(question.work, today);
    return question;
}

QStringList wordsOf(const QList<Finding> &found)
{
    QStringList words;
    for (const Finding &finding : found)
        words.append(wordOf(finding.kind));
    return words;
}

} // namespace

Q_DECLARE_METATYPE(Break)

/// What the sjabloon of a dossier alone holds back, and what it asks of sections that are data alone.
class SjabloonFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        file.visibility = u"public"_s;
        file.file = fixtureFile(u"nota.pdf"_s);
        question.work.sections.files = {file};
        QCOMPARE(wordsOf(findings(question)), isPublic ? QStringList{u"title"_s} : QStringList());
        question.work.sections.files.first().visibility = u"internal"_s;
        QCOMPARE(wordsOf(findings(question)), isPublic ? QStringList{u"empty"_s} : QStringList());
        question.work.sections.files.first().deleted = u"2026-11-20"_s;
        QCOMPARE(wordsOf(findings(question)), QStringList{u"empty"_s});
    }
};

QTEST_GUILESS_MAIN(SjabloonFindingsTest)
#include "tst_sjabloonfindings.moc"
