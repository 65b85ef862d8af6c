// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/site/sitekinds.h"
#include "app/site/sitesettings.h"
#include "sync/plone/site/siteaddress.h"
#include "tests/support/sjablonen.h"

#include <QTest>

using namespace wd;
using namespace Qt::StringLiterals;

/// What a person may type, and what it means.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodLinesAreTakenApart_data();
    void goodLinesAreTakenApart();
    void wordsWithADotOrASlashAreFilesInThePlaceOfACommand_data();
    void wordsWithADotOrASlashAreFilesInThePlaceOfACommand();
    void badLinesNameTheWordThatIsWrong_data();
    void badLinesNameTheWordThatIsWrong();
    void everyCommandOfTheUsageIsKnown();
    void theUsageNamesTheSjablonenThereAre();
    void aSitesAddressIsMadeWhole_data();
    void aSitesAddressIsMadeWhole();
    void aBasePathIsAPlainPath_data();
    void aBasePathIsAPlainPath();
};

void TestCommandLine::goodLinesAreTakenApart_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("json");
    const auto row
        = [](const char *name, const QString &line, const QString &command, const QStringList &words,
             const QString &option = {}, const QString &value = {}, bool json = false) {
              QTest::newRow(name) << line.split(u' ') << command << words << option << value << json;
          };
    row("a command of one word", u"list"_s, u"list"_s, {});
    row("a command of two words", u"site add x --url https://a.example --user u"_s, u"site add"_s, {u"x"_s},
        u"url"_s, u"https://a.example"_s);
    row("json before the command", u"--json list"_s, u"list"_s, {}, {}, {}, true);
    row("json behind the command", u"list --json"_s, u"list"_s, {}, {}, {}, true);
    row("an option with =", u"new --title=T"_s, u"new"_s, {}, u"title"_s, u"T"_s);
    row("an empty value", u"new --title="_s, u"new"_s, {}, u"title"_s, u""_s);
    row("-o for output", u"export id --as json -o p"_s, u"export"_s, {u"id"_s}, u"output"_s, u"p"_s);
    row("a number below zero is a word", u"set id /a -5"_s, u"set"_s, {u"id"_s, u"/a"_s, u"-5"_s});
    row("behind -- all are words", u"search -- --json"_s, u"search"_s, {u"--json"_s});
    row("keep with a value", u"resolve id --keep both"_s, u"resolve"_s, {u"id"_s}, u"keep"_s, u"both"_s);
}

void TestCommandLine::goodLinesAreTakenApart()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, option);
    const auto line = readCommandLine(arguments, commandForms());
    QVERIFY(line.has_value());
    QTEST(line->command, "command");
    QTEST(line->words, "words");
    QTEST(line->option(option), "value");
    QTEST(line->json, "json");
}

void TestCommandLine::wordsWithADotOrASlashAreFilesInThePlaceOfACommand_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("files");
    QTest::newRow("one") << u"a.wijkdossier"_s << QStringList{u"a.wijkdossier"_s};
    QTest::newRow("in a folder") << u"/tmp/a"_s << QStringList{u"/tmp/a"_s};
    QTest::newRow("more") << u"a.json ./b c"_s << QStringList{u"a.json"_s, u"./b"_s, u"c"_s};
    QTest::newRow("behind --") << u"-- -a.json"_s << QStringList{u"-a.json"_s};
    QTest::newRow("with a workspace")
        << u"a.json --workspace /w b.json"_s << QStringList{u"a.json"_s, u"b.json"_s};
    QTest::newRow("of a command") << u"import a.json"_s << QStringList();
}

void TestCommandLine::wordsWithADotOrASlashAreFilesInThePlaceOfACommand()
{
    QFETCH(QString, line);
    const auto read = readCommandLine(line.split(u' '), commandForms());
    QVERIFY(read.has_value());
    QTEST(read->files, "files");
    QCOMPARE(read->command.isEmpty(), !read->files.isEmpty());
}

void TestCommandLine::badLinesNameTheWordThatIsWrong_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("subject");
    QTest::newRow("an unknown command") << u"vernietig alles"_s << u"vernietig"_s;
    QTest::newRow("half a command") << u"site"_s << u"site"_s;
    QTest::newRow("an unknown second word") << u"site remove"_s << u"site remove"_s;
    QTest::newRow("an unknown option") << u"list --all"_s << u"--all"_s;
    QTest::newRow("an option of another command") << u"list --title T"_s << u"--title"_s;
    QTest::newRow("an option before its command") << u"--title T new"_s << u"--title"_s;
    QTest::newRow("an option without its value") << u"new --title"_s << u"--title"_s;
    QTest::newRow("a flag with a value") << u"list --json=yes"_s << u"--json=yes"_s;
    QTest::newRow("an option twice") << u"new --title a --title b"_s << u"--title"_s;
    QTest::newRow("too few words") << u"show"_s << u"show"_s;
    QTest::newRow("too many words") << u"show a b"_s << u"b"_s;
}

