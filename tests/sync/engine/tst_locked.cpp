// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/pointer.h"
#include "sync/engine/synccontext.h"
#include "tests/sync/engine/faultyline.h"
#include "tests/sync/engine/strictproxy.h"
#include "tests/sync/engine/testdesk.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <mutex>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

/// Writes down every request that goes over a line: its first line, and how many bytes it has.
class Listener
{
public:
    struct Heard {
        QByteArray what;
        qsizetype size = 0;
    };
    explicit Listener(FaultyLine &line)
    {
        line.armFor(FaultyLine::Fault::LoseRequest, [this](const QByteArray &request) {
            const std::scoped_lock guard(m_mutex);
            m_heard.append({request.left(request.indexOf("\r\n")), request.size()});
            return false;
        });
    }
    [[nodiscard]] QList<Heard> heard() const
    {
        const std::scoped_lock guard(m_mutex);
        return m_heard;
    }
    [[nodiscard]] int count(const QByteArray &method, const QByteArray &words) const
    {
        int found = 0;
        for (const Heard &one : heard())
            found += one.what.startsWith(method + ' ') && one.what.contains(words);
        return found;
    }

private:
    mutable std::mutex m_mutex;
    QList<Heard> m_heard;
};

FaultyLine::Pick isA(const QByteArray &method, const QByteArray &words)
{
    return [=](const QByteArray &request) {
        return request.startsWith(method + ' ') && request.left(request.indexOf("\r\n")).contains(words);
    };
}

/// A line to a site that thinks long between taking a lock and writing our time-out into it. Passes all else
/// as it is. Lives in the event loop of the test.
class ThinkingLine : public QObject
{
public:
    /// In milliseconds: what the site thought according to its answer, and how much later that comes.
    ThinkingLine(const QUrl &site, int thought, int later)
        : m_site(site)
        , m_thought(thought)
        , m_later(later)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] { accept(); });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("the line cannot listen");
    }
    [[nodiscard]] QUrl url() const
    {
        QUrl through = m_site;
        through.setPort(m_server.serverPort());
        return through;
    }
    void thinkNoMore() { m_thought = 0; }

private:
    void accept()
    {
        QTcpSocket *desk = m_server.nextPendingConnection();
        auto *site = new QTcpSocket(desk);
        site->connectToHost(QHostAddress::LocalHost, quint16(m_site.port(80)));
        const auto asksForLock = std::make_shared<bool>(false);
        connect(desk, &QTcpSocket::readyRead, this, [desk, site, asksForLock] {
            const QByteArray bytes = desk->readAll();
            *asksForLock = bytes.startsWith("POST ") && bytes.left(bytes.indexOf("\r\n")).contains("/@lock ");
            site->write(bytes);
        });
        connect(site, &QTcpSocket::readyRead, desk, [this, desk, site, asksForLock] {
            if (!*asksForLock || m_thought == 0) {
                desk->write(site->readAll());
                return;
            }
            if (const QByteArray all = site->peek(site->bytesAvailable()); !all.trimmed().endsWith('}'))
                return; // not whole yet
            const QByteArray answer = older(site->readAll());
            QTimer::singleShot(m_later, desk, [desk, answer] { desk->write(answer); });
        });
        connect(site, &QTcpSocket::disconnected, desk, &QTcpSocket::disconnectFromHost);
        connect(desk, &QTcpSocket::disconnected, desk, &QObject::deleteLater);
    }
    /// The moment of the last touch moved on, away from the one in the token; every length stays.
    [[nodiscard]] QByteArray older(QByteArray answer) const
    {
        const QByteArray before = "\"time\":";
        qsizetype at = answer.indexOf(before) + before.size();
        while (answer.at(at) == ' ')
            ++at;
        qsizetype end = at;
        while (answer.at(end) == '.' || (answer.at(end) >= '0' && answer.at(end) <= '9'))
            ++end;
        const QByteArray said = answer.mid(at, end - at);
        const int decimals = said.contains('.') ? int(said.size() - said.indexOf('.') - 1) : 0;
        const double touched = said.toDouble() + m_thought / 1000.0;
        return answer.replace(at, end - at, QByteArray::number(touched, 'f', decimals));
    }

    QUrl m_site;
    int m_thought, m_later;
    QTcpServer m_server;
};

constexpr int large = 1300 * 1024;

} // namespace

