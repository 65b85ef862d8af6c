// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/asking/openmarks.h"
#include "sync/engine/synccontext.h"
#include "tests/sync/engine/strictproxy.h"
#include "tests/sync/engine/testdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

/// A desk with a window, in which some dossiers are open.
struct WindowDesk : TestDesk {
    explicit WindowDesk(const TestSite &site, const QString &user = u"publicist"_s, const QUrl &through = {})
        : TestDesk(site, user, through)
    {
    }
    void has(const QSet<DossierId> &ids) { open->set(ids); }
    [[nodiscard]] EngineContext here() const
    {
        EngineContext mine = context();
        mine.openHere = open;
        return mine;
    }
    SyncOutcome look()
    {
        const SyncOutcome outcome = synchronise(here());
        [&] { QCOMPARE(troubleIn(outcome), QString()); }();
        return outcome;
    }
    /// By whom else it is open, after a sync.
    QStringList others(const DossierId &id)
    {
        QStringList names;
        for (const OpenMark &mark : look().openElsewhere.value(id))
            names.append(mark.name);
        return names;
    }

    std::shared_ptr<OpenHere> open = std::make_shared<OpenHere>();
};

QStringList marksOn(const TestSite &site)
{
    QStringList paths;
    for (const SiteRow &row : site.rows()) {
        if (!deskOfMark(row.path).isEmpty())
            paths.append(row.path);
    }
    return paths;
}

QString nameOf(const TestSite &site, const QString &user)
{
    Http http;
    PloneClient client(site.account(user), http);
    return client.whoAmI().value_or(QJsonObject())[u"fullname"_s].toString();
}

} // namespace

/// One sees that a colleague has a dossier open before both write in it.
class OpenMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoHasItOpenIsSeenByTheOtherWithinOneSync_data() { addSiteRows(); }
    void whoHasItOpenIsSeenByTheOtherWithinOneSync();
    void closingItTakesTheMarkAway_data() { addSiteRows(); }
    void closingItTakesTheMarkAway();
    void aProgramThatIsGoneIsNotSeenAfterTenMinutes_data() { addSiteRows(); }
    void aProgramThatIsGoneIsNotSeenAfterTenMinutes();
    void itIsRenewedWhileSomebodyIsThere_data() { addSiteRows(false); }
    void itIsRenewedWhileSomebodyIsThere();
    void aSiteWithTwoClocksIsNotWrittenToAtEveryLook_data() { addSiteRows(false); }
    void aSiteWithTwoClocksIsNotWrittenToAtEveryLook();
    void aSyncWithNothingToDoIsStillOneRequest_data() { addSiteRows(); }
    void aSyncWithNothingToDoIsStillOneRequest();
    void strangersReadNothingOfIt_data() { addSiteRows(); }
    void strangersReadNothingOfIt();
    void noMarkShowsWhateverTheWorkflow_data()
    {
        addSiteRows();
        addWorkflowRows();
    }
    void noMarkShowsWhateverTheWorkflow();
    void whatNobodySharedYetHasNoMark_data() { addSiteRows(false); }
    void whatNobodySharedYetHasNoMark();
    void nothingElseTakesNoticeOfIt_data() { addSiteRows(); }
    void nothingElseTakesNoticeOfIt();
    void aProgramThatStartsAnewSaysSinceThen_data() { addSiteRows(false); }
    void aProgramThatStartsAnewSaysSinceThen();
    void theProgramTakesItsMarksAlongWhenItEnds_data() { addSiteRows(); }
    void theProgramTakesItsMarksAlongWhenItEnds();
    void oneselfAtAnotherComputerIsSeenOnce_data() { addSiteRows(false); }
    void oneselfAtAnotherComputerIsSeenOnce();
    void whatADeskLeftBehindIsClearedAwayTheNextDay_data() { addSiteRows(false); }
    void whatADeskLeftBehindIsClearedAwayTheNextDay();
    void anotherProgramInTheWorkspaceLeavesTheMark_data() { addSiteRows(false); }
    void anotherProgramInTheWorkspaceLeavesTheMark();
    void whoOpensOrClosesIsNoWorkForOthers_data() { addSiteRows(false); }
    void whoOpensOrClosesIsNoWorkForOthers();
    void whatStrangersCanReadGetsNoMark_data() { addSiteRows(false); }
    void whatStrangersCanReadGetsNoMark();
    void whatMayNotBeTakenAwayIsAskedOnce_data() { addSiteRows(false); }
    void whatMayNotBeTakenAwayIsAskedOnce();
    void aRemovedDossierTakesItsMarksAlong_data() { addSiteRows(false); }
    void aRemovedDossierTakesItsMarksAlong();

