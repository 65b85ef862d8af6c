// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/announcement.h"
#include "tests/app/window/actor.h"
#include "tests/app/zipreader.h"
#include "tests/support/twofolders.h"
#include "views/window/program/helpfilepage.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// Hears what would open in the browser.
class HeardUrls : public QObject
{
    Q_OBJECT

public:
    HeardUrls() { QDesktopServices::setUrlHandler(u"https"_s, this, "hear"); }
    ~HeardUrls() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    QList<QUrl> urls;

public Q_SLOTS:
    void hear(const QUrl &url) { urls.append(url); }
};

void announce(const QString &workspace, const ProgramAnnouncement &announced)
{
    const auto store = Store::open(workspace);
    QVERIFY(
        store
        && (*store)->setSetting(keptAnnouncementKey(), KeptAnnouncement{.announced = announced}.toSetting()));
}

/// The about page of a program that begins: it is asked for once the page of a first start is there, which
/// comes by itself and would come over it.
void showAbout(Actor &actor)
{
    QTRY_VERIFY_WITH_TIMEOUT(actor.find(u"practiceFirst"_s), 20000);
    QVERIFY(actor.command(u"about"_s));
}

/// Joins two folders and shares a dossier there.
void beginOnFolders(Actor &actor, const TwoFolders &folders)
{
    QVERIFY(actor.click(u"siteKind_folder"_s) && actor.type(u"sitePrivate"_s, folders.inside())
            && actor.type(u"sitePublic"_s, folders.outside())
            && actor.typeAndEnter(u"siteFolderUser"_s, u"A. Voorbeeld"_s));
    QTRY_VERIFY_WITH_TIMEOUT(actor.find(u"siteAgree"_s), 20000);
    QVERIFY(actor.click(u"siteAgree"_s));
    QTRY_VERIFY_WITH_TIMEOUT(actor.find(u"newTitle"_s), 20000);
    QVERIFY(actor.type(u"newTitle"_s, u"Bomen in Vinkhuizen"_s) && actor.click(u"profile_beheer"_s)
            && actor.click(u"makeDossier"_s));
    QTRY_VERIFY_WITH_TIMEOUT(actor.openDossier().isOpen(), 20000);
    QVERIFY(actor.saved());
}

} // namespace

/// What the window tells of the program itself, gives to who helps, and does for who leaves.
class SupportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsVersionsAreCopied();
    void aNewerVersionIsShownAndOpensByAClick();
    void whatIsNoAddressOpensNothing();
    void theHelpFileIsWhatWasShown();
    void whoLeavesSharesFirst();
};

void SupportTest::itsVersionsAreCopied()
{
    Actor actor;
    showAbout(actor);
    QTRY_VERIFY(actor.sees(u"Qt "_s + QString::fromLatin1(qVersion())));
    QVERIFY(actor.click(u"copyFacts"_s));
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(u"wijkdossier "_s) && copied.contains(u"\nSQLite "_s), qPrintable(copied));
    QVERIFY(!actor.find(u"newerProgram"_s));
}

void SupportTest::aNewerVersionIsShownAndOpensByAClick()
{
    HeardUrls heard;
    Actor actor;
    announce(actor.workspace(),
             {.version = u"99.2"_s, .what = u"<b>Sneller</b>"_s, .where = u"https://intranet.example/w"_s});
    showAbout(actor);
    QTRY_VERIFY(actor.sees(u"99.2"_s));
    QVERIFY(actor.sees(u"<b>Sneller</b>"_s)); // as text
    QVERIFY(heard.urls.isEmpty());
    QVERIFY(actor.click(u"openNewer"_s));
    QCOMPARE(heard.urls, QList<QUrl>{QUrl(u"https://intranet.example/w"_s)});
}

void SupportTest::whatIsNoAddressOpensNothing()
{
    Actor actor;
    announce(actor.workspace(), {.version = u"99.2"_s, .where = u"/mnt/programmas"_s});
    showAbout(actor);
    QTRY_VERIFY(actor.sees(u"/mnt/programmas"_s));
    QVERIFY(!actor.find(u"openNewer"_s));
}

void SupportTest::theHelpFileIsWhatWasShown()
{
    QTemporaryDir folder;
    choosePractice(folder.path());
    Actor actor(folder.path());
    QVERIFY(actor.openFirst({1280, 800}));
    QVERIFY(actor.command(u"askHelp"_s));
    auto *shown = actor.window().findChild<QPlainTextEdit *>(u"helpFileShown"_s);
    QTRY_VERIFY(shown && shown->toPlainText().contains(u"programma.json"_s));
    QVERIFY(!shown->toPlainText().contains(u"dossier.json"_s)); // until the person chooses one
    QVERIFY(actor.choose(u"helpFileDossier"_s, actor.openDossier().work().id.value));
    QTRY_VERIFY(shown->toPlainText().contains(u"\ndossier.json"_s));
    QVERIFY(!shown->toPlainText().contains(actor.openDossier().work().title));
    const QString path = folder.filePath(u"hulp.zip"_s);
    actor.window().findChild<HelpFilePage *>()->saveTo(path);
    QTRY_VERIFY(actor.sees(path));
    const auto entries = unzipped(path);
    QCOMPARE(entries.size(), 4);
    for (auto entry = entries.begin(); entry != entries.end(); ++entry)
        QVERIFY2(shown->toPlainText().contains(entry.key() + u'\n' + QString::fromUtf8(*entry)),
                 qPrintable(entry.key()));
}

void SupportTest::whoLeavesSharesFirst()
{
    const TwoFolders folders;
    QTemporaryDir folder;
    Actor actor(folder.path());
    beginOnFolders(actor, folders);
    QTRY_VERIFY_WITH_TIMEOUT(actor.sees(u"Gedeeld"_s), 30000);
    QVERIFY(folders.goes());
    QVERIFY(actor.type(u"summaryInput"_s, u"Wij planten vijftig bomen."_s) && actor.saved());
    QVERIFY(actor.command(u"signOut"_s));
    QTRY_VERIFY_WITH_TIMEOUT(actor.find(u"shareFirst"_s), 20000);
    QVERIFY(actor.sees(u"Bomen in Vinkhuizen"_s));
    QVERIFY(!actor.find(u"signOutNow"_s));

    QTRY_VERIFY_WITH_TIMEOUT(actor.site().siteState() == SiteState::Offline, 20000);
    QVERIFY(folders.comes());
    QVERIFY(actor.click(u"shareFirst"_s));
    QTRY_VERIFY_WITH_TIMEOUT(actor.find(u"signOutNow"_s), 30000);
    QVERIFY(QFileInfo::exists(folder.filePath(u"files"_s))
            || QFileInfo::exists(folder.filePath(u"desk.sqlite"_s)));
    QVERIFY(actor.click(u"signOutNow"_s));
    QTRY_VERIFY_WITH_TIMEOUT(actor.find(u"practiceFirst"_s), 20000); // as on the first day
    QTRY_VERIFY_WITH_TIMEOUT(actor.site().siteState() == SiteState::None, 20000);
    const auto store = Store::open(folder.path());
    QVERIFY(store && (*store)->rows()->isEmpty());
}

QTEST_MAIN(SupportTest)
#include "tst_support.moc"
