// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/synccontext.h"
#include "tests/sync/engine/testdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// Residents see what somebody published: all of it, nothing else, and nothing after it was withdrawn.
class PublishTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPublicPartIsReadableAfterPublishing_data() { addSiteRows(); }
    void everyPublicPartIsReadableAfterPublishing();
    void aOneFieldPublicationIsTwelveRequests_data() { addSiteRows(); }
    void aOneFieldPublicationIsTwelveRequests();
    void aSharedChangeIsNotReadable_data() { addSiteRows(); }
    void aSharedChangeIsNotReadable();
    void nothingIsReadableAfterWithdrawing_data() { everywhere(); }
    void nothingIsReadableAfterWithdrawing();
    void aNoticeLeavesThePageAlone_data() { addSiteRows(); }
    void aNoticeLeavesThePageAlone();
    void aWithdrawnDossierCanBePublishedAgain_data() { addSiteRows(); }
    void aWithdrawnDossierCanBePublishedAgain();
    void whoMayNotPublishLeavesARequest_data() { addSiteRows(); }
    void whoMayNotPublishLeavesARequest();
    void aWebmastersTitleComesBackAndSurvives_data() { addSiteRows(); }
    void aWebmastersTitleComesBackAndSurvives();
    void aPartTakenOutIsNoLongerReadable_data() { addSiteRows(); }
    void aPartTakenOutIsNoLongerReadable();
    void aLargeFileIsPublishedWhole_data() { addSiteRows(); }
    void aLargeFileIsPublishedWhole();
    void whatWasShownIsWhatIsPublished_data() { everywhere(); }
    void whatWasShownIsWhatIsPublished();
    void aColleaguesLockIsRespected_data() { addSiteRows(); }
    void aColleaguesLockIsRespected();

private:
    static void everywhere()
    {
        addSiteRows();
        addFolderRows();
    }
    static QString rootOf(const TestSite &site, TestDesk &desk, const DossierId &id)
    {
        return site.base() + u"/dossiers/"_s + desk.work(id).slug;
    }
    static DossierId published(TestDesk &desk, const QByteArray &bytes = "%PDF-1.4 nota")
    {
        const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s, bytes);
        desk.agreeToPublish(id);
        desk.mustSync();
        return id;
    }
};

void PublishTest::everyPublicPartIsReadableAfterPublishing()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    const QString root = rootOf(site, desk, id);
    const Dossier work = desk.work(id);
    QCOMPARE(site.anonymousStatus(root), 200);
    QCOMPARE(site.anonymousStatus(root + u"/stukken/"_s + work.documents.at(0).slug + u".pdf"_s), 200);
    QCOMPARE(site.anonymousStatus(root + u"/vragen/"_s + work.questions.at(0).slug), 200);
    QCOMPARE(site.anonymousStatus(root + u"/nieuws/"_s + work.news.at(0).slug), 200);
    for (const SiteRow &row : site.rows()) {
        if (row.path.startsWith(root + u"/intern"_s))
            QVERIFY2(site.anonymousStatus(row.path) != 200, qPrintable(row.path));
        QVERIFY2(!row.path.startsWith(root + u"/stukken"_s) || !row.path.contains(work.documents.at(1).slug),
                 qPrintable(row.path));
    }
}

void PublishTest::aOneFieldPublicationIsTwelveRequests()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    desk.settle();
    desk.set(id, u"/summary"_s, "\"Twee speelplekken.\"");
    desk.agreeToPublish(id);
    const SyncOutcome outcome = desk.mustSync();
    QVERIFY2(TestDesk::stepsIn(outcome).contains(u"published:2"_s),
             qPrintable(TestDesk::stepsIn(outcome).join(u' ')));
    QVERIFY2(outcome.requests <= 12, qPrintable(QString::number(outcome.requests)));
}

