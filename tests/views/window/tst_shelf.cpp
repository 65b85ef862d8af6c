// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakesite.h"
#include "tests/support/fixtures.h"
#include "views/desk/library.h"
#include "views/look/look.h"
#include "views/window/librarypane.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// The left column on a workspace of forty dossiers, of which one or none is open.
struct Shelf {
    Shelf()
        : store(folder.path())
        , library(store, site, seededIds(50), systemClock())
        , pane(library)
    {
        const IdMaker ids = seededIds(2);
        for (int i = 0; i < 40; ++i) {
            const Dossier dossier = newDossier(u"Dossier %1"_s.arg(i), u"fysiek"_s, ids);
            store.post([dossier](const Result<Store *> &opened) { (void)(*opened)->add({.work = dossier}); });
        }
        refreshed();
        pane.resize(300, 600);
        pane.show();
        QApplication::setActiveWindow(&pane);
        rows.setFocus();
    }
    void refreshed()
    {
        QSignalSpy spy(&library, &Library::refreshed);
        library.refresh();
        QVERIFY(spy.wait());
    }
    /// Somebody types in it, later than whatever was written before.
    void write(const DossierId &id)
    {
        const QDateTime newest = library.shelfRow(idAt(0))->row.changedAt;
        QTRY_VERIFY(systemClock()() > newest.addMSecs(5));
        store.post([id](const Result<Store *> &opened) {
            (void)(*opened)->change(id, [](Desk &desk) -> Result<void> {
                desk.work.summary += u"Nieuw."_s;
                return {};
            });
        });
        refreshed();
    }
    DossierId idAt(int row) { return {library.index(row).data(Library::IdRole).toString()}; }
    QList<DossierId> selected()
    {
        QList<DossierId> ids;
        for (const QModelIndex &index : rows.selectionModel()->selectedIndexes())
            ids.append({index.data(Library::IdRole).toString()});
        return ids;
    }
    DossierId cursor() { return {rows.currentIndex().data(Library::IdRole).toString()}; }
    int topOf(const DossierId &id) { return rows.visualRect(library.indexOf(id)).top(); }

    QTemporaryDir folder;
    FakeSite site;
    StoreThread store;
    Library library;
    LibraryPane pane;
    QListView &rows = *pane.findChild<QListView *>(u"dossiers"_s);
};

} // namespace

/// The list of dossiers while somebody works in one of them.
class ShelfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowKeysMoveTheCursorAndLeaveTheOpenDossierMarked()
    {
        Shelf shelf;
        const DossierId open = shelf.idAt(3), next = shelf.idAt(5);
        shelf.pane.setCurrent(open);
        QCOMPARE(shelf.cursor(), open);
        QTest::keyClick(&shelf.rows, Qt::Key_Down);
        QTest::keyClick(&shelf.rows, Qt::Key_Down);
        QCOMPARE(shelf.cursor(), next);
        QCOMPARE(shelf.selected(), QList<DossierId>{open});
        QSignalSpy asked(&shelf.pane, &LibraryPane::openAsked);
        QTest::keyClick(&shelf.rows, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<DossierId>(), next);
        QTest::mouseClick(shelf.rows.viewport(), Qt::LeftButton, {},
                          shelf.rows.visualRect(shelf.library.index(1)).center());
        QCOMPARE(shelf.selected(), QList<DossierId>{open});
    }

    void theOpenDossierAndTheCursorLookDifferent()
    {
        Shelf shelf;
        shelf.pane.setCurrent(shelf.idAt(2));
        QTest::keyClick(&shelf.rows, Qt::Key_Down);
        const QImage image = shelf.rows.viewport()->grab().toImage();
        const auto filled = [&](int row) {
            const QRect rect = shelf.rows.visualRect(shelf.library.index(row));
            return image.pixelColor(
                       (QPointF(rect.right() - measure::gap16, rect.center().y()) * image.devicePixelRatio())
                           .toPoint())
                == colours().selection;
        };
        QVERIFY(filled(2));
        QVERIFY(!filled(3));
        QVERIFY(!filled(4));
    }

    void theDossierOneWorksInStaysWhereItIs()
    {
        Shelf shelf;
        const DossierId open = shelf.idAt(5), other = shelf.idAt(9);
        shelf.pane.setCurrent(open);
        shelf.write(open);
        QCOMPARE(shelf.library.indexOf(open).row(), 5);
        shelf.write(open);
        QCOMPARE(shelf.library.indexOf(open).row(), 5);
        shelf.pane.setCurrent(other);
        QCOMPARE(shelf.library.indexOf(open).row(), 0);
        QCOMPARE(shelf.library.indexOf(other).row(), 9);
    }

    void theDossierOneWorksInStaysUnderItsFilterUntilOneFiltersAnew()
    {
        Shelf shelf;
        const DossierId open = shelf.idAt(2);
        shelf.store.post([open](const Result<Store *> &opened) {
            (void)(*opened)->change(open, [](Desk &desk) -> Result<void> {
                desk.work.wijken.primary = u"selwerd"_s;
                return {};
            });
        });
        shelf.refreshed();
        shelf.library.setFilter({.wijk = u"selwerd"_s});
        QCOMPARE(shelf.library.rowCount(), 1);
        shelf.pane.setCurrent(open);
        shelf.store.post([open](const Result<Store *> &opened) {
            (void)(*opened)->change(open, [](Desk &desk) -> Result<void> {
                desk.work.wijken.primary = u"paddepoel"_s;
                return {};
            });
        });
        shelf.refreshed();
        QCOMPARE(shelf.library.rowCount(), 1);
        shelf.library.setFilter({});
        shelf.library.setFilter({.wijk = u"selwerd"_s});
        QCOMPARE(shelf.library.rowCount(), 0);
        shelf.library.setFilter({});
        shelf.library.throwAway(open);
        QTRY_COMPARE(shelf.library.rowCount(), 39);
    }

    void rowsThatMoveOrComeLeaveTheCursorUnderTheEye_data()
    {
        QTest::addColumn<bool>("comes");
        QTest::newRow("a colleague wrote in another one") << false;
        QTest::newRow("a new one comes") << true;
    }
    void rowsThatMoveOrComeLeaveTheCursorUnderTheEye()
    {
        QFETCH(const bool, comes);
        Shelf shelf;
        shelf.pane.setCurrent(shelf.idAt(1));
        const DossierId here = shelf.idAt(20);
        shelf.rows.setCurrentIndex(shelf.library.index(20));
        shelf.rows.verticalScrollBar()->setValue(shelf.rows.verticalScrollBar()->value() + 17);
        const int before = shelf.topOf(here);
        if (comes) {
            const Dossier made = newDossier(u"Nieuw"_s, u"fysiek"_s, seededIds(77));
            shelf.store.post([made](const Result<Store *> &opened) { (void)(*opened)->add({.work = made}); });
            shelf.refreshed();
        } else {
            shelf.write(shelf.idAt(30));
        }
        QCOMPARE(shelf.library.indexOf(here).row(), 21);
        QCOMPARE(shelf.cursor(), here);
        QCOMPARE(shelf.topOf(here), before);
    }
};

QTEST_MAIN(ShelfTest)
#include "tst_shelf.moc"
