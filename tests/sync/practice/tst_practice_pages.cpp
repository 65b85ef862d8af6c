// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/practice/asked.h"

using namespace wd;
using namespace wd::test;

/// The Oefensite as a resident sees it in a browser.
class PracticePagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventIsSaidInTheTimeOfThePlace_data();
    void anEventIsSaidInTheTimeOfThePlace();
    void aPageBeginsWithItsHeading();
    void whatDidNotChangeIsNotSentAgain_data();
    void whatDidNotChangeIsNotSentAgain();
    void whatWasTakenOffIsNotConfirmed();
    void itsOwnFilesAreAtTheHostAndAtTheSite();
    void everyPageAboveLinksToTheDossiers_data();
    void everyPageAboveLinksToTheDossiers();

private:
    static SiteReply again(Asked &site, const QString &path, const QByteArray &tag)
    {
        return site.site->handle({.method = "GET",
                                  .path = u"/oefen"_s + path,
                                  .query = {},
                                  .headers = {{"Accept", "text/html"}, {"If-None-Match", tag}},
                                  .body = {}});
    }
    static void publish(Asked &site, const QString &path)
    {
        QCOMPARE(site.ask("POST", path + u"/@workflow/publish"_s).status, 200);
    }
};

void PracticePagesTest::anEventIsSaidInTheTimeOfThePlace_data()
{
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QString &start, const QString &end, const QString &said,
                        const QString &flag = {}) {
        QJsonObject fields{{u"start"_s, start}, {u"end"_s, end}};
        if (!flag.isEmpty())
            fields.insert(flag, true);
        QTest::newRow(name) << fields << said;
    };
    row("summer", u"2027-07-01T17:30:00+00:00"_s, u"2027-07-01T19:00:00+00:00"_s,
        u"donderdag 1 juli 2027, 19.30 tot 21.00 uur"_s);
    row("winter", u"2027-01-14T18:30:00+00:00"_s, u"2027-01-14T20:00:00+00:00"_s,
        u"donderdag 14 januari 2027, 19.30 tot 21.00 uur"_s);
    row("a whole day begins the evening before in Greenwich", u"2027-07-01T00:00:00+02:00"_s,
        u"2027-07-01T23:59:00+02:00"_s, u"donderdag 1 juli 2027"_s, u"whole_day"_s);
    row("whole days", u"2027-02-24T00:00:00+01:00"_s, u"2027-02-28T23:59:00+01:00"_s,
        u"woensdag 24 februari 2027 tot en met zondag 28 februari 2027"_s, u"whole_day"_s);
    row("no end", u"2027-07-01T17:30:00+00:00"_s, u"2027-07-01T21:59:00+00:00"_s,
        u"donderdag 1 juli 2027, vanaf 19.30 uur"_s, u"open_end"_s);
    row("a night", u"2027-07-01T20:00:00+00:00"_s, u"2027-07-01T23:30:00+00:00"_s,
        u"donderdag 1 juli 2027, 22.00 uur tot vrijdag 2 juli 2027, 01.30 uur"_s);
    row("known by its first hour and last day", u"2027-07-01T17:30:00+00:00"_s,
        u"2027-07-03T21:59:00+00:00"_s,
        u"donderdag 1 juli 2027, 19.30 uur tot en met zaterdag 3 juli 2027"_s);
}

void PracticePagesTest::anEventIsSaidInTheTimeOfThePlace()
{
    QFETCH(QJsonObject, fields);
    QFETCH(QString, said);
    Asked site;
    fields.insert(u"location"_s, u"Buurthuis De Wilg"_s);
    QCOMPARE(site.add({}, u"Event"_s, u"avond"_s, fields).status, 201);
    publish(site, u"/avond"_s);
    const QString page = QString::fromUtf8(site.browse(u"/avond"_s).body);
    QVERIFY2(page.contains(u"<p>"_s + said + u"<br>Buurthuis De Wilg</p>"_s), qPrintable(page));
}

void PracticePagesTest::aPageBeginsWithItsHeading()
{
    Asked site(true);
    (void)site.add({}, u"Event"_s, u"avond"_s,
                   {{u"start"_s, u"2027-07-01T17:30:00+00:00"_s},
                    {u"end"_s, u"2027-07-01T19:00:00+00:00"_s},
                    {u"blocks"_s, QJsonObject{{u"t"_s, QJsonObject{{u"@type"_s, u"title"_s}}}}},
                    {u"blocks_layout"_s, QJsonObject{{u"items"_s, QJsonArray{u"t"_s}}}}});
    publish(site, u"/avond"_s);
    const QByteArray page = site.browse(u"/avond"_s).body;
    QVERIFY2(page.contains("<main><h1>avond</h1><p>donderdag 1 juli 2027"), page.constData());
}

void PracticePagesTest::whatDidNotChangeIsNotSentAgain_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : {u"/map"_s, u"/map/nota.pdf"_s, u"/map/nota.pdf/@@download/file"_s,
                                u"/practice.css"_s, u"/favicon.ico"_s, u"/robots.txt"_s})
        QTest::newRow(qPrintable(path)) << path;
}

