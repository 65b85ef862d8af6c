// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/publicview.h"
#include "tests/views/dossiers/dossierlistfixture.h"
#include "tests/views/window/pagedesk.h"
#include "views/window/overview/dossierlistpane.h"
#include "views/window/publishing/republishpage.h"

using namespace wd;
using namespace wd::test;

namespace
{

/// Three dossiers of which the page invites to react though that is over; the third has a text that is not
/// on the site.
struct RepublishDesk : DossierListFixture {
    explicit RepublishDesk(const Sjabloon &sjabloon = {})
        : page(dossierList, store, site, time.clock(), Language::Dutch)
    {
        for (const DossierId &id : all) {
            change(id, [&sjabloon](LocalDossier &local) {
                local.work.sjabloon = sjabloon.key.isEmpty() ? local.work.sjabloon : sjabloon;
                local.work.reaction = {.open = true, .closes = u"2019-05-01"_s};
                local.base = Revision{.number = 1, .hash = u"h"_s, .dossier = local.work};
            });
            isPublishedOn(id, QDate(2019, 4, 1));
        }
        change(all.last(), [](LocalDossier &local) { local.work.summary = u"Nieuw."_s; });
        page.resize(700, 800);
        page.show();
        QApplication::setActiveWindow(&page);
    }
    /// Residents see what was shared, as it was made into a page on that day.
    void isPublishedOn(const DossierId &id, const QDate &day)
    {
        const Dossier shared = inStore(id).base->dossier;
        stands(id,
               {.published = true,
                .publication = 1,
                .shown = publicView(shared, QDate(2019, 4, 1)),
                .shownAs = day});
    }
    bool begins()
    {
        page.begin();
        return QTest::qWaitFor([this] { return buttonOn(page, "republishNow") != nullptr; });
    }
    QString said(const char *name) { return page.findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    /// What a sync made of a decision.
    void isPublishedAnew(const DossierId &id)
    {
        isPublishedOn(id, time.clock()().date());
        change(id, [](LocalDossier &local) { local.intent.reset(); });
    }

    FakeClock time;
    RepublishPage page;
};

} // namespace

/// The page that publishes all pages anew that time overtook.
class RepublishPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysOfEachWhatIsNotSoAnyMore()
    {
        RepublishDesk on;
        QVERIFY(on.begins());
        const QString words = wordsOn(on.page);
        QCOMPARE(words.count(u"De pagina nodigt nog uit om te reageren. Dat kon tot en met 1 mei 2019."_s),
                 2);
        QVERIFY(words.contains(u"Dossier 0"_s) && words.contains(u"Dossier 1"_s));
        QCOMPARE(buttonOn(on.page, "republishNow")->text(), u"Werk 2 pagina('s) bij"_s);
        QCOMPARE(buttonOn(on.page, "republishNow")->property("role").toString(), u"primary"_s);
    }

    void whatCannotGoAlongStandsApartWithAWayToIt()
    {
        RepublishDesk on;
        QVERIFY(on.begins());
        QPushButton *link = buttonOn(on.page, "republishOpen");
        QVERIFY(link);
        QVERIFY2(wordsOn(on.page).contains(u"Dossier 2: er staat meer in dat nog niet op de site is"_s),
                 qPrintable(wordsOn(on.page)));
        QSignalSpy asked(&on.page, &RepublishPage::openAsked);
        link->click();
        QCOMPARE(asked.first().first().value<DossierId>(), on.all.last());
    }

    void oneActDecidesForAllAndSaysWhatBecameOfThem()
    {
        RepublishDesk on;
        QVERIFY(on.begins());
        QSignalSpy decided(&on.page, &RepublishPage::decided);
        buttonOn(on.page, "republishNow")->click();
        QVERIFY(decided.wait());
        QCOMPARE(decided.first().first().value<QList<DossierId>>(), on.all.first(2));
        QTRY_COMPARE(on.said("republishResult"), u"2 pagina('s) gaan naar de site zodra het kan."_s);
        QVERIFY(!buttonOn(on.page, "republishNow"));
        QCOMPARE(QApplication::focusWidget(), &on.page); // not whatever stands behind the button
        on.isPublishedAnew(on.all.first());
        QTRY_COMPARE(on.said("republishResult"),
                     u"1 pagina('s) bijgewerkt. 1 pagina('s) gaan naar de site zodra het kan."_s);
        on.isPublishedAnew(on.all.at(1));
        QTRY_COMPARE(on.said("republishResult"), u"2 pagina('s) bijgewerkt."_s);
    }

    void whatIsWrittenWhileOneLooksStaysBehindAndIsSaid()
    {
        RepublishDesk on;
        QVERIFY(on.begins());
        on.store.post([id = on.all.first()](const Result<Store *> &opened) {
            (void)(*opened)->change(id, [](LocalDossier &local) -> Result<void> {
                local.work.summary = u"Net geschreven."_s;
                return {};
            });
        });
        QSignalSpy decided(&on.page, &RepublishPage::decided);
        buttonOn(on.page, "republishNow")->click();
        QVERIFY(decided.wait());
        QCOMPARE(decided.first().first().value<QList<DossierId>>(), QList<DossierId>{on.all.at(1)});
        QTRY_VERIFY2(on.said("republishResult").contains(u"In 1 dossier(s) veranderde net iets."_s),
                     qPrintable(on.said("republishResult")));
        QVERIFY(on.said("republishResult").endsWith(u"Die lieten wij staan: Dossier 0."_s));
        QTRY_VERIFY(wordsOn(on.page).contains(u"Dossier 0: er staat meer in dat nog niet op de site is"_s));
    }

