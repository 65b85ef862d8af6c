// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plone/http.h"
#include "tests/sync/plone/scriptedserver.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace wd;
using namespace wd::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

HttpRequest request(const QByteArray &method, const QUrl &url, const QByteArray &body = {})
{
    return {.method = method, .url = url, .headers = {{"Authorization", "Bearer geheim"}}, .body = body};
}

/// A long body that is made while it is read, and keeps how far reading ran ahead of what the server had.
class EndlessLetters : public QIODevice
{
public:
    explicit EndlessLetters(std::function<qint64()> arrived)
        : m_arrived(std::move(arrived))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 farthestAhead() const { return m_ahead; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        std::fill_n(data, size, 'a');
        m_read += size;
        m_ahead = std::max(m_ahead, m_read - m_arrived());
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::function<qint64()> m_arrived;
    qint64 m_read = 0;
    qint64 m_ahead = 0;
};

/// A place to save that is full after some bytes.
class SmallDisk : public QIODevice
{
public:
    SmallDisk() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override { return std::min<qint64>(size, 10); }
};

constexpr qint64 mib = 1024 * 1024;

} // namespace

/// Every trap of QNetworkAccessManager that sync.md names, closed.
class TestHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyStatusIsAnAnswer_data();
    void anyStatusIsAnAnswer();
    void aWriteIsNotSentTwiceWhenTheServerClosesWithoutAnswer_data();
    void aWriteIsNotSentTwiceWhenTheServerClosesWithoutAnswer();
    void aBodyFromAFileIsNotSentTwiceEither();
    void aRedirectIsNotFollowedAndTheSecretStaysHere_data();
    void aRedirectIsNotFollowedAndTheSecretStaysHere();
    void aCookieIsNotKept();
    void aSlowButMovingUploadIsNotAborted();
    void anUploadThatStallsIsTimedOut();
    void aConnectionThatNeverAnswersIsTimedOut();
    void anAnswerInSmallPiecesIsWhole();
    void anAnswerThatStopsHalfwayIsNoAnswer_data();
    void anAnswerThatStopsHalfwayIsNoAnswer();
    void aLongBodyIsStreamed();
    void partOfAFileIsSentFromWhereItStands();
    void aFileThatIsShorterThanPromisedIsAStorageError();
    void anAnswerIsSavedWhileItComesIn();
    void anErrorPageIsNotSavedAsTheFile();
    void aFullDiskIsAStorageError();
    void nobodyListeningIsOffline();
    void anUnknownHostIsOffline();
    void aPlainServerWhereTlsWasAskedIsOffline();
    void aPlainServerThatAnswersAHandshakeIsNamed();
    void aServerThatHangsUpOnTlsIsOffline();
    void onlyWebAddressesAreAsked_data();
    void onlyWebAddressesAreAsked();
    void stoppingFromAnotherThreadWakesTheWait();
    void afterStoppingNothingIsSent();
    void requestsSayWhoWeAre();
    void progressTellsBytesOfTheBody();
    void aBeatMaySendWhileABodyIsUnderWay();
    void theFirstRequestOfAThreadHasItsTimersToo();
    void aChallengeIsAnAnswerAndIsNotAnsweredByItself();
};

void TestHttp::anyStatusIsAnAnswer_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    for (const char *method : {"GET", "POST", "PATCH", "DELETE"})
        for (const int status :
             {200, 201, 204, 302, 307, 400, 401, 403, 404, 405, 409, 410, 413, 423, 500, 501, 503})
            QTest::addRow("%s %d", method, status) << QByteArray(method) << status;
}

void TestHttp::anyStatusIsAnAnswer()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    ScriptedServer server;
    const QByteArray body = status == 204 ? QByteArray() : QByteArray("{\"a\": 1}");
    server.expect(method, "/x", json(status, body));
    Http http;
    const auto reply = http.send(request(method, server.url(u"/x"_s), method == "POST" ? "{}" : ""));
    QVERIFY(reply);
    QCOMPARE(reply->status, status);
    QCOMPARE(reply->body, body);
    QCOMPARE(reply->header("content-TYPE"), QByteArray("application/json"));
    QCOMPARE(server.problems(), QString());
    QCOMPARE(http.sentCount(), 1);
}

