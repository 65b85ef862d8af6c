// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/sitesettings.h"
#include "model/publication/notes/sitenotes.h"
#include "tests/app/commandrunner.h"
#include "tests/support/twofolders.h"

#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// On a site of two folders.
QString joinFolders(CommandRunner &desk, const TwoFolders &folders)
{
    desk.must({u"site"_s, u"add"_s, u"wijk"_s, u"--private"_s, folders.inside(), u"--public"_s,
               folders.outside(), u"--user"_s, u"A. Voorbeeld"_s, u"--new"_s});
    return desk.must({u"new"_s, u"--title"_s, u"Bomen in Vinkhuizen"_s, u"--json"_s})
        .object()[u"id"_s]
        .toString();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

/// A keychain in memory that may refuse to let go of what it keeps.
void keepPassword(CommandRunner &desk, bool &kept, bool letsGo)
{
    desk.passwords.read = [&kept](const QUrl &, const QString &user) -> Result<QString> {
        return kept ? Result<QString>(u"geheim"_s) : fail(ErrorKind::NotFound, user, u"password"_s);
    };
    desk.passwords.forget = [&kept, letsGo](const QUrl &site, const QString &) -> Result<void> {
        if (!letsGo)
            return fail(ErrorKind::Unauthorised, site.host(), u"keychain"_s);
        kept = false;
        return {};
    };
    const auto store = Store::open(desk.workspace());
    const SiteSettings site{.name = u"proef"_s,
                            .url = QUrl(u"https://www.gemeente.example"_s),
                            .user = u"publicist"_s,
                            .kind = u"plone"_s};
    QVERIFY(store && (*store)->setSetting(u"site"_s, toJson(site)));
}

} // namespace

/// Leaving a computer: all that was shared goes from it, and nothing that was not.
class TestSignOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotSharedIsSaidAndStays();
    void itIsAskedOnceAndThenAllGoes();
    void whatIsOnTheSiteComesBack();
    void halfTypedWorkHoldsItBack();
    void whatWasNeverSharedAndThrownAwayDoesNot();
    void thePasswordGoesFromTheKeychain();
    void aKeychainThatKeepsItIsSaid();
    void whatIsNotOursStaysAndIsSaid();
};

void TestSignOut::whatIsNotSharedIsSaidAndStays()
{
    const TwoFolders folders;
    CommandRunner desk;
    joinFolders(desk, folders);
    const QStringList before = filesIn(desk.workspace());
    const Answer answer = desk.run({u"sign-out"_s, u"--yes"_s});
    QCOMPARE(answer.code, 3);
    QVERIFY2(answer.err.contains(u"Bomen in Vinkhuizen"_s) && answer.err.contains(u"niets gewist"_s),
             qPrintable(answer.err));
    QCOMPARE(filesIn(desk.workspace()), before);
    QCOMPARE(desk.must({u"list"_s, u"--json"_s}).array().size(), 1);
}

void TestSignOut::itIsAskedOnceAndThenAllGoes()
{
    const TwoFolders folders;
    CommandRunner desk;
    const QString id = joinFolders(desk, folders);
    desk.must({u"add-file"_s, id, u"documents"_s, desk.write(u"nota.pdf"_s, pdfWith("Bomen"))});
    desk.must({u"sync"_s});
    const Answer asked = desk.run({u"sign-out"_s});
    QCOMPARE(asked.code, 3);
    QVERIFY2(asked.out.contains(u"--yes"_s) && asked.out.contains(desk.workspace()), qPrintable(asked.out));
    QCOMPARE(desk.must({u"list"_s, u"--json"_s}).array().size(), 1);

    const Answer answer = desk.run({u"sign-out"_s, u"--yes"_s});
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.out.contains(u"afgemeld"_s), qPrintable(answer.out));
    QVERIFY2(!QFileInfo::exists(desk.workspace()), qPrintable(filesIn(desk.workspace()).join(u' ')));
}

