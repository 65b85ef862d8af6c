// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shared/wijkacts.h"
#include "tests/support/sjablonen.h"
#include "tests/views/window/pagedesk.h"
#include "views/dossiers/list/dossierlist.h"
#include "views/dossiers/workspacefiles.h"
#include "views/window/dossier/outlinemodel.h"
#include "views/window/dossier/outlinepane.h"
#include "views/window/mainwindow.h"
#include "views/window/overview/dossierlistpane.h"
#include "views/window/statusline.h"

#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTableView>
#include <QTextBrowser>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// The window on a workspace with one dossier, with a site that never comes.
struct Whole {
    explicit Whole(const SjabloonCatalogue &known = test::sjablonen())
        : sjablonen(known)
        , store(folder.path())
        , dossierList(store, site, sjablonen, seededIds(3), time.clock())
        , files(folder.path(), store)
    {
        site.theSiteState = SiteState::Idle;
        store.post([](const Result<Store *> &opened) { (void)(*opened)->add({.work = fullDossier()}); });
        dossierList.refresh();
        window.resize(1280, 800);
        window.setVisible(true);
        QApplication::setActiveWindow(&window);
    }
    bool open()
    {
        window.open(fullDossier().id);
        return QTest::qWaitFor([this] { return window.openDossier().isOpen(); });
    }
    QWidget *see(const QString &name)
    {
        for (auto *widget : window.findChildren<QWidget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QPushButton *button(const char *name) { return buttonOn(window, name); }
    QAction *action(const char *name) { return window.findChild<QAction *>(QString::fromLatin1(name)); }
    /// What the wijk of the dossier is called from now on.
    void rename(const QString &name)
    {
        dossierList.wijken().act(u"naam "_s + name,
                                 [name, day = time.clock()().date()](const WijkList &list) {
                                     return renamedWijk(list, u"paddepoel"_s, name, day);
                                 });
    }
    /// "planTable/3/1" is the open cell in that row and column.
    QWidget *inputNamed(const QString &name)
    {
        QWidget *widget = see(name.section(u'/', 0, 0));
        widget->setFocus();
        auto *table = qobject_cast<QTableView *>(widget);
        if (!table)
            return widget;
        const QModelIndex cell
            = table->model()->index(name.section(u'/', 1, 1).toInt(), name.section(u'/', 2).toInt());
        table->setCurrentIndex(cell);
        QTest::keyClick(table, Qt::Key_F2);
        return table->indexWidget(cell);
    }
    bool isAt(const QString &name)
    {
        QWidget *widget = see(name.section(u'/', 0, 0)), *here = QApplication::focusWidget();
        const auto *table = qobject_cast<QTableView *>(widget);
        const bool there = widget && here && (widget == here || widget->isAncestorOf(here));
        return there
            && (!table
                || (table->currentIndex().row() == name.section(u'/', 1, 1).toInt()
                    && table->currentIndex().column() == name.section(u'/', 2).toInt()));
    }
    QString sectionSays(const QString &key)
    {
        const auto *outline = window.findChild<QListView *>(u"outline"_s);
        const auto *model = qobject_cast<OutlineModel *>(outline->model());
        return model ? model->indexOf(key).data(Qt::AccessibleTextRole).toString() : QString();
    }
    QLineEdit *search() { return window.findChild<QLineEdit *>(u"search"_s); }

    SjabloonCatalogue sjablonen;
    QTemporaryDir folder;
    FakeClock time;
    FakeSite site;
    StoreThread store;
    DossierList dossierList;
    WorkspaceFiles files;
    MainWindow window{{.workspace = folder.path(),
                       .store = store,
                       .site = site,
                       .dossierList = dossierList,
                       .files = files,
                       .sjablonen = sjablonen,
                       .ids = seededIds(9),
                       .clock = time.clock()}};
};

} // namespace

/// What only shows itself when the parts of the window stand together.
class WholeWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageThatOnlyTheSjabloonChangesIsNotUpToDate()
    {
        SjabloonCatalogue known = test::sjablonen();
        SjabloonText newer = test::sjabloon();
        newer.version += 1;
        newer.sections.move(2, 3);
        QVERIFY(known.learn(newer));
        Whole on(known);
        QVERIFY(on.open());
        OpenDossier &dossier = on.window.openDossier();
        noteStanding(on.store, dossier.work().id,
                     {.published = true,
                      .publication = 1,
                      .shown = publicView(dossier.work(), dossier.today()),
                      .shownAs = dossier.today()});
        dossier.lookAgain();
        const auto *said = on.window.findChild<QLabel *>(u"publishing"_s);
        QTRY_COMPARE(said->text(), u"De site is bij"_s);
        QCOMPARE(on.button("publishStep")->property("role").toString(), u"secondary"_s);
        dossier.edit(u"sjabloon"_s, [&](Dossier &one) { one.sjabloon = newer.reference(); });
        QTRY_COMPARE(said->text(), u"De pagina verandert door het sjabloon"_s);
        QCOMPARE(on.button("publishStep")->property("role").toString(), u"primary"_s);
    }

