// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/engine/listofwijken.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

void add(TestDesk &desk, const QString &name)
{
    act(desk, [&](const WijkList &list) { return withWijk(list, name, u"Noord"_s); });
}

QByteArray pageOf(const TestSite &site, TestDesk &desk, const DossierId &id)
{
    return site.browser(site.base() + u"/dossiers/"_s + desk.work(id).slug).body;
}

} // namespace

/// When a desk hears what a wijk is called.
class WijkNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewWijkComesWithTheDossierThatNamesIt();
    void aNameOfBeforeIsNoEditOfAWebmaster_data();
    void aNameOfBeforeIsNoEditOfAWebmaster();
};

void WijkNamesTest::aNewWijkComesWithTheDossierThatNamesIt()
{
    const TestSite site(u"oefensite-classic"_s);
    TestDesk first(site), second(site, u"collega"_s);
    const DossierId id = first.addDossier(u"Speelplekken"_s);
    first.mustSync();
    second.mustSync(); // which looks at everything, and not again within the hour
    add(first, u"Nieuwe Haven"_s);
    first.set(id, u"/wijken/primary"_s, "\"nieuwe-haven\"");
    first.mustSync();
    second.mustSync();
    QCOMPARE(second.work(id).wijken.primary, u"nieuwe-haven"_s);
    QCOMPARE(listOf(second).nameOf(u"nieuwe-haven"_s), u"Nieuwe Haven"_s);
    second.agreeToPublish(id);
    second.mustSync();
    const QByteArray page = pageOf(site, second, id);
    QVERIFY2(page.contains("Nieuwe Haven"), page.constData());
}

void WijkNamesTest::aNameOfBeforeIsNoEditOfAWebmaster_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<std::function<void(TestDesk &)>>("change");
    QTest::addColumn<bool>("byColleague");
    using Change = std::function<void(TestDesk &)>;
    const Change otherName = [](TestDesk &desk) { rename(desk, u"paddepoel"_s, u"Paddepoel en Tuinwijk"_s); };
    const Change merged = [](TestDesk &desk) { mergeInto(desk, u"paddepoel"_s, u"selwerd"_s); };
    for (const QString &kind : {u"oefensite-classic"_s, u"oefensite-volto"_s}) {
        QTest::addRow("%s, another name", qPrintable(kind)) << kind << otherName << false;
        QTest::addRow("%s, part of another", qPrintable(kind)) << kind << merged << false;
        QTest::addRow("%s, another name by a colleague", qPrintable(kind)) << kind << otherName << true;
    }
}

void WijkNamesTest::aNameOfBeforeIsNoEditOfAWebmaster()
{
    QFETCH(const QString, kind);
    QFETCH(const std::function<void(TestDesk &)>, change);
    QFETCH(const bool, byColleague);
    const TestSite site(kind);
    TestDesk desk(site), colleague(site, u"collega"_s);
    const DossierId id = desk.addDossier(u"Speelplekken"_s);
    desk.agreeToPublish(id);
    desk.settle();
    colleague.mustSync();
    desk.set(id, u"/summary"_s, "\"Wij maken vier speelplekken nieuw.\"");
    desk.agreeToPublish(id);
    desk.syncUntil(site.isVolto() ? u"changed:page"_s : u"changed:index"_s); // the page, and no record of it
    change(byColleague ? colleague : desk);
    if (byColleague)
        colleague.mustSync();
    const QStringList steps = TestDesk::stepsIn(hourlySync(desk));
    QVERIFY2(steps.contains(u"published:2"_s) && !steps.join(u' ').contains(u"asked:"_s),
             qPrintable(steps.join(u' ')));
    const QByteArray page = pageOf(site, desk, id);
    QVERIFY2(page.contains((u"Dit plan ligt in "_s + listOf(desk).nameOf(u"paddepoel"_s)).toUtf8()),
             page.constData());
    QVERIFY(page.contains("vier speelplekken"));
}

QTEST_GUILESS_MAIN(WijkNamesTest)
#include "tst_wijknames.moc"