void TestHttp::aWriteIsNotSentTwiceWhenTheServerClosesWithoutAnswer_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    for (const char *method : {"POST", "PATCH", "DELETE"})
        for (const int size : {0, 10, 300000})
            QTest::addRow("%s of %d", method, size) << QByteArray(method) << QByteArray(size, 'b');
}

void TestHttp::aWriteIsNotSentTwiceWhenTheServerClosesWithoutAnswer()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    ScriptedServer server;
    // First a good one: the trap is sprung on a connection that is kept.
    server.expect("GET", "/", answer(200, "hallo"));
    server.expect(method, "/x", closeWithoutAnswer());
    Http http;
    QVERIFY(http.send(request("GET", server.url(u"/"_s))));
    const auto reply = http.send(request(method, server.url(u"/x"_s), body));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::BadReply);
    QCOMPARE(reply.error().detail, u"broken-off"_s);
    QCOMPARE(server.problems(), QString());
    QCOMPARE(server.seen().size(), 2);
    QCOMPARE(server.last().body, body);
    QCOMPARE(server.last().header("Content-Length"), QByteArray::number(body.size()));
}

void TestHttp::aBodyFromAFileIsNotSentTwiceEither()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"nota.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(200000, 'p'));
    file.seek(0);
    ScriptedServer server;
    server.expect("POST", "/x", closeWithoutAnswer());
    Http http;
    HttpRequest sent = request("POST", server.url(u"/x"_s));
    sent.bodyDevice = &file;
    sent.bodySize = file.size();
    QVERIFY(!http.send(sent));
    QCOMPARE(server.seen().size(), 1);
    QCOMPARE(server.last().body, QByteArray(200000, 'p'));
}

void TestHttp::aRedirectIsNotFollowedAndTheSecretStaysHere_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    for (const char *method : {"GET", "HEAD", "POST", "PATCH", "DELETE"})
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%s %d", method, status) << QByteArray(method) << status;
}

void TestHttp::aRedirectIsNotFollowedAndTheSecretStaysHere()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    ScriptedServer other;
    ScriptedServer server;
    server.expect(method, "/x", answer(status, {}, {{"Location", other.url(u"/dief"_s).toEncoded()}}));
    Http http;
    const auto reply = http.send(request(method, server.url(u"/x"_s), method == "POST" ? "{}" : ""));
    QVERIFY(reply);
    QCOMPARE(reply->status, status);
    QCOMPARE(reply->header("Location"), other.url(u"/dief"_s).toEncoded());
    QVERIFY(http.wait(50ms));
    QVERIFY(other.seen().isEmpty());
    QCOMPARE(server.seen().size(), 1);
}

void TestHttp::aCookieIsNotKept()
{
    ScriptedServer server;
    server.expect("POST", "/login", answer(200, "{}", {{"Set-Cookie", "__ac=geheim; Path=/; HttpOnly"}}));
    server.expect("GET", "/x", answer(200));
    Http http;
    QVERIFY(http.send(request("POST", server.url(u"/login"_s), "{}")));
    QVERIFY(http.send(request("GET", server.url(u"/x"_s))));
    QCOMPARE(server.problems(), QString());
    QVERIFY(server.last().header("Cookie").isEmpty());
}

void TestHttp::aSlowButMovingUploadIsNotAborted()
{
    ScriptedServer server;
    server.readSlowly(200 * 1024); // 10 MB a second
    server.expect("POST", "/x", answer(200));
    Http http({}, 1s);
    QElapsedTimer clock;
    clock.start();
    const auto reply = http.send(request("POST", server.url(u"/x"_s), QByteArray(24 * mib, 'l')));
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QVERIFY(clock.elapsed() > 1500); // longer than its patience
    QCOMPARE(server.last().body.size(), 24 * mib);
}

