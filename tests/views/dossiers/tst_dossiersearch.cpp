// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixtures.h"
#include "tests/support/sjablonen.h"
#include "views/dossiers/list/dossiersearch.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

struct Searched {
    explicit Searched(const QList<Dossier> &dossiers)
        : store(folder.path())
    {
        for (const Dossier &dossier : dossiers)
            store.post([dossier](const Result<Store *> &opened) { (void)(*opened)->add({.work = dossier}); });
    }
    QList<FoundWords> find(const QString &words)
    {
        QSignalSpy found(&search, &DossierSearch::found);
        search.ask(words);
        return found.isEmpty() && !found.wait() ? QList<FoundWords>()
                                                : found.last().last().value<QList<FoundWords>>();
    }

    QTemporaryDir folder;
    StoreThread store;
    DossierSearch search{store, test::sjablonen()};
};

Dossier named(const QString &title, quint64 seed)
{
    return newDossier(title, u"fysiek"_s, seededIds(seed));
}

Milestone milestone(const QString &id, const QString &title)
{
    Milestone made;
    made.id = id;
    made.title = title;
    made.note = u"Neem een stoel mee."_s;
    return made;
}

} // namespace

/// Searching in all dossiers, in one window.
class DossierSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheNewestQuestionIsAnswered()
    {
        Searched on({named(u"Dossier 1"_s, 1), named(u"Dossier 2"_s, 2)});
        QSignalSpy found(&on.search, &DossierSearch::found);
        for (const QString &words : {u"d"_s, u"do"_s, u"dossier 2"_s})
            on.search.ask(words);
        QVERIFY(found.wait());
        on.store.drain();
        QCoreApplication::processEvents();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().first().toString(), u"dossier 2"_s);
        QCOMPARE(found.first().last().value<QList<FoundWords>>().size(), 1);
    }

    void anotherWindowsQuestionIsItsOwn()
    {
        Searched on({named(u"Brug"_s, 1), named(u"Plein"_s, 2)});
        DossierSearch other(on.store, test::sjablonen());
        QSignalSpy found(&on.search, &DossierSearch::found), foundThere(&other, &DossierSearch::found);
        on.search.ask(u"brug"_s);
        other.ask(u"plein"_s);
        QTRY_COMPARE(foundThere.size(), 1);
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.first().last().value<QList<FoundWords>>().first().title, u"Brug"_s);
    }

    void aPlaceSaysWhereItStands()
    {
        Dossier dossier = named(u"Speelplek"_s, 1);
        dossier.summary = u"Er komt een klimboom."_s;
        dossier.planning.milestones = {milestone(u"m1"_s, u"Inloopavond"_s)};
        Searched on({dossier});
        const FoundWords inSummary = on.find(u"klimb"_s).first();
        QCOMPARE(inSummary.section, u"summary"_s);
        QCOMPARE(inSummary.place.field, u"summary"_s);
        QVERIFY(inSummary.partTitle.isEmpty());
        QVERIFY(inSummary.snippet.contains(QChar(0x2068) + u"klimboom"_s + QChar(0x2069)));
        const FoundWords inPart = on.find(u"stoel"_s).first();
        QCOMPARE(inPart.section, u"planning"_s);
        QCOMPARE(inPart.place.part, u"m1"_s);
        QCOMPARE(inPart.place.field, u"note"_s);
        QCOMPARE(inPart.partTitle, u"Inloopavond"_s);
    }

    void wordsInAPaperStandWhereThePaperStands()
    {
        const Dossier full = fullDossier();
        Searched on({full});
        on.store.post([sha = full.documents.first().file.sha256](const Result<Store *> &opened) {
            (void)(*opened)->setFileText(sha, u"Lantaarnpalen langs het pad"_s);
        });
        const FoundWords found = on.find(u"lantaarnpalen"_s).first();
        QCOMPARE(found.section, u"documents"_s);
        QCOMPARE(found.place.part, full.documents.first().id);
        QVERIFY(found.place.field.isEmpty());
    }

    void placesInOneDossierStandTogether()
    {
        Dossier first = named(u"Een"_s, 1), second = named(u"Twee"_s, 2);
        first.planning.milestones = {milestone(u"m1"_s, u"Steiger"_s)};
        first.summary = u"Ergens in een lange tekst over van alles en nog wat ligt ook een steiger."_s;
        second.planning.milestones = {milestone(u"m2"_s, u"Steiger"_s)};
        Searched on({first, second});
        const QList<FoundWords> found = on.find(u"steiger"_s);
        QCOMPARE(found.size(), 3);
        QList<DossierId> changes;
        for (const FoundWords &one : found) {
            if (changes.isEmpty() || changes.last() != one.dossier)
                changes.append(one.dossier);
        }
        QCOMPARE(changes.size(), 2);
    }
};

QTEST_MAIN(DossierSearchTest)
#include "tst_dossiersearch.moc"