/// The lock on a dossier's page: as long as a write may still arrive, and never across an upload.
class LockedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLockStaysUntilTheFateOfAWriteIsKnown_data() { addSiteRows(); }
    void theLockStaysUntilTheFateOfAWriteIsKnown();
    void aLockNobodyCameBackToIsForgotten_data() { addSiteRows(); }
    void aLockNobodyCameBackToIsForgotten();
    void aSlowRunRefreshesItsLockAllAlong_data() { addSiteRows(); }
    void aSlowRunRefreshesItsLockAllAlong();
    void nothingIsWrittenUnderALockThatMayHaveLapsed_data() { addSiteRows(); }
    void nothingIsWrittenUnderALockThatMayHaveLapsed();
    void largeBytesTravelBeforeTheLockIsTaken_data() { addSiteRows(); }
    void largeBytesTravelBeforeTheLockIsTaken();
    void whatWasSentWholeIsNotSentAgain_data() { addSiteRows(); }
    void whatWasSentWholeIsNotSentAgain();
    void aSlowSitesAnswerIsOurOwnLock_data() { addSiteRows(); }
    void aSlowSitesAnswerIsOurOwnLock();
    void aLockOfAnotherDeskOfOursStaysTheirs_data() { addSiteRows(); }
    void aLockOfAnotherDeskOfOursStaysTheirs();
    void theLockStaysThoughTheRunWentOnWithoutAnAnswer_data() { addSiteRows(); }
    void theLockStaysThoughTheRunWentOnWithoutAnAnswer();
    void aSecondComputerFinishesWhatTheFirstBegan_data() { addSiteRows(); }
    void aSecondComputerFinishesWhatTheFirstBegan();

private:
    static QString pageOf(const TestSite &site, TestDesk &desk, const DossierId &id)
    {
        const QString root = site.base() + u"/dossiers/"_s + desk.work(id).slug;
        return site.isVolto() ? root : root + u"/index_html"_s;
    }
    static bool isLocked(const TestSite &site, const QString &page)
    {
        Http http;
        PloneClient webmaster(site.account(u"webmaster"_s), http);
        const auto lock = webmaster.lockOf(page);
        if (!lock)
            qFatal("the lock cannot be looked at");
        return lock->locked;
    }
    static QString addressOf(const TestSite &site, TestDesk &desk, const DossierId &id)
    {
        return site.base() + u"/dossiers/"_s + desk.work(id).slug + u"/stukken/"_s
            + desk.work(id).documents.first().slug + u".pdf"_s;
    }
    static QByteArray bytesAt(const TestSite &site, const QString &path)
    {
        return site.browser(path + u"/@@download/file"_s).body;
    }
    static void giveOtherBytes(TestDesk &desk, const DossierId &id, const QByteArray &bytes)
    {
        const auto file = desk.files().takeBytes(bytes, u"nota één.pdf"_s);
        QVERIFY(file.has_value());
        QVERIFY(desk.store().edit(id, [&file](const Dossier &work) -> Result<Dossier> {
            Dossier changed = work;
            changed.documents.first().file = *file;
            return changed;
        }));
    }
};

void LockedTest::theLockStaysUntilTheFateOfAWriteIsKnown()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    FaultyLine line(site.url());
    TestDesk desk(site, u"publicist"_s, line.url());
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    const QString page = pageOf(site, desk, id);
    desk.agreeToPublish(id);
    desk.mustSync();
    QVERIFY(!isLocked(site, page));
    desk.set(id, u"/summary"_s, "\"Twee speelplekken.\"");
    desk.agreeToPublish(id);
    line.armFor(FaultyLine::Fault::HoldRequest, isA("PATCH", desk.work(id).slug.toUtf8()));
    QVERIFY(!TestDesk::troubleIn(desk.sync()).isEmpty());
    QCOMPARE(line.held(), 1);
    QVERIFY(isLocked(site, page));
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"published:2"_s));
    QVERIFY(isLocked(site, page));
    desk.advance(20);
    desk.mustSync();
    QVERIFY(isLocked(site, page));
    // It arrives after all: what it changed is seen, and the half minute begins anew.
    line.deliverHeld();
    desk.advance(15);
    desk.mustSync();
    desk.advance(31);
    desk.mustSync();
    desk.advance(31);
    desk.mustSync();
    QVERIFY(!isLocked(site, page));
    QVERIFY(SiteNotes::from(desk.local(id)).lock.isEmpty());
    QVERIFY(
        site.browser(site.base() + u"/dossiers/"_s + desk.work(id).slug).body.contains("Twee speelplekken"));
    QVERIFY(desk.local(id).conflicts.isEmpty());
    QCOMPARE(TestDesk::stepsIn(desk.mustSync()), QStringList());
}

