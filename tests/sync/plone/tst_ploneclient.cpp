// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plone/http.h"
#include "sync/plone/ploneclient.h"
#include "tests/sync/plone/scriptedserver.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 chunk = 4 * 1024 * 1024;

/// A client of the site /site of a scripted server that waits for nothing.
struct Desk {
    ScriptedServer server{};
    Http http{{}, 5s};
    PloneClient client{{server.url(u"/site"_s), u"avoorbeeld"_s, u"geheim"_s}, http, [](int) { return 0ms; }};

    [[nodiscard]] QByteArray object(const QByteArray &path, const QByteArray &more = {}) const
    {
        return "{\"@id\": \"" + server.url().toEncoded() + "/site" + path
            + "\", \"@type\": \"File\", \"UID\": \"u1\", \"title\": \"A\"" + more + "}";
    }
    /// The TUS address the site gives.
    void expectUpload()
    {
        server.expect(
            "POST", "/site/++api++/a.pdf/@tus-replace",
            answer(201, {}, {{"Location", server.url(u"/site/++api++/@tus-upload/t1"_s).toEncoded()}}));
    }
    void expectChunk(const Answer &answer) { server.expect("PATCH", "/site/++api++/@tus-upload/t1", answer); }
    void expectHead(const Answer &answer) { server.expect("HEAD", "/site/++api++/@tus-upload/t1", answer); }
    void expectReadBack(const QByteArray &bytes)
    {
        server.expect(
            "GET", "/site/++api++/a.pdf",
            json(200, object("/a.pdf", ", \"file\": {\"size\": " + QByteArray::number(bytes.size()) + "}")));
        server.expect("GET", "/site/++api++/a.pdf/@@download/file", answer(200, bytes));
    }
    void knowFile()
    {
        server.expectLogIn();
        server.expect("GET", "/site/++api++/a.pdf?include_items=false", json(200, object("/a.pdf")));
    }
    [[nodiscard]] Result<void> upload(const QByteArray &bytes)
    {
        QBuffer file;
        file.setData(bytes);
        file.open(QIODevice::ReadOnly);
        return client.upload(u"/a.pdf"_s, file, u"é.pdf"_s, u"application/pdf"_s);
    }
};

Answer offset(qint64 at)
{
    return answer(204, {}, {{"Upload-Offset", QByteArray::number(at)}});
}

QByteArray letters(qint64 size)
{
    QByteArray bytes(size, 'a');
    for (qint64 i = 0; i < size; i += 1000)
        bytes[i] = char('b' + i / 1000 % 20);
    return bytes;
}

const QByteArray conflict = R"({"type": "ConflictError", "message": "database conflict error"})";

} // namespace

/// What goes over the wire between PloneClient and a site, exchange by exchange.
class TestPloneClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstCallLogsInAndCarriesTheToken();
    void aDeadTokenIsReplacedByANewLogInOnce();
    void aLivingTokenAndA401MeanForbidden();
    void aChangedPasswordIsUnauthorised();
    void aWriteThatMetAnotherIsSentAgain_data();
    void aWriteThatMetAnotherIsSentAgain();
    void aWriteThatKeepsMeetingOthersGivesUp();
    void anObjectThatMovedIsNamedAndNotFollowed();
    void anObjectOfSomewhereElseIsNotFound();
    void aWriteToAnUnknownPathLooksFirst();
    void whatAnAcquiredFolderTookInIsTakenBack();
    void htmlForJsonIsABadReply();
    void aPatchAsksForTheEchoAndShowsItsLock();
    void aSearchAsksEveryColumnAndReadsEveryPage();
    void aSearchInAnAcquiredFolderIsNotFound();
    void aMoveTellsWhereThingsWent();
    void anonymousCarriesNoSecret();
    void aFileGoesInChunksOfFourMebibytes();
    void aLostAnswerIsLookedUpBeforeGoingOn_data();
    void aLostAnswerIsLookedUpBeforeGoingOn();
    void aLastChunkWithoutAnswerIsDecidedByTheObject();
    void anOffsetThatIsNotOursStartsANewUpload();
    void anUploadThatNeverFitsEnds();
};