void PublishTest::aSharedChangeIsNotReadable()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    desk.set(id, u"/summary"_s, "\"Half een geheime zin\"");
    desk.mustSync();
    const QString root = rootOf(site, desk, id);
    Http http;
    PloneClient stranger({.site = site.url(), .user = {}, .password = {}}, http);
    for (const QString &path : {root, root + u"/index_html"_s}) {
        const auto reply = stranger.anonymous(path);
        QVERIFY(reply.has_value());
        QVERIFY(!reply->body.contains("geheime zin"));
    }
}

void PublishTest::nothingIsReadableAfterWithdrawing()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    desk.agreeToWithdraw(id, u"Het plan gaat niet door."_s);
    const SyncOutcome outcome = desk.mustSync();
    QVERIFY(TestDesk::stepsIn(outcome).contains(u"withdrawn:2"_s));
    const QString root = rootOf(site, desk, id);
    for (const SiteRow &row : site.rows()) {
        if (row.path.startsWith(root))
            QVERIFY2(site.anonymousStatus(row.path) != 200, qPrintable(row.path));
    }
}

void PublishTest::aNoticeLeavesThePageAlone()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    desk.agreeToWithdraw(id, u"Het plan gaat niet door."_s, true);
    desk.mustSync();
    const QString root = rootOf(site, desk, id);
    Http http;
    PloneClient stranger({.site = site.url(), .user = {}, .password = {}}, http);
    const QString page = kind.endsWith(u"volto"_s) ? root : root + u"/index_html"_s;
    const auto reply = stranger.anonymous(page);
    QVERIFY(reply.has_value());
    QCOMPARE(reply->status, 200);
    QVERIFY(reply->body.contains("Het plan gaat niet door."));
    QVERIFY(reply->body.contains("Speelplekken Paddepoel"));
    QVERIFY(!reply->body.contains("drie speelplekken"));
    for (const SiteRow &row : site.rows()) {
        const bool stays = row.path == root || row.path == page;
        if (row.path.startsWith(root) && !stays)
            QVERIFY2(site.anonymousStatus(row.path) != 200, qPrintable(row.path));
    }
}

void PublishTest::aWithdrawnDossierCanBePublishedAgain()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    desk.agreeToWithdraw(id, u"Even niet."_s, true);
    desk.mustSync();
    desk.agreeToPublish(id);
    desk.mustSync();
    const QString root = rootOf(site, desk, id);
    QCOMPARE(site.anonymousStatus(root), 200);
    QCOMPARE(site.anonymousStatus(root + u"/stukken/"_s + desk.work(id).documents.at(0).slug + u".pdf"_s),
             200);
    QCOMPARE(site.anonymousStatus(root + u"/nieuws/"_s + desk.work(id).news.at(0).slug), 200);
}

void PublishTest::whoMayNotPublishLeavesARequest()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk assistant(site, u"projectassistent"_s), colleague(site, u"collega"_s);
    const DossierId id = assistant.addDossier(u"Speelplekken Paddepoel"_s);
    assistant.agreeToPublish(id);
    const SyncOutcome asked = assistant.mustSync();
    QVERIFY(TestDesk::stepsIn(asked).contains(u"requested"_s));
    QVERIFY(asked.reports.last().needsUser);
    const QString root = rootOf(site, assistant, id);
    QVERIFY(site.anonymousStatus(root) != 200);
    colleague.mustSync();
    QCOMPARE(SiteNotes::from(colleague.local(id)).open.size(), 1);
    colleague.agreeToPublish(id);
    colleague.mustSync();
    QCOMPARE(site.anonymousStatus(root), 200);
    QCOMPARE(SiteNotes::from(colleague.local(id)).open.size(), 0);
    assistant.mustSync();
    QCOMPARE(SiteNotes::from(assistant.local(id)).open.size(), 0);
    QCOMPARE(assistant.show(id), colleague.show(id));
}