private:
    /// On both desks, shared, with nothing left to do.
    static DossierId onBoth(WindowDesk &first, WindowDesk &second)
    {
        const DossierId id = first.addDossier(u"Speelplekken Paddepoel"_s);
        first.look();
        second.look();
        first.look();
        second.look();
        return id;
    }
};

void OpenMarksTest::whoHasItOpenIsSeenByTheOtherWithinOneSync()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    WindowDesk first(site), second(site, u"collega"_s);
    const DossierId id = onBoth(first, second);
    QCOMPARE(second.others(id), QStringList());
    first.has({id});
    first.look();
    QCOMPARE(second.others(id), QStringList{nameOf(site, u"publicist"_s)});
    const OpenMark mark = second.look().openElsewhere.value(id).value(0);
    QCOMPARE(mark.user, u"publicist"_s);
    QVERIFY(qAbs(mark.since.secsTo(QDateTime::currentDateTimeUtc())) < 120);
    second.has({id});
    second.look();
    QCOMPARE(first.others(id), QStringList{nameOf(site, u"collega"_s)});
}

void OpenMarksTest::closingItTakesTheMarkAway()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    WindowDesk first(site), second(site, u"collega"_s);
    const DossierId id = onBoth(first, second);
    first.has({id});
    first.look();
    QCOMPARE(second.others(id).size(), 1);
    first.has({});
    first.look();
    QCOMPARE(second.others(id), QStringList());
    QCOMPARE(marksOn(site), QStringList());
    QVERIFY(first.open->marks().isEmpty());
}

void OpenMarksTest::aProgramThatIsGoneIsNotSeenAfterTenMinutes()
{
    QFETCH(QString, kind);
    TestSite site(kind, TestSite::Time::Ours);
    WindowDesk first(site), second(site, u"collega"_s);
    const DossierId id = onBoth(first, second);
    first.has({id});
    first.look();
    site.advance(540);
    QCOMPARE(second.others(id).size(), 1);
    site.advance(120);
    QCOMPARE(second.others(id), QStringList());
    QCOMPARE(marksOn(site).size(), 1); // it only counts no longer
}

void OpenMarksTest::itIsRenewedWhileSomebodyIsThere()
{
    QFETCH(QString, kind);
    TestSite site(kind);
    WindowDesk first(site), second(site, u"collega"_s);
    const DossierId id = onBoth(first, second);
    first.has({id});
    first.look();
    const QDateTime since = second.look().openElsewhere.value(id).value(0).since;
    for (int minutes = 0; minutes < 30; minutes += 5) {
        site.advance(300);
        first.look();
    }
    const QList<OpenMark> seen = second.look().openElsewhere.value(id);
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen.first().since, since);
    QCOMPARE(marksOn(site).size(), 1);
}

/// A proxy's `Date` is minutes ahead of what dates the mark: by that it never counts.
void OpenMarksTest::aSiteWithTwoClocksIsNotWrittenToAtEveryLook()
{
    QFETCH(QString, kind);
    TestSite site(kind);
    WindowDesk first(site), second(site, u"collega"_s);
    const DossierId id = onBoth(first, second);
    first.has({id});
    first.look();
    site.advance(700);
    for (int look = 0; look < 3; ++look)
        QCOMPARE(first.look().requests, 1);
}

void OpenMarksTest::aSyncWithNothingToDoIsStillOneRequest()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    WindowDesk first(site), second(site, u"collega"_s);
    const DossierId id = onBoth(first, second);
    first.has({id});
    second.has({id});
    first.look();
    second.look();
    for (WindowDesk *desk : {&first, &second}) {
        const SyncOutcome quiet = desk->look();
        QCOMPARE(quiet.requests, 1);
        QCOMPARE(quiet.openElsewhere.value(id).size(), 1);
        QCOMPARE(TestDesk::stepsIn(quiet), QStringList());
    }
    first.has({});
    QCOMPARE(first.look().requests, 2);
    QCOMPARE(first.look().requests, 1);
}

