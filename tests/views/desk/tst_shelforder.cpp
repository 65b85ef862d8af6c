// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/desk/ontheshelf.h"

using namespace wd;
using namespace wd::test;

namespace
{

struct Described {
    QString title, wijk, coming; ///< EDTF, of a milestone
};

const QString ten = u"Élan in 10 straten"_s, nine = u"elan in 9 straten"_s, bridge = u"brug"_s,
              built = u"Aanleg"_s;

/// Four dossiers, changed one after another.
struct Ordered : OnTheShelf {
    Ordered()
        : OnTheShelf(4)
    {
        const QList<Described> described{{bridge, u"selwerd"_s, u"2999-05-20"_s},
                                         {ten, u"selwerd"_s, u"2999-05"_s},
                                         {built, {}, u"2998-33"_s},
                                         {nine, u"paddepoel"_s, {}}};
        for (qsizetype i = 0; i < all.size(); ++i)
            changeLater(all.at(i), [&one = described.at(i)](Desk &desk) {
                desk.work.title = one.title;
                desk.work.wijken.primary = one.wijk;
                desk.work.planning.milestones = {milestoneOn(one.coming)};
            });
    }
    static Milestone milestoneOn(const QString &date)
    {
        Milestone made;
        made.id = u"m"_s;
        made.state = u"planned"_s;
        made.date = *EdtfDate::parse(date);
        return made;
    }
};

} // namespace

/// In what order a window shows its dossiers, and that another window shows them otherwise.
class ShelfOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOrderIsThePersons_data()
    {
        QTest::addColumn<ShelfOrder>("order");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("what changed last") << ShelfOrder::Changed << QStringList{nine, built, ten, bridge};
        QTest::newRow("as a dictionary") << ShelfOrder::Title << QStringList{built, bridge, nine, ten};
        QTest::newRow("by wijk, none last") << ShelfOrder::Wijk << QStringList{nine, bridge, ten, built};
        QTest::newRow("what comes first") << ShelfOrder::Coming << QStringList{built, ten, bridge, nine};
    }
    void theOrderIsThePersons()
    {
        QFETCH(const ShelfOrder, order);
        QFETCH(const QStringList, titles);
        Ordered on;
        on.shelf.setOrder(order);
        QTRY_COMPARE(OnTheShelf::titles(on.shelf), titles);
    }

    void whatComesIsSaidWhereOneSortsByIt()
    {
        Ordered on;
        const auto below = [&](qsizetype which) {
            return on.shelf.indexOf(on.all.at(which)).data(Shelf::BelowRole).toString();
        };
        QTRY_COMPARE(below(0), u"Selwerd · alleen op deze computer"_s);
        on.shelf.setOrder(ShelfOrder::Coming);
        QTRY_COMPARE(below(0), u"20 mei 2999 · Selwerd · alleen op deze computer"_s);
        QTRY_COMPARE(below(3), u"geen datum · Paddepoel · alleen op deze computer"_s);
        QCOMPARE(on.shelf.indexOf(on.all.at(0)).data(Qt::AccessibleTextRole).toString(),
                 u"brug, 20 mei 2999, Selwerd, alleen op deze computer"_s);
    }

    void whatOneWorksInStaysInEveryOrder_data() { theOrderIsThePersons_data(); }
    void whatOneWorksInStaysInEveryOrder()
    {
        QFETCH(const ShelfOrder, order);
        QFETCH(const QStringList, titles);
        Ordered on;
        on.shelf.setOrder(order);
        QTRY_VERIFY(std::ranges::all_of(on.library.rows(), [&](const ShelfRow &row) {
            (void)on.news(row.row.id);
            return row.known && !row.stale;
        }));
        QTRY_COMPARE(OnTheShelf::titles(on.shelf), titles);
        const DossierId open = OnTheShelf::idAt(on.shelf, 1), last = OnTheShelf::idAt(on.shelf, 3);
        on.shelf.hold(open);
        on.changeLater(open, [&](Desk &desk) {
            desk.work.title = u"zz"_s;
            desk.work.wijken.primary = u"zuid"_s;
            desk.work.planning.milestones.clear();
        });
        QTRY_VERIFY(on.shelf.indexOf(open).data().toString() == u"zz"_s && !on.library.row(open)->stale);
        QCOMPARE(on.shelf.indexOf(open).row(), 1);
        on.shelf.hold(last);
        QTRY_VERIFY(on.shelf.indexOf(open).row() != 1);
    }

    void twoWindowsFilterAndSortForThemselves()
    {
        Ordered on;
        Shelf other(on.library, Language::Dutch);
        const QStringList before = OnTheShelf::titles(other);
        on.shelf.setFilter({.wijk = u"selwerd"_s});
        on.shelf.setOrder(ShelfOrder::Title);
        QCOMPARE(OnTheShelf::titles(on.shelf), (QStringList{bridge, ten}));
        QCOMPARE(OnTheShelf::titles(other), before);
        QCOMPARE(other.filter(), ShelfFilter());
        // What is held in one goes its way in the other.
        const DossierId open = on.all.at(1);
        on.shelf.hold(open);
        other.hold(on.all.at(3));
        on.changeLater(open, [](Desk &desk) { desk.work.title = u"Aalscholver"_s; });
        QCOMPARE(on.shelf.indexOf(open).row(), 1);
        QCOMPARE(OnTheShelf::idAt(other, 0), open);
    }
};

QTEST_MAIN(ShelfOrderTest)
#include "tst_shelforder.moc"
