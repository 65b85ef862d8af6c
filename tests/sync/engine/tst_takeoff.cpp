// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/pointer.h"
#include "sync/engine/synccontext.h"
#include "tests/sync/engine/captiveline.h"
#include "tests/sync/engine/faultyline.h"
#include "tests/sync/engine/testdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// What is taken off the site: never what somebody else is putting there at that moment, and never too late.
class TakeOffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLateLookLeavesAPublicationUnderWayAlone_data() { addSiteRows(); }
    void aLateLookLeavesAPublicationUnderWayAlone();
    void aLateLookLeavesAPublicationAloneThatIsNewsToIt_data() { addSiteRows(); }
    void aLateLookLeavesAPublicationAloneThatIsNewsToIt();
    void aLateLookWaitsForSomebodysLock_data() { addSiteRows(); }
    void aLateLookWaitsForSomebodysLock();
    void mendingLeavesAPublicationUnderWayAlone_data() { addSiteRows(); }
    void mendingLeavesAPublicationUnderWayAlone();
    void internIsClosedWhoeverHasTheLock_data() { addSiteRows(); }
    void internIsClosedWhoeverHasTheLock();
    void whoLostTheRightIsTold_data();
    void whoLostTheRightIsTold();
    void aWithdrawalIsNotHeldBackByAnOpenIntern_data();
    void aWithdrawalIsNotHeldBackByAnOpenIntern();
    void aNoticeAheadGoesOverNobodysWords_data() { addSiteRows(); }
    void aNoticeAheadGoesOverNobodysWords();
    void aNoticeIsNobodysEdit_data() { addSiteRows(); }
    void aNoticeIsNobodysEdit();
    void aNoticeNobodyKnowsOfIsNoEditEither_data() { addSiteRows(); }
    void aNoticeNobodyKnowsOfIsNoEditEither();
    void aWithdrawalWaitsForNoFile_data() { addSiteRows(); }
    void aWithdrawalWaitsForNoFile();

private:
    static QString rootOf(const TestSite &site, TestDesk &desk, const DossierId &id)
    {
        return site.base() + u"/dossiers/"_s + desk.work(id).slug;
    }
    static QString pageOf(const TestSite &site, TestDesk &desk, const DossierId &id)
    {
        return site.isVolto() ? rootOf(site, desk, id) : rootOf(site, desk, id) + u"/index_html"_s;
    }
    static QString questionOf(const TestSite &site, TestDesk &desk, const DossierId &id)
    {
        return rootOf(site, desk, id) + u"/vragen/"_s + desk.work(id).questions.first().slug;
    }
    static DossierId withdrawn(TestDesk &desk)
    {
        const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
        desk.agreeToPublish(id);
        desk.mustSync();
        desk.agreeToWithdraw(id, u"Het plan gaat niet door."_s);
        [&] { QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"withdrawn:2"_s)); }();
        return id;
    }
    static FaultyLine::Pick recordOf(int number)
    {
        const QByteArray name = entryName({.row = LogRow::Records, .number = number}).toLatin1();
        return [name](const QByteArray &request) {
            return request.startsWith("POST ") && request.contains(name);
        };
    }
    static void unlock(const TestSite &site, const QString &user, const QString &page)
    {
        Http http;
        PloneClient client(site.account(user), http);
        const auto lock = client.lockOf(page);
        QVERIFY(lock && lock->locked);
        QVERIFY(client.unlock(page, lock->token));
    }
    static QStringList hiddenOf(const TestSite &site, const QStringList &paths)
    {
        QStringList hidden;
        for (const QString &path : paths) {
            if (site.anonymousStatus(path) != 200)
                hidden.append(path);
        }
        return hidden;
    }
    /// What a stranger reads of the dossier's page and container, in one piece.
    static QByteArray readByStrangers(const TestSite &site, const QString &root)
    {
        Http http;
        PloneClient stranger({.site = site.url(), .user = {}, .password = {}}, http);
        QByteArray all;
        for (const QString &path : {root, root + u"/index_html"_s}) {
            const auto reply = stranger.anonymous(path);
            all += reply ? reply->body : QByteArray();
        }
        return all;
    }
    QStringList faceOf(const TestSite &site, TestDesk &desk, const DossierId &id) const
    {
        const QString root = rootOf(site, desk, id);
        return {root, pageOf(site, desk, id), questionOf(site, desk, id), root + u"/vragen"_s};
    }
};

