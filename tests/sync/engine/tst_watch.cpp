// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/pointer.h"
#include "sync/engine/synccontext.h"
#include "sync/plone/site/plonesite.h"
#include "tests/sync/engine/captiveline.h"
#include "tests/sync/engine/faultyline.h"
#include "tests/sync/engine/testdesk.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// What is internal stays unread: whatever a late request opened is closed again, and told.
class WatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLateFileThatBecameInternalIsTakenAway_data();
    void aLateFileThatBecameInternalIsTakenAway();
    void alsoWhileAPublicationIsOpen_data() { addSiteRows(); }
    void alsoWhileAPublicationIsOpen();
    void aVoidPublicationShieldsNothing_data() { addSiteRows(); }
    void aVoidPublicationShieldsNothing();
    void whoMayNotPublishSoundsTheAlarmAndSharesNoMore_data() { addSiteRows(); }
    void whoMayNotPublishSoundsTheAlarmAndSharesNoMore();
    void anAnswerFromBetweenProvesNoWithdrawal_data();
    void anAnswerFromBetweenProvesNoWithdrawal();
    void aLostAnswerToAWithdrawalKeepsItsLooks_data() { addSiteRows(); }
    void aLostAnswerToAWithdrawalKeepsItsLooks();
    void aRedirectToTheOwnNoticeProvesAWithdrawal_data();
    void aRedirectToTheOwnNoticeProvesAWithdrawal();
    void aLineThatNeverAnswersProvesNothing_data() { addSiteRows(); }
    void aLineThatNeverAnswersProvesNothing();
    void theHourlyLookIsBounded();
    void oneThatFailsDoesNotMakeEveryLookAWholeOne();

private:
    /// A published dossier whose document has become internal since, and the address it was published at.
    static QString documentBecameInternal(const TestSite &site, TestDesk &desk, const DossierId &id);
    /// The same of a photo that was thrown away.
    static QString photoWasThrownAway(const TestSite &site, TestDesk &desk, const DossierId &id);
    /// The request that published it, arriving now.
    static void arriveLate(const TestSite &site, TestDesk &desk, const DossierId &id, const QString &path);
    static QByteArray picture();
    static void makeInternal(TestDesk &desk, const DossierId &id);
};

void WatchTest::makeInternal(TestDesk &desk, const DossierId &id)
{
    const auto changed = desk.store().edit(id, [](const Dossier &work) -> Result<Dossier> {
        Dossier dossier = work;
        dossier.documents.first().visibility = Visibility::Internal;
        return dossier;
    });
    QVERIFY(changed.has_value());
}

QString WatchTest::documentBecameInternal(const TestSite &site, TestDesk &desk, const DossierId &id)
{
    desk.agreeToPublish(id);
    desk.mustSync();
    const Dossier work = desk.work(id);
    const QString path = site.base() + u"/dossiers/"_s + work.slug + u"/stukken/"_s
        + work.documents.first().slug + u".pdf"_s;
    [&] { QCOMPARE(site.anonymousStatus(path), 200); }();
    makeInternal(desk, id);
    desk.agreeToPublish(id);
    desk.mustSync();
    [&] { QVERIFY(site.anonymousStatus(path) != 200); }();
    return path;
}

void WatchTest::arriveLate(const TestSite &site, TestDesk &desk, const DossierId &id, const QString &path)
{
    Http http;
    PloneClient late(site.account(u"publicist"_s), http);
    const bool photo = path.endsWith(u".png"_s);
    const QString name = photo ? u"plein.png"_s : desk.work(id).documents.first().file.name;
    const QJsonObject file = photo ? inlineFile(picture(), name, u"image/png"_s)
                                   : inlineFile("%PDF-1.4 nota", name, u"application/pdf"_s);
    const auto made = late.create(path.section(u'/', 0, -2),
                                  {{u"@type"_s, photo ? u"Image"_s : u"File"_s},
                                   {u"id"_s, path.section(u'/', -1)},
                                   {u"title"_s, u"Nota"_s},
                                   {photo ? u"image"_s : u"file"_s, file}});
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail));
    QCOMPARE(site.anonymousStatus(path), 200);
}

