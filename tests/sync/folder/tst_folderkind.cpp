// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/folderkind.h"
#include "sync/folder/share.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace wd;

namespace
{

/// Two folders as a helpdesk makes them, and a kind of site to choose them with.
struct Folders {
    QTemporaryDir top;
    FolderKind kind;
    Folders()
    {
        make(u"intern"_s);
        make(u"web"_s);
    }
    void make(const QString &name) const
    {
        if (!QDir(top.path()).mkpath(name) || ::chmod(QFile::encodeName(at(name)).constData(), 0770) != 0)
            qFatal("%s could not be made", qPrintable(name));
    }
    [[nodiscard]] QString at(const QString &name) const { return top.filePath(name); }
    [[nodiscard]] SiteAnswers answers(const SiteAnswers &more = {}) const
    {
        SiteAnswers said{
            {u"private"_s, at(u"intern"_s)}, {u"public"_s, at(u"web"_s)}, {u"user"_s, u"A. Voorbeeld"_s}};
        said.insert(more);
        return said;
    }
    [[nodiscard]] Result<SiteSettings> looked(const SiteAnswers &more = {}) const
    {
        WD_ASSIGN(const SiteSettings site, kind.read(answers(more)));
        return kind.look(site, {});
    }
    /// As a person who agreed to begin.
    [[nodiscard]] Result<SiteSettings> joined(const SiteAnswers &more = {}) const
    {
        SiteAnswers said = more;
        said.insert(u"new"_s, {});
        WD_ASSIGN(const SiteSettings site, looked(said));
        WD_ASSIGN(const SiteFound found, kind.join(site, {}));
        return found.settings;
    }
    [[nodiscard]] bool isUntouched() const
    {
        const auto filter = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
        return QDir(at(u"intern"_s)).isEmpty(filter) && QDir(at(u"web"_s)).isEmpty(filter);
    }
};

QString detailOf(const Result<SiteSettings> &tried)
{
    return tried ? QString() : tried.error().detail;
}

} // namespace

/// Folders as a kind of site: what is asked, found and kept of them.
class FolderKindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLacksIsNamedAsOnTheCommandLine_data();
    void whatLacksIsNamedAsOnTheCommandLine();
    void nothingIsMadeBeforeAPersonAgrees();
    void aColleagueJoinsWithoutBeingAsked();
    void aPublicFolderThatDoesNotBelongToItYetIsAskedAbout();
    void foldersThatCannotBeASiteAreRefusedBeforeTheQuestion();
    void whatIsKeptConnects();
    void aShareThatIsNotThereIsOfflineAndNeverMarkedAnew();
    void foldersOfAnotherSiteInTheirPlaceAreRefused();
    void oneShareByAnotherNameIsTheSameSite();
    void residentsReadTheFilesOrWhereTheyAreServed_data();
    void residentsReadTheFilesOrWhereTheyAreServed();
};

void FolderKindTest::whatLacksIsNamedAsOnTheCommandLine_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"private", "public", "user"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void FolderKindTest::whatLacksIsNamedAsOnTheCommandLine()
{
    QFETCH(const QString, key);
    const Folders folders;
    SiteAnswers said = folders.answers();
    said.insert(key, u" "_s);
    const auto read = folders.kind.read(said);
    QCOMPARE(detailOf(read), u"usage"_s);
    QCOMPARE(read.error().subject, u"--"_s + key);
}

void FolderKindTest::nothingIsMadeBeforeAPersonAgrees()
{
    const Folders folders;
    const auto looked = folders.looked();
    QVERIFY(!looked);
    QCOMPARE(looked.error().kind, ErrorKind::NeedsUser);
    QCOMPARE(looked.error().subject, folders.at(u"intern"_s));
    QCOMPARE(looked.error().detail, u"new-site:"_s + folders.at(u"web"_s));
    QVERIFY(folders.isUntouched());
    QVERIFY(folders.looked({{u"new"_s, QString()}}).has_value());
    QVERIFY(folders.isUntouched());
    QVERIFY(folders.joined().has_value());
    QVERIFY(QFile::exists(folders.at(u"web/"_s + Share::markName())));
}

void FolderKindTest::aColleagueJoinsWithoutBeingAsked()
{
    const Folders folders;
    const auto first = folders.joined();
    const auto looked = folders.looked();
    QVERIFY(first && looked);
    const auto found = folders.kind.join(*looked, {});
    QVERIFY(found.has_value());
    QCOMPARE(found->settings.own, first->own);
    QCOMPARE(found->mayPublish, std::optional(true));
}

void FolderKindTest::aPublicFolderThatDoesNotBelongToItYetIsAskedAbout()
{
    const Folders folders;
    QVERIFY(folders.joined().has_value());
    folders.make(u"ander"_s);
    const SiteAnswers other{{u"public"_s, folders.at(u"ander"_s)}};
    QCOMPARE(detailOf(folders.looked(other)), u"new-public:"_s + folders.at(u"ander"_s));
    QVERIFY(!QFile::exists(folders.at(u"ander/"_s + Share::markName())));
    QVERIFY(folders.joined(other).has_value());
}

