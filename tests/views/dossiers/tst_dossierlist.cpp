// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/publicview.h"
#include "tests/support/sjablonen.h"
#include "tests/views/dossiers/dossierlistfixture.h"

using namespace wd;
using namespace wd::test;

/// All dossiers of a workspace.
class DossierListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allDossiersAreShown()
    {
        DossierListFixture on;
        QCOMPARE(on.shownDossiers.rowCount(), 3);
        QCOMPARE(on.news(on.all[0]), u"alleen op deze computer"_s);
    }

    void aRowIsReadWithoutEmptyPieces()
    {
        DossierListFixture on(0);
        const Dossier unnamed = newDossier({}, u"fysiek"_s, seededIds(3));
        on.store.post([unnamed](const Result<Store *> &opened) { (void)(*opened)->add({.work = unnamed}); });
        on.refreshed();
        QCOMPARE(on.shownDossiers.index(0).data(Qt::AccessibleTextRole).toString(),
                 u"Zonder naam, alleen op deze computer"_s);
    }

    /// As the status line says it of the open dossier.
    void whatTheSjabloonChangesOnThePageIsSaid()
    {
        DossierListFixture on;
        const Dossier work = on.inStore(on.all.first()).work;
        PublicationStatus status{.published = true,
                                 .publication = 1,
                                 .shown = publicView(work, QDate::currentDate()),
                                 .shownAs = QDate::currentDate()};
        on.change(on.all.first(), [&work](LocalDossier &local) {
            local.base = Revision{.number = 1, .hash = u"h"_s, .dossier = work};
        });
        on.stands(on.all.first(), status);
        on.refreshed();
        QTRY_COMPARE(on.news(on.all.first()), u"op de site"_s);
        status.structure = u"anders"_s;
        on.stands(on.all.first(), status);
        on.refreshed();
        on.dossierList.readAnew(on.all.first());
        QTRY_COMPARE(on.news(on.all.first()), u"de pagina verandert door het sjabloon"_s);
        on.shownDossiers.setFilter({.state = DossierFilter::State::Changed});
        QTRY_COMPARE(on.shownDossiers.rowCount(), 1);
    }

    void aWijkShowsItsOwn()
    {
        DossierListFixture on;
        on.shownDossiers.setFilter({.wijk = u"selwerd"_s});
        QCOMPARE(on.shownDossiers.rowCount(), 2);
        on.shownDossiers.setFilter({});
        QCOMPARE(on.shownDossiers.rowCount(), 3);
    }

    void whatIsThrownAwayIsInTheTrashAndComesBack()
    {
        DossierListFixture on;
        on.dossierList.throwAway(on.all[1]);
        QTRY_COMPARE(on.shownDossiers.rowCount(), 2);
        on.shownDossiers.setFilter({.which = DossierFilter::Which::Trash});
        QCOMPARE(on.shownDossiers.rowCount(), 1);
        on.dossierList.putBack(on.all[1]);
        QTRY_COMPARE(on.shownDossiers.rowCount(), 0);
        on.shownDossiers.setFilter({});
        QCOMPARE(on.shownDossiers.rowCount(), 3);
    }

    void aNewDossierIsMadeAndTold()
    {
        DossierListFixture on;
        QSignalSpy created(&on.dossierList, &DossierList::created);
        on.dossierList.create(u"Speeltuin"_s, test::sjabloon().reference(), u"fysiek"_s);
        QVERIFY(created.wait());
        QTRY_COMPARE(on.shownDossiers.rowCount(), 4);
        const auto id = created.first().first().value<DossierId>();
        QCOMPARE(on.shownDossiers.indexOf(id).data().toString(), u"Speeltuin"_s);
    }

    void aCheckIsAskedForWhereThereIsASectionToAnswerIn_data()
    {
        QTest::addColumn<QString>("sjabloon");
        QTest::addColumn<bool>("asked");
        QTest::newRow("a dossier") << u"communicatiedossier"_s << true;
        QTest::newRow("a plan") << u"communicatieplan"_s << false;
    }
    void aCheckIsAskedForWhereThereIsASectionToAnswerIn()
    {
        QFETCH(const QString, sjabloon);
        DossierListFixture on;
        QSignalSpy created(&on.dossierList, &DossierList::created);
        on.dossierList.create(u"Buurtgroepen"_s, {.key = sjabloon, .version = 1}, {});
        QVERIFY(created.wait());
        const LocalDossier made = on.inStore(created.first().first().value<DossierId>());
        QCOMPARE(made.work.sjabloon.key, sjabloon);
        QTEST(!made.work.validity.nextCheck.isEmpty(), "asked");
    }

    void aRowThatMovesKeepsWhoeverHoldsIt()
    {
        DossierListFixture on;
        const DossierId last{on.shownDossiers.index(2).data(ShownDossiers::IdRole).toString()};
        const QPersistentModelIndex held = on.shownDossiers.indexOf(last);
        QSignalSpy reset(&on.shownDossiers, &QAbstractItemModel::modelReset);
        QTRY_VERIFY(on.dossierList.row(last)->row.changedAt < systemClock()().addMSecs(-5));
        on.change(last, [](LocalDossier &local) { local.work.summary = u"Nieuw."_s; });
        QCOMPARE(on.shownDossiers.indexOf(last).row(), 0);
        QCOMPARE(held.row(), 0);
        QVERIFY(reset.isEmpty());
    }

    void theNewsCountsWhatResidentsDoNotSeeYet()
    {
        DossierListFixture on;
        const DossierId id = on.all[0];
        on.change(id, [](LocalDossier &local) {
            local.base = Revision{.number = 1, .hash = u"h"_s, .dossier = local.work};
        });
        PublicationStatus publicationStatus{.published = true, .publication = 1};
        publicationStatus.shown
            = publicView(newDossier(u"Oud"_s, u"fysiek"_s, seededIds()), QDate(2026, 11, 23));
        on.stands(id, publicationStatus);
        on.refreshed();
        (void)on.news(id); // looking at a row has it read
        QTRY_VERIFY(on.news(id).contains(u"nog niet op de site"_s));
        QTRY_VERIFY(on.dossierList.row(id)->news.changes > 0); // the row may be read once more
    }

    void whatWaitsForMeIsUnderAttention()
    {
        DossierListFixture on;
        PublicationStatus asked;
        asked.requests.push_back({.user = u"jdevries"_s, .name = u"Jantine de Vries"_s, .revision = 1});
        on.stands(on.all[2], asked);
        on.shownDossiers.setFilter({.which = DossierFilter::Which::Attention});
        QTRY_COMPARE(on.shownDossiers.rowCount(), 1);
        QCOMPARE(on.shownDossiers.index(0).data(ShownDossiers::IdRole).toString(), on.all[2].value);
        QVERIFY(on.shownDossiers.index(0).data(ShownDossiers::AttentionRole).toBool());
        QCOMPARE(on.news(on.all[2]), u"Jantine de Vries vraagt akkoord"_s);
        on.site.theAccount.url = QUrl(u"https://wijk.example"_s);
        on.site.theAccount.user = u"jdevries"_s;
        on.stands(on.all[2], asked);
        on.refreshed();
        QTRY_COMPARE(on.news(on.all[2]), u"wacht op akkoord van een collega"_s);
    }

    void whoElseHasItOpenStandsInItsRow()
    {
        DossierListFixture on;
        PublicationStatus open;
        open.alsoOpen = {{.name = u"Jantine de Vries"_s}};
        on.stands(on.all[1], open);
        on.refreshed();
        (void)on.news(on.all[1]);
        QTRY_COMPARE(on.news(on.all[1]), u"alleen op deze computer · ook open bij Jantine de Vries"_s);
    }

    void aDateThatPassedIsUnderAttention()
    {
        DossierListFixture on;
        const auto planned = [&](const DossierId &id, const QString &date) {
            on.change(id, [date](LocalDossier &local) {
                Milestone opening;
                opening.id = u"m"_s;
                opening.state = PlanState::Planned;
                opening.date = *EdtfDate::parse(date);
                local.work.planning.milestones = {opening};
            });
        };
        planned(on.all[0], u"2019-05-01"_s);
        planned(on.all[1], u"2999-05-01"_s);
        on.shownDossiers.setFilter({.which = DossierFilter::Which::Attention});
        QTRY_VERIFY(on.shownDossiers.rowCount() == 1 && on.shownDossiers.indexOf(on.all[0]).isValid());
        QCOMPARE(on.news(on.all[0]), u"alleen op deze computer · 1 datum(s) voorbij"_s);
        on.change(on.all[0], [](LocalDossier &local) {
            local.work.planning.milestones.first().state = PlanState::Done;
        });
        QTRY_COMPARE(on.shownDossiers.rowCount(), 0);
    }

    void aPageThatTimeOvertookIsUnderAttention()
    {
        DossierListFixture on;
        const DossierId id = on.all[1];
        on.change(id, [](LocalDossier &local) {
            local.base = Revision{.number = 1, .hash = u"h"_s, .dossier = local.work};
        });
        const auto published = [&](const QDate &day) {
            PublicationStatus publicationStatus{.published = true, .publication = 1, .shownAs = day};
            publicationStatus.shown = newDossier(u"Dossier 1"_s, u"fysiek"_s, seededIds());
            publicationStatus.shown->reaction = {.open = true, .closes = u"2019-05-01"_s};
            on.stands(id, publicationStatus);
            on.refreshed();
        };
        published(QDate(2019, 4, 1));
        on.shownDossiers.setFilter({.which = DossierFilter::Which::Attention});
        QTRY_VERIFY(on.shownDossiers.rowCount() == 1 && on.shownDossiers.indexOf(id).isValid());
        QVERIFY2(on.news(id).contains(u"pagina verouderd: publiceer opnieuw"_s), qPrintable(on.news(id)));
        published(QDate(2019, 5, 2));
        on.change(id, [](LocalDossier &local) { local.work.summary = u"Nieuw."_s; });
        QTRY_COMPARE(on.shownDossiers.rowCount(), 0);
    }

    void whatWasReadYesterdayIsReadAgain()
    {
        DossierListFixture on(1);
        FakeClock time;
        DossierList dossierList(on.store, on.site, test::sjablonen(), seededIds(5), time.clock());
        ShownDossiers shownDossiers(dossierList, Language::Dutch);
        on.change(on.all.first(), [](LocalDossier &local) { local.work.validity.end = u"2026-11-23"_s; });
        dossierList.refresh();
        QTRY_COMPARE(shownDossiers.rowCount(), 1);
        const auto news = [&] { return shownDossiers.index(0).data(ShownDossiers::NewsRole).toString(); };
        QTRY_VERIFY(!news().isEmpty() && !dossierList.isOld(dossierList.rows().first()));
        QCOMPARE(news(), u"alleen op deze computer"_s);
        time.advance(24 * 60 * 60);
        QTRY_COMPARE(news(), u"alleen op deze computer · geldigheid voorbij"_s);
    }

    void aCheckOrAnEndThatPassedIsUnderAttention()
    {
        DossierListFixture on;
        on.change(on.all[0], [](LocalDossier &local) { local.work.validity.nextCheck = u"2019-05-01"_s; });
        on.change(on.all[1], [](LocalDossier &local) { local.work.validity.end = u"2019-05-01"_s; });
        on.shownDossiers.setFilter({.which = DossierFilter::Which::Attention});
        QTRY_COMPARE(on.shownDossiers.rowCount(), 2);
        QCOMPARE(on.news(on.all[0]), u"alleen op deze computer · controle wacht op u"_s);
        QCOMPARE(on.news(on.all[1]), u"alleen op deze computer · geldigheid voorbij"_s);
        on.stands(on.all[1], {.publication = 2, .withdrawnReason = u"Klaar."_s});
        on.change(on.all[0], [](LocalDossier &local) { local.work.validity.checkedOn = u"2019-05-02"_s; });
        on.change(on.all[1], [](LocalDossier &local) { local.work.summary = u"Weg."_s; });
        QTRY_COMPARE(on.shownDossiers.rowCount(), 0);
    }

    void whatIsHalfTypedIsSaidOfADossierThatIsNotOpen()
    {
        DossierListFixture on;
        const DossierId id = on.all[1];
        on.store.post([id](const Result<Store *> &opened) {
            (void)(*opened)->setDraft(id, {{}, u"status/date"_s}, u"na de zomer"_s);
            (void)(*opened)->setDraft(id, {u"of what is gone"_s, u"date"_s}, u"14 m"_s);
        });
        on.shownDossiers.setFilter({.which = DossierFilter::Which::Attention});
        on.refreshed();
        QTRY_VERIFY(on.shownDossiers.rowCount() == 1 && on.shownDossiers.indexOf(id).isValid());
        QCOMPARE(on.news(id), u"1 onderdeel(en) nog niet af · alleen op deze computer"_s);
    }

    void mineAreThoseIAmPublicistOf()
    {
        DossierListFixture on;
        on.site.theAccount.user = u"j.bakker"_s;
        for (const DossierId &id : on.all)
            on.change(id, [&](LocalDossier &local) { local.work.roles.publicist.name = u"A. Voorbeeld"_s; });
        on.change(on.all[1],
                  [](LocalDossier &local) { local.work.roles.owner.email = u"j.bakker@gemeente.example"_s; });
        on.shownDossiers.setFilter({.which = DossierFilter::Which::Mine});
        // Until they are read again the rows are what they were.
        QTRY_VERIFY(on.shownDossiers.rowCount() == 1 && on.shownDossiers.indexOf(on.all[1]).isValid());
    }

    void whatAnotherProgramAddsAppearsByItself()
    {
        DossierListFixture on;
        const auto other = Store::open(on.folder.path());
        QVERIFY((*other)->add({.work = fullDossier()}));
        QTRY_COMPARE(on.shownDossiers.rowCount(), 4);
    }
};

QTEST_MAIN(DossierListTest)
#include "tst_dossierlist.moc"