void TestSignOut::whatIsOnTheSiteComesBack()
{
    const TwoFolders folders;
    CommandRunner desk, again;
    const QString id = joinFolders(desk, folders);
    desk.must({u"sync"_s});
    desk.must({u"sign-out"_s, u"--yes"_s});
    again.must({u"site"_s, u"add"_s, u"wijk"_s, u"--private"_s, folders.inside(), u"--public"_s,
                folders.outside(), u"--user"_s, u"A. Voorbeeld"_s});
    again.must({u"sync"_s});
    QCOMPARE(again.must({u"list"_s, u"--json"_s}).array().first()[u"id"_s].toString(), id);
}

void TestSignOut::halfTypedWorkHoldsItBack()
{
    const TwoFolders folders;
    CommandRunner desk;
    const QString id = joinFolders(desk, folders);
    desk.must({u"sync"_s});
    {
        const auto store = Store::open(desk.workspace());
        QVERIFY(store && (*store)->setDraft(DossierId{id}, {{}, u"status/date"_s}, u"ergens in mei"_s));
    }
    QCOMPARE(desk.run({u"sign-out"_s, u"--yes"_s}).code, 3);
    QVERIFY(QFileInfo::exists(desk.workspace() + u"/desk.sqlite"_s));
}

void TestSignOut::whatWasNeverSharedAndThrownAwayDoesNot()
{
    CommandRunner desk;
    const QString id
        = desk.must({u"new"_s, u"--title"_s, u"Proef"_s, u"--json"_s}).object()[u"id"_s].toString();
    QCOMPARE(desk.run({u"sign-out"_s, u"--yes"_s}).code, 3);
    desk.must({u"set"_s, id, u"/deleted"_s, u"\"2026-12-01\""_s});
    QCOMPARE(desk.run({u"sign-out"_s, u"--yes"_s}).code, 0);
    QVERIFY(!QFileInfo::exists(desk.workspace()));
}

void TestSignOut::thePasswordGoesFromTheKeychain()
{
    CommandRunner desk;
    bool kept = true;
    keepPassword(desk, kept, true);
    QCOMPARE(desk.run({u"sign-out"_s, u"--yes"_s}).code, 0);
    QVERIFY(!kept);
    QVERIFY(!QFileInfo::exists(desk.workspace()));
}

void TestSignOut::aKeychainThatKeepsItIsSaid()
{
    CommandRunner desk;
    bool kept = true;
    keepPassword(desk, kept, false);
    const Answer answer = desk.run({u"sign-out"_s, u"--yes"_s});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.out.contains(u"gaf uw wachtwoord niet vrij"_s), qPrintable(answer.out));
    QVERIFY(!QFileInfo::exists(desk.workspace())); // the rest goes all the same
}

void TestSignOut::whatIsNotOursStaysAndIsSaid()
{
    CommandRunner desk;
    desk.must({u"list"_s});
    QFile mine(desk.workspace() + u"/vakantie.txt"_s);
    QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("Zee") == 3);
    mine.close();
    // A link out of the workspace goes; what it leads to stays.
    QVERIFY(QDir().mkpath(desk.place(u"elders"_s)));
    const QString elsewhere = desk.write(u"elders/foto.jpg"_s, smallJpeg());
    QDir(desk.workspace() + u"/backup"_s).removeRecursively();
    QVERIFY(QFile::link(desk.place(u"elders"_s), desk.workspace() + u"/backup"_s));
    const Answer answer = desk.run({u"sign-out"_s, u"--yes"_s});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.out.contains(u"Niet gewist: "_s + mine.fileName()), qPrintable(answer.out));
    QCOMPARE(filesIn(desk.workspace()), QStringList{u"vakantie.txt"_s});
    QVERIFY(QFile::exists(elsewhere));
}

QTEST_GUILESS_MAIN(TestSignOut)
#include "tst_signout.moc"
