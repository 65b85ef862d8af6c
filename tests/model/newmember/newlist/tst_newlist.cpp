// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Compiled by `try` above it, in a copy of the sources that has a list of tours more, and a finding about
// them.
#include "model/page/page.h"
#include "model/publication/findings/findings.h"
#include "model/sjabloon/completeness.h"
#include "sync/mapping/siteobjects.h"
#include "tests/views/sections/planningdesk.h"
#include "views/sections/lists/listeditor.h"
#include "views/words/findingwords.h"

#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2026, 11, 23);

Tour tourOf(const QString &shortId, const QString &title)
{
    Tour tour;
    tour.id = fixtureId(shortId);
    tour.slug = slugFor(title, tour.id);
    tour.title = title;
    tour.leader = u"A. Gids"_s;
    tour.route = richTextFromPlain(u"Langs de sluis van "_s + title + u'.');
    tour.start = u"2027-05-08"_s;
    tour.map = fixtureFile(title + u".pdf"_s);
    return tour;
}

Dossier withTours()
{
    Dossier dossier = fullDossier();
    dossier.tours = {tourOf(u"ab1"_s, u"Vaartronde"_s), tourOf(u"ab2"_s, u"Bruggenronde"_s)};
    return dossier;
}

QList<WantedObject> objectsOf(const Dossier &dossier, const QStringList &absent = {})
{
    return siteObjects(
        publicView(dossier, today),
        {.sjabloon = test::sjabloon(), .root = u"/dossiers/brug"_s, .date = today, .absent = absent},
        {.siteUrl = u"https://site.example"_s});
}

const WantedObject *objectOf(const QList<WantedObject> &objects, const QString &key)
{
    const auto found = std::ranges::find(objects, key, &WantedObject::key);
    return found == objects.end() ? nullptr : &*found;
}

SectionState stateOf(const Dossier &dossier)
{
    const QList<SectionState> all = completeness(test::sjabloon(), dossier);
    const auto found = std::ranges::find(all, u"tours"_s, &SectionState::key);
    return found == all.end() ? SectionState() : *found;
}

PublicationQuestion questionOf(const Dossier &dossier)
{
    PublicationQuestion question{.sjabloon = test::sjabloon(), .work = dossier, .date = today};
    question.work.documents.removeIf([](const Document &d) { return d.visibility == Visibility::Embargo; });
    return question;
}

} // namespace

/// A new list as a newcomer adds it: edited, read on the page, on the site, and asked about by the gate.
class NewListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"nl_NL"_s)); }
    void itsSectionIsWholeWhenSomethingStandsInIt();
    void itIsEditedThoughNobodyWroteAnEditor();
    void residentsReadItOnThePage();
    void itsPartsAreObjectsOnTheSite();
    void aPartWithoutANameIsHeldBack();
    void theNewFindingHoldsBackUntilThereIsAReason();
};

void NewListTest::itsSectionIsWholeWhenSomethingStandsInIt()
{
    QCOMPARE(stateOf(fullDossier()).key, u"tours"_s);
    QCOMPARE(stateOf(fullDossier()).filled, Filled::Empty);
    Dossier dossier = withTours();
    QCOMPARE(stateOf(dossier).filled, Filled::Whole);
    QCOMPARE(stateOf(dossier).count, 2);
    dossier.tours[0].title.clear();
    QCOMPARE(stateOf(dossier).lacks, u"title"_s);
    dossier.tours[0].deleted = u"2026-11-23"_s;
    QCOMPARE(stateOf(dossier).count, 1);
}

