// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/plone/contract/place.h"

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

/// What is nowhere is not found, also below something that is closed: only what is there can be closed.
class ContractBrowserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { everyKindOfSite(); }
    void cleanupTestCase()
    {
        m_place.reset();
        forgetSites();
    }
    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        if (m_place && m_kind == kind)
            return;
        m_kind = kind;
        m_place = std::make_unique<Place>(kind);
        const QByteArray dot
            = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z"
                                     "8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");
        WD_DONE(m_place->make(u"n"_s, u"News Item"_s,
                              {{u"image"_s, inlineFile(dot, u"x.png"_s, u"image/png"_s)}}));
        WD_DONE(m_place->make(u"d"_s, u"Document"_s));
    }

    void anAddressThatIsNowhereIsNotFound_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("browser");
        QTest::addColumn<int>("api");
        const auto row = [](const QString &address, int browser, int api) {
            QTest::newRow(qPrintable(address)) << address << browser << api;
        };
        row(u"n/@@images/image/mini"_s, 302, 401);
        row(u"n/@@images/image/onzin"_s, 404, 404);
        row(u"n/@@images/onzin"_s, 404, 404);
        row(u"n/@@onzin"_s, 404, 404);
        row(u"n/@onzin"_s, 404, 404);
        row(u"n/@search"_s, 404, 401);
        row(u"d/@workflow"_s, 404, 401);
        row(u"d/login"_s, 404, 404);
        row(u"d/require_login"_s, 302, 302);
        row(u"nergens/require_login"_s, 404, 404);
    }
    void anAddressThatIsNowhereIsNotFound()
    {
        QFETCH(QString, address);
        QTEST(m_place->site().browser(m_place->path(address)).status, "browser");
        QTEST(m_place->raw("GET", m_place->path(address)).status, "api");
    }

    void everyBrowserAndRobotAsksForThese_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("favicon") << u"/favicon.ico"_s << QByteArray("image/");
        QTest::newRow("robots") << u"/robots.txt"_s << QByteArray("text/plain");
    }
    void everyBrowserAndRobotAsksForThese()
    {
        QFETCH(QString, address);
        QFETCH(QByteArray, kind);
        const HttpReply reply = m_place->site().browser(address);
        QCOMPARE(reply.status, 200);
        QVERIFY2(reply.header("Content-Type").startsWith(kind), reply.header("Content-Type").constData());
        QVERIFY(!reply.body.isEmpty());
    }

private:
    QString m_kind;
    std::unique_ptr<Place> m_place;
};

QTEST_GUILESS_MAIN(ContractBrowserTest)
#include "tst_contractbrowser.moc"