void LockedTest::aLockNobodyCameBackToIsForgotten()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    FaultyLine line(site.url());
    TestDesk desk(site, u"publicist"_s, line.url());
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    // The record itself arrives, and nobody hears that it did.
    line.armFor(FaultyLine::Fault::LoseAnswer, [](const QByteArray &request) {
        return request.startsWith("POST ") && request.contains("publiek-000001.json");
    });
    QVERIFY(!TestDesk::troubleIn(desk.sync()).isEmpty());
    QVERIFY(isLocked(site, pageOf(site, desk, id)));
    desk.mustSync();
    desk.advance(31);
    desk.mustSync();
    QVERIFY(!isLocked(site, pageOf(site, desk, id)));
    QVERIFY(SiteNotes::from(desk.local(id)).lock.isEmpty());
    QCOMPARE(SiteNotes::from(desk.local(id)).record->number, 1);
}

void LockedTest::aSlowRunRefreshesItsLockAllAlong()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    FaultyLine line(site.url());
    TestDesk desk(site, u"publicist"_s, line.url());
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    // Every request of this line takes seventy seconds.
    const auto late = std::make_shared<std::atomic<qint64>>(0);
    std::atomic<int> refreshed = 0, writes = 0;
    line.armFor(FaultyLine::Fault::LoseRequest, [&, late](const QByteArray &request) {
        const bool refresh
            = request.startsWith("PATCH ") && request.left(request.indexOf("\r\n")).contains("@lock");
        refreshed += refresh;
        writes += !refresh && !request.startsWith("GET ");
        *late += refresh ? 0 : 70;
        return false;
    });
    EngineContext context = desk.context();
    context.clock = [late] { return systemClock()().addSecs(*late); };
    const SyncOutcome outcome = synchronise(context);
    QCOMPARE(TestDesk::troubleIn(outcome), QString());
    QVERIFY(TestDesk::stepsIn(outcome).contains(u"published:1"_s));
    QVERIFY2(refreshed > 8 && writes > 8, qPrintable(QString::number(refreshed)));
    QVERIFY(!isLocked(site, pageOf(site, desk, id)));
}

void LockedTest::nothingIsWrittenUnderALockThatMayHaveLapsed()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    FaultyLine line(site.url());
    TestDesk desk(site, u"publicist"_s, line.url());
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    // The computer sleeps for an hour while the lock is held.
    const auto late = std::make_shared<std::atomic<qint64>>(0);
    std::atomic<bool> locked = false;
    std::atomic<int> writesAfter = 0;
    line.armFor(FaultyLine::Fault::LoseRequest, [&, late](const QByteArray &request) {
        const QByteArray what = request.left(request.indexOf("\r\n"));
        if (locked && !what.startsWith("GET "))
            writesAfter += !what.contains("@lock");
        if (what.startsWith("POST ") && what.contains("@lock"))
            locked = true;
        if (locked && what.startsWith("GET "))
            *late = 3600;
        return false;
    });
    EngineContext context = desk.context();
    context.clock = [late] { return systemClock()().addSecs(*late); };
    const SyncOutcome outcome = synchronise(context);
    QVERIFY(outcome.reports.last().error.has_value());
    QCOMPARE(outcome.reports.last().error->detail, u"lost"_s);
    QCOMPARE(writesAfter, 0);
    line.arm(FaultyLine::Fault::None, 0);
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"published:1"_s));
}

void LockedTest::largeBytesTravelBeforeTheLockIsTaken()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    FaultyLine line(site.url());
    TestDesk desk(site, u"publicist"_s, line.url());
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s, "%PDF-1.4 " + QByteArray(large, 'a'));
    const QByteArray other = "%PDF-1.4 " + QByteArray(large, 'b');
    for (const bool first : {true, false}) {
        if (!first)
            giveOtherBytes(desk, id, other);
        desk.agreeToPublish(id);
        const Listener listener(line);
        desk.mustSync();
        QVERIFY(listener.count("POST", "@lock") == 1 && listener.count("DELETE", "@lock") == 1);
        QVERIFY(listener.count("PATCH", "@tus") > 0);
        bool locked = false;
        for (const Listener::Heard &one : listener.heard()) {
            locked = locked ? !(one.what.startsWith("DELETE ") && one.what.contains("@lock"))
                            : one.what.startsWith("POST ") && one.what.contains("@lock");
            QVERIFY2(!locked || one.size < large / 2, one.what.constData());
        }
        line.arm(FaultyLine::Fault::None, 0);
    }
    QCOMPARE(bytesAt(site, addressOf(site, desk, id)), other);
    for (const SiteRow &row : site.rows())
        QVERIFY2(!row.id.startsWith(u"copy"_s), qPrintable(row.path));
    for (const SiteRow &row : site.rows()) {
        if (row.path.contains(u"/intern"_s))
            QVERIFY2(site.anonymousStatus(row.path) != 200, qPrintable(row.path));
    }
    desk.advance(3700);
    QCOMPARE(TestDesk::stepsIn(desk.mustSync()), QStringList());
}

