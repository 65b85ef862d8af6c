// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/practice/asked.h"

using namespace wd;
using namespace wd::test;

/// Who may see and do what on the Oefensite.
class PracticeAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenDiesInTime();
    void aWrongPasswordIsRefused();
    void strangersSeeWhatIsPublishedAndNoMore();
    void aFileIsAsPublicAsItsContainer();
    void onlyAReviewerPublishes();
    void whatWasHandedInIsNoLongerTheEditors();
    void publishingTwiceIsNoError();
    void aSearchByAStrangerHidesWhatIsPrivate();
    void aBrowserIsSentToTheLogInForm();
};

void PracticeAccessTest::aTokenDiesInTime()
{
    Asked site(false, 5);
    (void)site.add({}, u"Folder"_s, u"map"_s);
    const PracticeAccount account = PracticeSite::accounts().first();
    const QString token
        = site.json("POST", u"/@login"_s, {{u"login"_s, account.user}, {u"password"_s, account.password}},
                    {})[u"token"_s]
              .toString();
    const QList<QPair<QByteArray, QByteArray>> bearer{{"Authorization", "Bearer " + token.toLatin1()}};
    QCOMPARE(site.ask("GET", u"/map"_s, {}, {}, bearer).status, 200);
    QCOMPARE(site.ask("POST", u"/@login-renew"_s, {}, {}, bearer).status, 200);
    site.now = site.now.addSecs(6);
    QCOMPARE(site.ask("GET", u"/map"_s, {}, {}, bearer).status, 401);
    QCOMPARE(site.ask("POST", u"/@login-renew"_s, {}, {}, bearer).status, 401);
    QCOMPARE(site.ask("GET", {}, {}, {}, bearer).status, 200);
}

void PracticeAccessTest::aWrongPasswordIsRefused()
{
    Asked site;
    QCOMPARE(
        site.ask("POST", u"/@login"_s, {{u"login"_s, u"publicist"_s}, {u"password"_s, u"fout"_s}}, {}).status,
        401);
    QCOMPARE(site.ask("POST", u"/@login"_s, {}, {}).status, 400);
}

void PracticeAccessTest::strangersSeeWhatIsPublishedAndNoMore()
{
    Asked site;
    (void)site.add({}, u"Folder"_s, u"dicht"_s);
    (void)site.add(u"/dicht"_s, u"News Item"_s, u"open"_s);
    QCOMPARE(site.ask("POST", u"/dicht/open/@workflow/publish"_s).status, 200);
    QCOMPARE(site.ask("GET", u"/dicht"_s, {}, {}).status, 401);
    QCOMPARE(site.ask("GET", u"/dicht/open"_s, {}, {}).status, 200);
    QCOMPARE(site.ask("PATCH", u"/dicht/open"_s, {{u"title"_s, u"x"_s}}, {}).status, 401);
    QCOMPARE(site.ask("DELETE", u"/dicht/open"_s, {}, {}).status, 401);
    QCOMPARE(site.ask("POST", {}, {{u"@type"_s, u"Folder"_s}, {u"title"_s, u"x"_s}}, {}).status, 401);
}

void PracticeAccessTest::aFileIsAsPublicAsItsContainer()
{
    Asked site;
    (void)site.add({}, u"Folder"_s, u"map"_s);
    (void)site.add(u"/map"_s, u"File"_s, u"nota.pdf"_s, Asked::file("%PDF"));
    QCOMPARE(site.ask("GET", u"/map/nota.pdf/@@download/file"_s, {}, {}).status, 401);
    QVERIFY(site.json("GET", u"/map/nota.pdf"_s)[u"review_state"_s].isNull());
    (void)site.ask("POST", u"/map/@workflow/publish"_s);
    QCOMPARE(site.ask("GET", u"/map/nota.pdf/@@download/file"_s, {}, {}).body, QByteArray("%PDF"));
}

void PracticeAccessTest::onlyAReviewerPublishes()
{
    Asked site;
    (void)site.add({}, u"Document"_s, u"blad"_s);
    QCOMPARE(site.ask("POST", u"/blad/@workflow/publish"_s, {}, u"projectassistent"_s).status, 400);
    const QJsonArray offered
        = site.json("GET", u"/blad/@workflow"_s, {}, u"projectassistent"_s)[u"transitions"_s].toArray();
    QCOMPARE(offered.size(), 1);
    QVERIFY(offered.first()[u"@id"_s].toString().endsWith(u"/submit"_s));
}

void PracticeAccessTest::whatWasHandedInIsNoLongerTheEditors()
{
    Asked site;
    (void)site.add({}, u"Document"_s, u"blad"_s);
    QCOMPARE(site.ask("POST", u"/blad/@workflow/submit"_s, {}, u"projectassistent"_s).status, 200);
    QCOMPARE(site.ask("PATCH", u"/blad"_s, {{u"title"_s, u"x"_s}}, u"projectassistent"_s).status, 401);
    QCOMPARE(site.ask("PATCH", u"/blad"_s, {{u"title"_s, u"x"_s}}, u"collega"_s).status, 204);
}

void PracticeAccessTest::publishingTwiceIsNoError()
{
    Asked site;
    (void)site.add({}, u"Document"_s, u"blad"_s);
    site.now = site.now.addSecs(60);
    QCOMPARE(site.json("POST", u"/blad/@workflow/publish"_s)[u"review_state"_s].toString(), u"published"_s);
    const QString modified = site.json("GET", u"/blad"_s)[u"modified"_s].toString();
    QCOMPARE(modified, u"2026-11-02T09:01:00+00:00"_s);
    site.now = site.now.addSecs(60);
    QCOMPARE(site.json("POST", u"/blad/@workflow/publish"_s)[u"review_state"_s].toString(), u"published"_s);
    QCOMPARE(site.ask("POST", u"/blad/@workflow/retract"_s).status, 200);
    QCOMPARE(site.json("GET", u"/blad"_s)[u"modified"_s].toString(), modified);
    QCOMPARE(site.ask("POST", u"/blad/@workflow/onzin"_s).status, 400);
}

void PracticeAccessTest::aSearchByAStrangerHidesWhatIsPrivate()
{
    Asked site;
    (void)site.add({}, u"Document"_s, u"dicht"_s);
    (void)site.add({}, u"Document"_s, u"open"_s);
    (void)site.ask("POST", u"/open/@workflow/publish"_s);
    QCOMPARE(site.json("GET", u"/@search?portal_type=Document"_s, {}, {})[u"items_total"_s].toInt(), 1);
    QCOMPARE(site.json("GET", u"/@search?portal_type=Document"_s)[u"items_total"_s].toInt(), 2);
}

void PracticeAccessTest::aBrowserIsSentToTheLogInForm()
{
    Asked site;
    (void)site.add({}, u"Document"_s, u"dicht"_s);
    const SiteReply reply = site.browse(u"/dicht"_s);
    QCOMPARE(reply.status, 302);
    QVERIFY(headerOf(reply, "Location")
                .contains("/oefen/acl_users/credentials_cookie_auth/require_login?came_from=/oefen/"));
    QCOMPARE(site.browse(u"/login_form"_s).status, 200);
    QCOMPARE(site.browse(u"/weg"_s).status, 404);
}

QTEST_GUILESS_MAIN(PracticeAccessTest)
#include "tst_practice_access.moc"
