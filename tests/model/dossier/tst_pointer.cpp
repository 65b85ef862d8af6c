// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/pointer.h"
#include "model/dossier/text/sectiontext.h"
#include "tests/support/fixtures.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;

/// `set` as dossier.md has it: makes what lacks, fills ids, and changes nothing when the result would not be
/// right.
class PointerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueIsSetAtItsPlace_data();
    void aValueIsSetAtItsPlace();
    void whatMayNotBeSetIsRefused_data();
    void whatMayNotBeSetIsRefused();
    void nullOnAPartPutsItInTheTrash();
    void nullOnAnythingElseRemovesIt();
    void aNewPartGetsAnIdAndASlug();
    void aSectionGetsOneTextWhicheverWayItIsWritten();
    void importFillsWhatLacks();
    void aFileBecomesAPart();

private:
    static Result<Dossier> set(const Dossier &dossier, const QString &pointer, const QByteArray &json)
    {
        return setAt(dossier, pointer, json, test::seededIds(), QDate(2026, 11, 23));
    }
};

void PointerTest::aValueIsSetAtItsPlace_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("a line") << u"/summary"_s << QByteArray("\"Kort\"") << QByteArray("\"summary\":\"Kort\"");
    QTest::newRow("a record made on the way") << u"/participation/level"_s << QByteArray("\"adviseren\"")
                                              << QByteArray("\"participation\":{\"level\":\"adviseren\"}");
    QTest::newRow("a person made on the way") << u"/roles/contact/name"_s << QByteArray("\"Team\"")
                                              << QByteArray("\"contact\":{\"name\":\"Team\"}");
    QTest::newRow("a set made on the way")
        << u"/theme/-"_s << QByteArray("\"spelen\"") << QByteArray("\"theme\":[\"spelen\"]");
    QTest::newRow("rich text") << u"/about/what"_s
                               << QByteArray(R"([{"kind":"paragraph","spans":[{"text":"Zo."}]}])")
                               << QByteArray(R"("what":[{"kind":"paragraph","spans":[{"text":"Zo."}]}])");
    QTest::newRow("a wijk") << u"/wijken/affected/-"_s
                            << QByteArray(R"({"wijk":"selwerd","consequence":"Drukker."})")
                            << QByteArray(R"("affected":[{"consequence":"Drukker.","wijk":"selwerd"}])");
    QTest::newRow("a flag") << u"/reaction/open"_s << QByteArray("true") << QByteArray("\"open\":true");
    QTest::newRow("a number") << u"/reaction/answerWeeks"_s << QByteArray("4")
                              << QByteArray("\"answerWeeks\":4");
}

void PointerTest::aValueIsSetAtItsPlace()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, expected);
    const auto changed = set(newDossier(u"Plan"_s, u"fysiek"_s, test::seededIds(7)), pointer, json);
    QVERIFY2(changed.has_value(),
             changed ? "" : qPrintable(changed.error().subject + changed.error().detail));
    QVERIFY2(canonicalBytes(*changed).contains(expected), canonicalBytes(*changed).constData());
}

void PointerTest::whatMayNotBeSetIsRefused_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no pointer") << u"summary"_s << QByteArray("1") << u"pointer"_s;
    QTest::newRow("a bad escape") << u"/a~2"_s << QByteArray("1") << u"pointer"_s;
    QTest::newRow("no JSON") << u"/summary"_s << QByteArray("Kort") << u"json"_s;
    QTest::newRow("two values") << u"/summary"_s << QByteArray("1,2") << u"json"_s;
    QTest::newRow("the schema") << u"/schema"_s << QByteArray("2") << u"read-only"_s;
    QTest::newRow("the id") << u"/id"_s << QByteArray("\"x\"") << u"read-only"_s;
    QTest::newRow("the slug") << u"/slug"_s << QByteArray("\"x\"") << u"read-only"_s;
    QTest::newRow("a part's id") << u"/questions/0/id"_s << QByteArray("\"x\"") << u"read-only"_s;
    QTest::newRow("an unknown member") << u"/mood"_s << QByteArray("\"blij\"") << u"unknown-member"_s;
    QTest::newRow("an index that is not there") << u"/questions/99"_s << QByteArray("{}") << u"pointer"_s;
    QTest::newRow("an index with a zero before it") << u"/questions/00"_s << QByteArray("{}") << u"pointer"_s;
    QTest::newRow("below a line") << u"/summary/x"_s << QByteArray("1") << u"pointer"_s;
    QTest::newRow("what the schema refuses") << u"/profile"_s << QByteArray("\"anders\"") << u"schema"_s;
    QTest::newRow("a number for a record") << u"/validity"_s << QByteArray("1") << u"schema"_s;
    QTest::newRow("a line for a record") << u"/about"_s << QByteArray("\"x\"") << u"schema"_s;
    QTest::newRow("a line for a list of parts") << u"/documents"_s << QByteArray("\"x\"") << u"schema"_s;
    QTest::newRow("a record for a list of parts")
        << u"/planning/phases"_s << QByteArray(R"({"title":"F"})") << u"schema"_s;
    QTest::newRow("an empty list for a record") << u"/roles"_s << QByteArray("[]") << u"schema"_s;
    QTest::newRow("an empty record deeper down")
        << u"/planning"_s << QByteArray(R"({"milestones":[{"title":"M","delays":{}}]})") << u"schema"_s;
    QTest::newRow("an empty record for a list") << u"/documents"_s << QByteArray("{}") << u"schema"_s;
    QTest::newRow("an empty list for a line") << u"/summary"_s << QByteArray("[]") << u"schema"_s;
    QTest::newRow("an empty line for a record") << u"/validity"_s << QByteArray("\"\"") << u"schema"_s;
    QTest::newRow("a link that runs")
        << u"/links/-"_s << QByteArray(R"({"title":"x","url":"javascript:1"})") << u"schema"_s;
}

