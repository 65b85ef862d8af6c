// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/practice/asked.h"

using namespace wd;
using namespace wd::test;

/// Objects of the Oefensite are made, changed, moved and deleted as on a Plone.
class PracticeContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTakenIdIsRefused();
    void wrongInputIsRefused_data();
    void wrongInputIsRefused();
    void anEqualValueIsNoChange();
    void aChildChangesItsContainer();
    void richTextIsUnescapedOnceAndCleaned();
    void aLockKeepsOthersOut();
    void aMoveKeepsTheUidAndLeavesARedirect();
    void aMoveOntoATakenIdTakesAnother();
    void aSearchFindsWhatChanged();
};

void PracticeContentTest::aTakenIdIsRefused()
{
    Asked site;
    QCOMPARE(site.add({}, u"Folder"_s, u"map"_s).status, 201);
    const SiteReply second = site.add({}, u"Folder"_s, u"map"_s);
    QCOMPARE(second.status, 400);
    QVERIFY(second.body.contains("already in use"));
}

void PracticeContentTest::wrongInputIsRefused_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("accent in the id")
        << QJsonObject{{u"@type"_s, u"Folder"_s}, {u"id"_s, u"ideeën"_s}, {u"title"_s, u"a"_s}} << 400;
    QTest::newRow("slash in the id") << QJsonObject{{u"@type"_s, u"Folder"_s},
                                                    {u"id"_s, u"a/b"_s},
                                                    {u"title"_s, u"a"_s}}
                                     << 400;
    QTest::newRow("newline in the title")
        << QJsonObject{{u"@type"_s, u"Folder"_s}, {u"title"_s, u"a\nb"_s}} << 400;
    QTest::newRow("no title") << QJsonObject{{u"@type"_s, u"Folder"_s}} << 400;
    QTest::newRow("no type") << QJsonObject{{u"title"_s, u"a"_s}} << 400;
    QTest::newRow("unknown type") << QJsonObject{{u"@type"_s, u"Taart"_s}, {u"title"_s, u"a"_s}} << 403;
    QTest::newRow("no file") << QJsonObject{{u"@type"_s, u"File"_s}, {u"title"_s, u"a"_s}} << 400;
    QTest::newRow("subjects that are a text")
        << QJsonObject{{u"@type"_s, u"Folder"_s}, {u"title"_s, u"a"_s}, {u"subjects"_s, u"a"_s}} << 400;
}

void PracticeContentTest::wrongInputIsRefused()
{
    QFETCH(QJsonObject, body);
    QFETCH(int, status);
    Asked site;
    QCOMPARE(site.ask("POST", {}, body).status, status);
    QCOMPARE(site.json("GET", u"/@search"_s)[u"items_total"_s].toInt(), 1);
}

void PracticeContentTest::anEqualValueIsNoChange()
{
    Asked site;
    (void)site.add({}, u"Folder"_s, u"map"_s);
    site.now = site.now.addSecs(60);
    QCOMPARE(site.ask("PATCH", u"/map"_s, {{u"title"_s, u"map"_s}}).status, 204);
    QCOMPARE(site.json("GET", u"/map"_s)[u"modified"_s].toString(), u"2026-11-02T09:00:00+00:00"_s);
    QCOMPARE(site.ask("PATCH", u"/map"_s, {{u"title"_s, u"Kaart"_s}}).status, 204);
    QCOMPARE(site.json("GET", u"/map"_s)[u"modified"_s].toString(), u"2026-11-02T09:01:00+00:00"_s);
}

void PracticeContentTest::aChildChangesItsContainer()
{
    Asked site;
    (void)site.add({}, u"Folder"_s, u"map"_s);
    (void)site.add(u"/map"_s, u"Folder"_s, u"in"_s);
    site.now = site.now.addSecs(60);
    (void)site.add(u"/map/in"_s, u"Document"_s, u"blad"_s);
    QCOMPARE(site.json("GET", u"/map/in"_s)[u"modified"_s].toString(), u"2026-11-02T09:01:00+00:00"_s);
    QCOMPARE(site.json("GET", u"/map"_s)[u"modified"_s].toString(), u"2026-11-02T09:00:00+00:00"_s);
}

void PracticeContentTest::richTextIsUnescapedOnceAndCleaned()
{
    Asked site;
    const QString sent
        = u"<p data-x=\"1\" onclick=\"x\" id=\"p\" class=\"c\">a &amp;amp; b</p><script>1</script><s>oud</s>"_s;
    (void)site.add({}, u"Document"_s, u"blad"_s, {{u"text"_s, QJsonObject{{u"data"_s, sent}}}});
    QCOMPARE(site.json("GET", u"/blad"_s)[u"text"_s][u"data"_s].toString(),
             u"<p class=\"c\" id=\"p\">a &amp; b</p>oud"_s);
}