void TakeOffTest::aLateLookLeavesAPublicationUnderWayAlone()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    FaultyLine line(site.url());
    TestDesk desk(site), colleague(site, u"collega"_s, line.url());
    const DossierId id = withdrawn(desk);
    colleague.mustSync();
    colleague.agreeToPublish(id);
    line.armFor(FaultyLine::Fault::LoseRequest, recordOf(3));
    QVERIFY(!TestDesk::troubleIn(colleague.sync()).isEmpty());
    QCOMPARE(hiddenOf(site, faceOf(site, desk, id)), QStringList());
    desk.advance(61);
    desk.mustSync();
    QCOMPARE(hiddenOf(site, faceOf(site, desk, id)), QStringList());
    // Its lock lapses; what it was about is known from the log.
    unlock(site, u"collega"_s, pageOf(site, desk, id));
    desk.advance(540);
    desk.mustSync();
    QCOMPARE(hiddenOf(site, faceOf(site, desk, id)), QStringList());
    QVERIFY(TestDesk::stepsIn(colleague.mustSync()).contains(u"published:3"_s));
    desk.mustSync();
    QCOMPARE(hiddenOf(site, faceOf(site, desk, id)), QStringList());
}

void TakeOffTest::aLateLookLeavesAPublicationAloneThatIsNewsToIt()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    FaultyLine line(site.url());
    TestDesk desk(site, u"publicist"_s, line.url()), colleague(site, u"collega"_s);
    const DossierId id = withdrawn(desk);
    colleague.mustSync();
    colleague.agreeToPublish(id);
    desk.advance(61);
    // The colleague publishes between what the look sees of the rows and what it sees of the addresses.
    const QByteArray search = rootOf(site, desk, id).toUtf8() + "/@search";
    QString trouble = u"not reached"_s;
    line.armFor(FaultyLine::Fault::LoseRequest, [&, looked = false](const QByteArray &request) mutable {
        if (looked && !trouble.isEmpty())
            trouble = TestDesk::troubleIn(colleague.sync());
        looked = looked || request.left(request.indexOf("\r\n")).contains(search);
        return false;
    });
    desk.mustSync();
    QCOMPARE(trouble, QString());
    QCOMPARE(hiddenOf(site, faceOf(site, desk, id)), QStringList());
}

void TakeOffTest::aLateLookWaitsForSomebodysLock()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = withdrawn(desk);
    const QString question = questionOf(site, desk, id), page = pageOf(site, desk, id);
    Http http;
    PloneClient late(site.account(u"publicist"_s), http), colleague(site.account(u"collega"_s), http);
    QVERIFY(colleague.lock(page, 600));
    QVERIFY(late.transition(question, u"publish"_s));
    desk.advance(61);
    const QStringList steps = TestDesk::stepsIn(desk.mustSync());
    QVERIFY2(steps.contains(u"alarm-open:"_s + question), qPrintable(steps.join(u' ')));
    QCOMPARE(SiteNotes::from(desk.local(id)).dueChecks.size(), 2);
    QCOMPARE(site.anonymousStatus(question), 200);
    unlock(site, u"collega"_s, page);
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"alarm:"_s + question));
    QVERIFY(site.anonymousStatus(question) != 200);
    QCOMPARE(SiteNotes::from(desk.local(id)).dueChecks.size(), 1);
    QVERIFY(SiteNotes::from(desk.local(id)).openToAll.isEmpty());
}