void TestPloneClient::theFirstCallLogsInAndCarriesTheToken()
{
    Desk desk;
    desk.server.expectLogIn();
    desk.server.expect("GET", "/site/++api++/a.pdf", json(200, desk.object("/a.pdf")));
    const auto got = desk.client.get(u"/a.pdf"_s);
    QVERIFY(got);
    QCOMPARE(got->path, u"/a.pdf"_s);
    QCOMPARE(desk.server.problems(), QString());
    const Seen &logIn = desk.server.seen().constFirst();
    QCOMPARE(QJsonDocument::fromJson(logIn.body).object(),
             (QJsonObject{{u"login"_s, u"avoorbeeld"_s}, {u"password"_s, u"geheim"_s}}));
    QVERIFY(logIn.header("Authorization").isEmpty());
    QCOMPARE(desk.server.last().header("Authorization"), QByteArray("Bearer tok.en.1"));
    QCOMPARE(desk.server.last().header("Accept"), QByteArray("application/json"));
    QCOMPARE(desk.client.logInCount(), 1);
}

void TestPloneClient::aDeadTokenIsReplacedByANewLogInOnce()
{
    Desk desk;
    desk.server.expectLogIn(1);
    desk.server.expect("GET", "/site/++api++/a.pdf", json(401, "{}"));
    desk.server.expect("POST", "/site/++api++/@login-renew", json(401, "{}"));
    desk.server.expectLogIn(2);
    desk.server.expect("GET", "/site/++api++/a.pdf", json(200, desk.object("/a.pdf")));
    QVERIFY(desk.client.get(u"/a.pdf"_s));
    QCOMPARE(desk.server.problems(), QString());
    QCOMPARE(desk.server.last().header("Authorization"), QByteArray("Bearer tok.en.2"));
}

void TestPloneClient::aLivingTokenAndA401MeanForbidden()
{
    Desk desk;
    desk.server.expectLogIn(1);
    desk.server.expect("GET", "/site/++api++/a.pdf",
                       json(401, R"({"type": "Unauthorized", "message": "Nee"})"));
    desk.server.expect("POST", "/site/++api++/@login-renew", json(200, R"({"token": "tok.en.9"})"));
    const auto got = desk.client.get(u"/a.pdf"_s);
    QVERIFY(!got);
    QCOMPARE(got.error(), (Error{ErrorKind::Forbidden, u"/a.pdf"_s, u"Nee"_s}));
    QCOMPARE(desk.server.problems(), QString());
}

void TestPloneClient::aChangedPasswordIsUnauthorised()
{
    Desk desk;
    desk.server.expectLogIn(1);
    desk.server.expect("GET", "/site/++api++/a.pdf", json(401, "{}"));
    desk.server.expect("POST", "/site/++api++/@login-renew", json(401, "{}"));
    desk.server.expect("POST", "/site/++api++/@login", json(401, "{}"));
    const auto got = desk.client.get(u"/a.pdf"_s);
    QVERIFY(!got);
    QCOMPARE(got.error().kind, ErrorKind::Unauthorised);
    QCOMPARE(got.error().detail, u"password"_s);
    QCOMPARE(desk.server.problems(), QString());
}

void TestPloneClient::aWriteThatMetAnotherIsSentAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("conflict") << 500 << conflict;
    const QByteArray queue
        = R"({"type": "KeyError", "message": "<Products.CMFCore.indexing.IndexQueue object at 0x7f01>"})";
    QTest::newRow("the queue of the catalog") << 500 << queue;
    QTest::newRow("the same, as Zope counts a KeyError") << 503 << queue;
    QTest::newRow("a fault of which the site says its type alone")
        << 500 << QByteArray(R"({"type": "AssertionError", "message": ""})");
    QTest::newRow("a fault without a word") << 500 << QByteArray("<h1>Internal Server Error</h1>");
}

void TestPloneClient::aWriteThatMetAnotherIsSentAgain()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Desk desk;
    desk.server.expectLogIn();
    for (int i = 0; i < 2; ++i)
        desk.server.expect("POST", "/site/++api++/x", json(status, body));
    desk.server.expect("POST", "/site/++api++/x", json(201, desk.object("/x/a.pdf")));
    QVERIFY(desk.client.create(u"/x"_s, {{u"id"_s, u"a.pdf"_s}}));
    QCOMPARE(desk.server.problems(), QString());
    QCOMPARE(desk.server.last().body, desk.server.seen()[1].body);
}