void NewListTest::itIsEditedThoughNobodyWroteAnEditor()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto made = makeEditor(*test::sjabloon().section(u"tours"_s),
                                 {.openDossier = seat.openDossier, .files = seat.files}, nullptr);
    auto *editor = qobject_cast<ListEditor *>(made.get());
    QVERIFY(editor);
    connect(&seat.openDossier, &OpenDossier::changed, editor, &SectionEditor::takeOver);
    editor->resize(760, 800);
    editor->show();
    QCOMPARE(editor->list().model()->rowCount(), 0);
    editor->findChild<QPushButton *>(u"partAdd"_s)->click();
    for (const auto &name : {u"titleInput"_s, u"leaderInput"_s, u"startInput"_s})
        QVERIFY2(editor->findChild<QWidget *>(name), qPrintable(name));
    QVERIFY(editor->findChild<QWidget *>(u"routeField"_s) && editor->findChild<QWidget *>(u"mapField"_s));
    QStringList said;
    for (const QLabel *label : editor->findChildren<QLabel *>())
        said.append(label->text());
    for (const QString &label :
         {u"Titel"_s, u"Gids"_s, u"Waar het langs gaat"_s, u"Begin"_s, u"Plattegrond"_s})
        QVERIFY2(said.contains(label), qPrintable(label));
    QTest::keyClicks(editor->findChild<QLineEdit *>(u"titleInput"_s), u"Vaartronde"_s);
    QTest::keyClicks(editor->findChild<QLineEdit *>(u"leaderInput"_s), u"A. Gids"_s);
    editor->flush();
    const Dossier &work = seat.openDossier.work();
    QCOMPARE(work.tours.size(), 1);
    QCOMPARE(work.tours.first().title, u"Vaartronde"_s);
    QCOMPARE(work.tours.first().leader, u"A. Gids"_s);
    QCOMPARE(editor->list().model()->index(0, 0).data().toString(), u"Vaartronde"_s);
    QTest::keyClick(&editor->list(), Qt::Key_Delete);
    QCOMPARE(work.tours.first().deleted, u"2026-11-23"_s);
}

void NewListTest::residentsReadItOnThePage()
{
    const Dossier view = publicView(withTours(), today);
    const QString html = pageHtml(test::sjabloon(), view, {}, today);
    QVERIFY(html.contains(u"Vaartronde"_s) && html.contains(u"Langs de sluis van Bruggenronde."_s));
    QVERIFY(!html.contains(u"A. Gids"_s));
    QVERIFY(html.contains(u"Rondes"_s));
}

void NewListTest::itsPartsAreObjectsOnTheSite()
{
    const Dossier dossier = withTours();
    const Tour &tour = dossier.tours.first();
    const QList<WantedObject> objects = objectsOf(dossier);
    const WantedObject *made = objectOf(objects, tour.id);
    QVERIFY(made);
    QCOMPARE(made->type, u"Document"_s);
    QCOMPARE(made->container, u"rondes"_s);
    QCOMPARE(made->path, u"/dossiers/brug/rondes/"_s + tour.slug);
    QCOMPARE(made->fields[u"title"_s].toString(), u"Vaartronde"_s);
    QVERIFY(made->fields[u"text"_s].toString().contains(u"Langs de sluis"_s));
    QVERIFY(!QJsonDocument(made->fields).toJson().contains("Gids"));
    const WantedObject *map = objectOf(objects, tour.id + u":map"_s);
    QVERIFY(map);
    QCOMPARE(map->type, u"File"_s);
    QCOMPARE(map->file, tour.map);
    QCOMPARE(map->path, u"/dossiers/brug/rondes/"_s + tour.slug + u"-map.pdf"_s);
    const WantedObject *page = objectOf(objects, u"page"_s);
    QVERIFY(page && page->fields[u"text"_s].toString().contains(u"https://site.example"_s + made->path));
    QVERIFY(!objectOf(objectsOf(dossier, {tour.id + u":map"_s}), tour.id + u":map"_s));
}

void NewListTest::aPartWithoutANameIsHeldBack()
{
    QVERIFY(findings(questionOf(withTours())).isEmpty());
    Dossier dossier = withTours();
    dossier.tours[1].title.clear();
    const QList<Finding> found = findings(questionOf(dossier));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().word(), u"title"_s);
    QCOMPARE(found.first().section, u"tours"_s);
    QCOMPARE(found.first().place, (Place{dossier.tours[1].id, u"title"_s}));
}

void NewListTest::theNewFindingHoldsBackUntilThereIsAReason()
{
    QVERIFY(findingKind(u"tour-route"_s));
    Dossier dossier = withTours();
    dossier.tours[0].route.clear();
    const QList<Finding> found = findings(questionOf(dossier));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().word(), u"tour-route"_s);
    QCOMPARE(findingInWords(test::sjabloon(), found.first(), dossier, Language::Dutch),
             u"Rondes: schrijf waar „Vaartronde” langs gaat."_s);
    QCOMPARE(heldBackBy(found).size(), 1);
    const Overruled reason{.kind = u"tour-route"_s, .part = dossier.tours[0].id, .reason = u"Volgt."_s};
    QVERIFY(heldBackBy(found, {reason}).isEmpty());
}

QTEST_MAIN(NewListTest)
#include "tst_newlist.moc"