void TakeOffTest::mendingLeavesAPublicationUnderWayAlone()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    FaultyLine line(site.url());
    TestDesk desk(site), colleague(site, u"collega"_s, line.url());
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.mustSync();
    colleague.mustSync();
    colleague.agreeToPublish(id);
    line.armFor(FaultyLine::Fault::LoseRequest, recordOf(1));
    QVERIFY(!TestDesk::troubleIn(colleague.sync()).isEmpty());
    QCOMPARE(hiddenOf(site, faceOf(site, desk, id)), QStringList());
    // As a desk has it that was killed while it made the dossier, or that saw the site set back.
    QVERIFY(desk.store().change(id, [](LocalDossier &changed) -> Result<void> {
        SiteNotes notes = SiteNotes::from(changed);
        notes.madeOnSite = false;
        notes.keepIn(changed);
        return {};
    }));
    desk.advance(3700);
    desk.mustSync();
    QCOMPARE(hiddenOf(site, faceOf(site, desk, id)), QStringList());
    QVERIFY(TestDesk::stepsIn(colleague.mustSync()).contains(u"published:1"_s));
}

void TakeOffTest::internIsClosedWhoeverHasTheLock()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    const QString intern = rootOf(site, desk, id) + u"/intern"_s;
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    QVERIFY(webmaster.lock(pageOf(site, desk, id), 600));
    QVERIFY(webmaster.transition(intern, u"publish"_s));
    desk.set(id, u"/summary"_s, "\"Twee speelplekken.\"");
    desk.advance(3700);
    const QStringList steps = TestDesk::stepsIn(desk.mustSync());
    const auto closed = steps.indexOf(u"alarm:"_s + intern), shared = steps.indexOf(u"shared:2"_s);
    QVERIFY2(closed >= 0 && closed < shared, qPrintable(steps.join(u' ')));
    QVERIFY(site.anonymousStatus(intern) != 200);
}

void TakeOffTest::whoLostTheRightIsTold_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("logged");
    for (const QString &kind :
         {u"oefensite-classic"_s, u"oefensite-volto"_s, u"plone-classic"_s, u"plone-volto"_s}) {
        QTest::addRow("%s, decided", qPrintable(kind)) << kind << false;
        QTest::addRow("%s, in the log", qPrintable(kind)) << kind << true;
    }
}

void TakeOffTest::whoLostTheRightIsTold()
{
    QFETCH(QString, kind);
    QFETCH(bool, logged);
    const TestSite site(kind);
    TestDesk desk(site), colleague(site, u"collega"_s);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    desk.agreeToWithdraw(id, u"Het plan gaat niet door."_s);
    if (logged)
        desk.syncUntil(u"shared:"_s);
    QVERIFY(SiteNotes::from(desk.local(id)).mayPublish);
    // The same desk, but the account is now one without the right.
    QVERIFY(desk.store().change(id, [](LocalDossier &kept) -> Result<void> {
        SiteNotes notes = SiteNotes::from(kept);
        for (Intent &intent : notes.open)
            intent.user = u"projectassistent"_s;
        notes.keepIn(kept);
        return {};
    }));
    const EngineContext context = desk.contextAs(site, u"projectassistent"_s);
    const SyncOutcome outcome = synchronise(context);
    const QStringList steps = TestDesk::stepsIn(outcome);
    QVERIFY2(steps.count(u"asked:may-not-withdraw"_s) == 1,
             qPrintable(steps.join(u' ') + TestDesk::troubleIn(outcome)));
    QVERIFY(outcome.reports.last().needsUser);
    QCOMPARE(site.anonymousStatus(rootOf(site, desk, id)), 200);
    // Told once. What is in the log is for whoever has the right; what is not was never decided by one.
    QVERIFY(!TestDesk::stepsIn(synchronise(context)).contains(u"asked:may-not-withdraw"_s));
    QCOMPARE(TestDesk::stepsIn(colleague.mustSync()).contains(u"withdrawn:2"_s), logged);
}

void TakeOffTest::aWithdrawalIsNotHeldBackByAnOpenIntern_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("logged");
    QTest::addColumn<bool>("hourly");
    QTest::addColumn<bool>("notice");
    for (const QString &kind :
         {u"oefensite-classic"_s, u"oefensite-volto"_s, u"plone-classic"_s, u"plone-volto"_s}) {
        QTest::addRow("%s, decided, by the watch", qPrintable(kind)) << kind << false << true << false;
        QTest::addRow("%s, decided, before a share", qPrintable(kind)) << kind << false << false << false;
        QTest::addRow("%s, decided, with a notice", qPrintable(kind)) << kind << false << true << true;
        QTest::addRow("%s, in the log", qPrintable(kind)) << kind << true << true << false;
    }
}