QByteArray WatchTest::picture()
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

QString WatchTest::photoWasThrownAway(const TestSite &site, TestDesk &desk, const DossierId &id)
{
    const auto file = desk.files().takeBytes(picture(), u"plein.png"_s);
    const auto added = desk.store().edit(id, [&](const Dossier &work) -> Result<Dossier> {
        Dossier changed = withFile(work, FilePart::Photos, *file, u"Het plein"_s, false, desk.ids()).dossier;
        changed.images.last().alt = u"Het plein"_s;
        return changed;
    });
    [&] { QVERIFY(added.has_value()); }();
    desk.agreeToPublish(id);
    desk.mustSync();
    const QString path
        = site.base() + u"/dossiers/"_s + added->slug + u"/fotos/"_s + added->images.last().slug + u".png"_s;
    [&] { QCOMPARE(site.anonymousStatus(path), 200); }();
    desk.set(id, u"/images/0"_s, "null");
    desk.agreeToPublish(id);
    desk.mustSync();
    [&] { QVERIFY(site.anonymousStatus(path) != 200); }();
    return path;
}

void WatchTest::aLateFileThatBecameInternalIsTakenAway_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("photo");
    for (const char *kind : {"oefensite-classic", "oefensite-volto", "plone-classic", "plone-volto"}) {
        QTest::addRow("%s file", kind) << QString::fromLatin1(kind) << false;
        QTest::addRow("%s image", kind) << QString::fromLatin1(kind) << true;
    }
}

void WatchTest::aLateFileThatBecameInternalIsTakenAway()
{
    QFETCH(QString, kind);
    QFETCH(bool, photo);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    const QString path = photo ? photoWasThrownAway(site, desk, id) : documentBecameInternal(site, desk, id);
    arriveLate(site, desk, id, path);
    desk.advance(3700);
    const QStringList steps = TestDesk::stepsIn(desk.mustSync());
    QVERIFY2(steps.contains(u"alarm:"_s + path), qPrintable(steps.join(u' ')));
    QVERIFY(site.anonymousStatus(path) != 200);
    const QString away = site.base() + u"/dossiers/"_s + desk.work(id).slug + u"/intern/verwijderd/"_s;
    int kept = 0;
    for (const SiteRow &row : site.rows()) {
        kept += row.path == away + path.section(u'/', -1) ? 1 : 0;
        QVERIFY2(!row.path.startsWith(away) || site.anonymousStatus(row.path) != 200, qPrintable(row.path));
    }
    QCOMPARE(kept, 1);
    desk.advance(3700);
    QVERIFY(!TestDesk::stepsIn(desk.mustSync()).contains(u"alarm:"_s + path));
}

void WatchTest::alsoWhileAPublicationIsOpen()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    FaultyLine line(site.url());
    TestDesk desk(site), slow(site, u"collega"_s, line.url());
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    const QString path = documentBecameInternal(site, desk, id);
    slow.mustSync();
    slow.set(id, u"/summary"_s, "\"Twee speelplekken.\"");
    slow.agreeToPublish(id);
    line.armFor(FaultyLine::Fault::LoseRequest, [](const QByteArray &request) {
        return request.startsWith("POST ") && request.left(request.indexOf('\n')).contains("@lock");
    });
    QVERIFY(!TestDesk::troubleIn(slow.sync()).isEmpty());
    arriveLate(site, desk, id, path);
    desk.advance(3700);
    const QStringList steps = TestDesk::stepsIn(desk.mustSync());
    QVERIFY(!SiteNotes::from(desk.local(id)).open.isEmpty());
    QVERIFY2(steps.contains(u"alarm:"_s + path), qPrintable(steps.join(u' ')));
    QVERIFY(site.anonymousStatus(path) != 200);
    slow.mustSync();
    QVERIFY(site.browser(site.base() + u"/dossiers/"_s + desk.work(id).slug).status == 200);
    QVERIFY(site.anonymousStatus(path) != 200);
}