void PracticeContentTest::aLockKeepsOthersOut()
{
    Asked site;
    (void)site.add({}, u"Document"_s, u"blad"_s);
    const QString token = site.json("POST", u"/blad/@lock"_s, {{u"timeout"_s, 100}})[u"token"_s].toString();
    QVERIFY(!token.isEmpty());
    QCOMPARE(site.json("POST", u"/blad/@lock"_s, {}, u"collega"_s)[u"creator"_s].toString(), u"publicist"_s);
    QCOMPARE(site.ask("PATCH", u"/blad"_s, {{u"title"_s, u"b"_s}}, u"collega"_s).status, 403);
    QCOMPARE(site.ask("PATCH", u"/blad"_s, {{u"title"_s, u"b"_s}}, u"publicist"_s,
                      {{"Lock-Token", token.toUtf8()}})
                 .status,
             204);
    QCOMPARE(site.ask("DELETE", u"/blad"_s).status, 423);
    // Who asks for a lock that is held writes their own time-out into it, as on Plone: here the usual 600
    // seconds.
    site.now = site.now.addSecs(101);
    QCOMPARE(site.ask("DELETE", u"/blad"_s).status, 423);
    site.now = site.now.addSecs(500);
    QCOMPARE(site.ask("DELETE", u"/blad"_s).status, 204);
}

void PracticeContentTest::aMoveKeepsTheUidAndLeavesARedirect()
{
    Asked site;
    (void)site.add({}, u"Folder"_s, u"van"_s);
    (void)site.add({}, u"Folder"_s, u"naar"_s);
    (void)site.add(u"/van"_s, u"Folder"_s, u"blad"_s);
    (void)site.add(u"/van/blad"_s, u"Document"_s, u"diep"_s);
    const QString uid = site.json("GET", u"/van/blad"_s)[u"UID"_s].toString();
    QCOMPARE(site.ask("POST", u"/naar/@move"_s, {{u"source"_s, u"/van/blad"_s}}).status, 200);
    QCOMPARE(site.json("GET", u"/naar/blad"_s)[u"UID"_s].toString(), uid);
    const SiteReply old = site.ask("GET", u"/van/blad/diep"_s);
    QCOMPARE(old.status, 302);
    QVERIFY(headerOf(old, "Location").endsWith("/naar/blad/diep"));
    QCOMPARE(site.ask("PATCH", u"/van/blad"_s).status, 307);
    QCOMPARE(site.ask("POST", u"/naar/@move"_s, {{u"source"_s, u"/weg"_s}}).body.simplified(),
             QByteArray("[ ]"));
}

void PracticeContentTest::aMoveOntoATakenIdTakesAnother()
{
    Asked site;
    (void)site.add({}, u"Folder"_s, u"naar"_s);
    (void)site.add({}, u"Document"_s, u"blad"_s);
    (void)site.add(u"/naar"_s, u"Document"_s, u"blad"_s);
    QVERIFY(site.ask("POST", u"/naar/@move"_s, {{u"source"_s, QJsonArray{u"/blad"_s}}})
                .body.contains("/naar/copy_of_blad"));
}

void PracticeContentTest::aSearchFindsWhatChanged()
{
    Asked site;
    (void)site.add({}, u"Folder"_s, u"oud"_s);
    site.now = site.now.addSecs(600);
    (void)site.add(u"/oud"_s, u"Document"_s, u"nieuw"_s, {{u"subjects"_s, QJsonArray{u"wijk"_s}}});
    const QString since = u"?modified.query=2026-11-02T09:10:30+00:00&modified.range=min"_s;
    QCOMPARE(site.json("GET", u"/oud/@search"_s + since)[u"items_total"_s].toInt(), 2);
    QCOMPARE(site.json("GET", u"/oud/@search?Subject=wijk"_s)[u"items_total"_s].toInt(), 1);
    QCOMPARE(site.json("GET", u"/oud/@search?path.depth=1"_s)[u"items_total"_s].toInt(), 1);
    QCOMPARE(site.json("GET", u"/oud/@search"_s, {}, {})[u"items_total"_s].toInt(), 0);
    QCOMPARE(
        site.json("GET", u"/oud/@search?b_size=1&b_start=1&sort_on=created"_s)[u"items"_s].toArray().size(),
        1);
}

QTEST_GUILESS_MAIN(PracticeContentTest)
#include "tst_practice_content.moc"