void OpenMarksTest::strangersReadNothingOfIt()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    WindowDesk first(site), second(site, u"collega"_s);
    const DossierId id = onBoth(first, second);
    first.agreeToPublish(id);
    first.has({id});
    QVERIFY(TestDesk::stepsIn(first.look()).contains(u"published:1"_s));
    const QStringList marks = marksOn(site);
    QCOMPARE(marks.size(), 1);
    QVERIFY2(site.anonymousStatus(marks.first()) != 200, qPrintable(marks.first()));
    QVERIFY(!site.browser(marks.first() + u"/@@download/file"_s).body.contains("Iemand"));
    // Of a private thing Plone tells a stranger the title.
    const QByteArray name = nameOf(site, u"publicist"_s).toUtf8();
    for (const SiteRow &row : site.rows())
        QVERIFY2(!row.title.toUtf8().contains(name), qPrintable(row.path));
    const QString root = Places{.base = site.base()}.dossier(first.work(id).slug);
    QVERIFY(!site.browser(root).body.contains(name));
    Http http;
    PloneClient stranger({.site = site.url(), .user = {}, .password = {}}, http);
    const auto found = stranger.foundByStrangers(site.base());
    QVERIFY(found && found->contains(root));
    for (const QString &path : *found)
        QVERIFY2(deskOfMark(path).isEmpty(), qPrintable(path));
}

void OpenMarksTest::noMarkShowsWhateverTheWorkflow()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    WindowDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.has({id});
    (void)synchronise(desk.here()); // on some of these sites nothing is private, and nothing is made
    QCOMPARE(marksOn(site).size(), desk.local(id).base ? 1 : 0);
    for (const QString &path : marksOn(site))
        QVERIFY2(site.anonymousStatus(path) != 200, qPrintable(path));
}

void OpenMarksTest::whatNobodySharedYetHasNoMark()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    WindowDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.set(id, u"/deleted"_s, "\"2026-11-30\""); // in the trash before anybody saw it
    desk.has({id});
    desk.look();
    QCOMPARE(marksOn(site), QStringList());
}

void OpenMarksTest::nothingElseTakesNoticeOfIt()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    WindowDesk first(site), second(site, u"collega"_s);
    const DossierId id = onBoth(first, second);
    first.has({id});
    second.has({id});
    first.agreeToPublish(id);
    QVERIFY(TestDesk::stepsIn(first.look()).contains(u"published:1"_s));
    second.look();
    second.set(id, u"/summary"_s, "\"Twee speelplekken.\"");
    second.agreeToPublish(id);
    QVERIFY(TestDesk::stepsIn(second.look()).contains(u"published:2"_s));
    first.restart(); // an hourly look through strangers' eyes, too
    QVERIFY(first.store().setSetting(u"full-look-at"_s, QJsonValue::Null));
    const SyncOutcome whole = first.look();
    QCOMPARE(TestDesk::stepsIn(whole), QStringList{u"pulled:3"_s});
    QVERIFY(first.local(id).conflicts.isEmpty() && SiteNotes::from(first.local(id)).asked.isEmpty());
    first.agreeToWithdraw(id, u"Het plan is van de baan."_s);
    const QStringList withdrawn = TestDesk::stepsIn(first.look());
    QVERIFY(withdrawn.contains(u"withdrawn:3"_s));
    for (const QString &step : withdrawn)
        QVERIFY2(!step.startsWith(u"alarm"_s), qPrintable(step));
    QCOMPARE(marksOn(site).size(), 2);
}

void OpenMarksTest::aProgramThatStartsAnewSaysSinceThen()
{
    QFETCH(QString, kind);
    TestSite site(kind);
    WindowDesk first(site), second(site, u"collega"_s);
    const DossierId id = onBoth(first, second);
    first.has({id});
    first.look();
    const QDateTime before = second.look().openElsewhere.value(id).value(0).since;
    site.advance(3 * 3600); // killed, and opened again after lunch
    first.open = std::make_shared<OpenHere>();
    first.has({id});
    first.look();
    const QDateTime after = second.look().openElsewhere.value(id).value(0).since;
    QVERIFY(before.isValid() && before.secsTo(after) >= 3 * 3600);
}

void OpenMarksTest::theProgramTakesItsMarksAlongWhenItEnds()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    WindowDesk first(site), second(site, u"collega"_s);
    const DossierId id = onBoth(first, second);
    first.has({id});
    first.look();
    QCOMPARE(marksOn(site).size(), 1);
    takeMarksAway(first.here());
    QCOMPARE(marksOn(site), QStringList());
    QCOMPARE(second.others(id), QStringList());
}

