// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plone/plonejson.h"
#include "sync/plone/replyerror.h"
#include "sync/site/siteerrors.h"

#include <QTest>

using namespace wd;
using namespace Qt::StringLiterals;

namespace
{

const QUrl site(u"https://gemeente.example/plone"_s);

HttpReply reply(int status, const QByteArray &body, const QByteArray &location = {})
{
    HttpReply made{.status = status, .headers = {}, .body = body};
    if (!location.isEmpty())
        made.headers.append({"Location", location});
    return made;
}

} // namespace

/// The one table from answers to errors, and the JSON of plone.restapi.
class TestReplyError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerBecomesItsError_data();
    void anAnswerBecomesItsError();
    void everyStatusButSuccessIsAnError();
    void fieldErrorsInPythonAreRead_data();
    void fieldErrorsInPythonAreRead();
    void addressesBecomePathsOnTheSite_data();
    void addressesBecomePathsOnTheSite();
    void aPathBecomesTheAddressOfTheApi();
    void aPlusInAQueryIsEncoded();
    void timesAreUtcWhateverTheirForm_data();
    void timesAreUtcWhateverTheirForm();
    void aRowWithoutStateOrTitleIsARow();
    void aTokenNamesItsUser();
    void everyAmpersandOfRichTextIsDoubledOnce();
};

void TestReplyError::anAnswerBecomesItsError_data()
{
    QTest::addColumn<HttpReply>("answer");
    QTest::addColumn<int>("asked");
    QTest::addColumn<Error>("error");
    const auto add
        = [](const char *name, const HttpReply &answer, Asked asked, ErrorKind kind, const char *detail) {
              QTest::newRow(name) << answer << int(asked) << Error{kind, u"/x"_s, QString::fromUtf8(detail)};
          };
    using K = ErrorKind;
    const Asked us = Asked::ContentAsUs;
    add("in use",
        reply(400, R"({"message": "The id \"x\" is invalid - it is already in use.", "type": "BadRequest"})"),
        us, K::Conflict, "in-use");
    add("validation",
        reply(400, R"({"message": "[{'message': 'Ontbreekt', 'field': 'title'}]", "type": "BadRequest"})"),
        us, K::Rejected, "title: Ontbreekt");
    add("workflow", reply(400, R"({"error": {"message": "No workflow", "type": "WorkflowException"}})"), us,
        K::Rejected, "No workflow");
    add("too long body", reply(400, R"({"message": "data exceeds memory limit"})"), us, K::TooLarge,
        "data exceeds memory limit");
    add("wrong password", reply(401, R"({"error": {"type": "Invalid credentials", "message": "Nee"}})"),
        Asked::LogIn, K::Unauthorised, "password");
    add("missing credentials", reply(400, R"({"error": {"type": "Missing credentials"}})"), Asked::LogIn,
        K::Unauthorised, "password");
    add("dead token", reply(401, R"({"type": "Unauthorized"})"), Asked::Content, K::Unauthorised, "token");
    add("no right", reply(401, R"({"type": "Unauthorized", "message": "You may not"})"), us, K::Forbidden,
        "You may not");
    add("log-in form", reply(302, "", "https://gemeente.example/plone/acl_users/x/require_login?came_from=/"),
        us, K::Forbidden, "");
    add("type not allowed", reply(403, R"({"error": {"type": "Forbidden", "message": "Not addable"}})"), us,
        K::Forbidden, "Not addable");
    add("locked", reply(403, R"({"error": {"type": "Forbidden", "message": "Resource is locked."}})"), us,
        K::Locked, "");
    add("locked by Zope", reply(423, R"({"type": "ResourceLockedError", "message": "Object is locked"})"), us,
        K::Locked, "");
    add("not there", reply(404, R"({"type": "NotFound", "message": "Resource not found: x"})"), us,
        K::NotFound, "");
    add("no site", reply(404, R"({"type": "NotFound"})"), Asked::LogIn, K::NotFound, "no-site");
    add("page of a proxy", reply(404, "<html>404</html>"), us, K::BadReply, "not-json");
    add("log-in at a web page", reply(405, "<html>405</html>"), Asked::LogIn, K::BadReply, "not-json");
    add("moved", reply(302, "", "https://gemeente.example/plone/++api++/a/nieuw"), us, K::NotFound,
        "moved:/a/nieuw");
    add("moved, write", reply(307, "", "/plone/a/nieuw"), us, K::NotFound, "moved:/a/nieuw");
    add("other host", reply(301, "", "https://dief.example/plone/a"), us, K::Offline, "portal");
    add("the same host, elsewhere", reply(301, "", "http://gemeente.example/plone/a"), us, K::BadReply,
        "elsewhere:http://gemeente.example/plone/a");
    add("a hotel", reply(511, "<html>"), us, K::Offline, "network-login");
    add("redirect to nowhere", reply(302, ""), us, K::BadReply, "status:302");
    add("a neighbouring site has the name",
        reply(400, R"({"message":"The id \"stukken\" is reserved.","type":"BadRequest"})"), us, K::Rejected,
        "reserved:stukken");
    add("no room on the site", reply(507, "<html>"), us, K::TooLarge, "site-full");
    add("proxy says too large", reply(413, "<html>"), us, K::TooLarge, "");
    add("conflict", reply(500, R"({"type": "ConflictError", "message": "database conflict error"})"), us,
        K::ServerFault, "conflict");
    add("read conflict", reply(500, R"({"type": "ReadConflictError"})"), us, K::ServerFault, "conflict");
    for (const int status : {500, 503})
        add("the queue of the catalog",
            reply(
                status,
                R"({"type": "KeyError", "message": "<Products.CMFCore.indexing.IndexQueue object at 0x7f>"})"),
            us, K::ServerFault, "conflict");
    add("other fault", reply(500, R"({"type": "KeyError", "message": "'x'"})"), us, K::ServerFault, "'x'");
    add("a fault of which the site says its type alone",
        reply(500, R"({"type": "AssertionError", "message": ""})"), us, K::ServerFault,
        "status:500 AssertionError");
    add("a fault without a word", reply(500, "<html>"), us, K::ServerFault, "status:500");
    add("bad gateway", reply(502, "<html>"), us, K::ServerFault, "status:502");
    add("no add-on", reply(501, R"({"error": {"type": "Login failed", "message": "m"}})"), Asked::LogIn,
        K::BadReply, "no-addon");
    add("not implemented", reply(501, R"({"message": "m"})"), us, K::ServerFault, "m");
    add("no status", reply(0, ""), us, K::BadReply, "not-json");
    add("teapot", reply(418, "{}"), us, K::BadReply, "status:418");
}

