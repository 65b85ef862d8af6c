// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/publicview.h"
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
    RepublishDesk()
        : page(dossierList, store, site, time.clock(), Language::Dutch)
    {
        for (const DossierId &id : all) {
            change(id, [](LocalDossier &local) {
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
        QTRY_VERIFY(wordsOn(on.page).contains(u"Dossier 0: er staat meer in dat nog niet op de site is"_s));
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