void LockedTest::whatWasSentWholeIsNotSentAgain()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    FaultyLine line(site.url());
    TestDesk desk(site, u"publicist"_s, line.url());
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s, "%PDF-1.4 " + QByteArray(large, 'a'));
    desk.agreeToPublish(id);
    line.armFor(FaultyLine::Fault::LoseRequest, isA("POST", "@lock"));
    QVERIFY(!TestDesk::troubleIn(desk.sync()).isEmpty());
    const Listener listener(line);
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"published:1"_s));
    QCOMPARE(listener.count("POST", "@lock"), 1);
    QCOMPARE(listener.count("PATCH", "@tus"), 0);
    QCOMPARE(listener.count("POST", "@tus"), 0);
    int downloads = 0;
    for (const Listener::Heard &one : listener.heard())
        downloads += one.what.contains("/onderweg/") && one.what.contains("@@download");
    QCOMPARE(downloads, 0);
    line.arm(FaultyLine::Fault::None, 0);
    QVERIFY(bytesAt(site, addressOf(site, desk, id)).endsWith("aaa"));
}

void LockedTest::aSlowSitesAnswerIsOurOwnLock()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    const ThinkingLine line(site.url(), 80, 120);
    TestDesk desk(site, u"publicist"_s, line.url());
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"published:1"_s));
}

void LockedTest::aLockOfAnotherDeskOfOursStaysTheirs()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    // What is answered was taken a minute ago: after this desk looked, and before its question went out.
    ThinkingLine line(site.url(), 60000, 0);
    TestDesk desk(site, u"publicist"_s, line.url());
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    for (int sync = 0; sync < 2; ++sync) {
        const SyncOutcome outcome = desk.sync();
        QVERIFY(outcome.reports.last().error.has_value());
        QCOMPARE(outcome.reports.last().error->kind, ErrorKind::Locked);
        QVERIFY(site.anonymousStatus(site.base() + u"/dossiers/"_s + desk.work(id).slug) != 200);
    }
    line.thinkNoMore();
    Http http;
    PloneClient other(site.account(u"publicist"_s), http);
    const QString page = pageOf(site, desk, id);
    const auto lock = other.lockOf(page);
    QVERIFY(lock && other.unlock(page, lock->token));
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"published:1"_s));
}

void LockedTest::theLockStaysThoughTheRunWentOnWithoutAnAnswer()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    StrictProxy proxy(site.url());
    TestDesk desk(site, u"publicist"_s, proxy.url());
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    const QString page = pageOf(site, desk, id);
    // The words of something in between: what it did with the file nobody knows.
    proxy.refuses = [](const QByteArray &request) {
        const bool file
            = request.startsWith("POST ") && request.left(request.indexOf("\r\n")).contains("/stukken ");
        return file ? QByteArray("408 Request Timeout") : QByteArray();
    };
    desk.agreeToPublish(id);
    const QStringList steps = TestDesk::stepsIn(desk.mustSync());
    QVERIFY2(steps.contains(u"published:1"_s) && steps.contains(u"file-refused:nota één.pdf (Nota)"_s),
             qPrintable(steps.join(u' ')));
    QVERIFY(isLocked(site, page));
    desk.advance(31);
    desk.mustSync();
    QVERIFY(!isLocked(site, page));
}

void LockedTest::aSecondComputerFinishesWhatTheFirstBegan()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    FaultyLine line(site.url());
    TestDesk office(site, u"publicist"_s, line.url()), home(site);
    const DossierId id = office.addDossier(u"Speelplekken Paddepoel"_s);
    office.agreeToPublish(id);
    line.armFor(FaultyLine::Fault::LoseRequest, isA("POST", "@lock"));
    QVERIFY(!TestDesk::troubleIn(office.sync()).isEmpty());
    // What was typed since, with another file, is not what was agreed to.
    giveOtherBytes(office, id, "%PDF-1.4 later");
    office.set(id, u"/summary"_s, "\"Later getypt.\"");
    QVERIFY(office.store().change(id, [](LocalDossier &) -> Result<void> { return {}; }));
    const SyncOutcome outcome = home.mustSync();
    QVERIFY2(TestDesk::stepsIn(outcome).contains(u"published:1"_s),
             qPrintable(TestDesk::stepsIn(outcome).join(u' ')));
    QCOMPARE(bytesAt(site, addressOf(site, home, id)), QByteArray("%PDF-1.4 nota"));
    line.arm(FaultyLine::Fault::None, 0);
    office.mustSync();
    home.mustSync();
    QCOMPARE(home.show(id), office.show(id));
    QVERIFY(office.local(id).conflicts.isEmpty());
    QCOMPARE(bytesAt(site, addressOf(site, home, id)), QByteArray("%PDF-1.4 nota"));
}

QTEST_GUILESS_MAIN(LockedTest)
#include "tst_locked.moc"