void TestHttp::anUploadThatStallsIsTimedOut()
{
    ScriptedServer server;
    server.readSlowly(1);
    Http http({}, 1s);
    const auto reply = http.send(request("POST", server.url(u"/x"_s), QByteArray(24 * mib, 'l')));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::TimedOut);
}

void TestHttp::aConnectionThatNeverAnswersIsTimedOut()
{
    ScriptedServer server;
    server.expect("GET", "/x", silence());
    Http http({}, 1s);
    QElapsedTimer clock;
    clock.start();
    const auto reply = http.send(request("GET", server.url(u"/x"_s)));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::TimedOut);
    QVERIFY(clock.elapsed() >= 950);
}

void TestHttp::anAnswerInSmallPiecesIsWhole()
{
    ScriptedServer server;
    Answer pieces = json(200, "{\"letters\": \"" + QByteArray(700, 'x') + "\"}");
    pieces.oneByOne = true;
    server.expect("GET", "/x", pieces);
    Http http;
    const auto reply = http.send(request("GET", server.url(u"/x"_s)));
    QVERIFY(reply);
    QCOMPARE(reply->body.count('x'), 700);
}

void TestHttp::anAnswerThatStopsHalfwayIsNoAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 400, 404, 500})
        QTest::addRow("%d", status) << status;
}

void TestHttp::anAnswerThatStopsHalfwayIsNoAnswer()
{
    QFETCH(int, status);
    ScriptedServer server;
    Answer half = json(status, QByteArray(1000, 'y'));
    half.bytes.chop(400);
    half.close = true;
    server.expect("POST", "/x", half);
    Http http;
    const auto reply = http.send(request("POST", server.url(u"/x"_s), "{}"));
    QVERIFY(!reply);
    QCOMPARE(reply.error().detail, u"broken-off"_s);
    QCOMPARE(server.seen().size(), 1);
}

void TestHttp::aLongBodyIsStreamed()
{
    ScriptedServer server;
    server.expect("PATCH", "/x", answer(204));
    EndlessLetters letters([&] { return server.received(); });
    Http http;
    HttpRequest sent = request("PATCH", server.url(u"/x"_s));
    sent.bodyDevice = &letters;
    sent.bodySize = 64 * mib;
    const auto reply = http.send(sent);
    QVERIFY(reply);
    QCOMPARE(server.last().body.size(), 64 * mib);
    QVERIFY2(letters.farthestAhead() < 24 * mib, qPrintable(QString::number(letters.farthestAhead())));
}

void TestHttp::partOfAFileIsSentFromWhereItStands()
{
    QBuffer file;
    file.setData("0123456789");
    QVERIFY(file.open(QIODevice::ReadOnly));
    file.seek(3);
    ScriptedServer server;
    server.expect("PATCH", "/x", answer(204));
    Http http;
    HttpRequest sent = request("PATCH", server.url(u"/x"_s));
    sent.bodyDevice = &file;
    sent.bodySize = 4;
    QVERIFY(http.send(sent));
    QCOMPARE(server.last().body, QByteArray("3456"));
}

void TestHttp::aFileThatIsShorterThanPromisedIsAStorageError()
{
    QBuffer file;
    file.setData("0123456789");
    QVERIFY(file.open(QIODevice::ReadOnly));
    ScriptedServer server;
    Http http;
    HttpRequest sent = request("PATCH", server.url(u"/x"_s));
    sent.bodyDevice = &file;
    sent.bodySize = 4000;
    const auto reply = http.send(sent);
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Storage);
    QCOMPARE(reply.error().detail, u"short-file"_s);
}

