// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plone/strangersight.h"

#include <QTest>

using namespace wd;
using namespace Qt::StringLiterals;

/// What proves that a thing is hidden, and what proves nothing.
class TestStrangerSight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheSiteItselfProvesThatAThingIsHidden_data();
    void onlyTheSiteItselfProvesThatAThingIsHidden();
};

void TestStrangerSight::onlyTheSiteItselfProvesThatAThingIsHidden_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<bool>("api");
    QTest::addColumn<int>("sight");
    QTest::addColumn<QString>("movedTo");
    const auto row = [](const char *name, int status, const QByteArray &body, const QByteArray &location,
                        bool api, Sight sight, const QString &movedTo = {}) {
        QTest::newRow(name) << status << body << location << api << int(sight) << movedTo;
    };
    const QByteArray words = R"({"type": "Unauthorized", "message": "…"})", page = "<html>Wifi</html>";
    const QByteArray here = "https://gemeente.example/plone";
    row("the API says no", 401, words, {}, true, Sight::Hidden);
    row("the API knows of nothing", 404, words, {}, true, Sight::Hidden);
    row("a browser is told there is nothing", 404, page, {}, false, Sight::Hidden);
    row("the log-in form of classic Plone", 302, {},
        here + "/acl_users/credentials_cookie_auth/require_login?came_from=/plone/x", false, Sight::Hidden);
    row("the log-in page of Volto", 302, {}, here + "/login?return_url=/x", false, Sight::Hidden);
    row("the log-in form, from the host on", 302, {}, "/plone/require_login", false, Sight::Hidden);
    row("it was moved", 302, {}, here + "/++api++/a/x", true, Sight::Moved, u"/a/x"_s);
    row("it answers", 200, R"({"@id": "x"})", {}, true, Sight::Readable);
    row("a browser gets it", 200, page, {}, false, Sight::Readable);
    row("a part of it answers", 206, "bytes", {}, false, Sight::Readable);
    row("a portal that answers everything", 200, page, {}, true, Sight::Unproven);
    row("a proxy that knows of nothing", 404, page, {}, true, Sight::Unproven);
    row("a proxy that lets nobody through", 403, page, {}, true, Sight::Unproven);
    row("the API refuses otherwise", 403, words, {}, true, Sight::Unproven);
    row("the site is out of order", 503, page, {}, true, Sight::Unproven);
    row("a fault of the site", 500, words, {}, true, Sight::Unproven);
    row("a portal that wants a log-in", 511, page, {}, true, Sight::Unproven);
    row("a portal elsewhere", 302, {}, "http://hotel.example/login", true, Sight::Unproven);
    row("another site on the same host", 302, {}, "https://gemeente.example/elders/require_login", true,
        Sight::Unproven);
    row("the same host by another road", 302, {}, "http://gemeente.example/plone/login", true,
        Sight::Unproven);
    row("to nowhere", 302, {}, {}, true, Sight::Unproven);
    row("no answer", 0, {}, {}, true, Sight::Unproven);
}

void TestStrangerSight::onlyTheSiteItselfProvesThatAThingIsHidden()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, location);
    QFETCH(bool, api);
    QFETCH(int, sight);
    QFETCH(QString, movedTo);
    HttpReply reply{.status = status, .headers = {}, .body = body};
    if (!location.isEmpty())
        reply.headers.append({"Location", location});
    const StrangerSight seen = strangerSight(reply, QUrl(u"https://gemeente.example/plone"_s), api);
    QCOMPARE(int(seen.sight), sight);
    QCOMPARE(seen.movedTo, movedTo);
}

QTEST_GUILESS_MAIN(TestStrangerSight)
#include "tst_strangersight.moc"