void TestPloneClient::aWriteThatKeepsMeetingOthersGivesUp()
{
    Desk desk;
    desk.server.expectLogIn();
    for (int i = 0; i < 6; ++i)
        desk.server.expect("POST", "/site/++api++/x", json(500, conflict));
    const auto made = desk.client.create(u"/x"_s, {{u"id"_s, u"a.pdf"_s}});
    QVERIFY(!made);
    QCOMPARE(made.error(), (Error{ErrorKind::ServerFault, u"/x"_s, u"conflict"_s}));
    QCOMPARE(desk.server.problems(), QString());
}

void TestPloneClient::anObjectThatMovedIsNamedAndNotFollowed()
{
    Desk desk;
    desk.server.expectLogIn();
    desk.server.expect(
        "GET", "/site/++api++/oud?include_items=false",
        answer(302, {}, {{"Location", desk.server.url(u"/site/++api++/nieuw"_s).toEncoded()}}));
    const auto patched = desk.client.patch(u"/oud"_s, {{u"title"_s, u"x"_s}});
    QVERIFY(!patched);
    QCOMPARE(patched.error(), (Error{ErrorKind::NotFound, u"/oud"_s, u"moved:/nieuw"_s}));
    QCOMPARE(desk.server.problems(), QString());
}

void TestPloneClient::anObjectOfSomewhereElseIsNotFound()
{
    Desk desk;
    desk.server.expectLogIn();
    desk.server.expect("GET", "/site/++api++/x/nieuws", json(200, desk.object("/nieuws")));
    const auto got = desk.client.get(u"/x/nieuws"_s);
    QVERIFY(!got);
    QCOMPARE(got.error(), (Error{ErrorKind::NotFound, u"/x/nieuws"_s, {}}));
}

void TestPloneClient::aWriteToAnUnknownPathLooksFirst()
{
    Desk desk;
    desk.server.expectLogIn();
    desk.server.expect("GET", "/site/++api++/x/nieuws?include_items=false",
                       json(200, desk.object("/nieuws")));
    QVERIFY(!desk.client.remove(u"/x/nieuws"_s));
    QCOMPARE(desk.server.problems(), QString());

    // Once an answer named it, writing costs one request.
    desk.server.expect("GET", "/site/++api++/x/a.pdf?include_items=false",
                       json(200, desk.object("/x/a.pdf")));
    desk.server.expect("PATCH", "/site/++api++/x/a.pdf", json(200, desk.object("/x/a.pdf")));
    desk.server.expect("PATCH", "/site/++api++/x/a.pdf", json(200, desk.object("/x/a.pdf")));
    QVERIFY(desk.client.patch(u"/x/a.pdf"_s, {{u"title"_s, u"A"_s}}));
    QVERIFY(desk.client.patch(u"/x/a.pdf"_s, {{u"title"_s, u"B"_s}}));
    QCOMPARE(desk.server.problems(), QString());
}

void TestPloneClient::whatAnAcquiredFolderTookInIsTakenBack()
{
    Desk desk;
    desk.server.expectLogIn();
    desk.server.expect("POST", "/site/++api++/x/nieuws", json(201, desk.object("/nieuws/bericht")));
    desk.server.expect("DELETE", "/site/++api++/nieuws/bericht", answer(204));
    const auto made = desk.client.create(u"/x/nieuws"_s, {{u"id"_s, u"bericht"_s}});
    QVERIFY(!made);
    QCOMPARE(made.error(), (Error{ErrorKind::NotFound, u"/x/nieuws"_s, {}}));
    QCOMPARE(desk.server.problems(), QString());
}

void TestPloneClient::htmlForJsonIsABadReply()
{
    Desk desk;
    desk.server.expect("POST", "/site/++api++/@login", answer(200, "<html>Welkom</html>"));
    const auto got = desk.client.get(u"/a"_s);
    QVERIFY(!got);
    QCOMPARE(got.error().kind, ErrorKind::BadReply);
    QCOMPARE(got.error().detail, u"not-json"_s);
}

