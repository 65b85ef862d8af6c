// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrunner.h"
#include "tests/support/twofolders.h"

#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// A desk that has no password and may ask for none.
struct Desk : CommandRunner {
    Desk()
        : CommandRunner(QString())
    {
        const auto never = [] { QTest::qFail("a password was asked for", __FILE__, __LINE__); };
        passwords.environment = [] { return QString(); };
        passwords.read = [never](const QUrl &, const QString &) -> Result<QString> {
            never();
            return QString();
        };
        passwords.ask = [never](const QString &) -> std::optional<QString> {
            never();
            return std::nullopt;
        };
    }
};

QStringList siteAdd(const TwoFolders &folders, const QString &user)
{
    return {u"site"_s,         u"add"_s,    u"wijk"_s, u"--private"_s, folders.inside(), u"--public"_s,
            folders.outside(), u"--user"_s, user};
}

} // namespace

/// A site in folders by the command line: chosen, shared on and published to, without a password anywhere.
class TestFolderSiteCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsMadeBeforeItIsSaid();
    void twoDesksShareAndPublishOnOnePairOfFolders();
    void aWorkspaceStaysWithItsFolders();
    void aShareThatWentAwayIsFourAndLosesNothing();
    void foldersThatAreRefusedAreSaidInOneSentence();
    void aFolderIsNamedFromWhereOneIs();
};

