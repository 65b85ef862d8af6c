// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/sitesettings.h"
#include "app/site/sitethread.h"
#include "model/dossier/foundsite.h"
#include "sync/plone/http.h"
#include "sync/plone/ploneclient.h"
#include "sync/plone/site/siteplace.h"
#include "tests/app/commandrunner.h"
#include "tests/app/onereplyserver.h"

#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

/// The Oefensite under a name that is not this computer's own: what is sent there could be read on the way.
QUrl asAnotherMachine(const QUrl &site)
{
    QUrl url = site;
    url.setHost(u"0.0.0.0"_s);
    return url;
}

QStringList siteAdd(const QString &url)
{
    return {u"site"_s, u"add"_s, u"proef"_s, u"--url"_s, url, u"--user"_s, u"publicist"_s};
}

CommandRunner publicistsDesk()
{
    return CommandRunner(PracticeSite::accounts().at(0).password);
}

QString below(const QUrl &site, const QString &path)
{
    return site.toString() + path;
}

} // namespace

/// Before a name or a password goes anywhere: where the site is, and whether anybody reads along.
class TestSitePlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressTooDeepNamesTheSiteBeforeAnythingIsMade_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("the base") << u"/mijnwijk"_s;
        QTest::newRow("two deep") << u"/mijnwijk/dossiers"_s;
        QTest::newRow("what is not there") << u"/nl/onderwerpen"_s;
    }

    void anAddressTooDeepNamesTheSiteBeforeAnythingIsMade()
    {
        QFETCH(QString, path);
        const QTemporaryDir data;
        const SiteThread site(data.path());
        CommandRunner desk = publicistsDesk();
        const Answer deep = desk.run(siteAdd(below(site.url(), path)));
        QCOMPARE(deep.code, 3);
        QVERIFY2(deep.err.contains(u" "_s + site.url().toString() + u" wel"_s), qPrintable(deep.err));
        QCOMPARE(desk.run({u"sync"_s}).code, 1); // nothing was kept
        desk.must(siteAdd(site.url().toString()));
    }

    void aFolderClosedToStrangersIsNotTakenForTheSite_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::newRow("plone classic") << u"WIJKDOSSIER_PLONE_CLASSIC"_s;
        QTest::newRow("plone volto") << u"WIJKDOSSIER_PLONE_VOLTO"_s;
    }

    void aFolderClosedToStrangersIsNotTakenForTheSite()
    {
        QFETCH(QString, variable);
        const QUrl site(qEnvironmentVariable(variable.toUtf8().constData()));
        QVERIFY2(!site.isEmpty(), "No real Plone: run this test through ./test.sh, which starts one.");
        const QString password = qEnvironmentVariable("WIJKDOSSIER_PLONE_PASSWORD");
        const QString id = u"plaats-"_s + QUuid::createUuid().toString(QUuid::Id128).left(10);
        Http http;
        PloneClient publicist({.site = site, .user = u"publicist"_s, .password = password}, http);
        const bool volto = variable.endsWith(u"VOLTO"_s);
        QVERIFY(publicist.create({},
                                 {{u"@type"_s, volto ? u"Document"_s : u"Folder"_s},
                                  {u"id"_s, id},
                                  {u"title"_s, u"Afgesloten"_s}}));
        for (const QString &below : {u'/' + id, u'/' + id + u"/dossiers"_s}) {
            const auto proven = provePlace(QUrl(site.toString() + below));
            QVERIFY(!proven);
            QCOMPARE(whereSiteIs(proven.error()).value_or(QString()), site.toString());
        }
        QVERIFY(provePlace(site));
        QVERIFY(publicist.remove(u'/' + id));
    }

    void aHotelsLogInPageIsNeverOffered_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("redirect") << QByteArray("302 Found\r\nLocation: http://0.0.0.0:9/login?back=x");
        QTest::newRow("redirect for good")
            << QByteArray("301 Moved Permanently\r\nLocation: https://wifi.hotel.invalid/");
        QTest::newRow("511") << QByteArray("511 Network Authentication Required");
    }

    void aHotelsLogInPageIsNeverOffered()
    {
        QFETCH(QByteArray, status);
        const OneReplyServer hotel(status, "text/html", "<!doctype html><p>Welkom, log in");
        CommandRunner desk = publicistsDesk();
        const Answer added = desk.run(siteAdd(hotel.address()));
        QCOMPARE(added.code, 4);
        QVERIFY2(!added.err.contains(u"hotel.invalid"_s) && !added.err.contains(u"0.0.0.0"_s),
                 qPrintable(added.err));
        QVERIFY2(added.err.contains(u"netwerk"_s), qPrintable(added.err));
    }

    void aSiteThatMovedIsOfferedOnceItAnswers()
    {
        const QTemporaryDir data;
        const SiteThread site(data.path());
        const QUrl there = asAnotherMachine(site.url());
        const OneReplyServer old("301 Moved Permanently\r\nLocation: " + there.toEncoded() + "/++api++",
                                 "text/html", "");
        CommandRunner desk = publicistsDesk();
        const Answer added = desk.run(siteAdd(old.address()));
        QCOMPARE(added.code, 3);
        QVERIFY2(added.err.contains(there.toString()), qPrintable(added.err));
    }

    void aPasswordOverPlainHttpIsAskedAboutFirst()
    {
        const QTemporaryDir data;
        const SiteThread site(data.path());
        const QString url = asAnotherMachine(site.url()).toString();
        CommandRunner desk = publicistsDesk();
        int asked = 0;
        desk.passwords.environment = [] { return QString(); };
        desk.passwords.ask = [&asked](const QString &) {
            ++asked;
            return std::optional(PracticeSite::accounts().at(0).password);
        };
        const Answer refused = desk.run(siteAdd(url));
        QCOMPARE(refused.code, 3);
        QCOMPARE(asked, 0);
        QVERIFY2(refused.err.contains(u"niet beveiligd"_s) && refused.err.contains(u"--unencrypted"_s),
                 qPrintable(refused.err));
        desk.must(siteAdd(url) + QStringList{u"--unencrypted"_s});
        QCOMPARE(asked, 1);
        desk.must({u"sync"_s}); // agreed once for this site
    }

    void aSyncOfBeforeTheQuestionAsksToo()
    {
        const QTemporaryDir data;
        const SiteThread site(data.path());
        CommandRunner desk = publicistsDesk();
        desk.must(siteAdd(site.url().toString()));
        {
            const auto store = Store::open(desk.workspace());
            SiteSettings settings = *siteOf(**store);
            settings.url = asAnotherMachine(settings.url);
            QVERIFY((*store)->setSetting(u"site"_s, toJson(settings)));
        }
        for (const QString &command : {u"sync"_s, u"plan"_s}) {
            const Answer refused = desk.run({command});
            QCOMPARE(refused.code, 3);
            QVERIFY2(refused.err.contains(u"niet beveiligd"_s), qPrintable(refused.err));
        }
    }
};

QTEST_GUILESS_MAIN(TestSitePlace)
#include "tst_siteplace.moc"
