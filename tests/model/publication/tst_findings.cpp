// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dates/delay.h"
#include "model/dossier/described/publicview.h"
#include "model/publication/findings/findings.h"
#include "tests/support/fixtures.h"
#include "tests/support/sjablonen.h"

#include <QTest>

#include <algorithm>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{
const QDate today(2026, 11, 23);
using Break = std::function<void(PublicationQuestion &)>;

EdtfDate date(const QString &text)
{
    return EdtfDate::parse(text).value();
}

/// A dossier with everything that residents see for the first time now, and nothing against it.
PublicationQuestion wholeQuestion()
{
    PublicationQuestion question{.sjabloon = test::sjabloon(), .work = fullDossier(), .date = today};
    question.work.documents.removeIf([](const Document &d) { return d.visibility == Visibility::Embargo; });
    return question;
}

/// The same, and residents see it as it is.
PublicationQuestion shownQuestion()
{
    PublicationQuestion question = wholeQuestion();
    question.published = question.wasOnline = true;
    question.shown = publicView(question.work, today);
    return question;
}

const Finding *ofKind(const QList<Finding> &found, const QString &word)
{
    const auto one = std::find_if(found.begin(), found.end(),
                                  [&word](const Finding &finding) { return finding.word() == word; });
    return one == found.end() ? nullptr : &*one;
}

PictureNotes allClean(const Dossier &work)
{
    PictureNotes all;
    for (const FileRef &picture : picturesOf(work))
        all.insert(picture.sha256, true);
    return all;
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

/// The gate: one row for everything that may be found, with the place where it is put right.
class FindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeDossierIsHeldBackByNothing();
    void whatIsWrongIsFoundAtItsPlace_data();
    void whatIsWrongIsFoundAtItsPlace();
    void whatIsRightIsNotFound_data();
    void whatIsRightIsNotFound();
    void aNewDossierLacksAllThatItsProfileRequires();
    void theListFollowsTheSjabloon();
    void aReasonLetsAMissingDescriptionPassAndNothingElse();
    void aReasonLetsAPictureThatTellsMorePass();
    void whatIsHalfTypedIsFoundThoughNothingElseChanged();
    void aDateThatWaitsForItsReasonIsOneDraftThatSaysSo();
    void takingAwayIsNeverHeldBack_data();
    void takingAwayIsNeverHeldBack();
    void whatIsMoreThanTakingAwayIsHeldBack_data();
    void whatIsMoreThanTakingAwayIsHeldBack();
    void onlyOpenChoicesCanComeUpAfterADecision();
    void whatWasReadInAPaperIsToldWithTheFile();
    void everyKindHasAWordOfItsOwn();
};

void FindingsTest::aWholeDossierIsHeldBackByNothing()
{
    QCOMPARE(wordsOf(findings(wholeQuestion())), QStringList());
    QCOMPARE(wordsOf(findings(shownQuestion())), QStringList());
}

