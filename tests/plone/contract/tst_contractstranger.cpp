// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/plone/contract/place.h"

#include <QJsonDocument>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray redDot = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

const QString secret = u"Geheim van de smid"_s;

} // namespace

/// What somebody without an account gets to see, by the API and in a browser; and what becomes of it when
/// things are copied and moved.
class ContractStrangerTest : public QObject
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
        // Questions that leave everything as it was share a place.
        if (m_place && m_kind == kind && !m_changed)
            return;
        m_kind = kind;
        m_changed = false;
        m_place = std::make_unique<Place>(kind);
        const auto file = inlineFile("geheim", u"x.txt"_s, u"text/plain"_s),
                   image = inlineFile(redDot, u"x.png"_s, u"image/png"_s);
        WD_DONE(m_place->makeContainer(u"map"_s));
        WD_DONE(m_place->make(u"f.txt"_s, u"File"_s, {{u"title"_s, secret}, {u"file"_s, file}}, u"map"_s));
        WD_DONE(m_place->make(u"i.png"_s, u"Image"_s, {{u"title"_s, secret}, {u"image"_s, image}}, u"map"_s));
        WD_DONE(m_place->make(u"d"_s, u"Document"_s, {{u"title"_s, secret}}, u"map"_s));
        WD_DONE(m_place->make(u"n"_s, u"News Item"_s, {{u"title"_s, secret}, {u"image"_s, image}}, u"map"_s));
        WD_DONE(m_place->make(u"l"_s, u"Link"_s,
                              {{u"title"_s, secret}, {u"remoteUrl"_s, u"https://voorbeeld.example"_s}},
                              u"map"_s));
    }

    void anAddressAnswersAsItsStateIs_data()
    {
        QTest::addColumn<QString>("address"); // below the container
        QTest::addColumn<bool>("opens"); // when the container is published
        for (const QString &own : {u"d"_s, u"n"_s, u"n/@@images/image"_s, u"n/@@images/image/mini"_s, u"l"_s})
            QTest::newRow(qPrintable(own)) << own << false;
        for (const QString &lent : {u"f.txt"_s, u"f.txt/@@download/file"_s, u"f.txt/@@download/file/x.txt"_s,
                                    u"f.txt/@@display-file/file"_s, u"i.png"_s, u"i.png/@@images/image"_s,
                                    u"i.png/@@images/image/mini"_s, u"i.png/@@download/image"_s})
            QTest::newRow(qPrintable(lent)) << lent << true;
    }
    void anAddressAnswersAsItsStateIs()
    {
        QFETCH(QString, address);
        QFETCH(bool, opens);
        const QString path = m_place->path(u"map/"_s + address);
        isClosed(path);
        WD_DONE(m_place->publicist().transition(m_place->path(u"map"_s), u"publish"_s));
        if (opens) {
            QCOMPARE(m_place->site().browser(path).status, 200);
            QCOMPARE(m_place->raw("GET", path).status, 200);
        } else {
            isClosed(path);
        }
        WD_DONE(m_place->publicist().transition(m_place->path(u"map"_s), u"retract"_s));
        isClosed(path);
    }

    void theLogInFormIsAPage()
    {
        const HttpReply sent = m_place->site().browser(m_place->path(u"map/d"_s));
        const QByteArray form = sent.header("Location");
        Http http;
        const auto first
            = http.send({.method = "GET", .url = QUrl(QString::fromLatin1(form)), .headers = {}, .body = {}});
        QVERIFY(first.has_value());
        QCOMPARE(first->status, 302);
        const QString site = m_place->site().url().toString();
        const QString second = QString::fromLatin1(first->header("Location"));
        QVERIFY2(second.startsWith(site + u"/login?came_from="_s), qPrintable(second));
        const auto page = http.send({.method = "GET", .url = QUrl(second), .headers = {}, .body = {}});
        QVERIFY(page.has_value());
        QCOMPARE(page->status, 200);
        QVERIFY(!page->body.contains(secret.toUtf8()));
    }

    void whatIsNotThereIsNotFoundAlsoWhereNothingMayBeRead_data()
    {
        QTest::addColumn<QString>("address");
        for (const QString &gone :
             {u"nergens"_s, u"map/nergens"_s, u"map/d/nergens"_s, u"map/f.txt/nergens"_s,
              u"map/d/@@images/image/mini"_s, u"map/@@images/image"_s})
            QTest::newRow(qPrintable(gone)) << gone;
    }
    void whatIsNotThereIsNotFoundAlsoWhereNothingMayBeRead()
    {
        QFETCH(QString, address);
        const QString path = m_place->path(address);
        QCOMPARE(m_place->raw("GET", path).status, 404);
        QCOMPARE(m_place->site().browser(path).status, 404);
    }

    void aServiceIsAsClosedAsWhatItIsOf_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<int>("open"); // of something that may be read
        QTest::newRow("@workflow") << u"@workflow"_s << 200;
        QTest::newRow("@search") << u"@search"_s << 200;
        QTest::newRow("@lock") << u"@lock"_s << 200;
        QTest::newRow("@history") << u"@history"_s << 401;
        QTest::newRow("@types") << u"@types"_s << 401;
    }
    void aServiceIsAsClosedAsWhatItIsOf()
    {
        QFETCH(QString, service);
        QFETCH(int, open);
        const auto ask
            = [&](const QString &of) { return m_place->raw("GET", m_place->path(of + u'/' + service)); };
        QCOMPARE(ask(u"map"_s).status, 401);
        QCOMPARE(ask(u"map/f.txt"_s).status, 401);
        WD_DONE(m_place->publicist().transition(m_place->path(u"map"_s), u"publish"_s));
        QCOMPARE(ask(u"map"_s).status, open);
        QCOMPARE(ask(u"map/f.txt"_s).status, open);
        QCOMPARE(ask(u"map/d"_s).status, 401);
        WD_DONE(m_place->publicist().transition(m_place->path(u"map"_s), u"retract"_s));
    }

    void listsShowWhatMayBeRead()
    {
        m_changed = true;
        QCOMPARE(found(), QStringList());
        WD_DONE(m_place->publicist().transition(m_place->path(u"map"_s), u"publish"_s));
        QCOMPARE(found(), (QStringList{u"f.txt"_s, u"i.png"_s, u"map"_s}));
        QStringList items;
        const QJsonArray shown = QJsonDocument::fromJson(m_place->raw("GET", m_place->path(u"map"_s)).body)
                                     .object()
                                     .value(u"items"_s)
                                     .toArray();
        for (const QJsonValue item : shown)
            items << item[u"@id"_s].toString().section(u'/', -1);
        QCOMPARE(items, (QStringList{u"f.txt"_s, u"i.png"_s}));
    }

    void aCopyIsBornPrivateButAFileIsWhereItLies()
    {
        m_changed = true;
        WD_HAVE(const SiteObject target, m_place->makeContainer(u"doel"_s));
        WD_DONE(m_place->publicist().transition(target.path, u"publish"_s));
        WD_DONE(m_place->publicist().transition(m_place->path(u"map/d"_s), u"publish"_s));
        const QJsonArray targets = copied({u"map/d"_s, u"map/f.txt"_s, u"map/nergens"_s, u"map/d"_s});
        QCOMPARE(targets, (QJsonArray{u"d"_s, u"f.txt"_s, u"copy_of_d"_s}));
        WD_HAVE(const SiteObject original, m_place->publicist().get(m_place->path(u"map/d"_s)));
        WD_HAVE(const SiteObject copy, m_place->publicist().get(m_place->path(u"doel/d"_s)));
        QCOMPARE(copy.state, u"private"_s);
        QVERIFY(copy.uid != original.uid);
        QCOMPARE(copy.title, secret);
        QCOMPARE(copy.json.value(u"effective"_s), original.json.value(u"effective"_s));
        isClosed(copy.path);
        QCOMPARE(m_place->raw("GET", m_place->path(u"doel/f.txt"_s)).status, 200);
        WD_HAVE(const QByteArray bytes, m_place->publicist().download(m_place->path(u"doel/f.txt"_s)));
        QCOMPARE(bytes, QByteArray("geheim"));
        // The original still has its own.
        WD_DONE(m_place->publicist().remove(m_place->path(u"doel/f.txt"_s)));
        WD_HAVE(const QByteArray own, m_place->publicist().download(m_place->path(u"map/f.txt"_s)));
        QCOMPARE(own, QByteArray("geheim"));
    }

    void aCopyOfAContainerHoldsCopies()
    {
        m_changed = true;
        WD_DONE(m_place->makeContainer(u"doel"_s));
        WD_DONE(m_place->publicist().transition(m_place->path(u"map/n"_s), u"publish"_s));
        QCOMPARE(copied({u"map"_s}), QJsonArray{u"map"_s});
        WD_HAVE(const SiteObject news, m_place->publicist().get(m_place->path(u"doel/map/n"_s)));
        QCOMPARE(news.state, u"private"_s);
        QCOMPARE(m_place->raw("POST", m_place->path(u"doel/@copy"_s), "{}").status, 401);
        WD_DONE(m_place->publicist().lock(m_place->path(u"map/d"_s), 60));
        QCOMPARE(copied({u"map/d"_s}), QJsonArray{u"d"_s});
    }

    void whatIsMovedKeepsItsStateAndAFileTakesThatOfThePlace()
    {
        m_changed = true;
        WD_HAVE(const SiteObject target, m_place->makeContainer(u"doel"_s));
        WD_DONE(m_place->publicist().transition(target.path, u"publish"_s));
        const auto move = [this](const QString &to, const QStringList &what) {
            QStringList sources;
            for (const QString &each : what)
                sources << m_place->path(each);
            return m_place->publicist().move(m_place->path(to), sources);
        };
        WD_DONE(move(u"doel"_s, {u"map/d"_s, u"map/f.txt"_s}));
        isClosed(m_place->path(u"doel/d"_s));
        QCOMPARE(m_place->anonymous(m_place->path(u"doel/f.txt"_s)), 200);
        WD_DONE(m_place->publicist().transition(m_place->path(u"doel/d"_s), u"publish"_s));
        WD_DONE(move(u"map"_s, {u"doel/d"_s, u"doel/f.txt"_s}));
        QCOMPARE(m_place->anonymous(m_place->path(u"map/d"_s)), 200);
        isClosed(m_place->path(u"map/f.txt"_s));
    }

    void aNameThatIsReservedIsNoNewNameEither()
    {
        const HttpReply reply
            = m_place->raw("PATCH", m_place->path(u"map/d"_s),
                           QJsonDocument(QJsonObject{{u"id"_s, TestSite::neighbour()}}).toJson(),
                           m_place->tokenOf(u"publicist"_s));
        QCOMPARE(reply.status, 500);
        QVERIFY2(reply.body.contains("Invalid Id"), reply.body.constData());
        WD_DONE(m_place->publicist().get(m_place->path(u"map/d"_s)));
    }