void PointerTest::whatMayNotBeSetIsRefused()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    const auto changed = set(test::fullDossier(), pointer, json);
    QVERIFY(!changed.has_value());
    QCOMPARE(changed.error().kind, ErrorKind::BadInput);
    QCOMPARE(changed.error().detail, detail);
}

void PointerTest::nullOnAPartPutsItInTheTrash()
{
    const Dossier before = test::fullDossier();
    const auto changed = set(before, u"/questions/0"_s, "null");
    QVERIFY(changed.has_value());
    QCOMPARE(changed->questions.size(), before.questions.size());
    QCOMPARE(changed->questions.first().deleted, u"2026-11-23"_s);
    QCOMPARE(changed->questions.first().question, before.questions.first().question);
}

void PointerTest::nullOnAnythingElseRemovesIt()
{
    const auto changed = set(test::fullDossier(), u"/summary"_s, "null");
    QVERIFY(changed.has_value());
    QVERIFY(changed->summary.isEmpty());
    const auto fewer = set(test::fullDossier(), u"/theme/0"_s, "null");
    QVERIFY(fewer.has_value());
    QCOMPARE(fewer->theme.size(), test::fullDossier().theme.size() - 1);
}

void PointerTest::aNewPartGetsAnIdAndASlug()
{
    const auto changed = set(newDossier(u"Plan"_s, {}, test::seededIds(7)), u"/planning/milestones/-"_s,
                             R"({"title":"Één avond","date":"2027-01-14","state":"planned"})");
    QVERIFY(changed.has_value());
    const Milestone made = changed->planning.milestones.first();
    QVERIFY(isUuid(made.id));
    QCOMPARE(made.slug, u"een-avond-"_s + made.id.right(8));
    const auto renamed
        = set(*changed, u"/planning/milestones/0"_s, R"({"title":"Andere avond","state":"planned"})");
    QVERIFY(renamed.has_value());
    QCOMPARE(renamed->planning.milestones.first().slug, made.slug);
}

void PointerTest::aSectionGetsOneTextWhicheverWayItIsWritten()
{
    const Dossier empty = newDossier(u"Plan"_s, {}, test::seededIds(7));
    const QString texts = u"/sections/texts/"_s;
    const QByteArray text = R"({"section":"swot","text":[{"kind":"paragraph","spans":[{"text":"Zwak"}]}]})";
    const auto one = set(empty, texts + u'-', text);
    QVERIFY(one.has_value());
    QCOMPARE(one->sections.texts.first().id, sectionTextId(empty, u"swot"_s));
    const auto second = set(*one, texts + u'-', text);
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().detail, u"section-text"_s);
    const auto trashed = set(*one, texts + u'0', "null");
    QVERIFY(trashed.has_value());
    const auto anew = set(*trashed, texts + u'-', text);
    QVERIFY(anew.has_value());
    QCOMPARE(anew->sections.texts.last().id, sectionTextId(*trashed, u"swot"_s));
    QVERIFY(!set(*anew, texts + u"0/deleted"_s, "null").has_value()); // then there would be two
    // Where there are two already, each can still be changed.
    Dossier both = *anew;
    both.sections.texts.first().deleted.clear();
    QVERIFY(set(both, texts + u"1/visibility"_s, R"("public")").has_value());
}

void PointerTest::importFillsWhatLacks()
{
    const QJsonObject json{
        {u"schema"_s, 1},
        {u"title"_s, u"Plan"_s},
        {u"links"_s, QJsonArray{QJsonObject{{u"title"_s, u"x"_s}}}},
        {u"sections"_s, QJsonObject{{u"texts"_s, QJsonArray{QJsonObject{{u"section"_s, u"swot"_s}}}}}}};
    const auto dossier = dossierFromJson(withIdsFilled(json, test::seededIds()));
    QVERIFY(dossier.has_value());
    QVERIFY(isUuid(dossier->id.value));
    QVERIFY(dossier->slug.startsWith(u"plan-"_s));
    QVERIFY(dossier->links.first().slug.startsWith(u"x-"_s));
    QCOMPARE(dossier->sections.texts.size(), 1);
    Dossier without = *dossier;
    without.sections.texts.clear();
    QCOMPARE(dossier->sections.texts.first().id, sectionTextId(without, u"swot"_s));
}

void PointerTest::aFileBecomesAPart()
{
    const FileRef file{
        .name = u"raming.pdf"_s, .sha256 = QString(64, u'a'), .size = 3, .mediaType = u"application/pdf"_s};
    const WithPart with
        = withFile(test::fullDossier(), FilePart::Documents, file, u"Raming"_s, true, test::seededIds(3));
    QCOMPARE(with.dossier.documents.last().id, with.part.value);
    QCOMPARE(with.dossier.documents.last().visibility.text(), u"internal"_s);
    QVERIFY(dossierFromJson(dossierToJson(with.dossier)).has_value());
}

QTEST_GUILESS_MAIN(PointerTest)
#include "tst_pointer.moc"