void WatchTest::aVoidPublicationShieldsNothing()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site), colleague(site, u"collega"_s);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    // Something else stands in the folder, and the document is internal.
    const auto file = desk.files().takeBytes("%PDF-1.4 kaart", u"kaart.pdf"_s);
    QVERIFY(desk.store().edit(id, [&](const Dossier &work) -> Result<Dossier> {
        return withFile(work, FilePart::Documents, *file, u"Kaart"_s, false, desk.ids()).dossier;
    }));
    const Dossier work = desk.work(id);
    const QString path = site.base() + u"/dossiers/"_s + work.slug + u"/stukken/"_s
        + work.documents.first().slug + u".pdf"_s;
    makeInternal(desk, id);
    desk.agreeToPublish(id);
    desk.mustSync();
    // It is to be published, and that is broken off; then somebody else decides that it stays internal.
    desk.set(id, u"/documents/0/visibility"_s, "\"public\"");
    desk.agreeToPublish(id);
    desk.syncUntil(u"shared:"_s);
    colleague.mustSync();
    makeInternal(colleague, id);
    colleague.agreeToPublish(id);
    colleague.syncUntil(u"shared:"_s);
    arriveLate(site, desk, id, path);
    desk.advance(3700);
    const QStringList steps = TestDesk::stepsIn(desk.mustSync());
    QCOMPARE(SiteNotes::from(desk.local(id)).open.size(), 2);
    QVERIFY2(steps.contains(u"alarm:"_s + path), qPrintable(steps.join(u' ')));
    QVERIFY(site.anonymousStatus(path) != 200);
}

void WatchTest::whoMayNotPublishSoundsTheAlarmAndSharesNoMore()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site), assistant(site, u"projectassistent"_s);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    const QString path = documentBecameInternal(site, desk, id);
    assistant.mustSync();
    arriveLate(site, desk, id, path);
    assistant.advance(3700);
    assistant.set(id, u"/summary"_s, "\"Twee speelplekken.\"");
    const SyncOutcome alarm = assistant.sync();
    QVERIFY(TestDesk::stepsIn(alarm).contains(u"alarm-open:"_s + path));
    QVERIFY2(TestDesk::troubleIn(alarm).contains(u"open-to-all"_s), qPrintable(TestDesk::troubleIn(alarm)));
    QVERIFY(assistant.local(id).dirty());
    QVERIFY(TestDesk::troubleIn(assistant.sync()).contains(u"open-to-all"_s));
    QVERIFY(assistant.local(id).dirty());
    desk.advance(3700);
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"alarm:"_s + path));
    assistant.mustSync();
    QVERIFY(!assistant.local(id).dirty());
}

void WatchTest::anAnswerFromBetweenProvesNoWithdrawal_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("answer");
    for (const QString &kind :
         {u"oefensite-classic"_s, u"oefensite-volto"_s, u"plone-classic"_s, u"plone-volto"_s}) {
        const auto row = [&kind](const char *name, const QByteArray &answer) {
            QTest::addRow("%s %s", qPrintable(kind), name) << kind << answer;
        };
        row("out of order", wholeAnswer("503 Service Unavailable", "<html></html>"));
        row("captive portal", wholeAnswer("302 Found", {}, "Location: http://hotel.example/login"));
        if (kind.startsWith(u"plone"_s))
            continue;
        row("proxy", wholeAnswer("403 Forbidden", "<html></html>"));
        row("wants a log-in", wholeAnswer("511 Network Authentication Required"));
        row("broken off", {});
    }
}

