// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/publicview.h"
#include "tests/support/fakesite.h"
#include "tests/support/fixtures.h"
#include "views/desk/library.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// A workspace with so many dossiers, and the shelf on which they stand.
struct Shelf {
    explicit Shelf(int dossiers = 3)
        : store(folder.path())
        , library(store, site, seededIds(50), systemClock())
        , tester(&library)
    {
        const IdMaker ids = seededIds(2);
        for (int i = 0; i < dossiers; ++i) {
            Dossier dossier = newDossier(u"Dossier %1"_s.arg(i), u"fysiek"_s, ids);
            dossier.wijken.primary = i % 2 == 0 ? u"selwerd"_s : u"paddepoel"_s;
            all.append(dossier.id);
            store.post([dossier](const Result<Store *> &opened) { (void)(*opened)->add({.work = dossier}); });
        }
        refreshed();
    }
    void refreshed()
    {
        QSignalSpy spy(&library, &Library::refreshed);
        library.refresh();
        QVERIFY(spy.wait());
    }
    void change(const DossierId &id, const std::function<void(Desk &)> &how)
    {
        store.post([=](const Result<Store *> &opened) {
            (void)(*opened)->change(id, [&how](Desk &desk) -> Result<void> {
                how(desk);
                return {};
            });
        });
        refreshed();
    }
    QString news(const DossierId &id) { return library.indexOf(id).data(Library::NewsRole).toString(); }

    QTemporaryDir folder;
    QList<DossierId> all;
    FakeSite site;
    StoreThread store;
    Library library;
    QAbstractItemModelTester tester;
};

} // namespace

