// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plone/http.h"
#include "sync/plone/plainhttp.h"
#include "sync/plone/ploneclient.h"

#include <QTest>

using namespace wd;
using namespace Qt::StringLiterals;

/// A password does not go over plain http to another machine unless the person agreed.
class TestPlainHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCanBeReadOnTheWay_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("readable");
        QTest::newRow("https") << u"https://www.gemeente.example/plone"_s << false;
        QTest::newRow("http") << u"http://www.gemeente.example/plone"_s << true;
        QTest::newRow("upper case") << u"HTTP://WWW.GEMEENTE.EXAMPLE"_s << true;
        QTest::newRow("localhost") << u"http://localhost:8080/plone"_s << false;
        QTest::newRow("below localhost") << u"http://plone.localhost/"_s << false;
        QTest::newRow("127.0.0.1") << u"http://127.0.0.1:8080"_s << false;
        QTest::newRow("127.8.0.1") << u"http://127.8.0.1"_s << false;
        QTest::newRow("::1") << u"http://[::1]:8080/plone"_s << false;
        QTest::newRow("a neighbour") << u"http://192.168.1.20/plone"_s << true;
        QTest::newRow("a name that looks like us") << u"http://localhost.gemeente.example"_s << true;
        QTest::newRow("an address that looks like us") << u"http://127.0.0.1.gemeente.example"_s << true;
        QTest::newRow("any address") << u"http://0.0.0.0:8080"_s << true;
    }

    void whatCanBeReadOnTheWay()
    {
        QFETCH(QString, url);
        QFETCH(bool, readable);
        QCOMPARE(isReadOnTheWay(QUrl(url)), readable);
    }

    void noRequestIsMadeBeforeThePersonAgreed()
    {
        Http http;
        PloneClient client(
            {.site = QUrl(u"http://gemeente.invalid/plone"_s), .user = u"p"_s, .password = u"geheim"_s},
            http);
        const auto refused = client.logIn();
        QCOMPARE(refused.error().kind, ErrorKind::NeedsUser);
        QCOMPARE(refused.error().detail, u"plain-http"_s);
        const auto first = client.whoAmI();
        QCOMPARE(first.error().detail, u"plain-http"_s);
        QCOMPARE(http.sentCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPlainHttp)
#include "tst_plainhttp.moc"
