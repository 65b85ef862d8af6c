// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Compiled by `try` beside it, in a copy of the sources that has one list and one member more.
#include "model/dossier/described/parts.h"
#include "model/dossier/described/pointer.h"
#include "model/dossier/described/publicview.h"
#include "model/merge/merge.h"
#include "model/page/package.h"
#include "model/page/page.h"
#include "model/undo/undostep.h"
#include "tests/model/store/workspace.h"

#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2026, 11, 23);

Stroll strollOf(const QString &shortId, const QString &title)
{
    Stroll stroll;
    stroll.id = fixtureId(shortId);
    stroll.slug = slugFor(title, stroll.id);
    stroll.title = title;
    stroll.guide = u"Wegwijzer "_s + title;
    stroll.route = richTextFromPlain(u"Langs de vaart.\nOver de sluis."_s);
    stroll.map = fixtureFile(title + u".pdf"_s);
    stroll.photo = fixtureFile(title + u".jpg"_s);
    return stroll;
}

Dossier withStrolls()
{
    Dossier dossier = fullDossier();
    dossier.documents[0].budget = u"Tweehonderdduizend"_s;
    dossier.strolls = {strollOf(u"aa1"_s, u"Parkrondje"_s), strollOf(u"aa2"_s, u"Sluisroute"_s)};
    return dossier;
}

QStringList partsCalled(const Dossier &dossier, const QString &title)
{
    QStringList lists;
    eachPart(dossier, [&](const AnyPart &part) {
        if (part.title == title)
            lists.append(part.list + (part.deleted.isEmpty() ? QString() : u" in trash"_s));
    });
    return lists;
}

} // namespace

/// A list and a member that nobody thought about further.
class NewMemberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreInternal();
    void theyAreWrittenAndReadBack();
    void theyAreAddressedByPointer();
    void editsOfTwoDesksArePutTogether();
    void whatBothChangedIsAsked();
    void anEditIsUndoneAndDoneAgain();
    void theyAreKeptAndSearched();
    void theyGoToTheTrashAndComeBack();
    void everyFileOfAPartIsSeen();
    void theyArePackedWithTheirFiles();
};

void NewMemberTest::theyAreInternal()
{
    QCOMPARE(publicView(withStrolls(), today), publicView(fullDossier(), today));
    QVERIFY(!canonicalBytes(publicView(withStrolls(), today)).contains("strolls"));
    for (const FileRef &file : filesOf(publicView(withStrolls(), today)))
        QVERIFY2(file != withStrolls().strolls[0].map, "a file of a stroll");
}

void NewMemberTest::theyAreWrittenAndReadBack()
{
    const auto read = readDossier(canonicalBytes(withStrolls()));
    QVERIFY(read);
    QCOMPARE(*read, withStrolls());
    QCOMPARE(read->strolls[1].guide, u"Wegwijzer Sluisroute"_s);
    QVERIFY(read->extra.isEmpty() && read->documents[0].extra.isEmpty());
}

void NewMemberTest::theyAreAddressedByPointer()
{
    const auto added
        = setAt(fullDossier(), u"/strolls/-"_s, R"({"title":"Langs de molens"})", seededIds(), today);
    QVERIFY(added);
    QCOMPARE(added->strolls.size(), 1);
    QVERIFY(isUuid(added->strolls[0].id) && !added->strolls[0].slug.isEmpty());
    QVERIFY(!added->strolls[0].slug.contains(u"molens")); // its title is internal, a slug is public
    const auto gone = setAt(*added, u"/strolls/0"_s, "null", seededIds(), today);
    QCOMPARE(gone->strolls[0].deleted, u"2026-11-23"_s);
    QCOMPARE(namedPart(*added, added->strolls[0].id).title, u"Langs de molens"_s);
    QCOMPARE(namedPart(*added, added->strolls[0].id).list, u"strolls"_s);
}

void NewMemberTest::editsOfTwoDesksArePutTogether()
{
    Dossier mine = withStrolls(), theirs = withStrolls();
    mine.strolls[0].guide = u"Een ander"_s;
    mine.strolls.append(strollOf(u"aa3"_s, u"Nieuw van mij"_s));
    theirs.strolls[0].route.append(richTextFromPlain(u"Terug langs de school."_s));
    theirs.documents[0].budget = u"Driehonderdduizend"_s;
    const Merged merged = merge(withStrolls(), mine, theirs);
    QCOMPARE(merged.conflicts, QList<Conflict>());
    Dossier expected = mine;
    expected.strolls[0].route = theirs.strolls[0].route;
    expected.documents[0].budget = theirs.documents[0].budget;
    QCOMPARE(merged.dossier, expected);
}

void NewMemberTest::whatBothChangedIsAsked()
{
    Dossier mine = withStrolls(), theirs = withStrolls();
    mine.documents[0].budget = u"Mijn bedrag"_s;
    theirs.documents[0].budget = u"Hun bedrag"_s;
    const Merged merged = merge(withStrolls(), mine, theirs);
    QCOMPARE(merged.conflicts.size(), 1);
    QCOMPARE(merged.conflicts[0].place.field, u"budget"_s);
    const auto settled = settle(merged.dossier, merged.conflicts[0], ConflictChoice::Both, seededIds());
    QVERIFY(settled);
    QCOMPARE(settled->documents[0].budget, u"Hun bedrag Mijn bedrag"_s);
}