void FindingsTest::whatIsWrongIsFoundAtItsPlace_data()
{
    QTest::addColumn<bool>("shown");
    QTest::addColumn<Break>("how");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("weight");
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QStringList>("facts");
    constexpr int never = int(Weight::Never), unless = int(Weight::Unless), beware = int(Weight::Beware);
    const auto row = [](const char *name, bool shown, const Break &how, const QString &word, int weight,
                        const QString &section, const QString &part, const QString &field,
                        const QStringList &facts = {}) {
        QTest::newRow(name) << shown << how << word << weight << section << part << field << facts;
    };
    using Q = PublicationQuestion;
    const QString title = u"title"_s, planning = u"planning"_s;
    row("in the trash", false, [](Q &q) { q.work.deleted = u"2026-11-20"_s; }, u"deleted"_s, never, title, {},
        {});
    row("of a newer program", false, [](Q &q) { q.work.schema = currentSchema + 1; }, u"newer"_s, never,
        title, {}, {});
    row(
        "a choice nobody made", true,
        [](Q &q) {
            q.work.summary += u" Nieuw."_s;
            q.conflicts = {{.number = 1, .conflict = {.place = {fixtureId(u"61"_s), u"question"_s}}}};
        },
        u"conflict"_s, never, u"questions"_s, fixtureId(u"61"_s), u"question"_s);
    row("half a date of a milestone", false,
        [](Q &q) { q.drafts = {{.place = {fixtureId(u"b1"_s), u"date"_s}, .text = u"14 m"_s}}; }, u"draft"_s,
        never, planning, fixtureId(u"b1"_s), u"date"_s, {u"14 m"_s});
    row("half a date of the dossier", false,
        [](Q &q) { q.drafts = {{.place = {{}, u"validity/end"_s}, .text = u"volgend j"_s}}; }, u"draft"_s,
        never, u"validity"_s, {}, u"validity/end"_s, {u"volgend j"_s});
    row("a file that is not here", false,
        [](Q &q) {
            q.files = [](const FileRef &file) {
                return file.name == u"verslag.pdf"_s ? FileState::Absent : FileState::Whole;
            };
        },
        u"file-absent"_s, never, u"reports"_s, fixtureId(u"e01"_s), u"file"_s, {u"verslag.pdf"_s});
    row("a file that the site would not take and that is not here", true,
        [](Q &q) {
            q.work.summary += u" Nieuw."_s;
            q.lacking = {q.work.reports[0].file.sha256};
            q.files = [](const FileRef &) { return FileState::Absent; };
        },
        u"file-absent"_s, never, u"reports"_s, fixtureId(u"e01"_s), u"file"_s, {u"verslag.pdf"_s});
    row("a file with other bytes", false,
        [](Q &q) {
            q.files = [](const FileRef &file) {
                return file.name == u"ontwerp.jpg"_s ? FileState::Damaged : FileState::Whole;
            };
        },
        u"file-damaged"_s, never, u"images"_s, fixtureId(u"f02"_s), u"file"_s, {u"ontwerp.jpg"_s});
    row("no summary", false, [](Q &q) { q.work.summary.clear(); }, u"empty"_s, never, u"summary"_s, {}, {});
    row("no status", false, [](Q &q) { q.work.status = {}; }, u"empty"_s, never, u"status"_s, {}, {});
    row("no wijk", false, [](Q &q) { q.work.wijken = {}; }, u"empty"_s, never, u"wijken"_s, {}, {});
    row("no contact", false, [](Q &q) { q.work.roles.contact = {}; }, u"empty"_s, never, u"contact"_s, {},
        {});
    row("no procedure in a plan that has one", false, [](Q &q) { q.work.planning.procedure.clear(); },
        u"empty"_s, never, u"procedure"_s, {}, {});
    row("documents that are all internal where there must be one", false,
        [](Q &q) {
            q.work.profile = u"beleid"_s;
            for (Document &document : q.work.documents)
                document.visibility = Visibility::Internal;
        },
        u"empty"_s, never, u"documents"_s, {}, {});
    row(
        "no owner", false, [](Q &q) { q.work.roles.owner = {}; }, u"owner"_s, never, u"roles"_s, {},
        u"roles/owner"_s);
    row(
        "no roles at all", false,
        [](Q &q) { q.work.roles.owner = q.work.roles.publicist = q.work.roles.editor = {}; }, u"owner"_s,
        never, u"roles"_s, {}, u"roles/owner"_s);
    row(
        "reacting closed without a reason", false, [](Q &q) { q.work.reaction = {}; }, u"reaction-reason"_s,
        never, u"reaction"_s, {}, u"reaction/reason"_s);
    row(
        "reacting open without an address", false, [](Q &q) { q.work.reaction.address.clear(); },
        u"reaction-address"_s, never, u"reaction"_s, {}, u"reaction/address"_s);
    row("a milestone later without a reason", true,
        [](Q &q) { q.work.planning.milestones[1].date = date(u"2028"_s); }, u"moved"_s, never, planning,
        fixtureId(u"b2"_s), u"date"_s, {u"2027-36"_s, u"2028"_s});
    row("a milestone that lost its date", true, [](Q &q) { q.work.planning.milestones[0].date = {}; },
        u"moved"_s, never, planning, fixtureId(u"b1"_s), u"date"_s, {u"2027-01-14"_s, QString()});
    row("a milestone later with the reason of an earlier delay", true,
        [](Q &q) { q.work.planning.milestones[0].date = date(u"2027-02-14"_s); }, u"moved"_s, never, planning,
        fixtureId(u"b1"_s), u"date"_s, {u"2027-01-14"_s, u"2027-02-14"_s});
    row("a delay that hides the day residents know", true,
        [](Q &q) {
            Milestone &one = q.work.planning.milestones[1];
            one.date = date(u"2028"_s);
            one.delays = {{.from = date(u"2028"_s), .to = date(u"2028"_s), .reason = u"Het hout is laat."_s}};
        },
        u"moved"_s, never, planning, fixtureId(u"b2"_s), u"date"_s, {u"2027-36"_s, u"2028"_s});
    row("a period that ends later", true,
        [](Q &q) { q.work.planning.milestones[1].endDate = date(u"2028-34"_s); }, u"moved"_s, never, planning,
        fixtureId(u"b2"_s), u"date"_s, {u"2027-36"_s, u"2027-36/2028-34"_s});
    row("a period that ends before it begins", false,
        [](Q &q) { q.work.planning.milestones[1].endDate = date(u"2027-01"_s); }, u"dates-crossed"_s, beware,
        planning, fixtureId(u"b2"_s), u"date"_s, {});
    row("a phase that ends later", true, [](Q &q) { q.work.planning.phases[0].end = date(u"2027-22"_s); },
        u"moved"_s, never, planning, fixtureId(u"a1"_s), u"note"_s, {u"2027-21"_s, u"2027-22"_s});
    row("a step that is later", true, [](Q &q) { q.work.planning.procedure[1].date = date(u"2027-03"_s); },
        u"moved"_s, never, u"procedure"_s, fixtureId(u"c2"_s), u"note"_s, {u"2026-12?"_s, u"2027-03"_s});
    row("a line in the log where two dates are later", true,
        [](Q &q) {
            q.work.planning.phases[0].end = date(u"2027-22"_s);
            q.work.planning.phases[0].note = u"De architect is ziek."_s;
            q.work.planning.procedure[1].date = date(u"2027-03"_s);
            q.work.changes.prepend({.id = u"c"_s,
                                    .on = u"2026-11-23"_s,
                                    .kind = ChangeKind::Delay,
                                    .text = u"De architect is ziek."_s});
        },
        u"moved"_s, never, u"procedure"_s, fixtureId(u"c2"_s), u"note"_s, {u"2026-12?"_s, u"2027-03"_s});
    row("an end before the first day online", false, [](Q &q) { q.work.validity.end = u"2026-11-22"_s; },
        u"ends-too-early"_s, never, u"validity"_s, {}, u"validity/end"_s, {u"2026-11-23"_s, u"2026-11-22"_s});
    row("news that ends before it begins", false, [](Q &q) { q.work.news[0].until = u"2026-11-19"_s; },
        u"ends-too-early"_s, never, u"news"_s, fixtureId(u"71"_s), u"until"_s,
        {u"2026-11-20"_s, u"2026-11-19"_s});
    row("new news without a day that is over", false,
        [](Q &q) {
            q.work.news[0].date.clear();
            q.work.news[0].until = u"2026-11-22"_s;
        },
        u"ends-too-early"_s, never, u"news"_s, fixtureId(u"71"_s), u"until"_s,
        {u"2026-11-23"_s, u"2026-11-22"_s});
    row(
        "a dossier without a title", false, [](Q &q) { q.work.title = u" "_s; }, u"title"_s, never, title, {},
        title);
    row(
        "news without a title", false, [](Q &q) { q.work.news[0].title.clear(); }, u"title"_s, never,
        u"news"_s, fixtureId(u"71"_s), title);
    row(
        "a question that asks nothing", false, [](Q &q) { q.work.questions[0].question.clear(); }, u"title"_s,
        never, u"questions"_s, fixtureId(u"61"_s), u"question"_s);
    row(
        "a film without a link", false, [](Q &q) { q.work.films[0].url.clear(); }, u"address"_s, never,
        u"films"_s, fixtureId(u"51"_s), u"url"_s);
    row(
        "a picture without a description", false, [](Q &q) { q.work.images[0].alt.clear(); }, u"alt"_s,
        unless, u"images"_s, fixtureId(u"f01"_s), u"alt"_s);
    row(
        "a document without its file", false, [](Q &q) { q.work.documents[0].file = {}; }, u"no-file"_s,
        beware, u"documents"_s, fixtureId(u"d01"_s), u"file"_s);
    row(
        "a contact nobody can reach", false,
        [](Q &q) { q.work.roles.contact.email.clear(), q.work.roles.contact.phone.clear(); },
        u"contact-address"_s, beware, u"contact"_s, {}, u"roles/contact"_s);
    row("a question without an answer", false, [](Q &q) { q.work.questions[1].answer.clear(); },
        u"unfinished"_s, beware, u"questions"_s, fixtureId(u"62"_s), {}, {u"answer"_s});
    row("a phase without a name", false, [](Q &q) { q.work.planning.phases[0].title.clear(); },
        u"unfinished"_s, beware, planning, fixtureId(u"a1"_s), title, {title});
    row("what is online and over", true, [](Q &q) { q.work.validity.end = u"2026-11-22"_s; }, u"expired"_s,
        beware, u"validity"_s, {}, u"validity/end"_s, {u"2026-11-22"_s});
    row("a day that passed", false, [](Q &q) { q.work.planning.milestones[0].date = date(u"2026-11-20"_s); },
        u"dates-passed"_s, beware, planning, {}, {}, {u"1"_s});
    row(
        "reacting that ends before it begins", false, [](Q &q) { q.work.reaction.opens = u"2027-03-01"_s; },
        u"dates-crossed"_s, beware, u"reaction"_s, {}, u"reaction/closes"_s);
    row("reacting that is over", false, [](Q &q) { q.work.reaction.closes = u"2026-11-22"_s; },
        u"reaction-over"_s, beware, u"reaction"_s, {}, u"reaction/closes"_s, {u"2026-11-22"_s});
    row("a document under embargo", false,
        [](Q &q) { q.work.documents.append(test::fullDossier().documents[2]); }, u"embargo"_s, beware,
        u"documents"_s, fixtureId(u"d03"_s), u"embargoUntil"_s, {u"2027-01-01"_s});
    row("a large file", false, [](Q &q) { q.work.documents[0].file.size = 10485761; }, u"large-file"_s,
        beware, u"documents"_s, fixtureId(u"d01"_s), u"file"_s, {u"nota brug.pdf"_s, u"10485761"_s});
    row("a long summary", false, [](Q &q) { q.work.summary = QString(301, u'x'); }, u"too-long"_s, beware,
        u"summary"_s, {}, u"summary"_s, {u"300"_s});
    row("a picture nobody could clean", false,
        [](Q &q) { q.pictures = allClean(q.work), (*q.pictures)[q.work.images[0].file.sha256] = false; },
        u"uncleaned"_s, unless, u"images"_s, fixtureId(u"f01"_s), u"file"_s, {u"oude brug.jpg"_s});
    row("a picture that residents have and nobody could clean", true,
        [](Q &q) {
            q.work.summary += u" Nieuw."_s;
            q.pictures = PictureNotes{{q.work.images[0].file.sha256, false}};
        },
        u"uncleaned"_s, unless, u"images"_s, fixtureId(u"f01"_s), u"file"_s, {u"oude brug.jpg"_s});
    row("a picture nobody looked at on this desk", false,
        [](Q &q) { q.pictures = allClean(q.work), q.pictures->remove(q.work.images[0].file.sha256); },
        u"uncleaned"_s, unless, u"images"_s, fixtureId(u"f01"_s), u"file"_s, {u"oude brug.jpg"_s});
    row("a picture among the documents", false,
        [](Q &q) {
            q.work.documents[0].file.mediaType = u"image/tiff"_s;
            q.pictures = allClean(q.work), (*q.pictures)[q.work.documents[0].file.sha256] = false;
        },
        u"uncleaned"_s, unless, u"documents"_s, fixtureId(u"d01"_s), u"file"_s, {u"nota brug.pdf"_s});
    row("a paper with comments", false,
        [](Q &q) {
            q.papers
                = {{.sha256 = q.work.documents[0].file.sha256, .kind = findingKind(u"paper-comments"_s)}};
        },
        u"paper-comments"_s, beware, u"documents"_s, fixtureId(u"d01"_s), u"file"_s,
        {u"nota brug.pdf"_s, QString()});
}

