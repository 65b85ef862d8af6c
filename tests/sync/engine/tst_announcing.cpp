// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/announcement.h"
#include "tests/sync/engine/administrator.h"
#include "tests/sync/engine/testdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

constexpr qint64 moreThanAnHour = 3601;

QByteArray announcementOf(const QByteArray &version)
{
    return R"({"version": ")" + version
        + R"(", "what": "Sneller met veel stukken.", "where": "https://intranet.gemeente.example/wijkdossier"})";
}

KeptAnnouncement keptOn(TestDesk &desk)
{
    return KeptAnnouncement::from(desk.store().setting(keptAnnouncementKey()).value());
}

/// A sync of a program of version 0.1.0.
SyncOutcome syncOfOurs(TestDesk &desk)
{
    EngineContext context = desk.context();
    context.program = u"0.1.0"_s;
    return synchronise(context);
}

QStringList toldAnHourLater(TestDesk &desk)
{
    desk.advance(moreThanAnHour);
    return TestDesk::stepsIn(syncOfOurs(desk));
}

} // namespace

/// A newer version of this program is announced by a file that the municipality puts on its site.
class AnnouncingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewerVersionIsToldOnce_data();
    void aNewerVersionIsToldOnce();
    void aVersionThatIsWrittenAgainIsToldOnce_data() { addSiteRows(false); }
    void aVersionThatIsWrittenAgainIsToldOnce();
    void whatIsNoNewerIsNotTold();
    void whatCannotBeReadIsToldOnceAndPassedOver_data();
    void whatCannotBeReadIsToldOnceAndPassedOver();
    void anAddressIsOpenedOnlyOnTheWeb_data();
    void anAddressIsOpenedOnlyOnTheWeb();
};

void AnnouncingTest::aNewerVersionIsToldOnce_data()
{
    addSiteRows();
    addFolderRows();
}

void AnnouncingTest::aNewerVersionIsToldOnce()
{
    QFETCH(const QString, kind);
    TestSite site(kind);
    TestDesk desk(site);
    desk.mustSync();
    Administrator administrator(site);
    administrator.put(announcementFile, announcementOf("0.2.0"));
    QCOMPARE(TestDesk::stepsIn(syncOfOurs(desk)), QStringList()); // each hour, not each look
    QCOMPARE(toldAnHourLater(desk), QStringList{u"program-announced:0.2.0"_s});
    QVERIFY(keptOn(desk).announced);
    QCOMPARE(keptOn(desk).announced->what, u"Sneller met veel stukken."_s);
    QCOMPARE(keptOn(desk).announced->where, u"https://intranet.gemeente.example/wijkdossier"_s);
    if (!site.isFolders())
        QCOMPARE(syncOfOurs(desk).requests, 1);
    QCOMPARE(toldAnHourLater(desk), QStringList());
}

void AnnouncingTest::aVersionThatIsWrittenAgainIsToldOnce()
{
    QFETCH(const QString, kind);
    TestSite site(kind);
    TestDesk desk(site);
    Administrator administrator(site);
    administrator.put(announcementFile, announcementOf("0.2.0"));
    QVERIFY(toldAnHourLater(desk).contains(u"program-announced:0.2.0"_s));
    site.advance(2); // the catalog counts in seconds
    QByteArray mended = announcementOf("0.2.0");
    administrator.put(announcementFile, mended.replace("Sneller", "Veel sneller"));
    QCOMPARE(toldAnHourLater(desk), QStringList());
    QCOMPARE(keptOn(desk).announced->what, u"Veel sneller met veel stukken."_s);
    site.advance(2);
    administrator.put(announcementFile, announcementOf("0.10.0"));
    QCOMPARE(toldAnHourLater(desk), QStringList{u"program-announced:0.10.0"_s});
}

void AnnouncingTest::whatIsNoNewerIsNotTold()
{
    TestSite site(u"oefensite-classic"_s);
    TestDesk desk(site);
    Administrator administrator(site);
    for (const char *version : {"0.1.0", "0.1", "0.0.9"}) {
        site.advance(2);
        administrator.put(announcementFile, announcementOf(version));
        QCOMPARE(toldAnHourLater(desk).filter(u"program"_s), QStringList());
        QCOMPARE(keptOn(desk).announced->version, QString::fromLatin1(version));
    }
}

void AnnouncingTest::whatCannotBeReadIsToldOnceAndPassedOver_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *why, const QByteArray &bytes) {
        QTest::newRow(why) << bytes << QString::fromLatin1(why).section(u',', 0, 0);
    };
    row("not-json", "{ \"version\": ");
    row("not-json, a list", "[\"0.2.0\"]");
    row("too-large", "{\"version\":\"0.2.0\"}" + QByteArray(announcementAtMost, ' '));
    row("version", R"({"what": "Neem deze."})");
    row("version, words", R"({"version": "de nieuwste"})");
    row("version, a number", R"({"version": 2})");
    row("what", R"({"version": "0.2.0", "what": ")" + QByteArray(501, 'a') + "\"}");
    row("what, that steers a terminal", R"({"version": "0.2.0", "what": "\u001b[2J"})");
    row("what, no text", R"({"version": "0.2.0", "what": ["a"]})");
    row("where", R"({"version": "0.2.0", "where": ")" + QByteArray(301, 'a') + "\"}");
    row("where, that turns the direction", R"({"version": "0.2.0", "where": "https://\u202eelpmaxe"})");
}

void AnnouncingTest::whatCannotBeReadIsToldOnceAndPassedOver()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, why);
    TestSite site(u"oefensite-classic"_s);
    TestDesk desk(site);
    Administrator administrator(site);
    administrator.put(announcementFile, announcementOf("0.2.0"));
    QVERIFY(toldAnHourLater(desk).contains(u"program-announced:0.2.0"_s));
    site.advance(2);
    administrator.put(announcementFile, bytes);
    const SyncOutcome outcome = [&desk] {
        desk.advance(moreThanAnHour);
        return syncOfOurs(desk);
    }();
    QCOMPARE(TestDesk::stepsIn(outcome), QStringList{u"announcement-passed-over:"_s + why});
    QVERIFY2(TestDesk::troubleIn(outcome).isEmpty(), qPrintable(TestDesk::troubleIn(outcome)));
    QCOMPARE(toldAnHourLater(desk), QStringList());
    QCOMPARE(keptOn(desk).announced->version, u"0.2.0"_s); // what was announced before stays
}

void AnnouncingTest::anAddressIsOpenedOnlyOnTheWeb_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<bool>("opens");
    for (const char *web : {"https://intranet.gemeente.example/w", "http://intranet/w", "HTTPS://intranet"})
        QTest::newRow(web) << QString::fromLatin1(web) << true;
    for (const char *other :
         {"", "/mnt/programmas/wijkdossier", "file:///bin/sh", "javascript:alert(1)", "smb://server/map",
          "ftp://server/map", "https://", "https:gemeente", "https://gemeente.example@elders.example/",
          "https://een twee", "\\\\server\\map"})
        QTest::newRow(other) << QString::fromLatin1(other) << false;
}

void AnnouncingTest::anAddressIsOpenedOnlyOnTheWeb()
{
    QFETCH(const QString, where);
    QFETCH(const bool, opens);
    const ProgramAnnouncement announced{.version = u"0.2.0"_s, .where = where};
    QCOMPARE(announced.address().has_value(), opens);
}

QTEST_GUILESS_MAIN(AnnouncingTest)
#include "tst_announcing.moc"
