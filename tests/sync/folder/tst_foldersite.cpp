// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/folderconnection.h"
#include "tests/sync/folder/testshare.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace wd;

namespace
{

/// A place with folders in it.
class Folders
{
public:
    [[nodiscard]] QString with(const QString &name, mode_t rights = 0770) const
    {
        if (!QDir(m_top.path()).mkpath(name)
            || ::chmod(QFile::encodeName(m_top.filePath(name)).constData(), rights) != 0)
            qFatal("%s could not be made", qPrintable(name));
        return m_top.filePath(name);
    }
    void put(const QString &name) const
    {
        QFile file(m_top.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    [[nodiscard]] QString at(const QString &name) const { return m_top.filePath(name); }

private:
    QTemporaryDir m_top;
};

Result<FolderFacts> tried(const QString &inside, const QString &outside)
{
    return tryFolderSite({.privateFolder = inside, .publicFolder = outside}, systemRandom());
}

QStringList allIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

/// Which two folders may be a site, and why others may not.
class FolderSiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoFoldersApartAreASiteAndAreMarkedAsOne();
    void aSecondDeskFindsTheSameSite();
    void thePrivateFolderMayNotBeServed_data();
    void thePrivateFolderMayNotBeServed();
    void foldersOfSynchronisingServicesAreRefused_data();
    void foldersOfSynchronisingServicesAreRefused();
    void aFolderThatOnlySoundsLikeOneIsNot_data();
    void aFolderThatOnlySoundsLikeOneIsNot();
    void aPrivateFolderThatEverybodyMayReadIsRefused_data();
    void aPrivateFolderThatEverybodyMayReadIsRefused();
    void whatIsNoFolderIsRefused();
    void aFolderOfAnotherSiteIsRefused();
    void tryingLeavesNothing();
    void whoMayNotWriteInThePublicFolderSharesAllTheSame();
};

void FolderSiteTest::twoFoldersApartAreASiteAndAreMarkedAsOne()
{
    const Folders places;
    const auto facts = tried(places.with(u"intern"_s), places.with(u"web"_s, 0775));
    QVERIFY2(facts.has_value(), facts ? "" : qPrintable(facts.error().detail));
    QVERIFY(isUuid(facts->id));
    QVERIFY(facts->rightsAreTold);
    for (const QString &folder : {u"intern/"_s, u"web/"_s}) {
        QFile mark(places.at(folder + Share::markName()));
        QVERIFY(mark.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(mark.readAll()), facts->id);
    }
}

void FolderSiteTest::aSecondDeskFindsTheSameSite()
{
    const Folders places;
    const auto one = tried(places.with(u"intern"_s), places.with(u"web"_s));
    const auto other = tried(places.at(u"intern"_s), places.at(u"web"_s));
    QVERIFY(one && other);
    QCOMPARE(one->id, other->id);
    // One that was killed between the two marks is gone on with.
    QVERIFY(QFile::remove(places.at(u"web/"_s + Share::markName())));
    const auto third = tried(places.at(u"intern"_s), places.at(u"web"_s));
    QVERIFY(third.has_value());
    QCOMPARE(third->id, one->id);
}

void FolderSiteTest::thePrivateFolderMayNotBeServed_data()
{
    QTest::addColumn<QString>("inside");
    QTest::addColumn<QString>("outside");
    QTest::addColumn<QString>("detail");
    QTest::newRow("the same") << u"a"_s << u"a"_s << u"private-in-public"_s;
    QTest::newRow("below it") << u"a/b/c"_s << u"a"_s << u"private-in-public"_s;
    QTest::newRow("above it") << u"a"_s << u"a/b"_s << u"public-in-private"_s;
    QTest::newRow("written with dots") << u"a/b"_s << u"a/b/../../a"_s << u"private-in-public"_s;
    QTest::newRow("by a link") << u"a/b"_s << u"link-to-a"_s << u"private-in-public"_s;
    QTest::newRow("by a link inside") << u"link-to-a/b"_s << u"a"_s << u"private-in-public"_s;
}

void FolderSiteTest::thePrivateFolderMayNotBeServed()
{
    QFETCH(QString, inside);
    QFETCH(QString, outside);
    QFETCH(QString, detail);
    const Folders places;
    (void)places.with(u"a/b/c"_s);
    QVERIFY(QFile::link(places.at(u"a"_s), places.at(u"link-to-a"_s)));
    const auto refused = tried(places.at(inside), places.at(outside));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    QCOMPARE(refused.error().detail, detail);
}

void FolderSiteTest::foldersOfSynchronisingServicesAreRefused_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("service");
    const auto row = [](const char *folder, const char *kept, const char *service) {
        QTest::newRow(qPrintable(QLatin1StringView(folder) + u' ' + QLatin1StringView(kept)))
            << QString::fromLatin1(folder) << QString::fromLatin1(kept) << QString::fromLatin1(service);
    };
    row("OneDrive", "", "OneDrive");
    row("OneDrive - Gemeente Voorbeeld", "", "OneDrive");
    row("werk", ".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive");
    row("Dropbox", "", "Dropbox");
    row("Dropbox (Werk)", "", "Dropbox");
    row("werk", ".dropbox", "Dropbox");
    row("nextcloud", "", "Nextcloud");
    row("werk", ".sync_0a1b2c3d4e5f.db", "Nextcloud");
    row("werk", ".owncloudsync.log", "ownCloud");
    row("Google Drive", "", "Google Drive");
    row("google-drive:host=gemeente.example,user=iemand", "", "Google Drive");
    row("werk", ".tmp.driveupload", "Google Drive");
    row("iCloudDrive", "", "iCloud");
    row("werk", ".stfolder", "Syncthing");
}

void FolderSiteTest::foldersOfSynchronisingServicesAreRefused()
{
    QFETCH(QString, folder);
    QFETCH(QString, kept);
    QFETCH(QString, service);
    const Folders places;
    const QString below = places.with(folder + u"/diep/dossiers"_s), apart = places.with(u"elders"_s);
    if (!kept.isEmpty())
        places.put(folder + u'/' + kept);
    QVERIFY(QFile::link(below, places.at(u"gewoon"_s)));
    for (const auto &[inside, outside] :
         {std::pair(below, apart), std::pair(apart, below), std::pair(places.at(u"gewoon"_s), apart)}) {
        const auto refused = tried(inside, outside);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
        QCOMPARE(refused.error().detail, u"synchronised:"_s + service);
        QVERIFY(refused.error().subject == below || refused.error().subject == places.at(u"gewoon"_s));
    }
}

void FolderSiteTest::aFolderThatOnlySoundsLikeOneIsNot_data()
{
    QTest::addColumn<QString>("folder");
    for (const char *name : {"OneDrivers", "Dropboxen", "dossiers van nextcloud", "drive", "sync"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void FolderSiteTest::aFolderThatOnlySoundsLikeOneIsNot()
{
    QFETCH(QString, folder);
    const Folders places;
    QVERIFY(tried(places.with(folder), places.with(u"web"_s)).has_value());
}

void FolderSiteTest::aPrivateFolderThatEverybodyMayReadIsRefused_data()
{
    QTest::addColumn<int>("rights");
    QTest::newRow("read") << 0774;
    QTest::newRow("go through") << 0771;
    QTest::newRow("all") << 0777;
}

void FolderSiteTest::aPrivateFolderThatEverybodyMayReadIsRefused()
{
    QFETCH(int, rights);
    const Folders places;
    const auto refused = tried(places.with(u"intern"_s, mode_t(rights)), places.with(u"web"_s, 0755));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    QCOMPARE(refused.error().detail, u"read-by-everybody"_s);
    QVERIFY(allIn(places.at(u"intern"_s)).isEmpty());
    QVERIFY(tried(places.with(u"intern"_s, 02770), places.at(u"web"_s)).has_value());
}

void FolderSiteTest::whatIsNoFolderIsRefused()
{
    const Folders places;
    const QString web = places.with(u"web"_s);
    places.put(u"bestand"_s);
    for (const QString &inside : {places.at(u"nergens"_s), places.at(u"bestand"_s), u"intern"_s, QString()}) {
        const auto refused = tried(inside, web);
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, u"not-a-folder"_s);
        QCOMPARE(refused.error().subject, inside);
    }
}

void FolderSiteTest::aFolderOfAnotherSiteIsRefused()
{
    const Folders places;
    QVERIFY(tried(places.with(u"intern"_s), places.with(u"web"_s)).has_value());
    QVERIFY(tried(places.with(u"intern2"_s), places.with(u"web2"_s)).has_value());
    QCOMPARE(tried(places.at(u"intern"_s), places.at(u"web2"_s)).error().detail, u"marks-differ"_s);
    QCOMPARE(tried(places.with(u"nieuw"_s), places.at(u"web"_s)).error().detail, u"marks-differ"_s);
    QVERIFY(allIn(places.at(u"nieuw"_s)).isEmpty());
}

void FolderSiteTest::tryingLeavesNothing()
{
    const Folders places;
    const QString inside = places.with(u"intern"_s), outside = places.with(u"web"_s);
    places.put(u"web/index.html"_s);
    QVERIFY(tried(inside, outside).has_value());
    QCOMPARE(allIn(inside), QStringList{Share::markName()});
    QCOMPARE(allIn(outside), (QStringList{Share::markName(), u"index.html"_s}));
}

void FolderSiteTest::whoMayNotWriteInThePublicFolderSharesAllTheSame()
{
    const Folders places;
    const FolderSite site{.privateFolder = places.with(u"intern"_s),
                          .publicFolder = places.with(u"web"_s, 0775)};
    QVERIFY(tryFolderSite(site, systemRandom()).has_value());
    // Somebody of the group of the private folder alone; on a machine where this test is nobody special it is
    // this user, who takes that right away from himself.
    const QByteArray inside = QFile::encodeName(site.privateFolder);
    if (::geteuid() == 0) {
        const QByteArray mark = inside + '/' + Share::markName().toUtf8();
        QCOMPARE(::chown(inside.constData(), 65534, 65534), 0);
        QCOMPARE(::chown(mark.constData(), 65534, 65534), 0);
        QCOMPARE(::chmod(QFile::encodeName(places.at({})).constData(), 0711), 0);
    } else {
        QCOMPARE(::chmod(QFile::encodeName(site.publicFolder).constData(), 0555), 0);
    }
    QVERIFY(wd::test::asSomebodyElse([&site] {
        const auto facts = tryFolderSite(site, systemRandom());
        if (!facts || facts->mayPublish)
            return false;
        const auto connection = folderSiteMaker({.site = site, .facts = *facts})({}, usualPatience);
        PublicPlace &place = connection->place();
        const auto made = place.create({}, {.type = u"Folder"_s, .id = u"mijnwijk"_s, .fields = {}});
        return made && place.mayShow(u"/mijnwijk"_s) == false;
    }));
    // Where nobody marked the two yet, somebody who may write in both does that first.
    QVERIFY(QFile::remove(site.publicFolder + u'/' + Share::markName()));
    QVERIFY(wd::test::asSomebodyElse([&site] {
        const auto facts = tryFolderSite(site, systemRandom());
        return !facts && facts.error().kind == ErrorKind::Forbidden;
    }));
}

QTEST_GUILESS_MAIN(FolderSiteTest)
#include "tst_foldersite.moc"