void FindingsTest::whatIsWrongIsFoundAtItsPlace()
{
    QFETCH(const bool, shown);
    QFETCH(const Break, how);
    QFETCH(const QString, word);
    QFETCH(const int, weight);
    QFETCH(const QString, section);
    QFETCH(const QString, part);
    QFETCH(const QString, field);
    QFETCH(const QStringList, facts);
    PublicationQuestion question = shown ? shownQuestion() : wholeQuestion();
    QVERIFY(!wordsOf(findings(question)).contains(word));
    how(question);
    const QList<Finding> found = findings(question);
    QCOMPARE(wordsOf(found), QStringList{word});
    const Finding expected{
        .kind = found.first().kind, .section = section, .place = {part, field}, .facts = facts};
    QCOMPARE(found.first().section, section);
    QCOMPARE(found.first().place.part, part);
    QCOMPARE(found.first().place.field, field);
    QCOMPARE(found.first(), expected);
    QCOMPARE(int(found.first().weight()), weight);
    QCOMPARE(heldBackBy(found).isEmpty(), weight == int(Weight::Beware));
}

void FindingsTest::whatIsRightIsNotFound_data()
{
    QTest::addColumn<bool>("shown");
    QTest::addColumn<Break>("how");
    const auto row
        = [](const char *name, bool shown, const Break &how) { QTest::newRow(name) << shown << how; };
    using Q = PublicationQuestion;
    row("half a date of what is internal", false,
        [](Q &q) { q.drafts = {{.place = {fixtureId(u"d02"_s), u"date"_s}, .text = u"14 m"_s}}; });
    row("half a day of a task", false,
        [](Q &q) { q.drafts = {{.place = {fixtureId(u"da"_s), u"due"_s}, .text = u"mo"_s}}; });
    row("half a date of what is in the trash", false,
        [](Q &q) { q.drafts = {{.place = {fixtureId(u"b3"_s), u"date"_s}, .text = u"14 m"_s}}; });
    row("an internal file that is not here", false, [](Q &q) {
        q.files = [](const FileRef &file) {
            return file.name.contains(u"geheim"_s) ? FileState::Absent : FileState::Whole;
        };
    });
    row("a file that residents have already", true, [](Q &q) {
        q.work.summary += u" Nieuw."_s;
        q.files = [](const FileRef &) { return FileState::Absent; };
    });
    row("an internal document without its file", false, [](Q &q) { q.work.documents[1].file = {}; });
    row("reacting refused with a reason", false,
        [](Q &q) { q.work.reaction = {.reason = u"Het besluit is genomen."_s}; });
    row("a decorative picture", false,
        [](Q &q) { q.work.images[0].alt.clear(), q.work.images[0].decorative = true; });
    row("a milestone later with its reason", true, [](Q &q) {
        setMilestoneMoment(q.work, q.shown, fixtureId(u"b2"_s),
                           promisedMoment(q.work, q.shown, true, fixtureId(u"b2"_s)),
                           {.date = date(u"2028"_s)}, u"Het hout is laat."_s, today);
    });
    row("a milestone earlier", true, [](Q &q) { q.work.planning.milestones[1].date = date(u"2027-35"_s); });
    row("a milestone later that does not go on", true, [](Q &q) {
        q.work.planning.milestones[1].date = date(u"2028"_s);
        q.work.planning.milestones[1].state = PlanState::Cancelled;
    });
    row("a milestone later that residents never saw", false,
        [](Q &q) { q.work.planning.milestones[1].date = date(u"2028"_s); });
    row("a milestone later where the shown revision is not here", true, [](Q &q) {
        q.shown.reset();
        q.work.planning.milestones[1].date = date(u"2028"_s);
    });
    row("a phase that ends later and says why", true, [](Q &q) {
        q.work.planning.phases[0].end = date(u"2027-22"_s);
        q.work.planning.phases[0].note = u"De architect is ziek."_s;
    });
    row("a step that is later, with a line in the log", true, [](Q &q) {
        q.work.planning.procedure[1].date = date(u"2027-03"_s);
        q.work.changes.prepend(
            {.id = u"c"_s, .on = u"2026-11-23"_s, .kind = ChangeKind::Delay, .text = u"De raad is vol."_s});
    });
    row("old news that was over", true, [](Q &q) {
        q.work.summary += u" Nieuw."_s;
        q.work.news[0].date.clear();
        q.work.news[0].until = u"2026-11-22"_s;
    });
    row("a last day today", false, [](Q &q) { q.work.validity.end = u"2026-11-23"_s; });
    row("pictures that hold nothing but the picture", false, [](Q &q) { q.pictures = allClean(q.work); });
    row("a picture that residents have and nobody looked at", true, [](Q &q) {
        q.work.summary += u" Nieuw."_s;
        q.pictures = PictureNotes();
    });
    row("a picture in the trash that nobody could clean", false, [](Q &q) {
        q.work.images[0].deleted = u"2026-11-23"_s;
        q.pictures = allClean(q.work), (*q.pictures)[q.work.images[0].file.sha256] = false;
    });
    row("a paper nobody gets", false, [](Q &q) {
        q.papers = {{.sha256 = q.work.documents[1].file.sha256, .kind = findingKind(u"paper-changes"_s)}};
    });
}