void OpenMarksTest::oneselfAtAnotherComputerIsSeenOnce()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    WindowDesk first(site), atHome(site), onTheTrain(site);
    const DossierId id = onBoth(first, atHome);
    onTheTrain.look();
    atHome.has({id});
    atHome.look();
    onTheTrain.has({id});
    onTheTrain.look();
    const QList<OpenMark> seen = first.look().openElsewhere.value(id);
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen.first().user, u"publicist"_s);
}

void OpenMarksTest::whatADeskLeftBehindIsClearedAwayTheNextDay()
{
    QFETCH(QString, kind);
    TestSite site(kind);
    WindowDesk first(site), second(site, u"collega"_s);
    const DossierId id = onBoth(first, second);
    first.has({id});
    first.look();
    site.advance(86400 + 60);
    second.advance(86400 + 60);
    second.look();
    QCOMPARE(marksOn(site), QStringList());
}

void OpenMarksTest::anotherProgramInTheWorkspaceLeavesTheMark()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    WindowDesk first(site), second(site, u"collega"_s);
    const DossierId id = onBoth(first, second);
    first.has({id});
    first.look();
    first.mustSync(); // without a window, in the same workspace
    QCOMPARE(second.others(id).size(), 1);
    EngineContext other = first.context(); // the program was started twice
    other.openHere = std::make_shared<OpenHere>();
    QCOMPARE(TestDesk::troubleIn(synchronise(other)), QString());
    QCOMPARE(second.others(id).size(), 1);
}

void OpenMarksTest::whoOpensOrClosesIsNoWorkForOthers()
{
    QFETCH(QString, kind);
    TestSite site(kind);
    WindowDesk first(site), second(site, u"collega"_s);
    const DossierId id = first.addDossier(u"Speelplekken Paddepoel"_s);
    first.look();
    site.advance(3600); // so that of this one nothing is news any more
    (void)first.addDossier(u"Hondenbeleid"_s);
    first.look();
    second.look();
    const auto worksAt = [&] {
        QList<DossierId> ids;
        for (const SyncReport &report : second.look().reports)
            ids.append(report.dossier);
        return ids.contains(id);
    };
    QVERIFY(!worksAt());
    first.has({id});
    first.look();
    QVERIFY(!worksAt());
    QCOMPARE(second.others(id).size(), 1);
    first.has({});
    first.look();
    QVERIFY(!worksAt());
    QCOMPARE(second.others(id), QStringList());
}

void OpenMarksTest::whatStrangersCanReadGetsNoMark()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    WindowDesk first(site), second(site, u"projectassistent"_s);
    const DossierId id = onBoth(first, second);
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    const DossierPlaces at{.root = Places{.base = site.base()}.dossier(first.work(id).slug)};
    QVERIFY(webmaster.transition(at.intern(), u"publish"_s));
    second.restart();
    second.has({id});
    (void)synchronise(second.here()); // it may not close what shows, and says so
    QCOMPARE(marksOn(site), QStringList());
}

void OpenMarksTest::whatMayNotBeTakenAwayIsAskedOnce()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    StrictProxy proxy(site.url());
    proxy.refuses = [](const QByteArray &request) {
        return request.startsWith("DELETE") && request.contains("/intern/open-") ? QByteArray("403 Forbidden")
                                                                                 : QByteArray();
    };
    WindowDesk first(site, u"publicist"_s, proxy.url()), second(site, u"collega"_s);
    const DossierId id = onBoth(first, second);
    first.has({id});
    first.look();
    first.has({});
    QCOMPARE(first.look().requests, 2);
    QCOMPARE(first.look().requests, 1);
    QCOMPARE(proxy.refused(), 1);
}

void OpenMarksTest::aRemovedDossierTakesItsMarksAlong()
{
    QFETCH(QString, kind);
    TestSite site(kind);
    WindowDesk first(site), second(site, u"collega"_s);
    const DossierId id = onBoth(first, second);
    second.has({id});
    second.look();
    first.set(id, u"/deleted"_s, "\"2026-01-01\"");
    first.look();
    site.advance(31 * 86400);
    first.advance(31 * 86400);
    QVERIFY(TestDesk::stepsIn(first.look()).contains(u"removed-from-site"_s));
    QCOMPARE(marksOn(site), QStringList());
    (void)synchronise(second.here());
    QCOMPARE(marksOn(site), QStringList());
}

QTEST_GUILESS_MAIN(OpenMarksTest)
#include "tst_openmarks.moc"