void WatchTest::anAnswerFromBetweenProvesNoWithdrawal()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, answer);
    const TestSite site(kind);
    CaptiveLine line(site.url());
    TestDesk desk(site, u"publicist"_s, line.url());
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    desk.mustSync();
    desk.agreeToWithdraw(id, u"Het plan gaat niet door."_s);
    line.answerStrangers(answer);
    const SyncOutcome unproven = desk.sync();
    QVERIFY(!TestDesk::troubleIn(unproven).isEmpty());
    QVERIFY(!TestDesk::stepsIn(unproven).contains(u"withdrawn:2"_s));
    line.letThrough();
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"withdrawn:2"_s));
    // The looks after one and ten minutes stay until they prove it too.
    desk.advance(61);
    line.answerStrangers(answer);
    QVERIFY(!TestDesk::troubleIn(desk.sync()).isEmpty());
    QCOMPARE(SiteNotes::from(desk.local(id)).dueChecks.size(), 2);
    line.letThrough();
    desk.mustSync();
    QCOMPARE(SiteNotes::from(desk.local(id)).dueChecks.size(), 1);
    desk.advance(600);
    desk.mustSync();
    QCOMPARE(SiteNotes::from(desk.local(id)).dueChecks.size(), 0);
}

void WatchTest::aLostAnswerToAWithdrawalKeepsItsLooks()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    FaultyLine line(site.url());
    TestDesk desk(site, u"publicist"_s, line.url());
    const DossierId id = desk.addDossier(u"Speeltuin"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    desk.agreeToWithdraw(id, u"Het plan gaat niet door."_s);
    line.armFor(FaultyLine::Fault::LoseAnswer, [](const QByteArray &request) {
        return request.startsWith("POST ") && request.contains("publiek-000002.json");
    });
    (void)desk.sync();
    desk.mustSync();
    const SiteNotes notes = SiteNotes::from(desk.local(id));
    QVERIFY(notes.record && !notes.record->isPublished());
    QCOMPARE(notes.dueChecks.size(), 2);
}

void WatchTest::aRedirectToTheOwnNoticeProvesAWithdrawal_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("notice");
    QTest::addColumn<bool>("own");
    for (const char *kind : {"oefensite-classic", "oefensite-volto", "plone-classic", "plone-volto"}) {
        QTest::addRow("%s to the notice", kind) << QString::fromLatin1(kind) << true << true;
        QTest::addRow("%s without a notice", kind) << QString::fromLatin1(kind) << false << true;
        QTest::addRow("%s to another dossier", kind) << QString::fromLatin1(kind) << true << false;
    }
}

void WatchTest::aRedirectToTheOwnNoticeProvesAWithdrawal()
{
    QFETCH(QString, kind);
    QFETCH(bool, notice);
    QFETCH(bool, own);
    const TestSite site(kind);
    CaptiveLine line(site.url());
    TestDesk desk(site, u"publicist"_s, line.url());
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    desk.mustSync();
    const QString root = site.base() + u"/dossiers/"_s + desk.work(id).slug,
                  elsewhere = site.base() + u"/elders"_s;
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    QVERIFY(webmaster.create(
        site.base(),
        {{u"@type"_s, u"Document"_s}, {u"id"_s, u"elders"_s}, {u"title"_s, u"Een ander dossier"_s}}));
    QVERIFY(webmaster.transition(elsewhere, u"publish"_s));
    const QString leadsTo = own ? root : elsewhere;
    desk.agreeToWithdraw(id, u"Het plan gaat niet door."_s, notice);
    // Who asks for a news item is sent on.
    const QString news = u"/nieuws/"_s + desk.work(id).news.first().slug;
    line.answerStrangers(
        wholeAnswer("302 Found", {},
                    "Location: " + line.url().toEncoded(QUrl::StripTrailingSlash) + leadsTo.toLatin1()),
        news.toLatin1());
    const SyncOutcome outcome = desk.sync();
    QVERIFY(line.strangers() > 0);
    const bool proven = TestDesk::stepsIn(outcome).contains(u"withdrawn:2"_s);
    // Without a notice the dossier is hidden itself, and so is what leads there.
    QCOMPARE(proven, own);
    QCOMPARE(TestDesk::troubleIn(outcome).isEmpty(), own);
    line.letThrough();
    (void)desk.sync();
    QCOMPARE(SiteNotes::from(desk.local(id)).record->number, 2);
    QCOMPARE(site.anonymousStatus(root) == 200, notice);
}