void FindingsTest::whatIsRightIsNotFound()
{
    QFETCH(const bool, shown);
    QFETCH(const Break, how);
    PublicationQuestion question = shown ? shownQuestion() : wholeQuestion();
    how(question);
    QCOMPARE(wordsOf(findings(question)), QStringList());
}

void FindingsTest::aNewDossierLacksAllThatItsProfileRequires()
{
    const PublicationQuestion question{.sjabloon = test::sjabloon(),
                                       .work = newDossier(u"Speelplek"_s, u"fysiek"_s, seededIds()),
                                       .date = today};
    QStringList places;
    for (const Finding &finding : findings(question)) {
        QCOMPARE(int(finding.weight()), int(Weight::Never));
        places.append(finding.section);
    }
    QCOMPARE(
        places,
        (QStringList{u"status"_s, u"summary"_s, u"about"_s, u"planning"_s, u"procedure"_s, u"participation"_s,
                     u"reaction"_s, u"wijken"_s, u"contact"_s, u"validity"_s, u"roles"_s}));
}

void FindingsTest::theListFollowsTheSjabloon()
{
    PublicationQuestion question = wholeQuestion();
    question.work.title.clear();
    question.work.roles.owner = {};
    question.work.images[0].alt.clear();
    question.work.images[1].alt.clear();
    question.work.summary.clear();
    question.work.documents[0].file = {};
    question.drafts = {{.place = {fixtureId(u"b1"_s), u"date"_s}, .text = u"14 m"_s}};
    QCOMPARE(wordsOf(findings(question)),
             (QStringList{u"draft"_s, u"title"_s, u"empty"_s, u"no-file"_s, u"alt"_s, u"alt"_s, u"owner"_s}));
}

