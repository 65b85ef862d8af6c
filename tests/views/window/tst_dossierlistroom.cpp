// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sjablonen.h"
#include "tests/views/window/pagedesk.h"
#include "views/dossiers/list/dossierlist.h"
#include "views/dossiers/workspacefiles.h"
#include "views/look/look.h"
#include "views/window/mainwindow.h"
#include "views/window/overview/hitdelegate.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QSplitter>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// A desk with so many dossiers, and the windows on it.
struct ManyDossiers {
    explicit ManyDossiers(int dossiers, const Dossier &beside = fullDossier())
        : store(folder.path())
        , dossierList(store, site, test::sjablonen(), seededIds(3), time.clock())
        , files(folder.path(), store)
        , open(beside.id)
    {
        site.theSiteState = SiteState::Idle;
        store.post([dossiers, beside](const Result<Store *> &opened) {
            const IdMaker ids = seededIds(2);
            (void)(*opened)->add({.work = beside});
            for (int i = 0; i < dossiers; ++i) {
                Dossier dossier = newDossier(u"Herinrichting van straat %1"_s.arg(i), u"fysiek"_s, ids);
                dossier.wijken.primary = i % 2 == 0 ? u"selwerd"_s : u"paddepoel"_s;
                dossier.validity.nextCheck = i % 3 == 0 ? u"2026-11-01"_s : QString();
                (void)(*opened)->add({.work = dossier});
            }
        });
        dossierList.refresh();
    }
    std::unique_ptr<MainWindow> window(QSize size)
    {
        auto made = std::make_unique<MainWindow>(WindowContext{.workspace = folder.path(),
                                                               .store = store,
                                                               .site = site,
                                                               .dossierList = dossierList,
                                                               .files = files,
                                                               .sjablonen = test::sjablonen(),
                                                               .ids = seededIds(9),
                                                               .clock = time.clock()});
        made->resize(size);
        made->setVisible(true);
        made->open(open);
        MainWindow *const opened = made.get();
        (void)QTest::qWaitFor([opened] {
            return opened->openDossier().isOpen() && shownDossiers(*opened)->model()->rowCount() > 0;
        });
        return made;
    }
    static QListView *shownDossiers(const QWidget &window)
    {
        return window.findChild<QListView *>(u"dossiers"_s);
    }
    /// From left to right; a place that is not seen has no width.
    static QList<int> widths(const QWidget &window)
    {
        return window.findChild<QSplitter *>(u"columns"_s)->sizes();
    }

    /// With WIJKDOSSIER_SCREENS=FOLDER it is kept there as a picture.
    static void keep(QWidget &window, const QString &name)
    {
        for (int round = 0; round < 8; ++round)
            QCoreApplication::processEvents();
        if (const QString folder = qEnvironmentVariable("WIJKDOSSIER_SCREENS"); !folder.isEmpty())
            QVERIFY(window.grab().save(u"%1/shelf-%2.png"_s.arg(folder, name)));
    }

    QTemporaryDir folder;
    FakeClock time;
    FakeSite site;
    StoreThread store;
    DossierList dossierList;
    WorkspaceFiles files;
    DossierId open;
};

} // namespace

