// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/dossiers/dossierlistfixture.h"

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
struct Ordered : DossierListFixture {
    Ordered()
        : DossierListFixture(4)
    {
        const QList<Described> described{{bridge, u"selwerd"_s, u"2999-05-20"_s},
                                         {ten, u"selwerd"_s, u"2999-05"_s},
                                         {built, {}, u"2998-33"_s},
                                         {nine, u"paddepoel"_s, {}}};
        for (qsizetype i = 0; i < all.size(); ++i)
            changeLater(all.at(i), [&one = described.at(i)](LocalDossier &local) {
                local.work.title = one.title;
                local.work.wijken.primary = one.wijk;
                local.work.planning.milestones = {milestoneOn(one.coming)};
            });
    }
    static Milestone milestoneOn(const QString &date)
    {
        Milestone made;
        made.id = u"m"_s;
        made.state = PlanState::Planned;
        made.date = *EdtfDate::parse(date);
        return made;
    }
};

} // namespace

/// In what order a window shows its dossiers, and that another window shows them otherwise.
class DossierOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOrderIsThePersons_data()
    {
        QTest::addColumn<DossierOrder>("order");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("what changed last") << DossierOrder::Changed << QStringList{nine, built, ten, bridge};
        QTest::newRow("as a dictionary") << DossierOrder::Title << QStringList{built, bridge, nine, ten};
        QTest::newRow("by wijk, none last") << DossierOrder::Wijk << QStringList{nine, bridge, ten, built};
        QTest::newRow("what comes first") << DossierOrder::Coming << QStringList{built, ten, bridge, nine};
    }
    void theOrderIsThePersons()
    {
        QFETCH(const DossierOrder, order);
        QFETCH(const QStringList, titles);
        Ordered on;
        on.shownDossiers.setOrder(order);
        QTRY_COMPARE(DossierListFixture::titles(on.shownDossiers), titles);
    }

    void whatComesIsSaidWhereOneSortsByIt()
    {
        Ordered on;
        const auto below = [&](qsizetype which) {
            return on.shownDossiers.indexOf(on.all.at(which)).data(ShownDossiers::BelowRole).toString();
        };
        QTRY_COMPARE(below(0), u"Selwerd · alleen op deze computer"_s);
        on.shownDossiers.setOrder(DossierOrder::Coming);
        QTRY_COMPARE(below(0), u"20 mei 2999 · Selwerd · alleen op deze computer"_s);
        QTRY_COMPARE(below(3), u"geen datum · Paddepoel · alleen op deze computer"_s);
        QCOMPARE(on.shownDossiers.indexOf(on.all.at(0)).data(Qt::AccessibleTextRole).toString(),
                 u"brug, 20 mei 2999, Selwerd, alleen op deze computer"_s);
    }

    void whatOneWorksInStaysInEveryOrder_data() { theOrderIsThePersons_data(); }
    void whatOneWorksInStaysInEveryOrder()
    {
        QFETCH(const DossierOrder, order);
        QFETCH(const QStringList, titles);
        Ordered on;
        on.shownDossiers.setOrder(order);
        QTRY_VERIFY(std::ranges::all_of(on.dossierList.rows(), [&](const DossierListRow &row) {
            (void)on.news(row.row.id);
            return row.known && !row.stale;
        }));
        QTRY_COMPARE(DossierListFixture::titles(on.shownDossiers), titles);
        const DossierId open = DossierListFixture::idAt(on.shownDossiers, 1),
                        last = DossierListFixture::idAt(on.shownDossiers, 3);
        on.shownDossiers.hold(open);
        on.changeLater(open, [&](LocalDossier &local) {
            local.work.title = u"zz"_s;
            local.work.wijken.primary = u"zuid"_s;
            local.work.planning.milestones.clear();
        });
        QTRY_VERIFY(on.shownDossiers.indexOf(open).data().toString() == u"zz"_s
                    && !on.dossierList.row(open)->stale);
        QCOMPARE(on.shownDossiers.indexOf(open).row(), 1);
        on.shownDossiers.hold(last);
        QTRY_VERIFY(on.shownDossiers.indexOf(open).row() != 1);
    }

    void twoWindowsFilterAndSortForThemselves()
    {
        Ordered on;
        ShownDossiers other(on.dossierList, Language::Dutch);
        const QStringList before = DossierListFixture::titles(other);
        on.shownDossiers.setFilter({.wijk = u"selwerd"_s});
        on.shownDossiers.setOrder(DossierOrder::Title);
        QCOMPARE(DossierListFixture::titles(on.shownDossiers), (QStringList{bridge, ten}));
        QCOMPARE(DossierListFixture::titles(other), before);
        QCOMPARE(other.filter(), DossierFilter());
        // What is held in one goes its way in the other.
        const DossierId open = on.all.at(1);
        on.shownDossiers.hold(open);
        other.hold(on.all.at(3));
        on.changeLater(open, [](LocalDossier &local) { local.work.title = u"Aalscholver"_s; });
        QCOMPARE(on.shownDossiers.indexOf(open).row(), 1);
        QCOMPARE(DossierListFixture::idAt(other, 0), open);
    }
};

QTEST_MAIN(DossierOrderTest)
#include "tst_dossierorder.moc"