void FindingsTest::aReasonLetsAMissingDescriptionPassAndNothingElse()
{
    PublicationQuestion question = wholeQuestion();
    question.work.images[0].alt.clear();
    question.work.images[1].alt.clear();
    question.work.roles.owner = {};
    const QList<Finding> found = findings(question);
    QList<Overruled> overruled{{.kind = u"alt"_s, .part = fixtureId(u"f01"_s), .reason = u"Komt morgen."_s},
                               {.kind = u"alt"_s, .part = fixtureId(u"f02"_s), .reason = {}},
                               {.kind = u"owner"_s, .part = {}, .reason = u"Weet ik nog niet."_s}};
    QCOMPARE(wordsOf(heldBackBy(found)), (QStringList{u"alt"_s, u"alt"_s, u"owner"_s}));
    QCOMPARE(wordsOf(heldBackBy(found, overruled)), (QStringList{u"alt"_s, u"owner"_s}));
    QCOMPARE(heldBackBy(found, overruled).first().place.part, fixtureId(u"f02"_s));
}

void FindingsTest::aReasonLetsAPictureThatTellsMorePass()
{
    PublicationQuestion question = wholeQuestion();
    question.pictures = PictureNotes{{question.work.images[2].file.sha256, true}};
    const QString first = question.work.images[0].id, second = question.work.images[1].id;
    const QList<Overruled> one{{.kind = u"uncleaned"_s, .part = first, .reason = u"Uit een archief."_s}};
    const QList<Finding> held = heldBackBy(findings(question), one);
    QCOMPARE(wordsOf(held), QStringList{u"uncleaned"_s});
    QCOMPARE(held.first().place.part, second);
}