private:
    /// Nobody without an account reads anything of it.
    void isClosed(const QString &path)
    {
        const HttpReply api = m_place->raw("GET", path), browser = m_place->site().browser(path);
        QCOMPARE(api.status, 401);
        QVERIFY(api.body.contains("Unauthorized"));
        QCOMPARE(browser.status, 302);
        const QUrl site = m_place->site().url();
        QString asked = site.path() + path;
        QCOMPARE(QString::fromLatin1(browser.header("Location")),
                 site.toString() + u"/acl_users/credentials_cookie_auth/require_login?came_from="_s
                     + asked.replace(u'@', u"%40"_s));
        for (const HttpReply &reply : {api, browser})
            QVERIFY(!reply.body.contains(secret.toUtf8()) && !reply.body.contains("geheim"));
    }
    /// What a stranger's search below the place finds.
    [[nodiscard]] QStringList found()
    {
        QStringList ids;
        const QString where = m_place->site().url().path() + m_place->path();
        const QJsonArray items
            = QJsonDocument::fromJson(m_place->raw("GET", u"/@search?path="_s + where).body)
                  .object()
                  .value(u"items"_s)
                  .toArray();
        for (const QJsonValue item : items)
            ids << item[u"@id"_s].toString().section(u'/', -1);
        ids.sort();
        return ids;
    }
    /// Copies into "doel" and gives the names of what came of it.
    [[nodiscard]] QJsonArray copied(const QStringList &what)
    {
        QJsonArray sources, names;
        for (const QString &each : what)
            sources.append(m_place->path(each));
        const HttpReply reply = m_place->raw("POST", m_place->path(u"doel/@copy"_s),
                                             QJsonDocument(QJsonObject{{u"source"_s, sources}}).toJson(),
                                             m_place->tokenOf(u"publicist"_s));
        for (const QJsonValue each : QJsonDocument::fromJson(reply.body).array())
            names.append(each[u"target"_s].toString().section(u'/', -1));
        return names;
    }

    QString m_kind;
    bool m_changed = false;
    std::unique_ptr<Place> m_place;
};

QTEST_GUILESS_MAIN(ContractStrangerTest)
#include "tst_contractstranger.moc"
