// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/synccontext.h"
#include "tests/sync/engine/betweenstatements.h"
#include "tests/sync/engine/testdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// A dossier leaves the site only when somebody deleted it, a month ago, and after it was withdrawn.
class RemovalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMonthInTheTrashTakesADossierOffTheSite_data() { addSiteRows(); }
    void aMonthInTheTrashTakesADossierOffTheSite();
    void manyAtOnceAreAskedAbout_data() { addSiteRows(); }
    void manyAtOnceAreAskedAbout();
    void whoMayNotPublishLeavesItThere_data() { addSiteRows(); }
    void whoMayNotPublishLeavesItThere();
    void aClockThatRanAheadTakesNothingAway_data() { addSiteRows(); }
    void aClockThatRanAheadTakesNothingAway();
    void aDayInTheTrashWrittenByAWrongClockIsNotBelieved_data() { addSiteRows(); }
    void aDayInTheTrashWrittenByAWrongClockIsNotBelieved();
    void aClockThatRanAheadStillLooksAtEverything_data() { addSiteRows(); }
    void aClockThatRanAheadStillLooksAtEverything();
    void aSiteWhoseClockRanAheadIsStillHeard_data() { addSiteRows(false); }
    void aSiteWhoseClockRanAheadIsStillHeard();
    void whatWentByItselfStaysOnTheDesk_data() { addSiteRows(); }
    void whatWentByItselfStaysOnTheDesk();
    void theTrashOutlivesARemovalByHand_data() { addSiteRows(); }
    void theTrashOutlivesARemovalByHand();
    void whatIsTakenOutOfThatTrashBeginsAnew_data() { addSiteRows(false); }
    void whatIsTakenOutOfThatTrashBeginsAnew();
    void aPublicationNobodyFinishedHoldsNothingBack_data() { addSiteRows(); }
    void aPublicationNobodyFinishedHoldsNothingBack();
    void whoTakesItOutAtTheLastMomentKeepsIt();
    void whoTakesItOutBetweenTwoStatementsKeepsIt();

private:
    static constexpr qint64 month = 31 * 86400;
    /// Time goes by, on the site and on the desks.
    static void later(TestSite &site, TestDesk &desk, qint64 seconds)
    {
        site.advance(seconds);
        desk.advance(seconds);
    }
    static void moveToTrash(TestDesk &desk, const DossierId &id)
    {
        QVERIFY(desk.store().edit(id, [](const Dossier &work) -> Result<Dossier> {
            Dossier dossier = work;
            dossier.deleted = QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate);
            return dossier;
        }));
    }
    static bool takeOut(TestDesk &desk, const DossierId &id)
    {
        return desk.store()
            .edit(id,
                  [](const Dossier &work) -> Result<Dossier> {
                      Dossier dossier = work;
                      dossier.deleted.clear();
                      return dossier;
                  })
            .has_value();
    }
    static bool isHere(TestDesk &desk, const DossierId &id) { return desk.store().read(id).has_value(); }
    static int rowsOf(const TestSite &site, const QString &slug)
    {
        int count = 0;
        for (const SiteRow &row : site.rows())
            count += row.path.startsWith(site.base() + u"/dossiers/"_s + slug) ? 1 : 0;
        return count;
    }
};

void RemovalTest::aMonthInTheTrashTakesADossierOffTheSite()
{
    QFETCH(QString, kind);
    TestSite site(kind, TestSite::Time::Ours);
    TestDesk desk(site), colleague(site, u"collega"_s);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    const QString slug = desk.work(id).slug;
    desk.agreeToPublish(id);
    desk.mustSync();
    moveToTrash(desk, id);
    desk.mustSync();
    colleague.mustSync();
    QVERIFY(!colleague.work(id).deleted.isEmpty());
    later(site, desk, 29 * 86400);
    desk.mustSync();
    QCOMPARE(site.anonymousStatus(site.base() + u"/dossiers/"_s + slug), 200);
    later(site, desk, month - 29 * 86400);
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"withdrawn:2"_s));
    QVERIFY(isHere(desk, id) && rowsOf(site, slug) > 0);
    later(site, desk, 700);
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"removed-from-site"_s));
    QVERIFY(!isHere(desk, id));
    QCOMPARE(rowsOf(site, slug), 0);
    QCOMPARE(TestDesk::stepsIn(desk.mustSync()), QStringList());
    // The colleague's desk drops it once it is missed twice, a minute apart.
    colleague.advance(3700);
    colleague.mustSync();
    QVERIFY(isHere(colleague, id));
    later(site, colleague, 61);
    QVERIFY(TestDesk::stepsIn(colleague.mustSync()).contains(u"dropped"_s));
    QVERIFY(!isHere(colleague, id));
}