    void theNameOfANewDossierIsThereAgainUntilItIsMade()
    {
        Whole on;
        const auto begin = [&on] {
            for (QAction *command : on.window.commands()) {
                if (command->objectName() == u"newDossier"_s)
                    command->trigger();
            }
            return qobject_cast<QLineEdit *>(on.see(u"newTitle"_s));
        };
        QLineEdit *title = begin();
        QVERIFY(title);
        QTest::keyClicks(title, u"Groenstrook Vink"_s);
        QVERIFY(on.open());
        QTRY_VERIFY(!title->isVisible());
        QVERIFY(begin());
        QTRY_COMPARE(title->text(), u"Groenstrook Vink"_s);
        QTest::keyClicks(title, u"huizen"_s);
        on.button("makeDossier")->click();
        QTRY_COMPARE(on.window.openDossier().work().title, u"Groenstrook Vinkhuizen"_s);
        QVERIFY(begin());
        QTest::keyClicks(title, u"Toch niet"_s);
        on.button("cancelNewDossier")->click();
        QVERIFY(begin());
        QString kept;
        on.store.post([&](const Result<Store *> &store) {
            kept = (*store)->setting(u"words:new dossier"_s)->toString();
        });
        on.store.drain();
        QCoreApplication::processEvents();
        QVERIFY2(kept.isEmpty() && title->text().isEmpty(), qPrintable(kept + title->text()));
    }

    void aDecisionStartsOneSync()
    {
        Whole on;
        QVERIFY(on.open());
        noteStanding(on.store, fullDossier().id,
                     {.requests = {{.user = u"a.voorbeeld"_s}, {.user = u"b.proef"_s}}});
        on.window.openDossier().lookAgain();
        QTRY_COMPARE(on.window.openDossier().publicationStatus().requests.size(), 2U);
        QSignalSpy decided(&on.window.openDossier(), &OpenDossier::decided);
        on.site.syncsAsked = 0;
        on.window.openDossier().decide({.kind = IntentKind::Publish});
        QVERIFY(decided.wait());
        QCOMPARE(on.site.syncsAsked, 1);
    }

    void enterDoesNotWaitForTheSearch()
    {
        Whole on;
        auto *pane = on.window.findChild<DossierListPane *>();
        QSignalSpy asked(pane, &DossierListPane::openAsked);
        on.search()->setFocus();
        QTest::keyClicks(on.search(), u"brug"_s);
        QTest::keyClick(on.search(), Qt::Key_Return);
        QVERIFY(asked.wait());
        QCOMPARE(asked.first().first().value<DossierId>(), fullDossier().id);
        QTRY_VERIFY(on.window.openDossier().isOpen());
        QCOMPARE(asked.size(), 1);
    }

    void enterOpensNothingOfAnEarlierWord()
    {
        Whole on;
        auto *pane = on.window.findChild<DossierListPane *>();
        auto *hits = on.window.findChild<QListView *>(u"hits"_s);
        QTest::keyClicks(on.search(), u"brug"_s);
        QTRY_VERIFY(hits->model()->rowCount() > 0);
        QSignalSpy asked(pane, &DossierListPane::openAsked);
        QTest::keyClicks(on.search(), u"xyz"_s);
        QTest::keyClick(on.search(), Qt::Key_Return);
        QTRY_COMPARE(hits->model()->rowCount(), 0);
        QVERIFY(asked.isEmpty());
    }

