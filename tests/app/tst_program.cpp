// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/sqliteversion.h"
#include "tests/app/builtprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

/// The program itself, as a script sees it: exit codes, and on stderr one sentence and nothing else.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutACommandItShowsItsUse();
    void helpIsNotAnError();
    void itsVersionTellsWhatItWorksWith();
    void itsVersionMakesNoWorkspace();
    void theWorkspaceIsInTheUsersDataFolder();
    void badUseIsTwo_data();
    void badUseIsTwo();
    void theLanguageIsThatOfTheEnvironment_data();
    void theLanguageIsThatOfTheEnvironment();
    void namesWithAccentsArriveWhole();
    void aWorkspaceThatCannotBeMadeIsAFailure();
    void aFileOpensTheWindowAndIsBroughtIn();
    void aFileWithoutAWindowIsBadUse();
};

void TestProgram::withoutACommandItShowsItsUse()
{
    const Ended ended = Program().run({});
    QCOMPARE(ended.code, 2);
    QVERIFY(ended.err.startsWith(u"Gebruik: wijkdossier"_s));
    QCOMPARE(ended.out, QString());
}

void TestProgram::helpIsNotAnError()
{
    const Ended ended = Program().run({u"--help"_s});
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.out.startsWith(u"Gebruik: wijkdossier"_s));
    QCOMPARE(ended.err, QString());
    QVERIFY(Program().run({u"--version"_s}).out.startsWith(u"wijkdossier "_s));
}

void TestProgram::itsVersionTellsWhatItWorksWith()
{
    const Program program;
    QCOMPARE(program.run({u"new"_s, u"--title"_s, u"Bomen"_s}).code, 0);
    program.connectTo(u"https://www.gemeente.example"_s);
    const Ended ended = program.run({u"--version"_s});
    QCOMPARE(ended.code, 0);
    const QStringList lines = ended.out.split(u'\n');
    static const QRegularExpression first(u"^wijkdossier \\d+\\.\\d+\\.\\d+$"_s);
    QVERIFY2(first.match(lines.first()).hasMatch(), qPrintable(ended.out));
    // The version that runs is asked of the library: this test runs with the same Qt.
    QVERIFY(lines.contains(u"Qt "_s + QString::fromLatin1(qVersion())));
    QVERIFY(lines.contains(u"SQLite "_s + sqliteVersion()));
    QVERIFY(lines.contains(u"De website van de gemeente: https://www.gemeente.example"_s));

    const Ended json = program.run({u"--version"_s, u"--json"_s});
    const QJsonObject told = QJsonDocument::fromJson(json.out.toUtf8()).object();
    QCOMPARE(u"wijkdossier "_s + told[u"version"_s].toString(), lines.first());
    for (const QString &library :
         {u"Qt"_s, u"SQLite"_s, u"OpenSSL"_s, u"Poppler"_s, u"libarchive"_s, u"libheif"_s}) {
        const QString version = told[u"libraries"_s][library].toString();
        static const QRegularExpression number(u"^\\d+\\.\\d+"_s);
        QVERIFY2(number.match(version).hasMatch(), qPrintable(library + u' ' + version));
    }
    QCOMPARE(told[u"site"_s][u"kind"_s].toString(), u"plone"_s);
    QCOMPARE(told[u"sjablonen"_s].toArray(), QJsonArray{u"communicatiedossier-1"_s});
}

void TestProgram::itsVersionMakesNoWorkspace()
{
    const Program program;
    const Ended ended = program.run({u"--version"_s});
    QVERIFY(ended.out.contains(u"Er is nog geen site gekozen."_s));
    QVERIFY(!QFile::exists(program.home() + u"/.local/share/wijkdossier"_s));
}

void TestProgram::theWorkspaceIsInTheUsersDataFolder()
{
    const Program program;
    QCOMPARE(program.run({u"new"_s, u"--title"_s, u"Bomen"_s}).code, 0);
    QVERIFY(QFile::exists(program.home() + u"/.local/share/wijkdossier/desk.sqlite"_s));
    const QString other = program.home() + u"/elders/diep"_s;
    QCOMPARE(program.run({u"--workspace"_s, other, u"list"_s, u"--json"_s}).out, u"[]\n"_s);
    QVERIFY(QFile::exists(other + u"/desk.sqlite"_s));
}