void RemovalTest::manyAtOnceAreAskedAbout()
{
    QFETCH(QString, kind);
    TestSite site(kind, TestSite::Time::Ours);
    TestDesk desk(site);
    QList<DossierId> ids;
    for (int i = 0; i < 4; ++i) {
        ids.append(desk.addDossier(u"Dossier %1"_s.arg(i)));
        moveToTrash(desk, ids.last());
    }
    desk.mustSync();
    later(site, desk, month);
    const SyncOutcome asked = desk.mustSync();
    QVERIFY(TestDesk::stepsIn(asked).contains(u"asked:many-removals:4"_s));
    for (const DossierId &id : ids)
        QVERIFY(isHere(desk, id) && rowsOf(site, desk.work(id).slug) > 0);
    const QString slug = desk.work(ids.first()).slug;
    const SyncOutcome named = desk.sync({ids.first()});
    QCOMPARE(TestDesk::troubleIn(named), QString());
    QVERIFY(!isHere(desk, ids.first()));
    QCOMPARE(rowsOf(site, slug), 0);
    QVERIFY(rowsOf(site, desk.work(ids.at(1)).slug) > 0);
}

void RemovalTest::whoMayNotPublishLeavesItThere()
{
    QFETCH(QString, kind);
    TestSite site(kind, TestSite::Time::Ours);
    TestDesk desk(site), assistant(site, u"projectassistent"_s);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    const QString root = site.base() + u"/dossiers/"_s + desk.work(id).slug;
    desk.agreeToPublish(id);
    desk.mustSync();
    moveToTrash(desk, id);
    desk.mustSync();
    assistant.mustSync();
    later(site, assistant, month);
    const SyncOutcome asked = assistant.mustSync();
    QVERIFY(TestDesk::stepsIn(asked).contains(u"asked:withdraw-first"_s));
    QCOMPARE(site.anonymousStatus(root), 200);
    QVERIFY(isHere(assistant, id));
}

void RemovalTest::aClockThatRanAheadTakesNothingAway()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site), colleague(site, u"collega"_s);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    const QString slug = desk.work(id).slug;
    moveToTrash(desk, id);
    desk.mustSync();
    desk.advance(12 * month);
    desk.mustSync();
    desk.advance(3700);
    desk.mustSync();
    QVERIFY(isHere(desk, id) && rowsOf(site, slug) > 0);
    // Set right again, it looks at everything as before, and hears of what a colleague did.
    desk.advance(-12 * month - 3700);
    colleague.mustSync();
    QVERIFY(isHere(colleague, id));
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    QVERIFY(webmaster.remove(site.base() + u"/dossiers/"_s + slug).has_value());
    desk.mustSync();
    QVERIFY(SiteNotes::from(desk.local(id)).goneSince.isValid());
}

void RemovalTest::aDayInTheTrashWrittenByAWrongClockIsNotBelieved()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site), colleague(site, u"collega"_s);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    QVERIFY(desk.store().edit(id, [](const Dossier &work) -> Result<Dossier> {
        Dossier dossier = work;
        dossier.deleted = u"2020-01-01"_s;
        return dossier;
    }));
    for (int look = 0; look < 3; ++look) {
        desk.mustSync();
        colleague.mustSync();
        desk.advance(3700);
        colleague.advance(3700);
    }
    QVERIFY(isHere(desk, id) && isHere(colleague, id) && rowsOf(site, desk.work(id).slug) > 0);
}

void RemovalTest::aClockThatRanAheadStillLooksAtEverything()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    const DossierId withdrawn = desk.addDossier(u"Een ander dossier"_s, "%PDF-1.4 ander");
    desk.agreeToPublish(id);
    desk.agreeToPublish(withdrawn);
    desk.mustSync();
    desk.advance(12 * month);
    desk.agreeToWithdraw(withdrawn, u"Het gaat niet door."_s);
    desk.mustSync();
    QCOMPARE(SiteNotes::from(desk.local(withdrawn)).dueChecks.size(), 2);
    desk.advance(-12 * month);
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    const QString question = site.base() + u"/dossiers/"_s + desk.work(id).slug + u"/vragen/"_s
        + desk.work(id).questions.first().slug;
    QVERIFY(webmaster.remove(question).has_value());
    // What was taken away shows only to who looks at everything.
    const QStringList steps = TestDesk::stepsIn(desk.mustSync());
    QVERIFY2(steps.join(u' ').contains(u"asked:removed-on-site"_s), qPrintable(steps.join(u' ')));
    QVERIFY(SiteNotes::from(desk.local(withdrawn)).dueChecks.isEmpty());
}

void RemovalTest::aSiteWhoseClockRanAheadIsStillHeard()
{
    QFETCH(QString, kind);
    TestSite site(kind);
    TestDesk desk(site), colleague(site, u"collega"_s);
    site.advance(86400);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.mustSync();
    desk.mustSync();
    colleague.mustSync();
    site.advance(-86400);
    for (const QByteArray words : {"\"Twee speelplekken.\"", "\"Een speelplek.\""}) {
        colleague.set(id, u"/summary"_s, words);
        colleague.mustSync();
        desk.mustSync();
        QCOMPARE(desk.show(id), colleague.show(id));
    }
}

