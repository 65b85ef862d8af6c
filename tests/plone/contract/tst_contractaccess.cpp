// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/plone/contract/place.h"

#include <QJsonDocument>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

/// Who may read, write, publish and move what, and who holds a lock.
class ContractAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { everyKindOfSite(); }
    void cleanupTestCase() { forgetSites(); }
    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_place = std::make_unique<Place>(kind);
    }
    void cleanup() { m_place.reset(); }

    void whoMayNotPublishMaySubmitAndThenNotEdit()
    {
        PloneClient &assistant = m_place->as(u"projectassistent"_s);
        WD_DONE(assistant.create(
            m_place->path(), {{u"@type"_s, u"Document"_s}, {u"id"_s, u"stuk"_s}, {u"title"_s, u"Stuk"_s}}));
        const QString path = m_place->path(u"stuk"_s);
        WD_HAVE(const QStringList may, assistant.transitions(path));
        QVERIFY(may.contains(u"submit"_s));
        QVERIFY(!may.contains(u"publish"_s));
        WD_REFUSED(assistant.transition(path, u"publish"_s), ErrorKind::Rejected);
        WD_HAVE(const QString state, assistant.transition(path, u"submit"_s));
        QCOMPARE(state, u"pending"_s);
        WD_REFUSED(assistant.patch(path, {{u"title"_s, u"Te laat"_s}}), ErrorKind::Forbidden);
        WD_HAVE(const QString published, m_place->publicist().transition(path, u"publish"_s));
        QCOMPARE(published, u"published"_s);
    }

    void aLogInTellsTheNameOfWhoCame()
    {
        PloneClient &publicist = m_place->publicist();
        WD_DONE(publicist.logIn());
        WD_HAVE(const QJsonObject self, publicist.whoAmI());
        const QString name = self[u"fullname"_s].toString();
        QVERIFY(!name.isEmpty() && name != u"publicist"_s);
        QCOMPARE(publicist.fullName(), name);
        WD_DONE(publicist.proveIdentity()); // renewed
        QCOMPARE(publicist.fullName(), name);
    }

    void onlyTheRootOfASiteKnowsALogIn()
    {
        // So an empty log-in tells a stranger where the site is, also below what strangers may not see.
        const auto logIn
            = [this](const QString &path) { return m_place->raw("POST", path + u"/@login"_s, "{}").status; };
        WD_DONE(m_place->makeContainer(u"map"_s));
        QCOMPARE(m_place->anonymous(m_place->path(u"map"_s)), 401);
        QCOMPARE(logIn({}), 400);
        QCOMPARE(logIn(m_place->path(u"map"_s)), 404);
        QCOMPARE(logIn(m_place->path(u"is-er-niet"_s)), 404);
    }

    void onlyTheFirstPublicationIsAChange()
    {
        WD_HAVE(const SiteObject made, m_place->make(u"stuk"_s, u"Document"_s));
        WD_DONE(m_place->passTime(made.modified));
        PloneClient &publicist = m_place->publicist();
        WD_HAVE(const QString published, publicist.transition(made.path, u"publish"_s));
        QCOMPARE(published, u"published"_s);
        QCOMPARE(m_place->anonymous(made.path), 200);
        // The first time it gets its date of publication.
        WD_HAVE(const SiteObject first, publicist.get(made.path));
        QVERIFY(first.modified > made.modified);
        WD_DONE(m_place->passTime(first.modified));
        WD_HAVE(const QString retracted, publicist.transition(made.path, u"retract"_s));
        QCOMPARE(retracted, u"private"_s);
        QCOMPARE(m_place->anonymous(made.path), 401);
        WD_DONE(publicist.transition(made.path, u"publish"_s));
        WD_HAVE(const SiteObject after, publicist.get(made.path));
        QCOMPARE(after.modified, first.modified);
    }

    void aPublishedChildIsReadableUnderAPrivateParent()
    {
        WD_DONE(m_place->makeContainer(u"map"_s));
        WD_HAVE(const SiteObject child, m_place->make(u"bericht"_s, u"News Item"_s, {}, u"map"_s));
        QCOMPARE(m_place->anonymous(child.path), 401);
        WD_DONE(m_place->publicist().transition(child.path, u"publish"_s));
        QCOMPARE(m_place->anonymous(child.path), 200);
        QCOMPARE(m_place->anonymous(m_place->path(u"map"_s)), 401);
        QCOMPARE(m_place->anonymous(m_place->path(u"nergens"_s)), 404);
    }

    void aFileIsAsPublicAsItsContainer()
    {
        WD_DONE(m_place->makeContainer(u"map"_s));
        WD_HAVE(const SiteObject sub, m_place->makeContainer(u"stukken"_s, u"map"_s));
        WD_HAVE(const SiteObject file,
                m_place->make(u"a.txt"_s, u"File"_s,
                              {{u"file"_s, inlineFile("tekst", u"a.txt"_s, u"text/plain"_s)}},
                              u"map/stukken"_s));
        QCOMPARE(file.state, QString());
        WD_HAVE(const QStringList none, m_place->publicist().transitions(file.path));
        QVERIFY(none.isEmpty());
        QCOMPARE(m_place->anonymous(file.path), 401);
        QVERIFY(m_place->site().browser(file.path + u"/@@download/file"_s).body != "tekst");
        WD_DONE(m_place->publicist().transition(sub.path, u"publish"_s));
        QCOMPARE(m_place->anonymous(file.path), 200);
        QCOMPARE(m_place->site().browser(file.path + u"/@@download/file"_s).body, QByteArray("tekst"));
        WD_DONE(m_place->publicist().transition(sub.path, u"retract"_s));
        QCOMPARE(m_place->anonymous(file.path), 401);
    }

    void whatWasPublishedStaysReadableWhereItIsMovedTo()
    {
        WD_DONE(m_place->makeContainer(u"geheim"_s));
        WD_HAVE(const SiteObject news, m_place->make(u"bericht"_s, u"News Item"_s));
        WD_DONE(m_place->publicist().transition(news.path, u"publish"_s));
        WD_DONE(m_place->publicist().move(m_place->path(u"geheim"_s), {news.path}));
        QCOMPARE(m_place->anonymous(m_place->path(u"geheim/bericht"_s)), 200);
    }

    void aStrangerMayNotWrite()
    {
        WD_HAVE(const SiteObject made, m_place->make(u"stuk"_s, u"Document"_s));
        QCOMPARE(m_place->raw("PATCH", made.path, "{\"title\": \"x\"}").status, 401);
        QCOMPARE(m_place->raw("DELETE", made.path).status, 401);
        QCOMPARE(m_place->raw("POST", m_place->path(), "{\"@type\": \"Document\", \"title\": \"x\"}").status,
                 401);
        const HttpReply browser = m_place->site().browser(made.path);
        QVERIFY(browser.status == 302 || browser.status == 401);
    }

    void aTokenThatIsNoneMakesAStranger()
    {
        WD_HAVE(const SiteObject made, m_place->make(u"stuk"_s, u"Document"_s));
        QCOMPARE(m_place->raw("GET", made.path, {}, "geen.echt.bewijs").status, 401);
        WD_DONE(m_place->publicist().transition(made.path, u"publish"_s));
        QCOMPARE(m_place->raw("GET", made.path, {}, "geen.echt.bewijs").status, 200);
        const HttpReply search = m_place->raw("GET", u"/@search"_s, {}, "geen.echt.bewijs");
        QCOMPARE(search.status, 200);
        QVERIFY(!search.body.contains("private"));
        QCOMPARE(m_place->raw("POST", u"/@login-renew"_s, "{}", "geen.echt.bewijs").status, 401);
        QCOMPARE(m_place->raw("POST", u"/@login-renew"_s, "{}", m_place->tokenOf(u"publicist"_s)).status,
                 200);
    }

    void aWrongPasswordIsUnauthorised()
    {
        Http http;
        PloneClient wrong({.site = m_place->site().url(), .user = u"publicist"_s, .password = u"mis"_s},
                          http);
        WD_REFUSED(wrong.logIn(), ErrorKind::Unauthorised);
        WD_DONE(m_place->publicist().proveIdentity());
    }

    void aLockIsAnsweredWithAnybodysToken()
    {
        const QString path = lockable();
        WD_HAVE(const SiteLock mine, m_place->publicist().lock(path, 197));
        QVERIFY(mine.locked && !mine.token.isEmpty());
        QCOMPARE(mine.creator, u"publicist"_s);
        QCOMPARE(mine.timeout, 197);
        WD_HAVE(const SiteLock other, m_place->as(u"collega"_s).lock(path, 60));
        QCOMPARE(other.token, mine.token);
        QCOMPARE(other.creator, u"publicist"_s);
        // Asking changes how long the lock lasts, and nothing else about it.
        QCOMPARE(other.timeout, 60);
        WD_HAVE(const SiteLock seen, m_place->as(u"collega"_s).lockOf(path));
        QCOMPARE(seen.token, mine.token);
        QCOMPARE(seen.timeout, 60);
    }

    void aLockKeepsOutWhoHasNoToken()
    {
        const QString path = lockable();
        WD_HAVE(const SiteLock lock, m_place->publicist().lock(path, 200));
        PloneClient &colleague = m_place->as(u"collega"_s);
        WD_REFUSED(colleague.patch(path, {{u"title"_s, u"A"_s}}), ErrorKind::Locked);
        WD_REFUSED(m_place->publicist().patch(path, {{u"title"_s, u"A"_s}}), ErrorKind::Locked);
        WD_REFUSED(colleague.remove(path), ErrorKind::Locked);
        WD_REFUSED(m_place->publicist().remove(path), ErrorKind::Locked);
        WD_DONE(m_place->publicist().patch(path, {{u"title"_s, u"B"_s}}, lock.token));
        // Whoever has the token may write: a lock keeps out by courtesy.
        WD_DONE(colleague.patch(path, {{u"title"_s, u"C"_s}}, lock.token));
        WD_DONE(m_place->publicist().unlock(path, lock.token));
        WD_HAVE(const SiteLock after, colleague.lockOf(path));
        QVERIFY(!after.locked);
        WD_DONE(colleague.patch(path, {{u"title"_s, u"D"_s}}, lock.token));
        WD_DONE(colleague.patch(path, {{u"title"_s, u"E"_s}}));
    }

    void aLockRefreshesUnderItsOwnTokenAndLapses()
    {
        const QString path = lockable();
        WD_HAVE(const SiteLock lock, m_place->publicist().lock(path, 2));
        WD_HAVE(const SiteLock again, m_place->publicist().refreshLock(path, lock.token));
        QCOMPARE(again.token, lock.token);
        QCOMPARE(again.timeout, 2);
        QTRY_VERIFY_WITH_TIMEOUT(
            kindOf(m_place->as(u"collega"_s).patch(path, {{u"title"_s, u"D"_s}})) == u"done"_s, 8000);
        WD_HAVE(const SiteLock after, m_place->publicist().lockOf(path));
        QVERIFY(!after.locked);
    }

    void aFolderHasNoLock()
    {
        WD_HAVE(const SiteObject made, m_place->makeContainer(u"map"_s));
        WD_HAVE(const SiteLock lock, m_place->publicist().lock(made.path, 60));
        QCOMPARE(lock.locked, m_place->isVolto());
        WD_DONE(m_place->as(u"collega"_s)
                    .create(made.path,
                            {{u"@type"_s, u"Document"_s}, {u"id"_s, u"kind"_s}, {u"title"_s, u"Kind"_s}}));
    }

    void movingKeepsWhatItIsButNotWhenItChanged()
    {
        WD_DONE(m_place->makeContainer(u"daar"_s));
        WD_HAVE(const SiteObject made, m_place->make(u"stuk"_s, u"Document"_s));
        WD_DONE(m_place->passTime(made.modified));
        WD_HAVE(const QList<PloneClient::Moved> moved,
                m_place->as(u"projectassistent"_s).move(m_place->path(u"daar"_s), {made.path}));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.first().target, m_place->path(u"daar/stuk"_s));
        WD_HAVE(const SiteObject after, m_place->publicist().get(m_place->path(u"daar/stuk"_s)));
        QCOMPARE(after.uid, made.uid);
        QCOMPARE(after.title, made.title);
        QVERIFY(after.modified > made.modified);
    }

    void anOldAddressPointsToTheNew()
    {
        WD_DONE(m_place->makeContainer(u"daar"_s));
        WD_HAVE(const SiteObject made, m_place->make(u"stuk"_s, u"Document"_s));
        WD_DONE(m_place->publicist().move(m_place->path(u"daar"_s), {made.path}));
        const QByteArray token = m_place->tokenOf(u"publicist"_s);
        const HttpReply get = m_place->raw("GET", made.path, {}, token);
        QCOMPARE(get.status, 302);
        QVERIFY(get.header("Location").endsWith(m_place->path(u"daar/stuk"_s).toUtf8()));
        QCOMPARE(m_place->raw("PATCH", made.path, "{\"title\": \"x\"}", token).status, 307);
        QCOMPARE(m_place->raw("GET", made.path).status, 302);
        Desk fresh(m_place->site(), u"collega"_s);
        const auto gone = fresh.client.get(made.path);
        WD_REFUSED(gone, ErrorKind::NotFound);
        QCOMPARE(gone.error().detail, u"moved:"_s + m_place->path(u"daar/stuk"_s));
    }

    void anIdIsChangedByAPatch()
    {
        WD_HAVE(const SiteObject made, m_place->make(u"stuk"_s, u"Document"_s));
        WD_DONE(m_place->make(u"bezet"_s, u"Document"_s));
        const QByteArray token = m_place->tokenOf(u"publicist"_s);
        QCOMPARE(m_place->raw("PATCH", made.path, "{\"id\": \"anders\"}", token).status, 204);
        WD_HAVE(const SiteObject after, m_place->publicist().get(m_place->path(u"anders"_s)));
        QCOMPARE(after.uid, made.uid);
        QCOMPARE(m_place->raw("GET", made.path, {}, token).status, 302);
        QCOMPARE(m_place->raw("PATCH", after.path, "{\"id\": \"bezet\"}", token).status, 204);
        WD_HAVE(const SiteObject numbered, m_place->publicist().get(m_place->path(u"bezet-1"_s)));
        QCOMPARE(numbered.uid, made.uid);
    }

    void aMoveOntoATakenIdIsGivenAnotherName()
    {
        WD_DONE(m_place->makeContainer(u"daar"_s));
        WD_DONE(m_place->make(u"stuk"_s, u"Document"_s, {}, u"daar"_s));
        WD_HAVE(const SiteObject made, m_place->make(u"stuk"_s, u"Document"_s));
        WD_HAVE(const QList<PloneClient::Moved> moved,
                m_place->publicist().move(m_place->path(u"daar"_s), {made.path}));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.first().target, m_place->path(u"daar/copy_of_stuk"_s));
    }

    void aMoveOfNothingMovesNothing()
    {
        WD_DONE(m_place->makeContainer(u"daar"_s));
        WD_HAVE(const QList<PloneClient::Moved> moved,
                m_place->publicist().move(m_place->path(u"daar"_s), {m_place->path(u"nergens"_s)}));
        QVERIFY(moved.isEmpty());
        const QString path = lockable();
        WD_DONE(m_place->publicist().lock(path, 60));
        WD_REFUSED(m_place->publicist().move(m_place->path(u"daar"_s), {path}), ErrorKind::Locked);
    }

private:
    QString lockable()
    {
        const auto made = m_place->make(u"slot"_s, u"Document"_s);
        return made ? made->path : QString();
    }
    std::unique_ptr<Place> m_place;
};

QTEST_GUILESS_MAIN(ContractAccessTest)
#include "tst_contractaccess.moc"