void FolderKindTest::foldersThatCannotBeASiteAreRefusedBeforeTheQuestion()
{
    const Folders folders;
    folders.make(u"web/intern"_s);
    QCOMPARE(detailOf(folders.looked({{u"private"_s, folders.at(u"web/intern"_s)}})), u"private-in-public"_s);
    folders.make(u"OneDrive"_s);
    QCOMPARE(detailOf(folders.looked({{u"private"_s, folders.at(u"OneDrive"_s)}})),
             u"synchronised:OneDrive"_s);
    QCOMPARE(detailOf(folders.looked({{u"public"_s, folders.at(u"nergens"_s)}})), u"not-a-folder"_s);
}

void FolderKindTest::whatIsKeptConnects()
{
    const Folders folders;
    const auto site = folders.joined();
    QVERIFY(site.has_value());
    const auto maker = folders.kind.connect(*site, {});
    QVERIFY(maker.has_value());
    const auto connection = (*maker)({}, usualPatience);
    QVERIFY(connection->place().proveIdentity().has_value());
    const auto made
        = connection->place().create({}, {.type = u"Folder"_s, .id = u"mijnwijk"_s, .fields = {}});
    QVERIFY(made.has_value());
    QVERIFY(QFile::exists(folders.at(u"intern/mijnwijk"_s)));
}

/// Where a share is not mounted an empty folder may stand in its place.
void FolderKindTest::aShareThatIsNotThereIsOfflineAndNeverMarkedAnew()
{
    const Folders folders;
    const auto site = folders.joined();
    QVERIFY(site.has_value());
    QDir top(folders.top.path());
    QVERIFY(top.rename(u"intern"_s, u"weg"_s));
    for (const bool isEmptyThere : {false, true}) {
        if (isEmptyThere)
            folders.make(u"intern"_s);
        const auto maker = folders.kind.connect(*site, {});
        QVERIFY(!maker);
        QCOMPARE(maker.error().kind, ErrorKind::Offline);
        QCOMPARE(maker.error().detail, u"share"_s);
        QCOMPARE(maker.error().subject, folders.at(u"intern"_s));
        QVERIFY(!folders.kind.join(*site, {}));
    }
    QVERIFY(!QFile::exists(folders.at(u"intern/"_s + Share::markName())));
    QVERIFY(top.rmdir(u"intern"_s) && top.rename(u"weg"_s, u"intern"_s));
    QVERIFY(folders.kind.connect(*site, {}).has_value());
}

void FolderKindTest::foldersOfAnotherSiteInTheirPlaceAreRefused()
{
    const Folders folders, others;
    auto site = folders.joined();
    const auto other = others.joined();
    QVERIFY(site && other);
    site->own.insert(u"private"_s, other->own[u"private"_s]);
    site->own.insert(u"public"_s, other->own[u"public"_s]);
    const auto maker = folders.kind.connect(*site, {});
    QVERIFY(!maker);
    QCOMPARE(maker.error().detail, u"marks-differ"_s);
}

void FolderKindTest::oneShareByAnotherNameIsTheSameSite()
{
    const Folders folders, others;
    const auto site = folders.joined();
    QVERIFY(QFile::link(folders.at(u"intern"_s), folders.at(u"schijf"_s)));
    const auto again = folders.looked({{u"private"_s, folders.at(u"schijf"_s)}});
    const auto other = others.joined();
    QVERIFY(site && again && other);
    QVERIFY(folders.kind.isSame(*site, *again));
    QVERIFY(!folders.kind.isSame(*site, *other));
    SiteSettings elsewhere = *site;
    elsewhere.base = u"/elders"_s;
    QVERIFY(!folders.kind.isSame(*site, elsewhere));
}

void FolderKindTest::residentsReadTheFilesOrWhereTheyAreServed_data()
{
    QTest::addColumn<QString>("served");
    QTest::addColumn<QString>("page");
    QTest::newRow("as files") << QString() << u"file://%1/web/bomen/index.html"_s;
    QTest::newRow("served at the root")
        << u"dossiers.gemeente.example/"_s << u"https://dossiers.gemeente.example/bomen"_s;
    QTest::newRow("served") << u"dossiers.gemeente.example/wijk/"_s
                            << u"https://dossiers.gemeente.example/wijk/bomen"_s;
}

void FolderKindTest::residentsReadTheFilesOrWhereTheyAreServed()
{
    QFETCH(const QString, served);
    QFETCH(const QString, page);
    const Folders folders;
    const auto site = folders.joined({{u"url"_s, served}});
    QVERIFY(site.has_value());
    const QString path = Places{.base = site->base}.dossier(u"bomen"_s);
    const QString expected = page.contains(u'%') ? page.arg(folders.top.path()) : page;
    QCOMPARE(folders.kind.publicUrl(*site, path), expected);
    const auto maker = folders.kind.connect(*site, {});
    QVERIFY(maker.has_value());
    QCOMPARE((*maker)({}, usualPatience)->place().publicUrl(path), expected);
    QCOMPARE(detailOf(folders.looked({{u"url"_s, u"ftp://a.example"_s}})), u"url"_s);
}

QTEST_GUILESS_MAIN(FolderKindTest)
#include "tst_folderkind.moc"