void FindingsTest::takingAwayIsNeverHeldBack_data()
{
    QTest::addColumn<Break>("how");
    const auto row = [](const char *name, const Break &how) { QTest::newRow(name) << how; };
    using Q = PublicationQuestion;
    row("a document becomes internal", [](Q &q) { q.work.documents[0].visibility = Visibility::Internal; });
    row("a picture goes to the trash", [](Q &q) { q.work.images[1].deleted = u"2026-11-23"_s; });
    row("all documents go", [](Q &q) {
        q.work.profile = u"beleid"_s;
        q.shown = publicView(q.work, today);
        for (Document &document : q.work.documents)
            document.visibility = Visibility::Internal;
    });
    row("a phase goes and its milestones stay",
        [](Q &q) { q.work.planning.phases[0].deleted = u"2026-11-23"_s; });
    row("a document goes, and a line in the log says so", [](Q &q) {
        q.work.documents[0].deleted = u"2026-11-23"_s;
        q.work.changes.prepend(
            {.id = u"c"_s, .on = u"2026-11-23"_s, .kind = ChangeKind::Correction, .text = u"Nota weg."_s});
    });
}

/// Everything that can hold back does, and something goes.
void FindingsTest::takingAwayIsNeverHeldBack()
{
    QFETCH(const Break, how);
    PublicationQuestion question = wholeQuestion();
    question.work.images[0].alt.clear();
    question.work.summary.clear();
    question.work.roles.owner = {};
    question.work.reaction = {};
    question.published = question.wasOnline = true;
    question.shown = publicView(question.work, today);
    question.conflicts = {{.number = 1, .conflict = {.place = {{}, u"summary"_s}}}};
    question.drafts = {{.place = {fixtureId(u"b1"_s), u"date"_s}, .text = u"14 m"_s}};
    question.pictures = PictureNotes{{question.work.images[0].file.sha256, false}};
    how(question);
    const QList<Finding> found = findings(question);
    QCOMPARE(wordsOf(heldBackBy(found)), QStringList());
    QVERIFY2(wordsOf(found).contains(u"draft-behind"_s), "what stays behind is said");
    QCOMPARE(wordsOf(undecided(question)), QStringList());
}