void PracticePagesTest::whatDidNotChangeIsNotSentAgain()
{
    QFETCH(QString, path);
    Asked site;
    (void)site.add({}, u"Folder"_s, u"map"_s);
    (void)site.add(u"/map"_s, u"File"_s, u"nota.pdf"_s, Asked::file("%PDF"));
    publish(site, u"/map"_s);
    const SiteReply first = site.browse(path);
    QCOMPARE(first.status, 200);
    QCOMPARE(headerOf(first, "Cache-Control"), QByteArray("private, no-cache"));
    const QByteArray tag = headerOf(first, "ETag");
    QVERIFY(tag.size() > 2 && tag.startsWith('"') && tag.endsWith('"'));
    const SiteReply same = again(site, path, tag);
    QCOMPARE(same.status, 304);
    QVERIFY(same.body.isEmpty());
    QCOMPARE(headerOf(same, "ETag"), tag);
    QCOMPARE(again(site, path, "W/\"ander\", W/" + tag).status, 304);
    QCOMPARE(again(site, path, "\"ander\"").status, 200);
}

void PracticePagesTest::whatWasTakenOffIsNotConfirmed()
{
    Asked site;
    (void)site.add({}, u"Document"_s, u"blad"_s);
    publish(site, u"/blad"_s);
    const QByteArray tag = headerOf(site.browse(u"/blad"_s), "ETag");
    (void)site.ask("PATCH", u"/blad"_s, {{u"title"_s, u"Nieuw"_s}});
    QCOMPARE(again(site, u"/blad"_s, tag).status, 200);
    (void)site.ask("POST", u"/blad/@workflow/retract"_s);
    const SiteReply closed = again(site, u"/blad"_s, tag);
    QCOMPARE(closed.status, 302);
    QCOMPARE(headerOf(closed, "Cache-Control"), QByteArray("private, no-cache"));
}

void PracticePagesTest::itsOwnFilesAreAtTheHostAndAtTheSite()
{
    Asked site;
    for (const QString &name : {u"/favicon.ico"_s, u"/robots.txt"_s}) {
        const SiteReply atSite = site.browse(name);
        const SiteReply atHost = site.site->handle(
            {.method = "GET", .path = name, .query = {}, .headers = {{"Accept", "*/*"}}, .body = {}});
        QCOMPARE(atSite.status, 200);
        QCOMPARE(atHost.status, 200);
        QCOMPARE(atHost.body, atSite.body);
    }
    QCOMPARE(site.browse(u"/robots.txt"_s).body, QByteArray("User-agent: *\nDisallow: /\n"));
    QVERIFY(
        site.browse({}).body.contains("<link rel=\"icon\" type=\"image/svg+xml\" href=\"http://localhost"));
}

void PracticePagesTest::everyPageAboveLinksToTheDossiers_data()
{
    QTest::addColumn<bool>("volto");
    QTest::newRow("classic") << false;
    QTest::newRow("volto") << true;
}

void PracticePagesTest::everyPageAboveLinksToTheDossiers()
{
    QFETCH(bool, volto);
    Asked site(volto);
    const QString box = volto ? u"Document"_s : u"Folder"_s;
    const QJsonObject blocks{{u"blocks"_s, QJsonObject{{u"t"_s, QJsonObject{{u"@type"_s, u"title"_s}}}}},
                             {u"blocks_layout"_s, QJsonObject{{u"items"_s, QJsonArray{u"t"_s}}}}};
    const QJsonObject plain = volto ? blocks : QJsonObject();
    (void)site.add({}, box, u"wijk"_s, plain);
    (void)site.add(u"/wijk"_s, box, u"dossiers"_s, plain);
    (void)site.add(u"/wijk/dossiers"_s, box, u"park"_s, plain);
    (void)site.add(u"/wijk/dossiers"_s, box, u"geheim"_s, plain);
    (void)site.add(u"/wijk/dossiers/park"_s, box, u"nieuws"_s, plain);
    (void)site.add(u"/wijk/dossiers/park/nieuws"_s, u"News Item"_s, u"bomen"_s);
    for (const QString &path : {u"/wijk"_s, u"/wijk/dossiers"_s, u"/wijk/dossiers/park"_s,
                                u"/wijk/dossiers/park/nieuws"_s, u"/wijk/dossiers/park/nieuws/bomen"_s})
        publish(site, path);
    (void)site.add(u"/wijk/dossiers"_s, box, u"voorbij"_s, {{u"expires"_s, u"2026-11-01T00:00:00+00:00"_s}});
    publish(site, u"/wijk/dossiers/voorbij"_s);
    for (const QString &path : {u""_s, u"/wijk"_s, u"/wijk/dossiers"_s}) {
        const SiteReply shown = site.browse(path);
        QCOMPARE(shown.status, 200);
        QVERIFY2(shown.body.contains("/wijk/dossiers/park\">"), shown.body.constData());
        QVERIFY(!shown.body.contains("geheim"));
        QVERIFY(!shown.body.contains("voorbij"));
    }
    QVERIFY(site.browse(u"/wijk/dossiers/park/nieuws"_s).body.contains("/nieuws/bomen\">"));
    // A page does not lead to itself.
    const QByteArray dossier = site.browse(u"/wijk/dossiers/park"_s).body;
    QVERIFY(!dossier.contains("/wijk/dossiers/park\">"));
    QVERIFY(dossier.contains("/wijk/dossiers\">"));
}

QTEST_GUILESS_MAIN(PracticePagesTest)
#include "tst_practice_pages.moc"