void TestReplyError::anAnswerBecomesItsError()
{
    QFETCH(HttpReply, answer);
    QFETCH(int, asked);
    QFETCH(Error, error);
    const auto got = replyError(answer, Asked(asked), u"/x"_s, site);
    QVERIFY(got);
    QCOMPARE(int(got->kind), int(error.kind));
    QCOMPARE(got->detail, error.detail);
    // No connection is about the host, everything else about what was asked for.
    QCOMPARE(got->subject, error.kind == ErrorKind::Offline ? site.host() : error.subject);
}

void TestReplyError::everyStatusButSuccessIsAnError()
{
    const QList<QByteArray> bodies{"",        "{}", "[]", "<html>", "{\"error\": 3}", "{\"message\": []}",
                                   "\xff\xfe"};
    for (int status = 0; status < 1000; ++status)
        for (const QByteArray &body : bodies)
            for (const Asked asked : {Asked::LogIn, Asked::Content, Asked::ContentAsUs}) {
                const auto got = replyError(reply(status, body), asked, u"/x"_s, site);
                QCOMPARE(got.has_value(), status < 200 || status > 299);
            }
}

void TestReplyError::fieldErrorsInPythonAreRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    const auto add = [](const char *name, const char *body, const char *words) {
        QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(words);
    };
    add("two fields",
        R"({"message": "[{'message': 'A', 'field': 'title', 'error': 'ValidationError'}, {'message': 'B', 'field': 'text'}]"})",
        "title: A; text: B");
    add("field first",
        R"({"message": "[{'field': 'title', 'message': 'A'}, {'field': 'x', 'message': 'B'}]"})",
        "title: A; x: B");
    add("error is an object",
        R"({"message": "[{'message': 'A', 'field': 'id', 'error': ConstraintNotSatisfied('a', 'b')}]"})",
        "id: A");
    add("double quotes", R"({"message": "[{'message': \"foto's\", 'field': 'id'}]"})", "id: foto's");
    add("escapes", R"({"message": "[{'message': 'Caf\\xe9 \\u20ac \\'a\\'', 'field': 'id'}]"})",
        "id: Café € 'a'");
    add("old unicode", R"({"message": "[{'message': u'A', 'field': u'id'}]"})", "id: A");
    add("no field", R"({"message": "[{'message': 'A'}]"})", "A");
    add("not a list", R"({"message": "Zomaar  iets"})", "Zomaar iets");
    add("broken list", R"({"message": "[{'message': 'A"})", "[{'message': 'A");
    add("inside error", R"({"error": {"message": "Nee"}})", "Nee");
    add("a message that is none", R"({"message": {"a": 1}})", "");
    add("no JSON", "<html>", "");
}

void TestReplyError::fieldErrorsInPythonAreRead()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    QCOMPARE(siteWords(body), words);
}

void TestReplyError::addressesBecomePathsOnTheSite_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("path");
    const auto add = [](const char *address, const char *path) {
        QTest::newRow(address) << QString::fromUtf8(address) << QString::fromUtf8(path);
    };
    add("https://gemeente.example/plone/mijnwijk", "/mijnwijk");
    add("https://gemeente.example/plone/++api++/mijnwijk/a.pdf", "/mijnwijk/a.pdf");
    add("https://gemeente.example/++api++/plone/mijnwijk", "/mijnwijk");
    add("https://gemeente.example/plone", "");
    add("https://gemeente.example/plone/", "");
    add("/plone/mijnwijk/", "/mijnwijk");
    add("https://gemeente.example/plonevrienden/a", "/plonevrienden/a");
    add("http://backend:8080/plone/a", "/a");
    add("https://gemeente.example/plone/%C3%A9%20a", "/é a");
    add("", "");
}

void TestReplyError::addressesBecomePathsOnTheSite()
{
    QFETCH(QString, address);
    QFETCH(QString, path);
    QCOMPARE(sitePath(site, address), path);
}

void TestReplyError::aPathBecomesTheAddressOfTheApi()
{
    QCOMPARE(apiAddress(site, u"/mijnwijk/@lock"_s).toEncoded(),
             QByteArray("https://gemeente.example/plone/++api++/mijnwijk/@lock"));
    QCOMPARE(apiAddress(QUrl(u"https://gemeente.example/"_s), u"/a"_s).toEncoded(),
             QByteArray("https://gemeente.example/++api++/a"));
    QCOMPARE(apiAddress(site, {}, "a=1+2").toEncoded(),
             QByteArray("https://gemeente.example/plone/++api++?a=1%2B2"));
}

void TestReplyError::aPlusInAQueryIsEncoded()
{
    const QByteArray query
        = queryOf({{u"modified.query"_s, u"2026-11-23T09:00:00+00:00"_s}, {u"a"_s, u"b&c=d %é"_s}});
    QCOMPARE(query, QByteArray("modified.query=2026-11-23T09%3A00%3A00%2B00%3A00&a=b%26c%3Dd%20%25%C3%A9"));
    QVERIFY(apiAddress(site, u"/@search"_s, query).toEncoded().endsWith("?" + query));
}

void TestReplyError::timesAreUtcWhateverTheirForm_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("time");
    QTest::newRow("offset") << QJsonValue(u"2026-11-23T10:00:00+01:00"_s) << u"2026-11-23T09:00:00Z"_s;
    QTest::newRow("none: 6.0") << QJsonValue(u"2026-11-23T09:00:00"_s) << u"2026-11-23T09:00:00Z"_s;
    QTest::newRow("z") << QJsonValue(u"2026-11-23T09:00:00Z"_s) << u"2026-11-23T09:00:00Z"_s;
    QTest::newRow("parts of a second")
        << QJsonValue(u"2026-11-23T09:00:00.25+00:00"_s) << u"2026-11-23T09:00:00Z"_s;
    QTest::newRow("epoch") << QJsonValue(1795424400.7) << u"2026-11-23T09:00:00Z"_s;
    QTest::newRow("no time") << QJsonValue(u"gisteren"_s) << QString();
    QTest::newRow("null") << QJsonValue() << QString();
}