void RemovalTest::whatWentByItselfStaysOnTheDesk()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.mustSync();
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    QVERIFY(webmaster.remove(site.base() + u"/dossiers/"_s + desk.work(id).slug).has_value());
    const QByteArray before = desk.show(id);
    desk.advance(3700);
    desk.mustSync();
    desk.advance(61);
    const SyncOutcome asked = desk.mustSync();
    QVERIFY(TestDesk::stepsIn(asked).contains(u"asked:gone-from-site"_s));
    QVERIFY(asked.reports.last().needsUser);
    QCOMPARE(desk.show(id), before);
    QCOMPARE(rowsOf(site, desk.work(id).slug), 0);
}

void RemovalTest::theTrashOutlivesARemovalByHand()
{
    QFETCH(QString, kind);
    TestSite site(kind, TestSite::Time::Ours);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    moveToTrash(desk, id);
    desk.mustSync();
    (void)desk.addDossier(u"Een ander dossier"_s, "%PDF-1.4 ander"); // whose log stays the newest row
    desk.mustSync();
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    QVERIFY(webmaster.remove(site.base() + u"/dossiers/"_s + desk.work(id).slug).has_value());
    for (int look = 0; look < 3; ++look) {
        later(site, desk, 3700);
        const QStringList steps = TestDesk::stepsIn(desk.mustSync());
        QVERIFY2(steps.isEmpty(), qPrintable(steps.join(u' ')));
        QVERIFY(isHere(desk, id));
    }
    QCOMPARE(desk.mustSync().requests, 1);
    later(site, desk, month);
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"dropped"_s));
    QVERIFY(!isHere(desk, id));
}

void RemovalTest::whatIsTakenOutOfThatTrashBeginsAnew()
{
    QFETCH(QString, kind);
    TestSite site(kind, TestSite::Time::Ours);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    moveToTrash(desk, id);
    desk.mustSync();
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    QVERIFY(webmaster.remove(site.base() + u"/dossiers/"_s + desk.work(id).slug).has_value());
    later(site, desk, 3700);
    desk.mustSync();
    desk.set(id, u"/deleted"_s, "null");
    desk.mustSync();
    QVERIFY(rowsOf(site, desk.work(id).slug) > 0);
    QVERIFY(!desk.local(id).dirty());
}

void RemovalTest::aPublicationNobodyFinishedHoldsNothingBack()
{
    QFETCH(QString, kind);
    TestSite site(kind, TestSite::Time::Ours);
    TestDesk desk(site), colleague(site, u"collega"_s);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.mustSync();
    colleague.mustSync();
    colleague.agreeToPublish(id);
    colleague.syncUntil(u"shared:2"_s); // and never comes back
    desk.mustSync();
    QCOMPARE(SiteNotes::from(desk.local(id)).open.size(), 1);
    moveToTrash(desk, id);
    desk.mustSync();
    later(site, desk, month);
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"withdrawn:1"_s));
    later(site, desk, 700);
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"removed-from-site"_s));
    QVERIFY(!isHere(desk, id));
}

void RemovalTest::whoTakesItOutAtTheLastMomentKeepsIt()
{
    bool happened = true;
    int at = 1;
    for (; happened && !QTest::currentTestFailed(); ++at) {
        TestSite site(at % 2 == 0 ? u"inprocess-classic"_s : u"inprocess-volto"_s);
        TestDesk desk(site);
        const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
        desk.mustSync();
        moveToTrash(desk, id);
        desk.mustSync();
        later(site, desk, month);
        happened = false;
        site.line().arm(Fault::Interrupt, at, [&] { happened = takeOut(desk, id); });
        desk.mustSync();
        QVERIFY2(isHere(desk, id) == happened, QByteArray::number(at).constData());
        if (happened)
            QCOMPARE(desk.work(id).deleted, QString());
    }
    QVERIFY(at > 5);
}

void RemovalTest::whoTakesItOutBetweenTwoStatementsKeepsIt()
{
    bool happened = true;
    int at = 1;
    for (; happened && !QTest::currentTestFailed(); ++at) {
        TestSite site(u"inprocess-classic"_s);
        TestDesk desk(site);
        const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
        desk.mustSync();
        moveToTrash(desk, id);
        desk.mustSync();
        later(site, desk, month);
        bool tookOut = false;
        happened = syncWith(desk, at, [&] { tookOut = takeOut(desk, id); }) && tookOut;
        QVERIFY2(isHere(desk, id) == happened, QByteArray::number(at).constData());
        if (happened)
            QCOMPARE(desk.work(id).deleted, QString());
    }
    QVERIFY(at > 10);
}

QTEST_GUILESS_MAIN(RemovalTest)
#include "tst_removal.moc"