void TestFolderSiteCommands::nothingIsMadeBeforeItIsSaid()
{
    const TwoFolders folders;
    Desk desk;
    const Answer asked = desk.run(siteAdd(folders, u"A. Voorbeeld"_s));
    QCOMPARE(asked.code, 3);
    QVERIFY2(asked.err.contains(u"Dit is gevonden"_s) && asked.err.contains(folders.inside())
                 && asked.err.contains(folders.outside()) && asked.err.contains(u"--new"_s),
             qPrintable(asked.err));
    QVERIFY(QDir(folders.inside()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QCOMPARE(desk.run({u"sync"_s}).code, 1); // nothing was kept
    const Answer added = desk.must(siteAdd(folders, u"A. Voorbeeld"_s) + QStringList{u"--new"_s});
    QVERIFY2(added.out.contains(folders.outside()) && added.out.contains(u"U mag daar publiceren"_s)
                 && !added.out.contains(u"wachtwoord"_s),
             qPrintable(added.out));
}

void TestFolderSiteCommands::twoDesksShareAndPublishOnOnePairOfFolders()
{
    const TwoFolders folders;
    Desk one, other;
    one.must(siteAdd(folders, u"A. Voorbeeld"_s) + QStringList{u"--new"_s});
    const QJsonObject joined
        = other.must(siteAdd(folders, u"B. Voorbeeld"_s) + QStringList{u"--json"_s}).object();
    QCOMPARE(joined[u"kind"_s].toString(), u"folder"_s);

    const QJsonObject made = one.must({u"new"_s, u"--title"_s, u"Bomen"_s, u"--json"_s}).object();
    const QString id = made[u"id"_s].toString(), slug = made[u"slug"_s].toString();
    one.complete(id);
    one.must({u"add-file"_s, id, u"documents"_s, one.write(u"nota.pdf"_s, pdfWith("bomen"))});
    one.must({u"sync"_s});
    QVERIFY2(folders.shown().isEmpty(), qPrintable(folders.shown().join(u' ')));

    other.must({u"sync"_s});
    QCOMPARE(other.must({u"show"_s, id}).out, one.must({u"show"_s, id}).out);
    other.must({u"set"_s, id, u"/summary"_s, u"\"Wij planten vijftig bomen.\""_s});
    other.must({u"publish"_s, id});
    other.must({u"sync"_s});
    QCOMPARE(folders.shown().size(), 2);
    QVERIFY(folders.read(slug + u"/index.html"_s).contains(u"Wij planten vijftig bomen."_s));

    one.must({u"sync"_s});
    const QJsonObject status = one.must({u"status"_s, id, u"--json"_s}).object();
    QCOMPARE(status[u"published"_s].toBool(), true);
    const QString page = folders.outside() + u'/' + slug + u"/index.html"_s;
    const Answer said = one.must({u"status"_s, id});
    QVERIFY2(said.out.contains(u"staat in de openbare map: "_s + page), qPrintable(said.out));

    one.must({u"withdraw"_s, id, u"--reason"_s, u"Het plan gaat niet door."_s});
    one.must({u"sync"_s});
    QVERIFY2(folders.shown().isEmpty(), qPrintable(folders.shown().join(u' ')));
    other.must({u"sync"_s});
    QCOMPARE(other.must({u"plan"_s}).out, one.must({u"plan"_s}).out); // all is equal
}

void TestFolderSiteCommands::aWorkspaceStaysWithItsFolders()
{
    const TwoFolders folders, others;
    Desk desk;
    desk.must(siteAdd(folders, u"A. Voorbeeld"_s) + QStringList{u"--new"_s});
    desk.must({u"new"_s, u"--title"_s, u"Bomen"_s});
    desk.must({u"sync"_s});
    const Answer refused = desk.run(siteAdd(others, u"A. Voorbeeld"_s) + QStringList{u"--new"_s});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(folders.outside()), qPrintable(refused.err));
    QVERIFY(!QFile::exists(others.inside() + u"/.wijkdossier-map"_s)); // and nothing was made there
    desk.must(siteAdd(folders, u"A. Voorbeeld"_s)); // the same ones, by whatever name
}

void TestFolderSiteCommands::aShareThatWentAwayIsFourAndLosesNothing()
{
    const TwoFolders folders;
    Desk desk;
    desk.must(siteAdd(folders, u"A. Voorbeeld"_s) + QStringList{u"--new"_s});
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    QVERIFY(folders.goes());
    for (const bool isEmptyThere : {false, true}) {
        if (isEmptyThere)
            QVERIFY(QDir().mkpath(folders.inside())
                    && QFile::setPermissions(folders.inside(), QFile::Permissions(0x7070)));
        const Answer offline = desk.run({u"sync"_s});
        QCOMPARE(offline.code, 4);
        QVERIFY2(offline.err.contains(folders.inside()) && offline.err.contains(u"staat veilig"_s),
                 qPrintable(offline.err));
    }
    QVERIFY(QDir().rmdir(folders.inside()) && folders.comes());
    desk.must({u"sync"_s});
    QCOMPARE(desk.must({u"status"_s, id, u"--json"_s}).object()[u"sharedRevision"_s].toInt(), 1);
}

void TestFolderSiteCommands::foldersThatAreRefusedAreSaidInOneSentence()
{
    const TwoFolders folders;
    Desk desk;
    const QString below = folders.outside() + u"/intern"_s;
    QVERIFY(QDir().mkpath(below));
    const Answer refused = desk.run({u"site"_s, u"add"_s, u"wijk"_s, u"--private"_s, below, u"--public"_s,
                                     folders.outside(), u"--user"_s, u"A."_s, u"--new"_s});
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.err.count(u'\n'), 1);
    QVERIFY2(refused.err.contains(u"voor iedereen te lezen"_s), qPrintable(refused.err));
}

void TestFolderSiteCommands::aFolderIsNamedFromWhereOneIs()
{
    const TwoFolders folders;
    Desk desk;
    const QDir here;
    const Answer added
        = desk.must({u"site"_s, u"add"_s, u"wijk"_s, u"--private"_s, here.relativeFilePath(folders.inside()),
                     u"--public"_s, here.relativeFilePath(folders.outside()), u"--user"_s, u"A."_s,
                     u"--new"_s, u"--json"_s});
    QCOMPARE(added.object()[u"private"_s].toString(), folders.inside());
}

QTEST_GUILESS_MAIN(TestFolderSiteCommands)
#include "tst_foldersitecommands.moc"
