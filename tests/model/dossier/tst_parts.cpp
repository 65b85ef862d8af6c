// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/parts.h"
#include "tests/support/fixtures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// Parts of whatever list, by the description.
class TestParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyListIsPassed();
    void aPartIsFoundByItsId_data();
    void aPartIsFoundByItsId();
    void aPartComesBackFromTheTrash();
    void partsAreTakenOutOfEveryList();
    void everyFileIsPassedWithItsPart();
    void aFileSaysWhetherItMayComeOnline();
    void everyFileIsChanged();
};

void TestParts::everyListIsPassed()
{
    QStringList lists, onSite;
    eachPart(fullDossier(), [&](const AnyPart &part) {
        lists.append(part.list);
        if (part.onSite)
            onSite.append(part.list);
        QCOMPARE(part.slug.isEmpty(), part.list == u"changes" || part.list == u"internal/tasks");
        QVERIFY(!part.title.isEmpty());
    });
    for (QStringList *all : {&lists, &onSite})
        all->removeDuplicates();
    QCOMPARE(lists,
             (QStringList{u"planning/phases"_s, u"planning/milestones"_s, u"planning/procedure"_s,
                          u"documents"_s, u"reports"_s, u"images"_s, u"films"_s, u"questions"_s, u"news"_s,
                          u"links"_s, u"outcome"_s, u"changes"_s, u"internal/tasks"_s}));
    QCOMPARE(onSite,
             (QStringList{u"planning/milestones"_s, u"documents"_s, u"reports"_s, u"images"_s, u"films"_s,
                          u"questions"_s, u"news"_s}));
}

void TestParts::aPartIsFoundByItsId_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("title");
    QTest::newRow("a title") << u"d01"_s << u"documents"_s << u"Nota brug"_s;
    QTest::newRow("a question") << u"61"_s << u"questions"_s << u"Blijft de oude brug staan?"_s;
    QTest::newRow("in the trash") << u"b3"_s << u"planning/milestones"_s << u"Proefboring geheim"_s;
    QTest::newRow("its text") << u"da"_s << u"internal/tasks"_s << u"Zaal huren geheim"_s;
    QTest::newRow("nowhere") << u"999"_s << QString() << QString();
}

void TestParts::aPartIsFoundByItsId()
{
    QFETCH(QString, id);
    const NamedPart found = namedPart(fullDossier(), fixtureId(id));
    QTEST(found.list, "list");
    QTEST(found.title, "title");
}

void TestParts::aPartComesBackFromTheTrash()
{
    Dossier dossier = fullDossier();
    dossier.changes[0].deleted = u"2026-11-20"_s;
    restorePart(dossier, dossier.changes[0].id);
    QCOMPARE(dossier, fullDossier());
    restorePart(dossier, fixtureId(u"b3"_s));
    QVERIFY(dossier.planning.milestones[2].deleted.isEmpty());
}

void TestParts::partsAreTakenOutOfEveryList()
{
    Dossier dossier = fullDossier();
    keepParts(dossier, [](const QString &list, const QString &id) {
        return list == u"documents" && id != fixtureId(u"d01"_s);
    });
    QCOMPARE(dossier.documents.size(), fullDossier().documents.size() - 1);
    int others = 0;
    eachPart(dossier, [&others](const AnyPart &part) { others += part.list == u"documents" ? 0 : 1; });
    QCOMPARE(others, 0);
}

void TestParts::everyFileIsPassedWithItsPart()
{
    Dossier dossier = fullDossier();
    dossier.documents[0].deleted = u"2026-11-20"_s;
    dossier.documents[1].file = {};
    QVERIFY(dossier.reports.last().file.isEmpty()); // visited too
    QStringList lists, trashed;
    QList<FileRef> files;
    int empty = 0;
    eachFile(dossier, [&](const AnyFile &one) {
        lists.append(one.part.list);
        QCOMPARE(one.field, u"file"_s);
        QCOMPARE(namedPart(dossier, one.part.id).title, one.part.title);
        if (!one.part.deleted.isEmpty())
            trashed.append(one.part.id);
        files.append(one.file);
        empty += one.file.isEmpty() ? 1 : 0;
    });
    lists.removeDuplicates();
    QCOMPARE(lists, (QStringList{u"documents"_s, u"reports"_s, u"images"_s}));
    QCOMPARE(files.size(), dossier.documents.size() + dossier.reports.size() + dossier.images.size());
    QCOMPARE(empty, 2);
    QVERIFY(trashed.contains(dossier.documents[0].id));
    QCOMPARE(files.first(), dossier.documents[0].file);
}

void TestParts::aFileSaysWhetherItMayComeOnline()
{
    Dossier dossier = fullDossier();
    dossier.documents[0].visibility = Visibility::Internal;
    dossier.documents[1].visibility = OpenEnum<Visibility>(u"council"_s);
    QStringList internal;
    eachFile(dossier, [&](const AnyFile &one) {
        QVERIFY(one.isPublic);
        if (one.part.isInternal)
            internal.append(one.part.id);
    });
    QVERIFY(internal.contains(dossier.documents[0].id));
    // Nobody sees it yet, nor is it known that nobody ever will.
    QVERIFY(!internal.contains(dossier.documents[1].id));
    eachPart(dossier, [](const AnyPart &part) {
        QCOMPARE(part.isInternal && part.list != u"documents", part.list == u"internal/tasks");
    });
}

void TestParts::everyFileIsChanged()
{
    Dossier dossier = fullDossier();
    const Dossier before = dossier;
    changeFiles(dossier, [](FileRef &file) { file.sha256.clear(); });
    QVERIFY(filesOf(dossier).isEmpty());
    QCOMPARE(filesOf(before).size(), 8);
}

QTEST_GUILESS_MAIN(TestParts)
#include "tst_parts.moc"
