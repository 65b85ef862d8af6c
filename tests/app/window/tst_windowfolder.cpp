// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window/actor.h"
#include "tests/support/twofolders.h"

#include <QAbstractItemView>
#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// Fills in the form of two folders; the last of it is Enter.
bool fillIn(Actor &actor, const TwoFolders &folders, const QString &user)
{
    return actor.click(u"siteKind_folder"_s) && actor.type(u"sitePrivate"_s, folders.inside())
        && actor.type(u"sitePublic"_s, folders.outside()) && actor.typeAndEnter(u"siteFolderUser"_s, user);
}

/// One that may be published.
bool makeDossier(Actor &actor)
{
    const bool written = actor.type(u"newTitle"_s, u"Bomen in Vinkhuizen"_s)
        && actor.click(u"profile_beheer"_s) && actor.click(u"makeDossier"_s)
        && QTest::qWaitFor([&] { return actor.openDossier().isOpen(); }, 20000)
        && actor.type(u"summaryInput"_s, u"Wij planten vijftig bomen."_s) && actor.section(u"status"_s)
        && actor.type(u"statusTextInput"_s, u"Het plan is klaar."_s) && actor.section(u"about"_s)
        && actor.type(u"aboutWhatInput"_s, u"Langs de weg komen bomen."_s)
        && actor.type(u"aboutWhyInput"_s, u"Bewoners vroegen om schaduw."_s) && actor.section(u"reaction"_s)
        && actor.click(u"reactionOpenInput"_s)
        && actor.type(u"reactionAddressInput"_s, u"groen@gemeente.example"_s) && actor.section(u"planning"_s)
        && actor.click(u"planAddItem"_s);
    actor.openDossier().edit(u"wijk, eigenaar, contact en houdbaarheid"_s, [](Dossier &dossier) {
        dossier.validity.nextCheck = u"2037-01-15"_s;
        dossier.wijken.primary = u"vinkhuizen"_s;
        dossier.roles.owner.name = u"B. Voorbeeld"_s;
        dossier.roles.contact.name = u"A. Voorbeeld"_s;
        dossier.roles.contact.email = u"a.voorbeeld@gemeente.example"_s;
        if (!dossier.planning.milestones.isEmpty())
            dossier.planning.milestones.first().title = u"Planten"_s;
    });
    return written && actor.saved();
}

} // namespace

/// The window on two folders of a share: chosen by the form, shared and published, read by a resident.
class WindowFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDossierIsMadeAndPublishedFromTheWindow();
    void aColleagueJoinsAndSeesTheDossier();
    void whatWasChosenStandsAtTheNextStart();
    void foldersThatAreRefusedAreSaidOnThePage();
};

void WindowFolderTest::aDossierIsMadeAndPublishedFromTheWindow()
{
    const TwoFolders folders;
    Actor actor;
    QVERIFY(fillIn(actor, folders, u"A. Voorbeeld"_s));
    QTRY_VERIFY_WITH_TIMEOUT(actor.sees(u"Dit is gevonden"_s), 20000);
    QVERIFY(QDir(folders.inside()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QVERIFY(actor.click(u"siteAgree"_s));
    QTRY_VERIFY_WITH_TIMEOUT(actor.find(u"newTitle"_s), 20000);
    QVERIFY(actor.sees(u"U bent verbonden met intern."_s) && actor.sees(u"U mag publiceren."_s));
    QVERIFY(!actor.sees(u"wachtwoord"_s));
    QVERIFY(makeDossier(actor));
    QTRY_VERIFY_WITH_TIMEOUT(actor.sees(u"Gedeeld"_s), 30000);
    QVERIFY(folders.shown().isEmpty());

    QVERIFY(actor.command(u"publish"_s));
    QVERIFY(actor.click(u"publishNow"_s));
    QTRY_VERIFY_WITH_TIMEOUT(actor.openDossier().publicationStatus().published, 60000);
    const QString page = actor.openDossier().work().slug + u"/index.html"_s;
    QCOMPARE(folders.shown(), QStringList{page});
    QVERIFY(folders.read(page).contains(u"Wij planten vijftig bomen."_s));
    // What the button opens is the page itself.
    const QUrl address(actor.openDossier().publicationStatus().address);
    QCOMPARE(address.toLocalFile(), folders.outside() + u'/' + page);
    QVERIFY(actor.sees(address.toString()));
}

void WindowFolderTest::aColleagueJoinsAndSeesTheDossier()
{
    const TwoFolders folders;
    Actor one, other;
    QVERIFY(fillIn(one, folders, u"A. Voorbeeld"_s) && one.click(u"siteAgree"_s));
    QTRY_VERIFY_WITH_TIMEOUT(one.find(u"newTitle"_s), 20000);
    QVERIFY(makeDossier(one));
    QTRY_VERIFY_WITH_TIMEOUT(one.sees(u"Gedeeld"_s), 30000);
    QVERIFY(fillIn(other, folders, u"B. Voorbeeld"_s)); // nothing is asked where a site is
    QTRY_VERIFY_WITH_TIMEOUT(other.find(u"newTitle"_s), 20000);
    auto *shownDossiers = other.window().findChild<QAbstractItemView *>(u"dossiers"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shownDossiers->model()->rowCount(), 1, 30000);
    other.window().open(one.openDossier().work().id);
    QTRY_COMPARE_WITH_TIMEOUT(other.openDossier().work(), one.openDossier().work(), 30000);
}

void WindowFolderTest::whatWasChosenStandsAtTheNextStart()
{
    const TwoFolders folders;
    const QTemporaryDir workspace;
    {
        Actor first(workspace.path());
        QVERIFY(fillIn(first, folders, u"A. Voorbeeld"_s) && first.click(u"siteAgree"_s));
        QTRY_VERIFY_WITH_TIMEOUT(first.find(u"newTitle"_s), 20000);
        QTRY_COMPARE_WITH_TIMEOUT(first.site().siteState(), SiteState::Idle, 20000);
    }
    QVERIFY(folders.goes()); // not mounted yet
    Actor again(workspace.path());
    QTRY_COMPARE_WITH_TIMEOUT(again.site().siteState(), SiteState::Offline, 20000);
    QCOMPARE(again.site().account().kind, u"folder"_s);
    QVERIFY(folders.comes());
    QTRY_COMPARE_WITH_TIMEOUT(again.site().siteState(), SiteState::Idle, 20000);
    QVERIFY(again.site().lastSync().isValid());
}

void WindowFolderTest::foldersThatAreRefusedAreSaidOnThePage()
{
    const TwoFolders folders;
    Actor actor;
    const QString below = folders.outside() + u"/intern"_s;
    QVERIFY(QDir().mkpath(below));
    QVERIFY(fillIn(actor, folders, u"A. Voorbeeld"_s));
    QVERIFY(actor.type(u"sitePrivate"_s, below));
    QVERIFY(!actor.find(u"siteAgree"_s)); // what was asked was asked of other folders
    QVERIFY(actor.click(u"logIn"_s));
    QTRY_VERIFY_WITH_TIMEOUT(actor.sees(u"ligt in de openbare map"_s), 20000);
    QVERIFY(!actor.find(u"siteAgree"_s) && actor.find(u"sitePrivate"_s));
}

QTEST_MAIN(WindowFolderTest)
#include "tst_windowfolder.moc"
