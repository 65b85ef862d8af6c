// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/publicview.h"
#include "tests/views/desk/ontheshelf.h"
#include "tests/views/window/pagedesk.h"
#include "views/window/anewpage.h"
#include "views/window/librarypane.h"

using namespace wd;
using namespace wd::test;

namespace
{

/// Three dossiers of which the page invites to react though that is over; the third has a text that is not
/// on the site.
struct AnewDesk : OnTheShelf {
    AnewDesk()
        : page(library, store, site, time.clock(), Language::Dutch)
    {
        for (const DossierId &id : all) {
            change(id, [](Desk &desk) {
                desk.work.reaction = {.open = true, .closes = u"2019-05-01"_s};
                desk.base = Revision{.number = 1, .hash = u"h"_s, .dossier = desk.work};
            });
            isPublishedOn(id, QDate(2019, 4, 1));
        }
        change(all.last(), [](Desk &desk) { desk.work.summary = u"Nieuw."_s; });
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
        return QTest::qWaitFor([this] { return buttonOn(page, "anewNow") != nullptr; });
    }
    QString said(const char *name) { return page.findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    /// What a sync made of a decision.
    void isPublishedAnew(const DossierId &id)
    {
        isPublishedOn(id, time.clock()().date());
        change(id, [](Desk &desk) { desk.intent.reset(); });
    }

    FakeClock time;
    AnewPage page;
};

} // namespace

/// The page that publishes all pages anew that time overtook.
class AnewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysOfEachWhatIsNotSoAnyMore()
    {
        AnewDesk on;
        QVERIFY(on.begins());
        const QString words = wordsOn(on.page);
        QCOMPARE(words.count(u"De pagina nodigt nog uit om te reageren. Dat kon tot en met 1 mei 2019."_s),
                 2);
        QVERIFY(words.contains(u"Dossier 0"_s) && words.contains(u"Dossier 1"_s));
        QCOMPARE(buttonOn(on.page, "anewNow")->text(), u"Werk 2 pagina('s) bij"_s);
        QCOMPARE(buttonOn(on.page, "anewNow")->property("role").toString(), u"primary"_s);
    }

    void whatCannotGoAlongStandsApartWithAWayToIt()
    {
        AnewDesk on;
        QVERIFY(on.begins());
        QPushButton *link = buttonOn(on.page, "anewOpen");
        QVERIFY(link);
        QVERIFY2(wordsOn(on.page).contains(u"Dossier 2: er staat meer in dat nog niet op de site is"_s),
                 qPrintable(wordsOn(on.page)));
        QSignalSpy asked(&on.page, &AnewPage::openAsked);
        link->click();
        QCOMPARE(asked.first().first().value<DossierId>(), on.all.last());
    }

    void oneActDecidesForAllAndSaysWhatBecameOfThem()
    {
        AnewDesk on;
        QVERIFY(on.begins());
        QSignalSpy decided(&on.page, &AnewPage::decided);
        buttonOn(on.page, "anewNow")->click();
        QVERIFY(decided.wait());
        QCOMPARE(decided.first().first().value<QList<DossierId>>(), on.all.first(2));
        QTRY_COMPARE(on.said("anewResult"), u"2 pagina('s) gaan naar de site zodra het kan."_s);
        QVERIFY(!buttonOn(on.page, "anewNow"));
        QCOMPARE(QApplication::focusWidget(), &on.page); // not whatever stands behind the button
        on.isPublishedAnew(on.all.first());
        QTRY_COMPARE(on.said("anewResult"),
                     u"1 pagina('s) bijgewerkt. 1 pagina('s) gaan naar de site zodra het kan."_s);
        on.isPublishedAnew(on.all.at(1));
        QTRY_COMPARE(on.said("anewResult"), u"2 pagina('s) bijgewerkt."_s);
    }

    void whatIsWrittenWhileOneLooksStaysBehindAndIsSaid()
    {
        AnewDesk on;
        QVERIFY(on.begins());
        on.store.post([id = on.all.first()](const Result<Store *> &opened) {
            (void)(*opened)->change(id, [](Desk &desk) -> Result<void> {
                desk.work.summary = u"Net geschreven."_s;
                return {};
            });
        });
        QSignalSpy decided(&on.page, &AnewPage::decided);
        buttonOn(on.page, "anewNow")->click();
        QVERIFY(decided.wait());
        QCOMPARE(decided.first().first().value<QList<DossierId>>(), QList<DossierId>{on.all.at(1)});
        QTRY_VERIFY2(on.said("anewResult").contains(u"In 1 dossier(s) veranderde net iets."_s),
                     qPrintable(on.said("anewResult")));
        QTRY_VERIFY(wordsOn(on.page).contains(u"Dossier 0: er staat meer in dat nog niet op de site is"_s));
    }

    void withNothingOutdatedThereIsNoButton()
    {
        AnewDesk on;
        for (const DossierId &id : on.all)
            on.isPublishedAnew(id);
        on.page.begin();
        QTRY_COMPARE(on.said("anewLead"), u"Geen enkele pagina is verouderd."_s);
        QVERIFY(!buttonOn(on.page, "anewNow"));
    }

    void itIsOfferedAmongWhatAsksForAttention()
    {
        AnewDesk on;
        LibraryPane pane(on.library, on.store, Language::Dutch);
        pane.show();
        QVERIFY(!buttonOn(pane, "shelfAnew"));
        pane.findChild<QPushButton *>(u"showAttention"_s)->click();
        QTRY_VERIFY(buttonOn(pane, "shelfAnew")
                    && buttonOn(pane, "shelfAnew")->text() == u"3 verouderde pagina('s)…"_s);
        QCOMPARE(Library::newsOf(*on.library.row(on.all.first())), u"pagina verouderd: publiceer opnieuw"_s);
        QSignalSpy asked(&pane, &LibraryPane::anewAsked);
        buttonOn(pane, "shelfAnew")->click();
        QCOMPARE(asked.size(), 1);
        pane.findChild<QPushButton *>(u"showAll"_s)->click();
        QVERIFY(!buttonOn(pane, "shelfAnew"));
    }
};

QTEST_MAIN(AnewPageTest)
#include "tst_anewpage.moc"
