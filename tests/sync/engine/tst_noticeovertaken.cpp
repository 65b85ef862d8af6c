// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/sitememories.h"
#include "tests/sync/engine/testdesk.h"

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

/// A webmaster writes where a notice is to come, while a colleague makes the revision that would take it in.
class NoticeOvertakenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNoticeWaitsForWhatAWebmasterWrote_data();
    void theNoticeWaitsForWhatAWebmasterWrote();
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

QTEST_GUILESS_MAIN(NoticeOvertakenTest)
#include "tst_noticeovertaken.moc"