void NewMemberTest::anEditIsUndoneAndDoneAgain()
{
    Dossier after = withStrolls();
    after.strolls.removeFirst();
    after.strolls[0].title = u"Sluispad"_s;
    after.documents[0].budget.clear();
    const UndoStep step = stepBetween(u"Alles anders"_s, withStrolls(), after);
    QCOMPARE(step.differences.size(), 3);
    QCOMPARE(take(step, after, Direction::Undo).dossier, withStrolls());
    QCOMPARE(take(step, withStrolls(), Direction::Redo).dossier, after);
}

void NewMemberTest::theyAreKeptAndSearched()
{
    Workspace workspace;
    LocalDossier local;
    local.work = withStrolls();
    {
        const auto store = workspace.open();
        QVERIFY(store && store->add(local));
    }
    const auto store = workspace.open();
    QCOMPARE(store->read(local.work.id)->work, withStrolls());
    QCOMPARE(store->search(u"parkrondje"_s)->first().part, fixtureId(u"aa1"_s));
    QCOMPARE(store->search(u"wegwijzer sluisroute"_s)->first().part, fixtureId(u"aa2"_s));
    QCOMPARE(store->search(u"tweehonderdduizend"_s)->first().part, fixtureId(u"d01"_s));
    QVERIFY(store->setFileText(local.work.strolls[0].map.sha256, u"Legenda: bankje"_s));
    QCOMPARE(store->search(u"bankje"_s)->first().part, fixtureId(u"aa1"_s));
    QVERIFY(store->edit(local.work.id, [](Dossier work) -> Result<Dossier> {
        work.strolls[0].deleted = u"2026-11-23"_s;
        return work;
    }));
    QVERIFY(store->search(u"parkrondje"_s)->isEmpty());
}

void NewMemberTest::theyGoToTheTrashAndComeBack()
{
    Dossier dossier = withStrolls();
    QCOMPARE(partsCalled(dossier, u"Parkrondje"_s), QStringList{u"strolls"_s});
    dossier.strolls[0].deleted = u"2026-11-23"_s;
    QCOMPARE(partsCalled(dossier, u"Parkrondje"_s), QStringList{u"strolls in trash"_s});
    restorePart(dossier, fixtureId(u"aa1"_s));
    QCOMPARE(dossier, withStrolls());
}

void NewMemberTest::everyFileOfAPartIsSeen()
{
    Dossier dossier = withStrolls();
    dossier.documents[0].annex = fixtureFile(u"bijlage.pdf"_s);
    const auto filesIn = [](const Dossier &of, const QString &part) {
        QStringList files;
        eachFile(of, [&](const AnyFile &one) {
            if (one.part.id == part)
                files.append(one.field + (one.isPublic ? u" public "_s : u" "_s) + exportedName(one));
        });
        return files;
    };
    const QString slug = dossier.strolls[0].slug, nota = dossier.documents[0].slug;
    QCOMPARE(filesIn(dossier, fixtureId(u"aa1"_s)),
             (QStringList{u"map "_s + slug + u"-map.pdf"_s, u"photo "_s + slug + u"-photo.jpg"_s}));
    const QStringList both{u"annex public "_s + nota + u"-annex.pdf"_s, u"file public "_s + nota + u".pdf"_s};
    QCOMPARE(filesIn(dossier, fixtureId(u"d01"_s)), both);
    QCOMPARE(filesIn(publicView(dossier, today), fixtureId(u"d01"_s)), both);
    QVERIFY(filesIn(publicView(dossier, today), fixtureId(u"aa1"_s)).isEmpty());
    QVERIFY(filesOf(dossier).contains(dossier.strolls[0].photo));
    changeFiles(dossier, [](FileRef &file) { file.sha256.clear(); });
    QVERIFY(filesOf(dossier).isEmpty());
}

void NewMemberTest::theyArePackedWithTheirFiles()
{
    QTemporaryDir folder;
    const auto pathOf = [&folder](const QString &sha256) { return folder.filePath(sha256); };
    for (const FileRef &file : filesOf(withStrolls())) {
        QFile bytes(pathOf(file.sha256));
        QVERIFY(bytes.open(QIODevice::WriteOnly));
        bytes.write(fixtureBytes(file.name));
    }
    QVERIFY(writePackage(withStrolls(), pathOf, folder.filePath(u"p.wijkdossier"_s)));
    const auto unpacked = readPackage(folder.filePath(u"p.wijkdossier"_s), folder.filePath(u"scratch"_s));
    QVERIFY(unpacked);
    QCOMPARE(*readDossier(unpacked->json), withStrolls());
    QVERIFY(unpacked->files.contains(withStrolls().strolls[0].map.sha256));
    QVERIFY(unpacked->files.contains(withStrolls().strolls[0].photo.sha256));
}

QTEST_GUILESS_MAIN(NewMemberTest)
#include "tst_newmember.moc"