    void whatComesBackFromTheSiteIsNamedAndStandsApart()
    {
        RepublishDesk on;
        QVERIFY(on.begins());
        QSignalSpy decided(&on.page, &RepublishPage::decided);
        buttonOn(on.page, "republishNow")->click();
        QVERIFY(decided.wait());
        on.isPublishedAnew(on.all.first());
        on.change(on.all.at(1), [](LocalDossier &local) {
            local.intent.reset();
            SiteNotes notes = SiteNotes::from(local);
            notes.asked.insert(u"#decision"_s, {.kind = SyncEventKind::AskPublicationHeld});
            notes.keepIn(local);
        });
        QTRY_COMPARE(on.said("republishResult"),
                     u"1 pagina('s) bijgewerkt. Niet op de site gezet: Dossier 1."_s);
        QVERIFY2(wordsOn(on.page).contains(u"Dossier 1: er is nog iets te kiezen of af te maken"_s),
                 qPrintable(wordsOn(on.page)));
        QVERIFY(!buttonOn(on.page, "republishNow"));
    }

    void whatTheSjabloonMakesAnotherPageStandsApart()
    {
        RepublishDesk on;
        on.stands(on.all.first(),
                  {.published = true,
                   .publication = 1,
                   .shown = publicView(on.inStore(on.all.first()).work, QDate(2019, 4, 1)),
                   .structure = u"anders"_s,
                   .shownAs = QDate(2019, 4, 1)});
        QVERIFY(on.begins());
        QCOMPARE(buttonOn(on.page, "republishNow")->text(), u"Werk 1 pagina('s) bij"_s);
        QVERIFY2(wordsOn(on.page).contains(u"Dossier 0: er staat meer in dat nog niet op de site is"_s),
                 qPrintable(wordsOn(on.page)));
    }

    void withNothingOutdatedThereIsNoButton()
    {
        RepublishDesk on;
        for (const DossierId &id : on.all)
            on.isPublishedAnew(id);
        on.page.begin();
        QTRY_COMPARE(on.said("republishLead"), u"Geen enkele pagina is verouderd."_s);
        QVERIFY(!buttonOn(on.page, "republishNow"));
    }

    void whatIsKeptFromResidentsIsNotOutdated()
    {
        RepublishDesk on({.key = u"communicatieplan"_s, .version = 1}); // which shows nothing of reacting
        on.page.begin();
        QTRY_COMPARE(on.said("republishLead"), u"Geen enkele pagina is verouderd."_s);
        on.refreshed();
        QCOMPARE(DossierList::newsOf(*on.dossierList.row(on.all.first())), u"op de site"_s);
    }

    /// What somebody did there and a person read goes only when a person looks at it.
    void whereSomethingElseWasReadOnTheSiteItStandsApart()
    {
        RepublishDesk on;
        on.stands(on.all.first(),
                  {.published = true,
                   .publication = 1,
                   .shown = publicView(on.inStore(on.all.first()).work, QDate(2019, 4, 1)),
                   .shownAs = QDate(2019, 4, 1),
                   .otherOnSite = true});
        QVERIFY(on.begins());
        QCOMPARE(buttonOn(on.page, "republishNow")->text(), u"Werk 1 pagina('s) bij"_s);
        QVERIFY2(wordsOn(on.page).contains(u"Dossier 0: er is nog iets te kiezen of af te maken"_s),
                 qPrintable(wordsOn(on.page)));
    }

    void itIsOfferedAmongWhatAsksForAttention()
    {
        RepublishDesk on;
        DossierListPane pane(on.dossierList, on.store, Language::Dutch);
        pane.show();
        QVERIFY(!buttonOn(pane, "dossierListRepublish"));
        pane.findChild<QPushButton *>(u"showAttention"_s)->click();
        QTRY_VERIFY(buttonOn(pane, "dossierListRepublish")
                    && buttonOn(pane, "dossierListRepublish")->text() == u"3 verouderde pagina('s)…"_s);
        QCOMPARE(DossierList::newsOf(*on.dossierList.row(on.all.first())),
                 u"pagina verouderd: publiceer opnieuw"_s);
        QSignalSpy asked(&pane, &DossierListPane::republishAsked);
        buttonOn(pane, "dossierListRepublish")->click();
        QCOMPARE(asked.size(), 1);
        pane.findChild<QPushButton *>(u"showAll"_s)->click();
        QVERIFY(!buttonOn(pane, "dossierListRepublish"));
    }
};

QTEST_MAIN(RepublishPageTest)
#include "tst_republishpage.moc"
