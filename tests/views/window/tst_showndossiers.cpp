// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakesite.h"
#include "tests/support/fixtures.h"
#include "tests/support/sjablonen.h"
#include "tests/support/standings.h"
#include "views/look/look.h"
#include "views/window/overview/dossierlistpane.h"
#include "views/window/overview/hitdelegate.h"
#include "views/window/windowsettings.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// The left column on a workspace of so many dossiers, of which one or none is open.
struct Column {
    explicit Column(int dossiers = 40)
        : store(folder.path())
        , dossierList(store, site, test::sjablonen(), seededIds(50), systemClock())
        , pane(dossierList, store, Language::Dutch)
    {
        const IdMaker ids = seededIds(2);
        for (int i = 0; i < dossiers; ++i) {
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
        QSignalSpy spy(&dossierList, &DossierList::refreshed);
        dossierList.refresh();
        QVERIFY(spy.wait());
    }
    /// Somebody types in it, later than whatever was written before.
    void write(const DossierId &id)
    {
        const QDateTime newest = dossierList.row(idAt(0))->row.changedAt;
        QTRY_VERIFY(systemClock()() > newest.addMSecs(5));
        store.post([id](const Result<Store *> &opened) {
            (void)(*opened)->change(id, [](LocalDossier &local) -> Result<void> {
                local.work.summary += u"Nieuw."_s;
                return {};
            });
        });
        refreshed();
    }
    DossierId idAt(int row) { return {shownDossiers.index(row).data(ShownDossiers::IdRole).toString()}; }
    QList<DossierId> selected()
    {
        QList<DossierId> ids;
        for (const QModelIndex &index : rows.selectionModel()->selectedIndexes())
            ids.append({index.data(ShownDossiers::IdRole).toString()});
        return ids;
    }
    DossierId cursor() { return {rows.currentIndex().data(ShownDossiers::IdRole).toString()}; }
    int topOf(const DossierId &id) { return rows.visualRect(shownDossiers.indexOf(id)).top(); }

    QTemporaryDir folder;
    FakeSite site;
    StoreThread store;
    DossierList dossierList;
    DossierListPane pane;
    ShownDossiers &shownDossiers = pane.shownDossiers();
    QListView &rows = *pane.findChild<QListView *>(u"dossiers"_s);
};

} // namespace

