// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/window/pagedesk.h"
#include "views/desk/filedesk.h"
#include "views/desk/library.h"
#include "views/window/librarypane.h"
#include "views/window/mainwindow.h"

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// The window on a workspace with one dossier, with a site that never comes.
struct Whole {
    Whole()
        : store(folder.path())
        , library(store, site, seededIds(3), time.clock())
        , files(folder.path(), store)
    {
        site.theMood = SiteMood::Idle;
        store.post([](const Result<Store *> &opened) { (void)(*opened)->add({.work = fullDossier()}); });
        library.refresh();
        window.resize(1280, 800);
        window.setVisible(true);
        QApplication::setActiveWindow(&window);
    }
    bool open()
    {
        window.open(fullDossier().id);
        return QTest::qWaitFor([this] { return window.bench().isOpen(); });
    }
    QLineEdit *search() { return window.findChild<QLineEdit *>(u"search"_s); }

    QTemporaryDir folder;
    FakeClock time;
    FakeSite site;
    StoreThread store;
    Library library;
    FileDesk files;
    MainWindow window{{.workspace = folder.path(),
                       .store = store,
                       .site = site,
                       .library = library,
                       .files = files,
                       .ids = seededIds(9),
                       .clock = time.clock()}};
};

} // namespace

/// What only shows itself when the parts of the window stand together.
class WholeWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDecisionStartsOneSync()
    {
        Whole on;
        QVERIFY(on.open());
        on.site.standings.insert(fullDossier().id.value,
                                 {.requests = {{.user = u"a.voorbeeld"_s}, {.user = u"b.proef"_s}}});
        on.window.bench().lookAgain();
        QTRY_COMPARE(on.window.bench().standing().requests.size(), 2U);
        QSignalSpy decided(&on.window.bench(), &Workbench::decided);
        on.site.syncsAsked = 0;
        on.window.bench().decide({.kind = IntentKind::Publish});
        QVERIFY(decided.wait());
        QCOMPARE(on.site.syncsAsked, 1);
    }

    void enterDoesNotWaitForTheSearch()
    {
        Whole on;
        auto *pane = on.window.findChild<LibraryPane *>();
        QSignalSpy asked(pane, &LibraryPane::openAsked);
        on.search()->setFocus();
        QTest::keyClicks(on.search(), u"brug"_s);
        QTest::keyClick(on.search(), Qt::Key_Return);
        QVERIFY(asked.wait());
        QCOMPARE(asked.first().first().value<DossierId>(), fullDossier().id);
        QTRY_VERIFY(on.window.bench().isOpen());
        QCOMPARE(asked.size(), 1);
    }

    void enterOpensNothingOfAnEarlierWord()
    {
        Whole on;
        auto *pane = on.window.findChild<LibraryPane *>();
        auto *hits = on.window.findChild<QListView *>(u"hits"_s);
        QTest::keyClicks(on.search(), u"brug"_s);
        QTRY_VERIFY(hits->model()->rowCount() > 0);
        QSignalSpy asked(pane, &LibraryPane::openAsked);
        QSignalSpy found(&on.library, &Library::found);
        QTest::keyClicks(on.search(), u"xyz"_s);
        QTest::keyClick(on.search(), Qt::Key_Return);
        QVERIFY(found.wait());
        QCOMPARE(hits->model()->rowCount(), 0);
        QVERIFY(asked.isEmpty());
    }

    void theOpenDossierGoesToTheTrashFromTheMenu()
    {
        Whole on;
        QVERIFY(on.open());
        QSignalSpy failed(&on.library, &Library::failed), written(&on.library, &Library::written);
        on.window.findChild<QAction *>(u"throwAwayDossier"_s)->trigger();
        QTRY_VERIFY(!on.window.bench().isOpen());
        QTRY_VERIFY(!written.isEmpty() || !failed.isEmpty());
        QVERIFY(failed.isEmpty());
        QCOMPARE(written.first().first().value<DossierId>(), fullDossier().id);
    }
};

QTEST_MAIN(WholeWindowTest)
#include "tst_wholewindow.moc"