/// Residents see all there is but for what was half typed: that comes first, and nothing else is asked.
void FindingsTest::whatIsHalfTypedIsFoundThoughNothingElseChanged()
{
    PublicationQuestion question = shownQuestion();
    question.work.images[0].alt.clear();
    question.shown = publicView(question.work, today);
    QCOMPARE(wordsOf(heldBackBy(findings(question))), QStringList());
    question.drafts = {{.place = {fixtureId(u"b1"_s), u"date"_s}, .text = u"na de zomer"_s}};
    QCOMPARE(wordsOf(heldBackBy(findings(question))), QStringList{u"draft"_s});
}

void FindingsTest::aDateThatWaitsForItsReasonIsOneDraftThatSaysSo()
{
    PublicationQuestion question = shownQuestion();
    const QString opening = fixtureId(u"b2"_s);
    question.drafts = {{.place = {opening, u"date"_s}, .text = u"voorjaar 2028"_s},
                       {.place = {opening, u"reason"_s}, .text = u"Het h"_s}};
    const QList<Finding> found = heldBackBy(findings(question));
    QCOMPARE(wordsOf(found), QStringList{u"draft"_s});
    QCOMPARE(found.first().place.field, u"date"_s);
    QCOMPARE(found.first().facts, (QStringList{u"voorjaar 2028"_s, u"reason"_s}));
}