/// The list of dossiers while somebody works in one of them.
class ShownDossiersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowKeysMoveTheCursorAndLeaveTheOpenDossierMarked()
    {
        Column on;
        const DossierId open = on.idAt(3), next = on.idAt(5);
        on.pane.setCurrent(open);
        QCOMPARE(on.cursor(), open);
        QTest::keyClick(&on.rows, Qt::Key_Down);
        QTest::keyClick(&on.rows, Qt::Key_Down);
        QCOMPARE(on.cursor(), next);
        QCOMPARE(on.selected(), QList<DossierId>{open});
        QSignalSpy asked(&on.pane, &DossierListPane::openAsked);
        QTest::keyClick(&on.rows, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<DossierId>(), next);
        QTest::mouseClick(on.rows.viewport(), Qt::LeftButton, {},
                          on.rows.visualRect(on.shownDossiers.index(1)).center());
        QCOMPARE(on.selected(), QList<DossierId>{open});
    }

    void theOpenDossierAndTheCursorLookDifferent()
    {
        Column on;
        on.pane.setCurrent(on.idAt(2));
        QTest::keyClick(&on.rows, Qt::Key_Down);
        const QImage image = on.rows.viewport()->grab().toImage();
        const auto filled = [&](int row) {
            const QRect rect = on.rows.visualRect(on.shownDossiers.index(row));
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
        Column on;
        const DossierId open = on.idAt(5), other = on.idAt(9);
        on.pane.setCurrent(open);
        on.write(open);
        QCOMPARE(on.shownDossiers.indexOf(open).row(), 5);
        on.write(open);
        QCOMPARE(on.shownDossiers.indexOf(open).row(), 5);
        on.pane.setCurrent(other);
        QCOMPARE(on.shownDossiers.indexOf(open).row(), 0);
        QCOMPARE(on.shownDossiers.indexOf(other).row(), 9);
    }

    void theDossierOneWorksInStaysUnderItsFilterUntilOneFiltersAnew()
    {
        Column on;
        const DossierId open = on.idAt(2);
        on.store.post([open](const Result<Store *> &opened) {
            (void)(*opened)->change(open, [](LocalDossier &local) -> Result<void> {
                local.work.wijken.primary = u"selwerd"_s;
                return {};
            });
        });
        on.refreshed();
        on.shownDossiers.setFilter({.wijk = u"selwerd"_s});
        QCOMPARE(on.shownDossiers.rowCount(), 1);
        on.pane.setCurrent(open);
        on.store.post([open](const Result<Store *> &opened) {
            (void)(*opened)->change(open, [](LocalDossier &local) -> Result<void> {
                local.work.wijken.primary = u"paddepoel"_s;
                return {};
            });
        });
        on.refreshed();
        QCOMPARE(on.shownDossiers.rowCount(), 1);
        on.shownDossiers.setFilter({});
        on.shownDossiers.setFilter({.wijk = u"selwerd"_s});
        QCOMPARE(on.shownDossiers.rowCount(), 0);
        on.shownDossiers.setFilter({});
        on.dossierList.throwAway(open);
        QTRY_COMPARE(on.shownDossiers.rowCount(), 39);
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
        Column on;
        on.pane.setCurrent(on.idAt(1));
        const DossierId here = on.idAt(20);
        on.rows.setCurrentIndex(on.shownDossiers.index(20));
        on.rows.verticalScrollBar()->setValue(on.rows.verticalScrollBar()->value() + 17);
        const int before = on.topOf(here);
        if (comes) {
            const Dossier made = newDossier(u"Nieuw"_s, u"fysiek"_s, seededIds(77));
            on.store.post([made](const Result<Store *> &opened) { (void)(*opened)->add({.work = made}); });
            on.refreshed();
        } else {
            on.write(on.idAt(30));
        }
        QCOMPARE(on.shownDossiers.indexOf(here).row(), 21);
        QCOMPARE(on.cursor(), here);
        QCOMPARE(on.topOf(here), before);
    }

    void aLongLineIsCutAndToldWhole()
    {
        Column on(1);
        const DossierId id = on.idAt(0);
        PublicationStatus back;
        back.returnedBy = u"a.voorbeeld"_s;
        back.returnedReason = u"Er staat nog een oude datum in, en de foto van het plein hoort hier niet."_s;
        noteStanding(on.store, id, back);
        on.refreshed();
        const QModelIndex row = on.shownDossiers.indexOf(id);
        QTRY_VERIFY(row.data(ShownDossiers::BelowRole).toString().contains(back.returnedReason));
        QVERIFY(row.data(Qt::ToolTipRole).toString().contains(back.returnedReason));
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(back.returnedReason));
        const QFontMetrics title(typeFont(Type::Text)), below(typeFont(Type::Help));
        QVERIFY(on.rows.visualRect(row).height() < title.height() + 2 * below.height());
    }

    void theOrderIsChosenByKeysAndSaid()
    {
        Column on(3);
        auto *order = on.pane.findChild<QComboBox *>(u"dossierListOrder"_s);
        QCOMPARE(order->accessibleName(), u"Volgorde"_s);
        QCOMPARE(order->currentText(), u"Laatst gewijzigd"_s);
        QVERIFY(order->focusPolicy() & Qt::TabFocus);
        order->setFocus();
        QTest::keyClick(order, Qt::Key_Down);
        QCOMPARE(on.shownDossiers.order(), DossierOrder::Title);
        QCOMPARE(on.shownDossiers.index(0).data().toString(), u"Dossier 0"_s);
        on.pane.setOrder(DossierOrder::Coming);
        QCOMPARE(order->currentText(), u"Op volgende datum"_s);
    }

    void theOrderIsKeptWithTheWindow()
    {
        const QTemporaryDir folder;
        for (int order = 0; order < dossierOrders; ++order) {
            keepWindowSettings(folder.path(), {.order = DossierOrder(order)});
            QCOMPARE(readWindowSettings(folder.path()).order, DossierOrder(order));
        }
    }

    void placesOfOneDossierAreToldApart()
    {
        Column on(0);
        Dossier dossier = newDossier(u"Speelplek"_s, u"fysiek"_s, seededIds(7));
        dossier.summary = u"Er komt een klimboom."_s;
        Milestone evening;
        evening.id = u"m1"_s;
        evening.title = u"Inloopavond"_s;
        evening.note = u"Over de klimboom."_s;
        dossier.planning.milestones = {evening};
        on.store.post([dossier](const Result<Store *> &opened) { (void)(*opened)->add({.work = dossier}); });
        auto *search = on.pane.findChild<QLineEdit *>(u"search"_s);
        search->setText(u"klimboom"_s);
        auto *hits = on.pane.findChild<QListView *>(u"hits"_s);
        QTRY_COMPARE(hits->model()->rowCount(), 2);
        QStringList places;
        for (int row = 0; row < 2; ++row)
            places.append(hits->model()->index(row, 0).data(HitDelegate::WhereRole).toString());
        places.sort();
        QCOMPARE(places, (QStringList{u"In het kort"_s, u"Planning: Inloopavond"_s}));
        const QModelIndex first = hits->model()->index(0, 0), second = hits->model()->index(1, 0);
        QVERIFY(!first.data(HitDelegate::SameDossierRole).toBool());
        QVERIFY(second.data(HitDelegate::SameDossierRole).toBool());
        QVERIFY(second.data(Qt::AccessibleTextRole).toString().startsWith(u"Speelplek: "_s));
        QVERIFY(hits->viewport()->rect().contains(hits->visualRect(second)));
        const QImage image = hits->viewport()->grab().toImage();
        bool marked = false;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y)
                marked = marked || image.pixelColor(x, y) == colours().attentionGround;
        }
        QVERIFY2(marked, "what was found is not marked");
        QSignalSpy asked(&on.pane, &DossierListPane::openAsked);
        QTest::mouseClick(hits->viewport(), Qt::LeftButton, {}, hits->visualRect(second).center());
        QCOMPARE(asked.size(), 1);
        const bool inPlanning = places.at(1) == second.data(HitDelegate::WhereRole).toString();
        QCOMPARE(asked.first().at(1).toString(), inPlanning ? u"m1"_s : QString());
        QCOMPARE(asked.first().at(2).toString(), inPlanning ? u"note"_s : u"summary"_s);
    }

    void aLineAroundWhatWasFoundIsWhole_data()
    {
        QTest::addColumn<QString>("snippet");
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("line");
        const auto marked
            = [](QString text) { return text.replace(u'[', QChar(0x2068)).replace(u']', QChar(0x2069)); };
        const QString text = marked(u"Bewoners kijken samen naar de [speel]plek en kiezen een toestel"_s);
        QTest::newRow("all of it") << text << 100
                                   << u"Bewoners kijken samen naar de [speel]plek en kiezen een toestel"_s;
        QTest::newRow("around it") << text << 30 << u"… de [speel]plek en kiezen een …"_s;
        QTest::newRow("hardly any room") << text << 5 << u"… [speel]plek …"_s;
        QTest::newRow("nothing marked") << u"Een zin zonder meer"_s << 12 << u"Een zin …"_s;
        QTest::newRow("nothing") << QString() << 10 << QString();
    }
    void aLineAroundWhatWasFoundIsWhole()
    {
        QFETCH(const QString, snippet);
        QFETCH(const int, width);
        QFETCH(const QString, line);
        QString said;
        for (const FoundRun &run :
             lineAround(snippet, width, [](const QString &words) { return int(words.size()); }))
            said += run.found ? u'[' + run.text + u']' : run.text;
        QCOMPARE(said, line);
    }
};

QTEST_MAIN(ShownDossiersTest)
#include "tst_showndossiers.moc"