void TestReplyError::timesAreUtcWhateverTheirForm()
{
    QFETCH(QJsonValue, value);
    QFETCH(QString, time);
    QCOMPARE(utcTime(value).toString(Qt::ISODate), time);
}

void TestReplyError::aRowWithoutStateOrTitleIsARow()
{
    const SiteRow row = catalogRow({{u"@id"_s, u"https://gemeente.example/plone/a/b.pdf"_s},
                                    {u"review_state"_s, QJsonValue()},
                                    {u"portal_type"_s, u"File"_s},
                                    {u"Title"_s, u"B"_s}},
                                   site);
    QCOMPARE(row.path, u"/a/b.pdf"_s);
    QCOMPARE(row.id, u"b.pdf"_s);
    QCOMPARE(row.type, u"File"_s);
    QCOMPARE(row.title, u"B"_s);
    QVERIFY(row.state.isEmpty());
}

void TestReplyError::aTokenNamesItsUser()
{
    const QByteArray payload = QByteArray(R"({"sub": "avoorbeeld", "fullname": "A. Voorbeeld"})")
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QCOMPARE(tokenSubject("kop." + payload + ".staart")[u"id"_s].toString(), u"avoorbeeld"_s);
    QVERIFY(tokenSubject("onzin").isEmpty());
    QVERIFY(tokenSubject("a.b.c").isEmpty());
}

void TestReplyError::everyAmpersandOfRichTextIsDoubledOnce()
{
    QCOMPARE(richTextValue(u"<p>a &amp; &lt;b&gt;</p>"_s)[u"data"_s].toString(),
             u"<p>a &amp;amp; &amp;lt;b&amp;gt;</p>"_s);
    QCOMPARE(richTextData(QJsonObject{{u"data"_s, u"<p>x</p>"_s}}), u"<p>x</p>"_s);
    QCOMPARE(richTextData(QJsonValue()), QString());
}

QTEST_GUILESS_MAIN(TestReplyError)
#include "tst_replyerror.moc"