void TestCommandLine::badLinesNameTheWordThatIsWrong()
{
    QFETCH(QString, line);
    QFETCH(QString, subject);
    const auto read = readCommandLine(line.split(u' '), commandForms());
    QVERIFY(!read.has_value());
    QCOMPARE(read.error(), (Error{ErrorKind::BadInput, subject, u"usage"_s}));
    QCOMPARE(exitCodeOf(read.error()), ExitCode::Usage);
}

void TestCommandLine::everyCommandOfTheUsageIsKnown()
{
    for (const Language &language : {Language::Dutch, Language::English}) {
        const QString usage = usageText(test::sjablonen(), language);
        for (const CommandForm &form : commandForms()) {
            QVERIFY2(usage.contains(u"\n  "_s + form.name + u' '), qPrintable(form.name));
            for (const QString &option : form.options) {
                const bool said = usage.contains(u"--"_s + option) || option == u"output"_s;
                QVERIFY2(said, qPrintable(option));
            }
        }
    }
}

void TestCommandLine::theUsageNamesTheSjablonenThereAre()
{
    for (const Language &language : {Language::Dutch, Language::English}) {
        const QString carried = usageText(test::sjablonen(), language);
        QVERIFY(carried.contains(u"S: communicatiedossier communicatieplan\n"_s));
        QVERIFY(carried.contains(u"P: fysiek verkeer beheer beleid partner\n"_s));
        SjabloonText other = test::sjabloon();
        other.key = u"wijkkrant"_s;
        other.profiles = {{.key = u"feest"_s, .label = {}}};
        const QString another = usageText(SjabloonCatalogue({other}), language);
        QVERIFY(another.contains(u"S: wijkkrant\n"_s) && another.contains(u"P: feest\n"_s));
    }
}

void TestCommandLine::aSitesAddressIsMadeWhole_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address"); // empty: refused
    QTest::newRow("https is assumed") << u"gemeente.example/plone"_s << u"https://gemeente.example/plone"_s;
    QTest::newRow("http where it is typed") << u"http://gemeente.example"_s << u"http://gemeente.example"_s;
    QTest::newRow("http on this computer") << u"localhost:8080/oefen/"_s << u"http://localhost:8080/oefen"_s;
    QTest::newRow("by number too") << u"127.0.0.1:80/x"_s << u"http://127.0.0.1:80/x"_s;
    QTest::newRow("no query, no fragment") << u"https://a.example/p?x=1#y"_s << u"https://a.example/p"_s;
    QTest::newRow("not the address of the API")
        << u"https://a.example/p/++api++/@login"_s << u"https://a.example/p"_s;
    QTest::newRow("blanks around it") << u"  https://a.example  "_s << u"https://a.example"_s;
    QTest::newRow("another scheme") << u"ftp://a.example"_s << QString();
    QTest::newRow("a password in it") << u"https://u:p@a.example"_s << QString();
    QTest::newRow("no host") << u"https:///x"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("words") << u"de site van ons"_s << QString();
}

void TestCommandLine::aSitesAddressIsMadeWhole()
{
    QFETCH(QString, typed);
    QFETCH(QString, address);
    const auto found = siteAddress(typed);
    QCOMPARE(found ? found->toString() : QString(), address);
    if (!found)
        QCOMPARE(exitCodeOf(found.error()), ExitCode::Usage);
}

void TestCommandLine::aBasePathIsAPlainPath_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("path"); // empty: refused
    QTest::newRow("as it should be") << u"/mijnwijk"_s << u"/mijnwijk"_s;
    QTest::newRow("without its slash") << u"mijnwijk/"_s << u"/mijnwijk"_s;
    QTest::newRow("two deep") << u"/a/b-c.d"_s << u"/a/b-c.d"_s;
    QTest::newRow("upwards") << u"/a/../b"_s << QString();
    QTest::newRow("capitals") << u"/Mijn"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestCommandLine::aBasePathIsAPlainPath()
{
    QFETCH(QString, typed);
    QFETCH(QString, path);
    const auto site = siteFromOptions(
        {{u"url"_s, u"https://a.example"_s}, {u"user"_s, u"publicist"_s}, {u"base"_s, typed}});
    QCOMPARE(site ? site->settings.base : QString(), path);
    if (!site)
        QCOMPARE(exitCodeOf(site.error()), ExitCode::Usage);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