/// All dossiers of a workspace.
class LibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allDossiersStandOnTheShelf()
    {
        Shelf shelf;
        QCOMPARE(shelf.library.rowCount(), 3);
        QCOMPARE(shelf.news(shelf.all[0]), u"alleen op deze computer"_s);
    }

    void aRowIsReadWithoutEmptyPieces()
    {
        Shelf shelf(0);
        const Dossier unnamed = newDossier({}, u"fysiek"_s, seededIds(3));
        shelf.store.post(
            [unnamed](const Result<Store *> &opened) { (void)(*opened)->add({.work = unnamed}); });
        shelf.refreshed();
        QCOMPARE(shelf.library.index(0).data(Qt::AccessibleTextRole).toString(),
                 u"Zonder naam, alleen op deze computer"_s);
    }

    void aWijkShowsItsOwn()
    {
        Shelf shelf;
        shelf.library.setFilter({.wijk = u"selwerd"_s});
        QCOMPARE(shelf.library.rowCount(), 2);
        shelf.library.setFilter({});
        QCOMPARE(shelf.library.rowCount(), 3);
    }

    void whatIsThrownAwayIsInTheTrashAndComesBack()
    {
        Shelf shelf;
        shelf.library.throwAway(shelf.all[1]);
        QTRY_COMPARE(shelf.library.rowCount(), 2);
        shelf.library.setFilter({.which = ShelfFilter::Which::Trash});
        QCOMPARE(shelf.library.rowCount(), 1);
        shelf.library.putBack(shelf.all[1]);
        QTRY_COMPARE(shelf.library.rowCount(), 0);
        shelf.library.setFilter({});
        QCOMPARE(shelf.library.rowCount(), 3);
    }

    void aNewDossierIsMadeAndTold()
    {
        Shelf shelf;
        QSignalSpy created(&shelf.library, &Library::created);
        shelf.library.create(u"Speeltuin"_s, u"fysiek"_s);
        QVERIFY(created.wait());
        QTRY_COMPARE(shelf.library.rowCount(), 4);
        const auto id = created.first().first().value<DossierId>();
        QCOMPARE(shelf.library.indexOf(id).data().toString(), u"Speeltuin"_s);
    }

    void aRowThatMovesKeepsWhoeverHoldsIt()
    {
        Shelf shelf;
        const DossierId last{shelf.library.index(2).data(Library::IdRole).toString()};
        const QPersistentModelIndex held = shelf.library.indexOf(last);
        QSignalSpy reset(&shelf.library, &QAbstractItemModel::modelReset);
        QTRY_VERIFY(shelf.library.shelfRow(last)->row.changedAt < systemClock()().addMSecs(-5));
        shelf.change(last, [](Desk &desk) { desk.work.summary = u"Nieuw."_s; });
        QCOMPARE(shelf.library.indexOf(last).row(), 0);
        QCOMPARE(held.row(), 0);
        QVERIFY(reset.isEmpty());
    }

    void theNewsCountsWhatResidentsDoNotSeeYet()
    {
        Shelf shelf;
        const DossierId id = shelf.all[0];
        shelf.change(
            id, [](Desk &desk) { desk.base = Revision{.number = 1, .hash = u"h"_s, .dossier = desk.work}; });
        Standing standing{.published = true, .publication = 1};
        standing.shown = publicView(newDossier(u"Oud"_s, u"fysiek"_s, seededIds()), QDate(2026, 11, 23));
        shelf.site.standings.insert(id.value, standing);
        shelf.refreshed();
        (void)shelf.news(id); // looking at a row has it read
        QTRY_VERIFY(shelf.news(id).contains(u"nog niet op de site"_s));
        QVERIFY(shelf.library.shelfRow(id)->changes > 0);
    }

    void whatWaitsForMeIsUnderAttention()
    {
        Shelf shelf;
        Standing asked;
        asked.requests.push_back({.user = u"jdevries"_s, .name = u"Jantine de Vries"_s, .revision = 1});
        shelf.site.standings.insert(shelf.all[2].value, asked);
        shelf.library.setFilter({.which = ShelfFilter::Which::Attention});
        QTRY_COMPARE(shelf.library.rowCount(), 1);
        QCOMPARE(shelf.library.index(0).data(Library::IdRole).toString(), shelf.all[2].value);
        QVERIFY(shelf.library.index(0).data(Library::AttentionRole).toBool());
        QCOMPARE(shelf.news(shelf.all[2]), u"Jantine de Vries vraagt akkoord"_s);
        asked.requests.front().mine = true;
        shelf.site.standings.insert(shelf.all[2].value, asked);
        shelf.refreshed();
        QTRY_COMPARE(shelf.news(shelf.all[2]), u"wacht op akkoord van een collega"_s);
    }

    void whoElseHasItOpenStandsInItsRow()
    {
        Shelf shelf;
        Standing open;
        open.alsoOpen = {{.name = u"Jantine de Vries"_s}};
        shelf.site.standings.insert(shelf.all[1].value, open);
        shelf.refreshed();
        (void)shelf.news(shelf.all[1]);
        QTRY_COMPARE(shelf.news(shelf.all[1]), u"alleen op deze computer · ook open bij Jantine de Vries"_s);
    }

    void aDateThatPassedIsUnderAttention()
    {
        Shelf shelf;
        const auto planned = [&](const DossierId &id, const QString &date) {
            shelf.change(id, [date](Desk &desk) {
                Milestone opening;
                opening.id = u"m"_s;
                opening.state = u"planned"_s;
                opening.date = *EdtfDate::parse(date);
                desk.work.planning.milestones = {opening};
            });
        };
        planned(shelf.all[0], u"2019-05-01"_s);
        planned(shelf.all[1], u"2999-05-01"_s);
        shelf.library.setFilter({.which = ShelfFilter::Which::Attention});
        QTRY_VERIFY(shelf.library.rowCount() == 1 && shelf.library.indexOf(shelf.all[0]).isValid());
        QCOMPARE(shelf.news(shelf.all[0]), u"alleen op deze computer · 1 datum(s) voorbij"_s);
        shelf.change(shelf.all[0],
                     [](Desk &desk) { desk.work.planning.milestones.first().state = u"done"_s; });
        QTRY_COMPARE(shelf.library.rowCount(), 0);
    }

    void aPageThatTimeOvertookIsUnderAttention()
    {
        Shelf shelf;
        const DossierId id = shelf.all[1];
        shelf.change(
            id, [](Desk &desk) { desk.base = Revision{.number = 1, .hash = u"h"_s, .dossier = desk.work}; });
        const auto published = [&](const QDate &on) {
            Standing standing{.published = true, .publication = 1, .shownAs = on};
            standing.shown = newDossier(u"Dossier 1"_s, u"fysiek"_s, seededIds());
            standing.shown->reaction = {.open = true, .closes = u"2019-05-01"_s};
            shelf.site.standings.insert(id.value, standing);
            shelf.refreshed();
        };
        published(QDate(2019, 4, 1));
        shelf.library.setFilter({.which = ShelfFilter::Which::Attention});
        QTRY_VERIFY(shelf.library.rowCount() == 1 && shelf.library.indexOf(id).isValid());
        QVERIFY2(shelf.news(id).contains(u"pagina verouderd: publiceer opnieuw"_s),
                 qPrintable(shelf.news(id)));
        published(QDate(2019, 5, 2));
        shelf.change(id, [](Desk &desk) { desk.work.summary = u"Nieuw."_s; });
        QTRY_COMPARE(shelf.library.rowCount(), 0);
    }

    void aCheckOrAnEndThatPassedIsUnderAttention()
    {
        Shelf shelf;
        shelf.change(shelf.all[0], [](Desk &desk) { desk.work.validity.nextCheck = u"2019-05-01"_s; });
        shelf.change(shelf.all[1], [](Desk &desk) { desk.work.validity.end = u"2019-05-01"_s; });
        shelf.library.setFilter({.which = ShelfFilter::Which::Attention});
        QTRY_COMPARE(shelf.library.rowCount(), 2);
        QCOMPARE(shelf.news(shelf.all[0]), u"alleen op deze computer · controle wacht op u"_s);
        QCOMPARE(shelf.news(shelf.all[1]), u"alleen op deze computer · geldigheid voorbij"_s);
        shelf.site.standings.insert(shelf.all[1].value,
                                    Standing{.publication = 2, .withdrawnReason = u"Klaar."_s});
        shelf.change(shelf.all[0], [](Desk &desk) { desk.work.validity.checkedOn = u"2019-05-02"_s; });
        shelf.change(shelf.all[1], [](Desk &desk) { desk.work.summary = u"Weg."_s; });
        QTRY_COMPARE(shelf.library.rowCount(), 0);
    }

    void whatIsHalfTypedIsSaidOfADossierThatIsNotOpen()
    {
        Shelf shelf;
        const DossierId id = shelf.all[1];
        shelf.store.post([id](const Result<Store *> &opened) {
            (void)(*opened)->setDraft(id, {}, u"status/date"_s, u"na de zomer"_s);
            (void)(*opened)->setDraft(id, u"of what is gone"_s, u"date"_s, u"14 m"_s);
        });
        shelf.library.setFilter({.which = ShelfFilter::Which::Attention});
        shelf.refreshed();
        QTRY_VERIFY(shelf.library.rowCount() == 1 && shelf.library.indexOf(id).isValid());
        QCOMPARE(shelf.news(id), u"1 onderdeel(en) nog niet af · alleen op deze computer"_s);
    }

    void mineAreThoseIAmPublicistOf()
    {
        Shelf shelf;
        shelf.site.theAccount.user = u"j.bakker"_s;
        for (const DossierId &id : shelf.all)
            shelf.change(id, [&](Desk &desk) { desk.work.roles.publicist.name = u"A. Voorbeeld"_s; });
        shelf.change(shelf.all[1],
                     [](Desk &desk) { desk.work.roles.owner.email = u"j.bakker@gemeente.example"_s; });
        shelf.library.setFilter({.which = ShelfFilter::Which::Mine});
        // Until they are read again the rows are what they were.
        QTRY_VERIFY(shelf.library.rowCount() == 1 && shelf.library.indexOf(shelf.all[1]).isValid());
    }

    void onlyTheNewestQuestionIsAnswered()
    {
        Shelf shelf;
        QSignalSpy found(&shelf.library, &Library::found);
        for (const QString &words : {u"d"_s, u"do"_s, u"dossier 2"_s})
            shelf.library.search(words);
        QVERIFY(found.wait());
        shelf.store.drain();
        QCoreApplication::processEvents();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().first().toString(), u"dossier 2"_s);
        QCOMPARE(found.first().last().value<QList<SearchHit>>().size(), 1);
    }

    void whatAnotherProgramAddsAppearsByItself()
    {
        Shelf shelf;
        const auto other = Store::open(shelf.folder.path());
        QVERIFY((*other)->add({.work = fullDossier()}));
        QTRY_COMPARE(shelf.library.rowCount(), 4);
    }
};

QTEST_MAIN(LibraryTest)
#include "tst_library.moc"