void TakeOffTest::aWithdrawalIsNotHeldBackByAnOpenIntern()
{
    QFETCH(QString, kind);
    QFETCH(bool, logged);
    QFETCH(bool, hourly);
    QFETCH(bool, notice);
    const TestSite site(kind);
    CaptiveLine line(site.url());
    TestDesk desk(site, u"publicist"_s, line.url()), colleague(site, u"collega"_s);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    desk.mustSync();
    desk.set(id, u"/summary"_s, "\"Half een geheime zin\"");
    desk.agreeToWithdraw(id, u"Het plan gaat niet door."_s, notice);
    if (logged)
        desk.syncUntil(u"shared:"_s);
    // Something in between shows strangers the folder, and nobody can close it here.
    line.showToStrangers("/intern");
    desk.restart();
    if (hourly)
        desk.advance(3700);
    const QString root = rootOf(site, desk, id);
    for (int sync = 0; sync < 2; ++sync) {
        const SyncOutcome alarm = desk.sync();
        QVERIFY(!TestDesk::troubleIn(alarm).isEmpty());
        QVERIFY2(TestDesk::stepsIn(alarm).contains(u"taken-off"_s) == (sync == 0),
                 qPrintable(TestDesk::stepsIn(alarm).join(u' ')));
        QCOMPARE(site.anonymousStatus(root) == 200, notice);
        QVERIFY(site.anonymousStatus(questionOf(site, desk, id)) != 200);
        QCOMPARE(desk.local(id).intent.has_value(), !logged);
        for (const SiteRow &row : site.rows())
            QVERIFY2(row.id != entryName({.row = LogRow::Records, .number = 2})
                         && (logged || row.id != entryName({.number = 2})),
                     qPrintable(row.path));
    }
    line.letThrough();
    const SyncOutcome well = desk.mustSync();
    QVERIFY2(TestDesk::stepsIn(well).contains(u"withdrawn:2"_s),
             qPrintable(TestDesk::stepsIn(well).join(u' ')));
    QVERIFY2(!TestDesk::stepsIn(well).join(u' ').contains(u"asked"_s),
             qPrintable(TestDesk::stepsIn(well).join(u' ')));
    QCOMPARE(site.anonymousStatus(root) == 200, notice);
    QCOMPARE(readByStrangers(site, root).contains("Het plan gaat niet door."), notice);
    QCOMPARE(SiteNotes::from(desk.local(id)).dueChecks.size(), 2);
    QCOMPARE(desk.local(id).conflicts.size(), 0);
    colleague.mustSync();
    QCOMPARE(colleague.show(id), desk.show(id));
}

void TakeOffTest::aNoticeAheadGoesOverNobodysWords()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    CaptiveLine line(site.url());
    TestDesk desk(site, u"publicist"_s, line.url());
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    desk.mustSync();
    const QString root = rootOf(site, desk, id), page = pageOf(site, desk, id);
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    QVERIFY(webmaster.patch(page, {{u"title"_s, u"Speelplekken in Paddepoel"_s}}).has_value());
    desk.agreeToWithdraw(id, u"Het plan gaat niet door."_s, true);
    // What holds the log up, so that nothing can be taken in.
    line.showToStrangers("/intern");
    desk.restart();
    desk.advance(3700);
    for (int sync = 0; sync < 2; ++sync) {
        const QStringList steps = TestDesk::stepsIn(desk.sync());
        QVERIFY2(steps.contains(u"taken-off"_s) == (sync == 0), qPrintable(steps.join(u' ')));
        QCOMPARE(hiddenOf(site, faceOf(site, desk, id)), faceOf(site, desk, id));
        const auto there = webmaster.get(page);
        QVERIFY(there.has_value());
        QCOMPARE(there->title, u"Speelplekken in Paddepoel"_s);
    }
    line.letThrough();
    const QStringList steps = TestDesk::stepsIn(desk.mustSync());
    QVERIFY2(steps.contains(u"adopted:title"_s) && steps.contains(u"withdrawn:2"_s),
             qPrintable(steps.join(u' ')));
    QCOMPARE(desk.work(id).title, u"Speelplekken in Paddepoel"_s);
    QVERIFY(desk.local(id).conflicts.isEmpty());
    QCOMPARE(hiddenOf(site, {root, page}), QStringList());
    QVERIFY(readByStrangers(site, root).contains("Het plan gaat niet door."));
    QVERIFY(site.anonymousStatus(questionOf(site, desk, id)) != 200);
}