void FindingsTest::whatIsMoreThanTakingAwayIsHeldBack_data()
{
    QTest::addColumn<Break>("how");
    const auto row = [](const char *name, const Break &how) { QTest::newRow(name) << how; };
    using Q = PublicationQuestion;
    row("a document goes and a word changes", [](Q &q) {
        q.work.documents[0].visibility = Visibility::Internal;
        q.work.title += u" nu"_s;
    });
    row("a document becomes public", [](Q &q) { q.work.documents[1].visibility = Visibility::Public; });
    row("another order", [](Q &q) { q.work.questions.swapItemsAt(0, 1); });
    row("a date goes", [](Q &q) { q.work.planning.milestones[1].date = {}; });
    row("reacting closes", [](Q &q) { q.work.reaction = {.reason = u"Klaar."_s}; });
    row("a line in the log changes", [](Q &q) { q.work.changes[0].text += u" Toch niet."_s; });
    row("what residents see is not known here", [](Q &q) {
        q.shown.reset();
        q.work.documents[0].visibility = Visibility::Internal;
    });
}

void FindingsTest::whatIsMoreThanTakingAwayIsHeldBack()
{
    QFETCH(const Break, how);
    PublicationQuestion question = shownQuestion();
    question.conflicts = {{.number = 1, .conflict = {.place = {{}, u"summary"_s}}}};
    how(question);
    QVERIFY(ofKind(heldBackBy(findings(question)), u"conflict"_s));
    QVERIFY(ofKind(undecided(question), u"conflict"_s));
}

void FindingsTest::onlyOpenChoicesCanComeUpAfterADecision()
{
    PublicationQuestion question = wholeQuestion();
    question.work.summary.clear();
    question.work.images[0].alt.clear();
    QCOMPARE(wordsOf(undecided(question)), QStringList());
    question.drafts = {{.place = {fixtureId(u"b1"_s), u"date"_s}, .text = u"14 m"_s}};
    question.conflicts = {{.number = 1, .conflict = {.place = {{}, u"title"_s}}}};
    question.pictures = allClean(question.work);
    (*question.pictures)[question.work.images[0].file.sha256] = false;
    QCOMPARE(wordsOf(undecided(question)), (QStringList{u"draft"_s, u"conflict"_s, u"uncleaned"_s}));
}

void FindingsTest::whatWasReadInAPaperIsToldWithTheFile()
{
    PublicationQuestion question = wholeQuestion();
    question.papers
        = paperFindings(question.work.documents[0].file.sha256,
                        {u"author:J. Jansen"_s, u"title:Concept: nota"_s, u"comments"_s, u"tracked-changes"_s,
                         u"hidden-content"_s, u"macros"_s, u"unseen"_s, u"scan"_s, u"a-word-of-later"_s});
    const QList<Finding> found = findings(question);
    QCOMPARE(wordsOf(found),
             (QStringList{u"paper-author"_s, u"paper-title"_s, u"paper-comments"_s, u"paper-changes"_s,
                          u"paper-hidden"_s, u"paper-macros"_s, u"paper-unseen"_s, u"paper-scan"_s}));
    QCOMPARE(found.at(0).facts, (QStringList{u"nota brug.pdf"_s, u"J. Jansen"_s}));
    QCOMPARE(found.at(1).facts, (QStringList{u"nota brug.pdf"_s, u"Concept: nota"_s}));
    QVERIFY(heldBackBy(found).isEmpty());
}

void FindingsTest::everyKindHasAWordOfItsOwn()
{
    for (const FindingKind *kind : findingKinds())
        QCOMPARE(findingKind(kind->word()), kind);
    QVERIFY(findingKinds().size() > 40 && !findingKind(u"a-word-of-later"_s));
}

QTEST_GUILESS_MAIN(FindingsTest)
#include "tst_findings.moc"