/// How much of the dossiers one sees beside one's work.
class DossierListRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Theme::Light); }

    void twelveOfManyAreSeenOnASmallScreen()
    {
        ManyDossiers on(500);
        const auto window = on.window({1280, 800});
        QListView *shownDossiers = ManyDossiers::shownDossiers(*window);
        QTRY_COMPARE(shownDossiers->model()->rowCount(), 501);
        shownDossiers->scrollToTop();
        int whole = 0;
        for (int row = 0; row < 40; ++row) {
            const QRect place = shownDossiers->visualRect(shownDossiers->model()->index(row, 0));
            QCOMPARE(place.height(), shownDossiers->visualRect(shownDossiers->model()->index(0, 0)).height());
            whole += shownDossiers->viewport()->rect().contains(place);
        }
        ManyDossiers::keep(*window, u"many"_s);
        shownDossiers->setFocus();
        QTest::keyClick(shownDossiers, Qt::Key_Up);
        QTest::keyClick(shownDossiers, Qt::Key_Up);
        ManyDossiers::keep(*window, u"cursor"_s);
        QVERIFY2(whole >= 12, qPrintable(QString::number(whole)));
    }

    void theDossiersStayBesideThePreview_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {1280, 1366, 1440, 1600, 1920})
            QTest::newRow(qPrintable(QString::number(width))) << width;
    }
    void theDossiersStayBesideThePreview()
    {
        QFETCH(const int, width);
        ManyDossiers on(5);
        const auto window = on.window({width, 800});
        window->findChild<QAction *>(u"preview"_s)->trigger();
        QCoreApplication::processEvents();
        QCOMPARE(window->width(), width);
        ManyDossiers::keep(*window, u"preview%1"_s.arg(width));
        const QList<int> widths = ManyDossiers::widths(*window);
        QVERIFY2(std::ranges::all_of(widths, [](int one) { return one > 0; }), "a column gave way");
        QVERIFY2(widths.at(2) >= 470, "the text has too little room");
    }

    void inLessRoomOneSeesTheDossiersOrThePreview()
    {
        ManyDossiers on(5);
        const auto window = on.window({1100, 800});
        window->findChild<QAction *>(u"preview"_s)->trigger();
        QCoreApplication::processEvents();
        QCOMPARE(ManyDossiers::widths(*window).at(0), 0);
        window->findChild<QAction *>(u"goDossierList"_s)->trigger();
        QCoreApplication::processEvents();
        QVERIFY(ManyDossiers::widths(*window).at(0) > 0);
        QCOMPARE(ManyDossiers::widths(*window).at(3), 0);
        QCOMPARE(window->width(), 1100);
    }

    void widthsAreRememberedAlsoOfWhatIsNotSeen()
    {
        ManyDossiers on(5);
        WindowSettings kept;
        int drawn = 0;
        {
            const auto window = on.window({1600, 800});
            QAction *preview = window->findChild<QAction *>(u"preview"_s);
            preview->trigger();
            QCoreApplication::processEvents();
            // Drawn by its handle, which stands before the preview.
            QTest::mousePress(handle(*window, 3), Qt::LeftButton, {}, QPoint(0, 100));
            QTest::mouseMove(handle(*window, 3), QPoint(-80, 100));
            QTest::mouseRelease(handle(*window, 3), Qt::LeftButton, {}, QPoint(0, 100));
            drawn = ManyDossiers::widths(*window).at(3);
            QVERIFY(drawn > 480);
            preview->trigger();
            kept = window->settings();
        }
        const auto window = on.window({1600, 800});
        window->restore(kept);
        window->findChild<QAction *>(u"preview"_s)->trigger();
        const auto previewIn = [&window](int width) {
            window->resize(width, 800);
            QCoreApplication::processEvents();
            return ManyDossiers::widths(*window).at(3);
        };
        QCOMPARE(previewIn(1600), drawn);
        QVERIFY(previewIn(1280) < drawn);
        QCOMPARE(previewIn(1600), drawn);
    }

    void whatIsFoundAndThatOneIsOfflineLooksCalm_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {640, 900, 1280})
            QTest::newRow(qPrintable(QString::number(width))) << width;
    }
    void whatIsFoundAndThatOneIsOfflineLooksCalm()
    {
        QFETCH(const int, width);
        ManyDossiers on(40);
        const auto window = on.window({width, 800});
        on.site.say(SiteState::Offline);
        ManyDossiers::keep(*window, u"offline%1"_s.arg(width));
        const auto *sharing = window->findChild<QLabel *>(u"sharing"_s);
        QVERIFY(sharing->height() <= 2 * sharing->fontMetrics().lineSpacing() + 2);
        buttonOn(*window, "statusLineMore")->click();
        window->findChild<QAction *>(u"search"_s)->trigger();
        window->findChild<QLineEdit *>(u"search"_s)->setText(u"brug"_s);
        const QListView *hits = window->findChild<QListView *>(u"hits"_s);
        QTRY_VERIFY(hits->model()->rowCount() > 2);
        ManyDossiers::keep(*window, u"found%1"_s.arg(width));
        QCOMPARE(window->width(), width);
        for (int row = 0; row < hits->model()->rowCount(); ++row)
            QVERIFY(!hits->model()->index(row, 0).data(HitDelegate::WhereRole).toString().isEmpty());
    }

    void twoWindowsShowWhatEachAsks()
    {
        ManyDossiers on(10);
        const auto one = on.window({1280, 800}), other = on.window({1280, 800});
        QTRY_COMPARE(ManyDossiers::shownDossiers(*one)->model()->rowCount(), 11);
        auto *wijk = one->findChild<QComboBox *>(u"filterWijk"_s);
        wijk->setCurrentIndex(wijk->findData(u"paddepoel"_s));
        QVERIFY(ManyDossiers::shownDossiers(*one)->model()->rowCount() < 11);
        QCOMPARE(ManyDossiers::shownDossiers(*other)->model()->rowCount(), 11);
    }

private:
    static QWidget *handle(const QWidget &window, int index)
    {
        return window.findChild<QSplitter *>(u"columns"_s)->handle(index);
    }
};

QTEST_MAIN(DossierListRoomTest)
#include "tst_dossierlistroom.moc"