void TakeOffTest::aNoticeIsNobodysEdit()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    FaultyLine line(site.url());
    TestDesk desk(site, u"publicist"_s, line.url()), colleague(site, u"collega"_s);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    colleague.mustSync();
    const QString summary = desk.work(id).summary;
    QVERIFY(!summary.isEmpty());
    desk.agreeToWithdraw(id, u"Het plan gaat niet door."_s, true);
    line.armFor(FaultyLine::Fault::LoseRequest, recordOf(2));
    QVERIFY(!TestDesk::troubleIn(desk.sync()).isEmpty());
    line.arm(FaultyLine::Fault::None, 0);
    (void)colleague.sync(); // the first desk holds the lock until it knows what became of its record
    QCOMPARE(colleague.work(id).summary, summary);
    desk.mustSync();
    desk.mustSync();
    QCOMPARE(desk.work(id).summary, summary);
    QCOMPARE(SiteNotes::from(desk.local(id)).record->number, 2);
    QVERIFY(readByStrangers(site, rootOf(site, desk, id)).contains("Het plan gaat niet door."));
}

void TakeOffTest::aNoticeNobodyKnowsOfIsNoEditEither()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    CaptiveLine line(site.url());
    TestDesk desk(site, u"publicist"_s, line.url()), colleague(site, u"collega"_s);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    colleague.mustSync();
    const QString summary = desk.work(id).summary;
    desk.agreeToWithdraw(id, u"Het plan gaat niet door."_s, true);
    line.showToStrangers("/intern");
    desk.restart();
    desk.advance(3700);
    QVERIFY(TestDesk::stepsIn(desk.sync()).contains(u"taken-off"_s));
    // Only the desk that took it off knows why.
    colleague.mustSync();
    QCOMPARE(colleague.work(id).summary, summary);
    // And changes its mind.
    line.letThrough();
    desk.agreeToPublish(id);
    desk.mustSync();
    QCOMPARE(desk.work(id).summary, summary);
    QVERIFY(!readByStrangers(site, rootOf(site, desk, id)).contains("Het plan gaat niet door."));
}

void TakeOffTest::aWithdrawalWaitsForNoFile()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    FaultyLine line(site.url());
    TestDesk desk(site, u"publicist"_s, line.url());
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    const auto file = desk.files().takeBytes("%PDF-1.4 tweede", u"tweede.pdf"_s);
    QVERIFY(desk.store().edit(id, [&](const Dossier &work) -> Result<Dossier> {
        return withFile(work, FilePart::Documents, *file, u"Tweede nota"_s, false, desk.ids()).dossier;
    }));
    desk.agreeToWithdraw(id, u"Het plan gaat niet door."_s);
    // The line breaks over the new file.
    line.armFor(FaultyLine::Fault::LoseRequest, [](const QByteArray &request) {
        return request.startsWith("POST ")
            && request.left(request.indexOf("\r\n")).contains("/intern/bestanden ");
    });
    const SyncOutcome outcome = desk.sync();
    QVERIFY(!TestDesk::troubleIn(outcome).isEmpty());
    QVERIFY2(TestDesk::stepsIn(outcome).contains(u"withdrawn:2"_s),
             qPrintable(TestDesk::stepsIn(outcome).join(u' ')));
    QVERIFY(site.anonymousStatus(rootOf(site, desk, id)) != 200);
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"file:tweede.pdf"_s));
    TestDesk colleague(site, u"collega"_s);
    colleague.mustSync();
    QVERIFY(colleague.files().has(file->sha256));
}

QTEST_GUILESS_MAIN(TakeOffTest)
#include "tst_takeoff.moc"