void TestHttp::anAnswerIsSavedWhileItComesIn()
{
    ScriptedServer server;
    const QByteArray whole(9 * mib, 'z');
    server.expect("GET", "/x", answer(200, whole));
    QBuffer saved;
    QVERIFY(saved.open(QIODevice::WriteOnly));
    Http http;
    HttpRequest sent = request("GET", server.url(u"/x"_s));
    sent.saveTo = &saved;
    const auto reply = http.send(sent);
    QVERIFY(reply);
    QVERIFY(reply->body.isEmpty());
    QVERIFY(saved.data() == whole);
}

void TestHttp::anErrorPageIsNotSavedAsTheFile()
{
    ScriptedServer server;
    server.expect("GET", "/x", answer(404, "nergens"));
    QBuffer saved;
    QVERIFY(saved.open(QIODevice::WriteOnly));
    Http http;
    HttpRequest sent = request("GET", server.url(u"/x"_s));
    sent.saveTo = &saved;
    const auto reply = http.send(sent);
    QVERIFY(reply);
    QCOMPARE(reply->body, QByteArray("nergens"));
    QVERIFY(saved.data().isEmpty());
}

void TestHttp::aFullDiskIsAStorageError()
{
    ScriptedServer server;
    server.expect("GET", "/x", answer(200, QByteArray(mib, 'z')));
    SmallDisk disk;
    Http http;
    HttpRequest sent = request("GET", server.url(u"/x"_s));
    sent.saveTo = &disk;
    const auto reply = http.send(sent);
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Storage);
}

void TestHttp::nobodyListeningIsOffline()
{
    QUrl url;
    {
        const ScriptedServer gone;
        url = gone.url(u"/x"_s);
    }
    Http http;
    for (const char *method : {"GET", "POST"}) {
        const auto reply = http.send(request(method, url));
        QVERIFY(!reply);
        QCOMPARE(reply.error(), (Error{ErrorKind::Offline, u"127.0.0.1"_s, u"refused"_s}));
    }
}

void TestHttp::anUnknownHostIsOffline()
{
    Http http;
    const auto reply = http.send(request("GET", QUrl(u"http://wijk.invalid/x"_s)));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Offline);
    QCOMPARE(reply.error().subject, u"wijk.invalid"_s);
}

void TestHttp::aPlainServerWhereTlsWasAskedIsOffline()
{
    ScriptedServer server;
    QUrl url = server.url(u"/x"_s);
    url.setScheme(u"https"_s);
    Http http({}, 1s);
    const auto reply = http.send(request("GET", url));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Offline);
    QVERIFY(server.seen().isEmpty());
}

void TestHttp::aPlainServerThatAnswersAHandshakeIsNamed()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    Http http;
    for (const char *method : {"GET", "POST"}) {
        const auto reply
            = http.send(request(method, QUrl(u"https://127.0.0.1:%1/x"_s.arg(server.serverPort())), "{}"));
        QVERIFY(!reply);
        QCOMPARE(reply.error(), (Error{ErrorKind::Offline, u"127.0.0.1"_s, u"not-https"_s}));
    }
}

void TestHttp::aServerThatHangsUpOnTlsIsOffline()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this,
            [&] { server.nextPendingConnection()->disconnectFromHost(); });
    Http http;
    for (const char *method : {"GET", "POST"}) {
        const auto reply
            = http.send(request(method, QUrl(u"https://127.0.0.1:%1/x"_s.arg(server.serverPort())), "{}"));
        QVERIFY(!reply);
        QCOMPARE(reply.error(), (Error{ErrorKind::Offline, u"127.0.0.1"_s, u"tls"_s}));
    }
}

void TestHttp::onlyWebAddressesAreAsked_data()
{
    QTest::addColumn<QUrl>("url");
    for (const char *url :
         {"", "file:///etc/hostname", "qrc:/x", "data:,x", "ftp://127.0.0.1/", "http:///x", "/x"})
        QTest::addRow("%s", url) << QUrl(QString::fromLatin1(url));
}

void TestHttp::onlyWebAddressesAreAsked()
{
    QFETCH(QUrl, url);
    Http http;
    const auto reply = http.send(request("GET", url));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::BadInput);
    QCOMPARE(http.sentCount(), 0);
}