void TestPloneClient::aPatchAsksForTheEchoAndShowsItsLock()
{
    Desk desk;
    desk.knowFile();
    desk.server.expect("PATCH", "/site/++api++/a.pdf", json(200, desk.object("/a.pdf")));
    QVERIFY(desk.client.patch(u"/a.pdf"_s, {{u"title"_s, u"A"_s}}, u"lock-1"_s));
    QCOMPARE(desk.server.last().header("Prefer"), QByteArray("return=representation"));
    QCOMPARE(desk.server.last().header("Lock-Token"), QByteArray("lock-1"));
    QCOMPARE(desk.server.last().header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(desk.server.last().body, QByteArray(R"({"title":"A"})"));
}

void TestPloneClient::aSearchAsksEveryColumnAndReadsEveryPage()
{
    Desk desk;
    desk.server.expectLogIn();
    desk.server.expect(
        "GET", {},
        json(200,
             R"({"items_total": 3, "items": [)" + desk.object("/x/1") + ',' + desk.object("/x/2") + "]}"));
    desk.server.expect("GET", {}, json(200, R"({"items_total": 4, "items": []})"));
    // One more since the first page: begin again.
    desk.server.expect("GET", {}, json(200, R"({"items_total": 1, "items": [)" + desk.object("/x/9") + "]}"));
    const auto rows = desk.client.search(u"/x"_s, {{u"modified.query"_s, u"2026-11-23T09:00:00+00:00"_s}});
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->constFirst().path, u"/x/9"_s);
    const QByteArray first = desk.server.seen()[1].target;
    QVERIFY(first.startsWith("/site/++api++/x/@search?modified.query=2026-11-23T09%3A00%3A00%2B00%3A00&"));
    for (const char *part : {"UID", "id", "portal_type", "review_state", "modified", "created", "Subject",
                             "getObjSize", "Title", "effective", "expires", "exclude_from_nav", "mime_type"})
        QVERIFY2(first.contains(QByteArray("metadata_fields=") + part), part);
    QVERIFY(first.contains("show_inactive=1") && first.contains("b_size=1000"));
    QVERIFY(desk.server.seen()[2].target.contains("b_start=2"));
    QVERIFY(!desk.server.seen()[3].target.contains("b_start"));
}

void TestPloneClient::aSearchInAnAcquiredFolderIsNotFound()
{
    Desk desk;
    desk.server.expectLogIn();
    desk.server.expect("GET", {},
                       json(200, R"({"items_total": 1, "items": [)" + desk.object("/nieuws/1") + "]}"));
    const auto rows = desk.client.search(u"/x/nieuws"_s, {});
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ErrorKind::NotFound);
}

void TestPloneClient::aMoveTellsWhereThingsWent()
{
    Desk desk;
    desk.server.expectLogIn();
    desk.server.expect("GET", "/site/++api++/b?include_items=false", json(200, desk.object("/b")));
    const QByteArray root = desk.server.url(u"/site"_s).toEncoded();
    desk.server.expect(
        "POST", "/site/++api++/b/@move",
        json(200, R"([{"source": ")" + root + R"(/a/x", "target": ")" + root + R"(/b/copy_of_x"}])"));
    const auto moved = desk.client.move(u"/b"_s, {u"/a/x"_s});
    QVERIFY(moved);
    QCOMPARE(moved->size(), 1);
    QCOMPARE(moved->constFirst().source, u"/a/x"_s);
    QCOMPARE(moved->constFirst().target, u"/b/copy_of_x"_s);
}

void TestPloneClient::anonymousCarriesNoSecret()
{
    Desk desk;
    desk.server.expectLogIn();
    QVERIFY(desk.client.logIn());
    desk.server.expect("GET", "/site/++api++/x", json(401, "{}"));
    desk.server.expect("GET", "/site/x", answer(302, {}, {{"Location", "/site/require_login"}}));
    desk.server.expect("GET", "/site/++api++/x/nieuws", json(200, desk.object("/nieuws")));
    const auto api = desk.client.anonymous(u"/x"_s);
    QVERIFY(api);
    QCOMPARE(api->status, 401);
    QVERIFY(desk.server.last().header("Authorization").isEmpty());
    const auto page = desk.client.anonymous(u"/x"_s, false);
    QVERIFY(page);
    QCOMPARE(page->status, 302);
    QVERIFY(desk.server.last().header("Authorization").isEmpty());
    const auto acquired = desk.client.anonymous(u"/x/nieuws"_s);
    QVERIFY(acquired);
    QCOMPARE(acquired->status, 404);
    QCOMPARE(desk.server.problems(), QString());
}