void PublishTest::aWebmastersTitleComesBackAndSurvives()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    const QString root = rootOf(site, desk, id);
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    const QString stuk = root + u"/stukken/"_s + desk.work(id).documents.at(0).slug + u".pdf"_s;
    const QString item = root + u"/nieuws/"_s + desk.work(id).news.at(0).slug;
    QVERIFY(webmaster.patch(stuk, {{u"title"_s, u"Nota van de webmaster"_s}}).has_value());
    QVERIFY(webmaster.patch(item, {{u"title"_s, u"Kom allemaal"_s}}).has_value());
    desk.mustSync();
    QCOMPARE(desk.work(id).documents.at(0).title, u"Nota van de webmaster"_s);
    QCOMPARE(desk.work(id).news.at(0).title, u"Kom allemaal"_s);
    desk.set(id, u"/summary"_s, "\"Twee speelplekken.\"");
    desk.agreeToPublish(id);
    desk.mustSync();
    QCOMPARE(webmaster.get(stuk)->title, u"Nota van de webmaster"_s);
    QCOMPARE(webmaster.get(item)->title, u"Kom allemaal"_s);
}

void PublishTest::aPartTakenOutIsNoLongerReadable()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    const QString root = rootOf(site, desk, id);
    const QString stuk = root + u"/stukken/"_s + desk.work(id).documents.at(0).slug + u".pdf"_s;
    const QString vraag = root + u"/vragen/"_s + desk.work(id).questions.at(0).slug;
    desk.set(id, u"/documents/0/visibility"_s, "\"internal\"");
    desk.set(id, u"/questions/0"_s, "null");
    desk.agreeToPublish(id);
    desk.mustSync();
    QVERIFY(site.anonymousStatus(stuk) != 200);
    QVERIFY(site.anonymousStatus(vraag) != 200);
    for (const SiteRow &row : site.rows()) {
        if (row.path.startsWith(root + u"/intern"_s))
            QVERIFY2(site.anonymousStatus(row.path) != 200, qPrintable(row.path));
    }
}

void PublishTest::aLargeFileIsPublishedWhole()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    QByteArray large("%PDF-1.4\n");
    while (large.size() < 5 * 1024 * 1024)
        large.append(QByteArray::number(large.size(), 16)).append('\n');
    const DossierId id = published(desk, large);
    const QString stuk
        = rootOf(site, desk, id) + u"/stukken/"_s + desk.work(id).documents.at(0).slug + u".pdf"_s;
    Http http;
    PloneClient stranger({.site = site.url(), .user = {}, .password = {}}, http);
    const auto reply = stranger.anonymous(stuk + u"/@@download/file"_s, false);
    QVERIFY(reply.has_value());
    QCOMPARE(reply->status, 200);
    QVERIFY(reply->body == large);
}

void PublishTest::whatWasShownIsWhatIsPublished()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    desk.set(id, u"/summary"_s, "\"Na het akkoord veranderd.\"");
    const SyncOutcome outcome = desk.mustSync();
    QVERIFY(outcome.reports.last().needsUser);
    QVERIFY(TestDesk::stepsIn(outcome).contains(u"asked:publication-changed"_s));
    QVERIFY(site.anonymousStatus(rootOf(site, desk, id)) != 200);
}

void PublishTest::aColleaguesLockIsRespected()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    const QString root = rootOf(site, desk, id);
    const QString page = kind.endsWith(u"volto"_s) ? root : root + u"/index_html"_s;
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    const auto lock = webmaster.lock(page, 600);
    QVERIFY(lock.has_value());
    desk.set(id, u"/summary"_s, "\"Twee speelplekken.\"");
    desk.agreeToPublish(id);
    const SyncOutcome outcome = desk.sync();
    QVERIFY(outcome.reports.last().error.has_value());
    QCOMPARE(outcome.reports.last().error->kind, ErrorKind::Locked);
    QVERIFY(webmaster.unlock(page, lock->token).has_value());
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"published:2"_s));
}

QTEST_GUILESS_MAIN(PublishTest)
#include "tst_publish.moc"