void WatchTest::aLineThatNeverAnswersProvesNothing()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    CaptiveLine line(site.url());
    TestDesk desk(site, u"publicist"_s, line.url());
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    desk.mustSync();
    desk.agreeToWithdraw(id, u"Het plan gaat niet door."_s);
    line.keepStrangersWaiting();
    EngineContext hasty = desk.context();
    hasty.connect = ploneSites(hasty.site, site.passwordOf(u"publicist"_s),
                               [](std::stop_token stop, std::chrono::seconds) {
                                   return std::make_unique<Http>(std::move(stop), std::chrono::seconds(5));
                               });
    const SyncOutcome unproven = synchronise(hasty);
    QVERIFY(!TestDesk::troubleIn(unproven).isEmpty());
    QVERIFY(!TestDesk::stepsIn(unproven).contains(u"withdrawn:2"_s));
    line.letThrough();
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"withdrawn:2"_s));
}

void WatchTest::theHourlyLookIsBounded()
{
    const TestSite site(u"oefensite-classic"_s);
    FaultyLine line(site.url());
    std::atomic<int> strangers = 0;
    line.armFor(FaultyLine::Fault::LoseRequest, [&strangers](const QByteArray &request) {
        const QByteArray head = request.left(request.indexOf("\r\n\r\n")).toLower();
        strangers += head.startsWith("get ") && !head.contains("\nauthorization:") ? 1 : 0;
        return false;
    });
    TestDesk desk(site, u"publicist"_s, line.url());
    constexpr int many = 45;
    for (int i = 0; i < many; ++i)
        (void)desk.addDossier(u"Dossier %1"_s.arg(i), "%PDF-1.4 " + QByteArray::number(i));
    desk.mustSync();
    desk.mustSync();
    const auto strangersInAnHour = [&] {
        desk.advance(3700);
        strangers = 0;
        desk.mustSync();
        return strangers.load();
    };
    // Touched this month: every one of them.
    const int touched = strangersInAnHour();
    QVERIFY2(touched >= many * 3, qPrintable(QString::number(touched)));
    // Not touched for long: by turns, and in two hours all had theirs.
    desk.advance(40 * 86400);
    int all = 0;
    for (int hour = 0; hour < 2; ++hour) {
        const int now = strangersInAnHour();
        QVERIFY2(now > 60 && now <= 103, qPrintable(QString::number(now)));
        all += now;
    }
    QVERIFY2(all >= many * 3, qPrintable(QString::number(all)));
}

void WatchTest::oneThatFailsDoesNotMakeEveryLookAWholeOne()
{
    const TestSite site(u"oefensite-classic"_s);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speeltuin"_s);
    desk.mustSync();
    desk.mustSync(); // sees what it made: from here on there is a newest row to look from
    {
        Http http;
        PloneClient other(site.account(u"publicist"_s), http);
        const QString name = u"concept-000009.json"_s;
        const auto made = other.create(site.base() + u"/dossiers/"_s + desk.work(id).slug + u"/intern"_s,
                                       {{u"@type"_s, u"File"_s},
                                        {u"id"_s, name},
                                        {u"title"_s, name},
                                        {u"file"_s, inlineFile("{}", name, u"application/json"_s)}});
        QVERIFY(made.has_value());
    }
    const auto lookedAt = [&desk] { return desk.store().setting(u"full-look-at"_s)->toString(); };
    const QString before = lookedAt();
    desk.advance(3601);
    QVERIFY(!TestDesk::troubleIn(desk.sync()).isEmpty());
    const QString hourly = lookedAt();
    QVERIFY(hourly > before);
    desk.advance(60);
    QVERIFY(!TestDesk::troubleIn(desk.sync()).isEmpty()); // it is taken up again all the same
    QCOMPARE(lookedAt(), hourly);
}

QTEST_GUILESS_MAIN(WatchTest)
#include "tst_watch.moc"