void TestPloneClient::aFileGoesInChunksOfFourMebibytes()
{
    Desk desk;
    const QByteArray bytes = letters(chunk + 100);
    desk.knowFile();
    desk.expectUpload();
    desk.expectChunk(offset(chunk));
    desk.expectChunk(offset(chunk + 100));
    QVERIFY(desk.upload(bytes));
    QCOMPARE(desk.server.problems(), QString());
    const Seen &create = desk.server.seen()[2];
    QCOMPARE(create.header("Tus-Resumable"), QByteArray("1.0.0"));
    QCOMPARE(create.header("Upload-Length"), QByteArray::number(bytes.size()));
    QVERIFY(create.header("Upload-Metadata").contains("filename " + QByteArray("é.pdf").toBase64()));
    const Seen &second = desk.server.last();
    QCOMPARE(second.header("Upload-Offset"), QByteArray::number(chunk));
    QCOMPARE(second.header("Content-Type"), QByteArray("application/offset+octet-stream"));
    QVERIFY(desk.server.seen()[3].body + second.body == bytes);
}

void TestPloneClient::aLostAnswerIsLookedUpBeforeGoingOn_data()
{
    QTest::addColumn<bool>("arrived");
    QTest::newRow("the chunk arrived") << true;
    QTest::newRow("the chunk did not arrive") << false;
}

void TestPloneClient::aLostAnswerIsLookedUpBeforeGoingOn()
{
    QFETCH(bool, arrived);
    Desk desk;
    const QByteArray bytes = letters(chunk + 100);
    desk.knowFile();
    desk.expectUpload();
    desk.expectChunk(closeWithoutAnswer());
    desk.expectHead(
        answer(200, {}, {{"Upload-Offset", arrived ? QByteArray::number(chunk) : QByteArray("0")}}));
    if (!arrived)
        desk.expectChunk(offset(chunk));
    desk.expectChunk(offset(chunk + 100));
    desk.expectReadBack(bytes); // what went without an answer is compared byte for byte
    const auto done = desk.upload(bytes);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QCOMPARE(desk.server.problems(), QString());
}

void TestPloneClient::aLastChunkWithoutAnswerIsDecidedByTheObject()
{
    Desk desk;
    const QByteArray bytes = letters(100);
    desk.knowFile();
    desk.expectUpload();
    desk.expectChunk(closeWithoutAnswer());
    desk.expectHead(answer(404));
    desk.expectReadBack(bytes);
    QVERIFY(desk.upload(bytes));
    QCOMPARE(desk.server.problems(), QString());
}

void TestPloneClient::anOffsetThatIsNotOursStartsANewUpload()
{
    Desk desk;
    const QByteArray bytes = letters(100);
    desk.knowFile();
    desk.expectUpload();
    desk.expectChunk(offset(200)); // somebody's chunk came twice
    desk.expectUpload();
    desk.expectChunk(offset(100));
    desk.expectReadBack(bytes);
    QVERIFY(desk.upload(bytes));
    QCOMPARE(desk.server.problems(), QString());
}

void TestPloneClient::anUploadThatNeverFitsEnds()
{
    Desk desk;
    desk.knowFile();
    for (int i = 0; i < 3; ++i) {
        desk.expectUpload();
        desk.expectChunk(offset(7));
    }
    const auto done = desk.upload(letters(100));
    QVERIFY(!done);
    QCOMPARE(done.error(), (Error{ErrorKind::BadReply, u"/a.pdf"_s, u"hash"_s}));
    QCOMPARE(desk.server.problems(), QString());
}

QTEST_GUILESS_MAIN(TestPloneClient)
#include "tst_ploneclient.moc"