    void aNewDossierBeginsInItsFirstField()
    {
        Whole on;
        QVERIFY(on.open());
        Q_EMIT on.window.findChild<OutlinePane *>()->sectionAsked(u"planning"_s);
        on.window.findChild<QAction *>(u"newDossier"_s)->trigger();
        QTRY_VERIFY(on.see(u"newTitle"_s));
        QTest::keyClicks(on.see(u"newTitle"_s), u"Speelplek Vinkenplein"_s);
        on.button("makeDossier")->setFocus();
        on.button("makeDossier")->click();
        QTRY_COMPARE(on.window.openDossier().work().title, u"Speelplek Vinkenplein"_s);
        QVERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"summaryInput"_s);
    }

    void aPlanForColleaguesIsNotSaidToBeForResidents()
    {
        Whole on;
        on.window.findChild<QAction *>(u"newDossier"_s)->trigger();
        QTRY_VERIFY(on.see(u"newTitle"_s));
        const auto *help = qobject_cast<QLabel *>(on.see(u"newTitleHelp"_s));
        QVERIFY(help && help->text().startsWith(u"Bewoners zien deze naam."_s));
        auto *plan = qobject_cast<QRadioButton *>(on.see(u"sjabloon_communicatieplan"_s));
        QVERIFY(plan);
        plan->click();
        QVERIFY2(help->text().startsWith(u"Alleen collega's zien deze naam."_s), qPrintable(help->text()));
        QTest::keyClicks(on.see(u"newTitle"_s), u"Buurtgroepen"_s);
        on.button("makeDossier")->click();
        QTRY_COMPARE(on.window.openDossier().work().title, u"Buurtgroepen"_s);
        for (const QString &key : {u"start"_s, u"title"_s}) {
            Q_EMIT on.window.findChild<OutlinePane *>()->sectionAsked(key);
            const QWidget *pane = on.see(u"sectionPane"_s);
            QVERIFY(pane);
            const QString words = wordsOn(*pane);
            QVERIFY2(words.contains(u"nodig is"_s) || words.contains(u"onderwerpen"_s), qPrintable(words));
            QVERIFY2(!words.contains(u"publiceren"_s) && !words.contains(u"Bewoners"_s)
                         && !words.contains(u"wat voor plan"_s),
                     qPrintable(words));
        }
    }

    void theMenuTakesBackWhatWasDoneToTheListThatShows()
    {
        Whole on;
        QVERIFY(on.open());
        OpenDossier &dossier = on.window.openDossier();
        const QString title = dossier.work().title;
        dossier.edit(u"titel"_s, [](Dossier &d) { d.title = u"Nieuwe sluis"_s; });
        on.action("wijkenList")->trigger();
        QAction *undo = on.action("undo"), *redo = on.action("redo");
        QTRY_VERIFY(!undo->isEnabled()); // nothing was done to the list yet
        QCOMPARE(undo->text(), u"Ongedaan maken"_s);
        on.rename(u"Paddepoel & Tuinwijk"_s);
        const auto name = [&on] { return on.dossierList.wijken().list().nameOf(u"paddepoel"_s); };
        QTRY_COMPARE(name(), u"Paddepoel & Tuinwijk"_s);
        QCOMPARE(undo->text(), u"Ongedaan maken: naam Paddepoel && Tuinwijk"_s);
        undo->trigger();
        QTRY_COMPARE(name(), u"Paddepoel"_s);
        QCOMPARE(dossier.work().title, u"Nieuwe sluis"_s);
        redo->trigger();
        QTRY_COMPARE(name(), u"Paddepoel & Tuinwijk"_s);
        Q_EMIT on.window.findChild<OutlinePane *>()->sectionAsked(u"summary"_s);
        QTRY_COMPARE(undo->text(), u"Ongedaan maken: titel"_s);
        QVERIFY(!redo->isEnabled());
        undo->trigger();
        QCOMPARE(dossier.work().title, title);
        QCOMPARE(name(), u"Paddepoel & Tuinwijk"_s);
    }

    void thePreviewFollowsTheListOfWijken()
    {
        Whole on;
        on.window.resize(1700, 900);
        QVERIFY(on.open());
        on.action("preview")->trigger();
        const auto *preview = on.window.findChild<QTextBrowser *>(u"preview"_s);
        QTRY_VERIFY(preview->isVisible()
                    && preview->toPlainText().contains(u"Dit plan ligt in Paddepoel."_s));
        on.action("wijkenList")->trigger();
        on.rename(u"Paddepoel en Tuinwijk"_s);
        QTRY_VERIFY(preview->toPlainText().contains(u"Dit plan ligt in Paddepoel en Tuinwijk."_s));
    }

    void theOpenDossierGoesToTheTrashFromTheMenu()
    {
        Whole on;
        QVERIFY(on.open());
        QSignalSpy failed(&on.dossierList, &DossierList::failed),
            written(&on.dossierList, &DossierList::written);
        on.window.findChild<QAction *>(u"throwAwayDossier"_s)->trigger();
        QTRY_VERIFY(!on.window.openDossier().isOpen());
        QTRY_VERIFY(!written.isEmpty() || !failed.isEmpty());
        QVERIFY(failed.isEmpty());
        QCOMPARE(written.first().first().value<DossierId>(), fullDossier().id);
    }

    void whatIsHalfTypedIsNamedWhereverOneLooks_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("typed");
        const auto row = [](const char *name, const QString &section, const QString &input,
                            const QString &typed) { QTest::newRow(name) << section << input << typed; };
        row("a milestone's date", u"planning"_s, u"planTable/3/1"_s, u"na de zomer"_s);
        row("a later date without its reason", u"planning"_s, u"planTable/3/1"_s, u"voorjaar 2028"_s);
        row("a phase's period", u"planning"_s, u"planTable/0/1"_s, u"na de zomer"_s);
        row("a step's date", u"procedure"_s, u"planTable/0/2"_s, u"na de zomer"_s);
        row("a document's date", u"documents"_s, u"dateInput"_s, u"14 m"_s);
        row("a day", u"status"_s, u"statusDateInput"_s, u"14 m"_s);
        row("a number", u"reaction"_s, u"reactionAnswerWeeksInput"_s, u"zes"_s);
        row("a wijk", u"wijken"_s, u"wijkenPrimaryInput"_s, u"Selwe"_s);
        row("a text over its limit", u"summary"_s, u"summaryInput"_s, u"Te lang. "_s.repeated(300));
        row("half an address of a person", u"contact"_s, u"rolesContactEmailInput"_s, u"bruggen@"_s);
        row("half a telephone number", u"contact"_s, u"rolesContactPhoneInput"_s, u"050"_s);
        row("half an address of a film", u"films"_s, u"urlInput"_s, u"www.film"_s);
        row("half an address of a page", u"links"_s, u"urlInput"_s, u"www.gemeente"_s);
        row("half an address to react to", u"reaction"_s, u"reactionAddressInput"_s, u"bruggen@"_s);
        row("a count", u"outcome"_s, u"countNumber0"_s, u"veel"_s);
    }
    void whatIsHalfTypedIsNamedWhereverOneLooks()
    {
        QFETCH(const QString, section);
        QFETCH(const QString, input);
        QFETCH(const QString, typed);
        Whole on;
        const DossierId id = fullDossier().id;
        noteStanding(on.store, id,
                     {.published = true,
                      .publication = 1,
                      .shown = publicView(fullDossier(), on.time.clock()().date())});
        QVERIFY(on.open());
        Q_EMIT on.window.findChild<OutlinePane *>()->sectionAsked(section);
        QTRY_VERIFY(on.see(input.section(u'/', 0, 0)));
        QWidget *widget = on.inputNamed(input);
        QVERIFY(widget);
        if (auto *text = qobject_cast<QPlainTextEdit *>(widget))
            text->setPlainText(typed);
        else
            QTest::keySequence(widget, QKeySequence::SelectAll), QTest::keyClicks(widget, typed);

        on.button("publishStep")->click();
        QTRY_VERIFY2(on.button("blocker1"), "nothing holds it back");
        QVERIFY2(on.button("blocker1")->accessibleName().contains(typed.left(20).trimmed()),
                 qPrintable(on.button("blocker1")->accessibleName()));
        QVERIFY(!on.button("publishNow")); // nothing else changed
        QCOMPARE(on.window.openDossier().work(), fullDossier());
        const auto saysSo = [&] {
            const DossierListRow *row = on.dossierList.row(id);
            return row
                && wordsOn(*on.window.findChild<StatusLine *>()).contains(u"1 onderdeel(en) nog niet af"_s)
                && on.sectionSays(section).contains(u"nog niet af"_s)
                && DossierList::newsOf(*row) == u"1 onderdeel(en) nog niet af · alleen op deze computer"_s;
        };
        QTRY_VERIFY(saysSo());

        on.button("blocker1")->click();
        QTRY_VERIFY(on.isAt(input));

        on.window.openDossier().open({});
        QTRY_VERIFY(!on.window.openDossier().isOpen());
        QVERIFY(on.open());
        QTRY_VERIFY(saysSo());
    }
};

QTEST_MAIN(WholeWindowTest)
#include "tst_wholewindow.moc"