void TestHttp::stoppingFromAnotherThreadWakesTheWait()
{
    std::stop_source stop;
    std::jthread stopper;
    ScriptedServer server;
    server.expect("GET", "/x", silence());
    server.onRequest = [&](const Seen &) { stopper = std::jthread([&] { stop.request_stop(); }); };
    Http http(stop.get_token());
    QElapsedTimer clock;
    clock.start();
    const auto reply = http.send(request("GET", server.url(u"/x"_s)));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Stopped);
    QVERIFY(clock.elapsed() < 10000);
}

void TestHttp::afterStoppingNothingIsSent()
{
    std::stop_source stop;
    stop.request_stop();
    ScriptedServer server;
    Http http(stop.get_token());
    const auto reply = http.send(request("GET", server.url(u"/x"_s)));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Stopped);
    QVERIFY(!http.wait(10min));
    QVERIFY(server.seen().isEmpty());
    QCOMPARE(http.sentCount(), 0);
}

void TestHttp::requestsSayWhoWeAre()
{
    ScriptedServer server;
    server.expect("GET", "/x", answer(200));
    Http http;
    QVERIFY(http.send(request("GET", server.url(u"/x"_s))));
    QVERIFY(server.last().header("User-Agent").startsWith("Wijkdossier/"));
    QCOMPARE(server.last().header("Authorization"), QByteArray("Bearer geheim"));
}

void TestHttp::progressTellsBytesOfTheBody()
{
    ScriptedServer server;
    server.expect("POST", "/x", answer(200));
    Http http;
    qint64 before = -1;
    bool growing = true;
    http.progress = [&](qint64 sent, qint64 total) {
        growing = growing && sent > before && total == 3 * mib;
        before = sent;
    };
    QVERIFY(http.send(request("POST", server.url(u"/x"_s), QByteArray(3 * mib, 'q'))));
    QVERIFY(growing);
    QCOMPARE(before, 3 * mib);
}

void TestHttp::aBeatMaySendWhileABodyIsUnderWay()
{
    ScriptedServer server;
    server.readSlowly(256 * 1024);
    // The body is not whole yet when the beat's own request is answered.
    server.expect("PATCH", "/beat", answer(204));
    server.expect("POST", "/x", answer(200));
    Http http;
    int beats = 0;
    bool answered = false;
    http.heartbeat = [&] {
        if (++beats == 2) // the first comes before a byte is sent
            answered = http.send(request("PATCH", server.url(u"/beat"_s), "{}")).has_value();
    };
    QVERIFY(http.send(request("POST", server.url(u"/x"_s), QByteArray(8 * mib, 'q'))));
    QVERIFY(answered);
    QVERIFY(beats > 2);
    QCOMPARE(server.problems(), QString());
    QCOMPARE(server.last().body.size(), 8 * mib);
}

void TestHttp::theFirstRequestOfAThreadHasItsTimersToo()
{
    ScriptedServer server;
    server.expect("GET", "/x", answer(200));
    QTest::failOnWarning(QRegularExpression(u"Timers can only be used"_s));
    std::atomic<bool> answered = false, over = false;
    const std::jthread worker([&] {
        Http http;
        http.heartbeat = [] { };
        answered = http.send(request("GET", server.url(u"/x"_s))).has_value();
        over = true;
    });
    QTRY_VERIFY(over);
    QVERIFY(answered);
}

void TestHttp::aChallengeIsAnAnswerAndIsNotAnsweredByItself()
{
    ScriptedServer server;
    server.expect("POST", "/x", json(401, "{}", {{"WWW-Authenticate", "Basic realm=\"Zope\""}}));
    Http http;
    const auto reply = http.send(request("POST", server.url(u"/x"_s), "{}"));
    QVERIFY(reply);
    QCOMPARE(reply->status, 401);
    QCOMPARE(reply->body, QByteArray("{}"));
    QCOMPARE(server.seen().size(), 1);
}

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"