void TestProgram::badUseIsTwo_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"vernietig", "site", "site add x", "site add x --url ftp://a --user u", "new", "list x", "show",
          "export x", "resolve x", "withdraw x", "practice --port veel", "practice --workflow veel"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestProgram::badUseIsTwo()
{
    QFETCH(QString, line);
    const Ended ended = Program().run(line.split(u' '));
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.out, QString());
    QCOMPARE(ended.err.count(u'\n'), 1);
    QVERIFY2(ended.err.startsWith(u"Er is niets "_s), qPrintable(ended.err));
}

void TestProgram::theLanguageIsThatOfTheEnvironment_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("begin");
    const QString dutch = u"Er is niets gewijzigd."_s, english = u"Nothing was changed."_s;
    QTest::newRow("LANG=en") << u"LANG"_s << u"en"_s << english;
    QTest::newRow("LANG=en_GB.UTF-8") << u"LANG"_s << u"en_GB.UTF-8"_s << english;
    QTest::newRow("LC_ALL goes before LANG") << u"LC_ALL"_s << u"en_US.UTF-8"_s << english;
    QTest::newRow("LANG=C is Dutch") << u"LANG"_s << u"C"_s << dutch;
    QTest::newRow("another language is Dutch") << u"LANG"_s << u"fr_FR.UTF-8"_s << dutch;
}

void TestProgram::theLanguageIsThatOfTheEnvironment()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QFETCH(QString, begin);
    const Ended ended = Program().run({u"show"_s, u"weg"_s}, {{variable, value}});
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.startsWith(begin), qPrintable(ended.err));
    QCOMPARE(ended.err.count(u'\n'), 1);
}

void TestProgram::namesWithAccentsArriveWhole()
{
    const Program program;
    // Also where the environment says nothing of UTF-8.
    const QHash<QString, QString> bare{{u"LANG"_s, u"C"_s}};
    const QString id = program.run({u"new"_s, u"--title"_s, u"Speelplek Éénsgezind ☀"_s}, bare).out.trimmed();
    const Ended shown = program.run({u"show"_s, id}, bare);
    QCOMPARE(QJsonDocument::fromJson(shown.out.toUtf8())[u"title"_s].toString(), u"Speelplek Éénsgezind ☀"_s);
    QFile file(program.home() + u"/nota één.pdf"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.4") > 0);
    file.close();
    const Ended added = program.run({u"add-file"_s, id, u"documents"_s, file.fileName(), u"--json"_s}, bare);
    QCOMPARE(added.code, 0);
    QCOMPARE(QJsonDocument::fromJson(added.out.toUtf8())[0][u"name"_s].toString(), u"nota één.pdf"_s);
}

void TestProgram::aWorkspaceThatCannotBeMadeIsAFailure()
{
    const Program program;
    QFile file(program.home() + u"/bestand"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Ended ended = program.run({u"--workspace"_s, file.fileName() + u"/map"_s, u"list"_s});
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.err.count(u'\n'), 1);
}

void TestProgram::aFileOpensTheWindowAndIsBroughtIn()
{
    const Program program;
    const QString id = program.run({u"new"_s, u"--title"_s, u"Bomen"_s}).out.trimmed();
    const QString package = program.home() + u"/bomen.wijkdossier"_s, desk = program.home() + u"/ander"_s;
    QCOMPARE(program.run({u"export"_s, id, u"--as"_s, u"package"_s, u"-o"_s, package}).code, 0);
    const auto window = program.window({u"--workspace"_s, desk, u"bomen.wijkdossier"_s});
    const auto listed = [&] { return program.run({u"--workspace"_s, desk, u"list"_s, u"--json"_s}).out; };
    QTRY_VERIFY_WITH_TIMEOUT(listed().contains(id), 30000);
    QCOMPARE(window->state(), QProcess::Running);
    window->kill();
    QVERIFY(window->waitForFinished());
}

void TestProgram::aFileWithoutAWindowIsBadUse()
{
    const Ended ended = Program().run({u"bomen.wijkdossier"_s});
    QCOMPARE(ended.code, 2);
    QCOMPARE(
        ended.err,
        u"Er is niets gedaan. De opdracht klopt niet bij bomen.wijkdossier: kijk in wijkdossier --help.\n"_s);
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
