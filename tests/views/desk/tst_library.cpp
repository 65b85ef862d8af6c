// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/publicview.h"
#include "tests/views/desk/ontheshelf.h"

using namespace wd;
using namespace wd::test;

/// All dossiers of a workspace.
class LibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allDossiersStandOnTheShelf()
    {
        OnTheShelf on;
        QCOMPARE(on.shelf.rowCount(), 3);
        QCOMPARE(on.news(on.all[0]), u"alleen op deze computer"_s);
    }

    void aRowIsReadWithoutEmptyPieces()
    {
        OnTheShelf on(0);
        const Dossier unnamed = newDossier({}, u"fysiek"_s, seededIds(3));
        on.store.post([unnamed](const Result<Store *> &opened) { (void)(*opened)->add({.work = unnamed}); });
        on.refreshed();
        QCOMPARE(on.shelf.index(0).data(Qt::AccessibleTextRole).toString(),
                 u"Zonder naam, alleen op deze computer"_s);
    }

    void aWijkShowsItsOwn()
    {
        OnTheShelf on;
        on.shelf.setFilter({.wijk = u"selwerd"_s});
        QCOMPARE(on.shelf.rowCount(), 2);
        on.shelf.setFilter({});
        QCOMPARE(on.shelf.rowCount(), 3);
    }

    void whatIsThrownAwayIsInTheTrashAndComesBack()
    {
        OnTheShelf on;
        on.library.throwAway(on.all[1]);
        QTRY_COMPARE(on.shelf.rowCount(), 2);
        on.shelf.setFilter({.which = ShelfFilter::Which::Trash});
        QCOMPARE(on.shelf.rowCount(), 1);
        on.library.putBack(on.all[1]);
        QTRY_COMPARE(on.shelf.rowCount(), 0);
        on.shelf.setFilter({});
        QCOMPARE(on.shelf.rowCount(), 3);
    }

    void aNewDossierIsMadeAndTold()
    {
        OnTheShelf on;
        QSignalSpy created(&on.library, &Library::created);
        on.library.create(u"Speeltuin"_s, u"fysiek"_s);
        QVERIFY(created.wait());
        QTRY_COMPARE(on.shelf.rowCount(), 4);
        const auto id = created.first().first().value<DossierId>();
        QCOMPARE(on.shelf.indexOf(id).data().toString(), u"Speeltuin"_s);
    }

    void aRowThatMovesKeepsWhoeverHoldsIt()
    {
        OnTheShelf on;
        const DossierId last{on.shelf.index(2).data(Shelf::IdRole).toString()};
        const QPersistentModelIndex held = on.shelf.indexOf(last);
        QSignalSpy reset(&on.shelf, &QAbstractItemModel::modelReset);
        QTRY_VERIFY(on.library.row(last)->row.changedAt < systemClock()().addMSecs(-5));
        on.change(last, [](Desk &desk) { desk.work.summary = u"Nieuw."_s; });
        QCOMPARE(on.shelf.indexOf(last).row(), 0);
        QCOMPARE(held.row(), 0);
        QVERIFY(reset.isEmpty());
    }

    void theNewsCountsWhatResidentsDoNotSeeYet()
    {
        OnTheShelf on;
        const DossierId id = on.all[0];
        on.change(
            id, [](Desk &desk) { desk.base = Revision{.number = 1, .hash = u"h"_s, .dossier = desk.work}; });
        Standing standing{.published = true, .publication = 1};
        standing.shown = publicView(newDossier(u"Oud"_s, u"fysiek"_s, seededIds()), QDate(2026, 11, 23));
        on.stands(id, standing);
        on.refreshed();
        (void)on.news(id); // looking at a row has it read
        QTRY_VERIFY(on.news(id).contains(u"nog niet op de site"_s));
        QVERIFY(on.library.row(id)->news.changes > 0);
    }

    void whatWaitsForMeIsUnderAttention()
    {
        OnTheShelf on;
        Standing asked;
        asked.requests.push_back({.user = u"jdevries"_s, .name = u"Jantine de Vries"_s, .revision = 1});
        on.stands(on.all[2], asked);
        on.shelf.setFilter({.which = ShelfFilter::Which::Attention});
        QTRY_COMPARE(on.shelf.rowCount(), 1);
        QCOMPARE(on.shelf.index(0).data(Shelf::IdRole).toString(), on.all[2].value);
        QVERIFY(on.shelf.index(0).data(Shelf::AttentionRole).toBool());
        QCOMPARE(on.news(on.all[2]), u"Jantine de Vries vraagt akkoord"_s);
        on.site.theAccount.url = QUrl(u"https://wijk.example"_s);
        on.site.theAccount.user = u"jdevries"_s;
        on.stands(on.all[2], asked);
        on.refreshed();
        QTRY_COMPARE(on.news(on.all[2]), u"wacht op akkoord van een collega"_s);
    }

    void whoElseHasItOpenStandsInItsRow()
    {
        OnTheShelf on;
        Standing open;
        open.alsoOpen = {{.name = u"Jantine de Vries"_s}};
        on.stands(on.all[1], open);
        on.refreshed();
        (void)on.news(on.all[1]);
        QTRY_COMPARE(on.news(on.all[1]), u"alleen op deze computer · ook open bij Jantine de Vries"_s);
    }

    void aDateThatPassedIsUnderAttention()
    {
        OnTheShelf on;
        const auto planned = [&](const DossierId &id, const QString &date) {
            on.change(id, [date](Desk &desk) {
                Milestone opening;
                opening.id = u"m"_s;
                opening.state = u"planned"_s;
                opening.date = *EdtfDate::parse(date);
                desk.work.planning.milestones = {opening};
            });
        };
        planned(on.all[0], u"2019-05-01"_s);
        planned(on.all[1], u"2999-05-01"_s);
        on.shelf.setFilter({.which = ShelfFilter::Which::Attention});
        QTRY_VERIFY(on.shelf.rowCount() == 1 && on.shelf.indexOf(on.all[0]).isValid());
        QCOMPARE(on.news(on.all[0]), u"alleen op deze computer · 1 datum(s) voorbij"_s);
        on.change(on.all[0], [](Desk &desk) { desk.work.planning.milestones.first().state = u"done"_s; });
        QTRY_COMPARE(on.shelf.rowCount(), 0);
    }

    void aPageThatTimeOvertookIsUnderAttention()
    {
        OnTheShelf on;
        const DossierId id = on.all[1];
        on.change(
            id, [](Desk &desk) { desk.base = Revision{.number = 1, .hash = u"h"_s, .dossier = desk.work}; });
        const auto published = [&](const QDate &day) {
            Standing standing{.published = true, .publication = 1, .shownAs = day};
            standing.shown = newDossier(u"Dossier 1"_s, u"fysiek"_s, seededIds());
            standing.shown->reaction = {.open = true, .closes = u"2019-05-01"_s};
            on.stands(id, standing);
            on.refreshed();
        };
        published(QDate(2019, 4, 1));
        on.shelf.setFilter({.which = ShelfFilter::Which::Attention});
        QTRY_VERIFY(on.shelf.rowCount() == 1 && on.shelf.indexOf(id).isValid());
        QVERIFY2(on.news(id).contains(u"pagina verouderd: publiceer opnieuw"_s), qPrintable(on.news(id)));
        published(QDate(2019, 5, 2));
        on.change(id, [](Desk &desk) { desk.work.summary = u"Nieuw."_s; });
        QTRY_COMPARE(on.shelf.rowCount(), 0);
    }

    void whatWasReadYesterdayIsReadAgain()
    {
        OnTheShelf on(1);
        FakeClock time;
        Library library(on.store, on.site, seededIds(5), time.clock());
        Shelf shelf(library, Language::Dutch);
        on.change(on.all.first(), [](Desk &desk) { desk.work.validity.end = u"2026-11-23"_s; });
        library.refresh();
        QTRY_COMPARE(shelf.rowCount(), 1);
        const auto news = [&] { return shelf.index(0).data(Shelf::NewsRole).toString(); };
        QTRY_VERIFY(!news().isEmpty() && !library.isOld(library.rows().first()));
        QCOMPARE(news(), u"alleen op deze computer"_s);
        time.advance(24 * 60 * 60);
        QTRY_COMPARE(news(), u"alleen op deze computer · geldigheid voorbij"_s);
    }

    void aCheckOrAnEndThatPassedIsUnderAttention()
    {
        OnTheShelf on;
        on.change(on.all[0], [](Desk &desk) { desk.work.validity.nextCheck = u"2019-05-01"_s; });
        on.change(on.all[1], [](Desk &desk) { desk.work.validity.end = u"2019-05-01"_s; });
        on.shelf.setFilter({.which = ShelfFilter::Which::Attention});
        QTRY_COMPARE(on.shelf.rowCount(), 2);
        QCOMPARE(on.news(on.all[0]), u"alleen op deze computer · controle wacht op u"_s);
        QCOMPARE(on.news(on.all[1]), u"alleen op deze computer · geldigheid voorbij"_s);
        on.stands(on.all[1], {.publication = 2, .withdrawnReason = u"Klaar."_s});
        on.change(on.all[0], [](Desk &desk) { desk.work.validity.checkedOn = u"2019-05-02"_s; });
        on.change(on.all[1], [](Desk &desk) { desk.work.summary = u"Weg."_s; });
        QTRY_COMPARE(on.shelf.rowCount(), 0);
    }

    void whatIsHalfTypedIsSaidOfADossierThatIsNotOpen()
    {
        OnTheShelf on;
        const DossierId id = on.all[1];
        on.store.post([id](const Result<Store *> &opened) {
            (void)(*opened)->setDraft(id, {}, u"status/date"_s, u"na de zomer"_s);
            (void)(*opened)->setDraft(id, u"of what is gone"_s, u"date"_s, u"14 m"_s);
        });
        on.shelf.setFilter({.which = ShelfFilter::Which::Attention});
        on.refreshed();
        QTRY_VERIFY(on.shelf.rowCount() == 1 && on.shelf.indexOf(id).isValid());
        QCOMPARE(on.news(id), u"1 onderdeel(en) nog niet af · alleen op deze computer"_s);
    }

    void mineAreThoseIAmPublicistOf()
    {
        OnTheShelf on;
        on.site.theAccount.user = u"j.bakker"_s;
        for (const DossierId &id : on.all)
            on.change(id, [&](Desk &desk) { desk.work.roles.publicist.name = u"A. Voorbeeld"_s; });
        on.change(on.all[1],
                  [](Desk &desk) { desk.work.roles.owner.email = u"j.bakker@gemeente.example"_s; });
        on.shelf.setFilter({.which = ShelfFilter::Which::Mine});
        // Until they are read again the rows are what they were.
        QTRY_VERIFY(on.shelf.rowCount() == 1 && on.shelf.indexOf(on.all[1]).isValid());
    }

    void whatAnotherProgramAddsAppearsByItself()
    {
        OnTheShelf on;
        const auto other = Store::open(on.folder.path());
        QVERIFY((*other)->add({.work = fullDossier()}));
        QTRY_COMPARE(on.shelf.rowCount(), 4);
    }
};

QTEST_MAIN(LibraryTest)
#include "tst_library.moc"
