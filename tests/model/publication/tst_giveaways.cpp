// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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

/// A dossier with everything that residents see for the first time now, and nothing against it.
PublicationQuestion wholeQuestion()
{
    PublicationQuestion question{.sjabloon = test::sjabloon(), .work = fullDossier(), .date = today};
    question.work.documents.removeIf([](const Document &d) { return d.visibility == Visibility::Embargo; });
    return question;
}

} // namespace

Q_DECLARE_METATYPE(Break)

/// What a name or a text gives away is told before it goes out, and holds nothing back.
class GiveawaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsGivenAwayIsToldAtItsPlace_data();
    void whatIsGivenAwayIsToldAtItsPlace();
    void whatIsMeantIsNotTold_data();
    void whatIsMeantIsNotTold();
};

void GiveawaysTest::whatIsGivenAwayIsToldAtItsPlace_data()
{
    QTest::addColumn<Break>("how");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QStringList>("facts");
    const auto row = [](const char *name, const Break &how, const QString &word, const QString &section,
                        const QString &part, const QString &field, const QStringList &facts) {
        QTest::newRow(name) << how << word << section << part << field << facts;
    };
    using Q = PublicationQuestion;
    const QString title = u"title"_s;
    row("a document that is internal by the name of its file",
        [](Q &q) { q.work.documents[0].file.name = u"nota_intern.pdf"_s; }, u"internal-name"_s,
        u"documents"_s, fixtureId(u"d01"_s), title, {u"nota_intern.pdf"_s});
    row("a report that calls itself a draft", [](Q &q) { q.work.reports[0].title = u"Conceptverslag"_s; },
        u"internal-name"_s, u"reports"_s, fixtureId(u"e01"_s), title, {u"Conceptverslag"_s});
    row("a caption from the camera", [](Q &q) { q.work.images[0].title = u"IMG_1234"_s; }, u"camera-name"_s,
        u"images"_s, fixtureId(u"f01"_s), title, {u"IMG_1234"_s});
    row("a description from the camera", [](Q &q) { q.work.images[0].alt = u"DSC00012.JPG"_s; },
        u"camera-name"_s, u"images"_s, fixtureId(u"f01"_s), u"alt"_s, {u"DSC00012.JPG"_s});
    row("an address in a text of the dossier",
        [](Q &q) { q.work.about.who = richTextFromPlain(u"Vraag het J.Bewoner@mail.example."_s); },
        u"mail-in-text"_s, u"about"_s, {}, u"about/who"_s, {u"j.bewoner@mail.example"_s});
    row("an address behind a link in an answer",
        [](Q &q) {
            q.work.questions[0].answer
                = {{.spans = {{.text = u"Mail ons."_s, .href = u"mailto:buurman@mail.example"_s}}}};
        },
        u"mail-in-text"_s, u"questions"_s, fixtureId(u"61"_s), u"answer"_s, {u"buurman@mail.example"_s});
    row("an address among who was there",
        [](Q &q) { q.work.reports[0].attended = u"buurman@mail.example en 30 anderen"_s; }, u"mail-in-text"_s,
        u"reports"_s, fixtureId(u"e01"_s), u"attended"_s, {u"buurman@mail.example"_s});
    row("an address in the log", [](Q &q) { q.work.changes[0].text = u"Mail a@b.example."_s; },
        u"mail-in-text"_s, u"changes"_s, fixtureId(u"ca"_s), u"text"_s, {u"a@b.example"_s});
    row("a check that waits",
        [](Q &q) {
            q.work.validity.nextCheck = u"2026-11-23"_s;
            q.work.validity.checkedOn = u"2026-11-20"_s;
        },
        u"check-due"_s, u"validity"_s, {}, u"validity/nextCheck"_s, {u"2026-11-23"_s});
}

void GiveawaysTest::whatIsGivenAwayIsToldAtItsPlace()
{
    QFETCH(const Break, how);
    QFETCH(const QString, word);
    QFETCH(const QString, section);
    QFETCH(const QString, part);
    QFETCH(const QString, field);
    QFETCH(const QStringList, facts);
    PublicationQuestion question = wholeQuestion();
    QVERIFY(findings(question).isEmpty());
    how(question);
    const QList<Finding> found = findings(question);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().word(), word);
    const Finding expected{
        .kind = found.first().kind, .section = section, .place = {part, field}, .facts = facts};
    QCOMPARE(found.first(), expected);
    QVERIFY(heldBackBy(found).isEmpty());
}

void GiveawaysTest::whatIsMeantIsNotTold_data()
{
    QTest::addColumn<Break>("how");
    const auto row = [](const char *name, const Break &how) { QTest::newRow(name) << how; };
    using Q = PublicationQuestion;
    row("the address residents are to write to", [](Q &q) {
        q.work.about.who = richTextFromPlain(u"Mail Bruggen@gemeente.example."_s);
        q.work.roles.contact.email = u"bruggen@gemeente.example"_s;
    });
    row("an internal document that is internal by its name",
        [](Q &q) { q.work.documents[1].title = u"Interne raming"_s; });
    row("an address in a report that is for colleagues", [](Q &q) {
        q.work.reports[0].attended = u"buurman@mail.example"_s;
        for (Section &section : q.sjabloon.sections)
            section.isPublic = section.isPublic && section.binding.member != u"/reports";
    });
    row("a caption with a year", [](Q &q) { q.work.images[0].title = u"Brug 2027"_s; });
}

void GiveawaysTest::whatIsMeantIsNotTold()
{
    QFETCH(const Break, how);
    PublicationQuestion question = wholeQuestion();
    how(question);
    QCOMPARE(findings(question), QList<Finding>());
}

QTEST_GUILESS_MAIN(GiveawaysTest)
#include "tst_giveaways.moc"
