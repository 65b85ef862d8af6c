// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/sitememories.h"
#include "tests/sync/engine/editedtext.h"
#include "tests/sync/engine/faultyline.h"
#include "tests/sync/engine/testdesk.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

/// A line on which something else happens right before the first request that locks a page.
class LineBeforeTheLock : public Http
{
public:
    LineBeforeTheLock(const std::stop_token &stop, std::function<void()> &before)
        : Http(stop)
        , m_before(before)
    {
    }

protected:
    Result<HttpReply> carry(const HttpRequest &request) override
    {
        if (request.method == "POST" && request.url.path().endsWith(u"/@lock"_s) && m_before)
            std::exchange(m_before, {})();
        return Http::carry(request);
    }

private:
    std::function<void()> &m_before;
};

} // namespace

/// A webmaster writes where a notice is to come: while a colleague makes the revision that would take it in,
/// in the second of the publication, and between the last look and the notice.
class NoticeOvertakenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNoticeWaitsForWhatAWebmasterWrote_data();
    void theNoticeWaitsForWhatAWebmasterWrote();
    void aColleaguesNoticeGoesOverNothingOfThatSecond_data() { addSiteRows(false); }
    void aColleaguesNoticeGoesOverNothingOfThatSecond();
    void whatIsWrittenRightBeforeTheNoticeIsTakenIn_data();
    void whatIsWrittenRightBeforeTheNoticeIsTakenIn();
};

void NoticeOvertakenTest::theNoticeWaitsForWhatAWebmasterWrote_data()
{
    addSiteRows(false);
}

void NoticeOvertakenTest::theNoticeWaitsForWhatAWebmasterWrote()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site), colleague(site, u"projectassistent"_s);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    colleague.mustSync();
    desk.agreeToWithdraw(id, u"Het plan wordt herzien."_s, true);
    const QString root = site.base() + u"/dossiers/"_s + desk.work(id).slug;
    const auto webmaster = site.connect(u"webmaster"_s)({}, usualPatience);
    LearnedMemory nothing;
    QVERIFY(webmaster->place().prepare(nothing));
    const QString page = webmaster->place().placesOf(root).page();
    std::function<void()> before = [&] {
        colleague.set(id, u"/title"_s, "\"Speelplekken in Paddepoel\"");
        colleague.mustSync();
        QVERIFY(webmaster->place().patch(page, {{u"description"_s, u"Woorden van de webmaster."_s}}, {}));
    };
    EngineContext context = desk.context();
    context.connect = ploneSites(context.site, desk.password(),
                                 [&before](const std::stop_token &stop, std::chrono::seconds) {
                                     return std::make_unique<LineBeforeTheLock>(stop, before);
                                 });
    const SyncOutcome outcome = synchronise(context);
    QVERIFY(!before);
    QVERIFY2(TestDesk::stepsIn(outcome).contains(u"withdrawn:2"_s),
             qPrintable(TestDesk::stepsIn(outcome).join(u' ') + TestDesk::troubleIn(outcome)));
    QCOMPARE(desk.work(id).summary, u"Woorden van de webmaster."_s);
    QCOMPARE(desk.work(id).title, u"Speelplekken in Paddepoel"_s);
    const QByteArray said = site.browser(root).body;
    QVERIFY2(said.contains("Het plan wordt herzien.") && !said.contains("Woorden van de webmaster."),
             said.constData());
}

void NoticeOvertakenTest::aColleaguesNoticeGoesOverNothingOfThatSecond()
{
    QFETCH(QString, kind);
    TestSite site(kind);
    site.holdTime(); // the catalog counts in seconds, so this edit looks as the publication left it
    TestDesk desk(site), colleague(site, u"collega"_s);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    const QString root = site.base() + u"/dossiers/"_s + desk.work(id).slug;
    const QString page = site.isVolto() ? root : root + u"/index_html"_s;
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    const auto there = webmaster.get(page);
    QVERIFY(there);
    const QJsonObject edited = withWord(there->json, "schommel", "Woorden van de webmaster");
    QVERIFY(QJsonDocument(edited).toJson().contains("Woorden van de webmaster"));
    QVERIFY(webmaster.patch(page, edited).has_value());
    colleague.mustSync();
    site.advance(60);
    colleague.agreeToWithdraw(id, u"Het plan wordt herzien."_s, true);
    const QString steps = TestDesk::stepsIn(colleague.mustSync()).join(u' ');
    // No concept holds that: it waits, hidden, and whoever decided hears that residents read no notice.
    QVERIFY2(steps.contains(u"withdrawn:2"_s) && steps.contains(u"notice-not-left"_s), qPrintable(steps));
    QVERIFY(site.anonymousStatus(root) != 200);
    const auto now = webmaster.get(page);
    QVERIFY(now && QJsonDocument(now->json).toJson().contains("Woorden van de webmaster"));
}

void NoticeOvertakenTest::whatIsWrittenRightBeforeTheNoticeIsTakenIn_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind :
         {u"oefensite-classic"_s, u"plone-classic"_s}) // on Volto the page's lock covers it
        QTest::newRow(qPrintable(kind)) << kind;
}

void NoticeOvertakenTest::whatIsWrittenRightBeforeTheNoticeIsTakenIn()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    FaultyLine line(site.url());
    TestDesk desk(site, u"publicist"_s, line.url());
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    desk.settle();
    desk.agreeToWithdraw(id, u"Het plan wordt herzien."_s, true);
    const QString root = site.base() + u"/dossiers/"_s + desk.work(id).slug;
    const QByteArray ofPage = "PATCH ", address = (root + u"/index_html "_s).toUtf8();
    bool wrote = false;
    line.armFor(
        FaultyLine::Fault::Interrupt,
        [&](const QByteArray &request) {
            return request.startsWith(ofPage) && request.left(request.indexOf("\r\n")).contains(address);
        },
        [&] {
            Http http;
            PloneClient webmaster(site.account(u"webmaster"_s), http);
            wrote = webmaster.patch(root, {{u"description"_s, u"Woorden van de webmaster."_s}}).has_value();
        });
    const QString steps = TestDesk::stepsIn(desk.mustSync()).join(u' ');
    QVERIFY(wrote);
    QVERIFY2(steps.contains(u"withdrawn:2"_s) && !steps.contains(u"notice-not-left"_s), qPrintable(steps));
    QCOMPARE(desk.work(id).summary, u"Woorden van de webmaster."_s);
    QVERIFY(site.browser(root).body.contains("Het plan wordt herzien."));
}

QTEST_GUILESS_MAIN(NoticeOvertakenTest)
#include "tst_noticeovertaken.moc"
