// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sitesettings.h"
#include "tests/app/onereplyserver.h"

#include <QDir>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

struct Ended {
    int code = -1;
    QString out, err;
};

/// Takes requests and never answers.
class SilentServer : public QTcpServer
{
public:
    SilentServer() { listen(QHostAddress::LocalHost); }
    [[nodiscard]] QString address() const { return u"http://127.0.0.1:%1/plone"_s.arg(serverPort()); }
};

/// Runs the built program with an environment of its own: no password, no keychain, no terminal.
class Program
{
public:
    [[nodiscard]] Ended run(const QStringList &arguments,
                            const QHash<QString, QString> &environment = {}) const
    {
        QProcess process;
        QProcessEnvironment own;
        own.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
        own.insert(u"HOME"_s, m_home.path());
        own.insert(u"LANG"_s, u"nl_NL.UTF-8"_s);
        own.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + m_home.filePath(u"no-bus"_s));
        for (auto it = environment.cbegin(); it != environment.cend(); ++it)
            own.insert(it.key(), it.value());
        process.setProcessEnvironment(own);
        process.setStandardInputFile(QProcess::nullDevice());
        // An event loop, so that a server of this test can answer meanwhile.
        QEventLoop loop;
        QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        process.start(QCoreApplication::applicationDirPath() + u"/wijkdossier"_s, arguments);
        m_running = &process;
        if (process.state() != QProcess::NotRunning)
            loop.exec();
        m_running = nullptr;
        const bool normal = process.exitStatus() == QProcess::NormalExit;
        return {.code = normal ? process.exitCode() : -1,
                .out = QString::fromUtf8(process.readAllStandardOutput()),
                .err = QString::fromUtf8(process.readAllStandardError())};
    }
    [[nodiscard]] QString home() const { return m_home.path(); }
    /// Its workspace belongs to the site there, as if it had been added.
    void connectTo(const QString &address) const
    {
        const auto store = Store::open(home() + u"/.local/share/wijkdossier"_s);
        const SiteSettings site{.name = u"proef"_s, .url = QUrl(address), .user = u"publicist"_s};
        QVERIFY(store && (*store)->setSetting(u"site"_s, toJson(site)));
    }
    /// What to do with the running program once it asks `server` something.
    void onRequest(const QTcpServer &server, const std::function<void(QProcess &)> &act)
    {
        QObject::connect(&server, &QTcpServer::newConnection, &m_context, [this, act] {
            if (m_running)
                act(*m_running);
        });
    }

private:
    QTemporaryDir m_home;
    mutable QProcess *m_running = nullptr;
    QObject m_context;
};

QStringList siteAddArguments(const QString &url)
{
    return {u"site"_s, u"add"_s, u"proef"_s, u"--url"_s, url, u"--user"_s, u"publicist"_s};
}

const QHash<QString, QString> withPassword{{u"WIJKDOSSIER_PASSWORD"_s, u"geheim"_s}};

} // namespace

/// The program itself, as a script sees it: exit codes, and on stderr one sentence and nothing else.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutACommandItShowsItsUse();
    void helpIsNotAnError();
    void theWorkspaceIsInTheUsersDataFolder();
    void badUseIsTwo_data();
    void badUseIsTwo();
    void theLanguageIsThatOfTheEnvironment_data();
    void theLanguageIsThatOfTheEnvironment();
    void aSiteThatIsNoGoodIsSaidInOneSentence_data();
    void aSiteThatIsNoGoodIsSaidInOneSentence();
    void aSiteThatDoesNotAnswerIsFour();
    void withoutAPasswordItIsThree();
    void aSyncThatHangsStopsWhenAsked();
    void aKilledSyncDoesNotHoldUpTheNext();
    void namesWithAccentsArriveWhole();
    void aWorkspaceThatCannotBeMadeIsAFailure();
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
          "export x", "resolve x", "withdraw x", "practice --port veel", "story --url https://a.example"})
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

void TestProgram::aSiteThatIsNoGoodIsSaidInOneSentence_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("mediaType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("said");
    QTest::newRow("a wrong password")
        << QByteArray("401 Unauthorized") << QByteArray("application/json")
        << QByteArray(R"({"error":{"type":"Invalid credentials","message":"Wrong login and/or password."}})")
        << u"kent deze naam of dit wachtwoord niet"_s;
    QTest::newRow("no REST add-on") << QByteArray("501 Not Implemented") << QByteArray("application/json")
                                    << QByteArray("{}") << u"plone.restapi"_s;
    QTest::newRow("HTML") << QByteArray("200 OK") << QByteArray("text/html")
                          << QByteArray("<!doctype html><p>Welkom") << u"iets anders dan Plone"_s;
    QTest::newRow("a fault") << QByteArray("500 Internal Server Error") << QByteArray("application/json")
                             << QByteArray("{}") << u"storing"_s;
}

void TestProgram::aSiteThatIsNoGoodIsSaidInOneSentence()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, mediaType);
    QFETCH(QByteArray, body);
    QFETCH(QString, said);
    const OneReplyServer server(status, mediaType, body);
    const Program program;
    const Ended ended = program.run(siteAddArguments(server.address()), withPassword);
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.out, QString());
    QVERIFY2(ended.err.contains(said), qPrintable(ended.err));
    QCOMPARE(ended.err.count(u'\n'), 1);
    // Nothing is kept of a site that did not let us in.
    QVERIFY(program.run({u"sync"_s}, withPassword).err.contains(u"site add"_s));
}

void TestProgram::aSiteThatDoesNotAnswerIsFour()
{
    QTcpServer unused;
    QVERIFY(unused.listen(QHostAddress::LocalHost));
    const QString url = u"http://127.0.0.1:%1/plone"_s.arg(unused.serverPort());
    unused.close();
    const Ended ended = Program().run(siteAddArguments(url), withPassword);
    QCOMPARE(ended.code, 4);
    QCOMPARE(ended.err.count(u'\n'), 1);
    QVERIFY2(ended.err.contains(u"Uw werk staat veilig"_s), qPrintable(ended.err));
}

void TestProgram::withoutAPasswordItIsThree()
{
    const Ended ended = Program().run(siteAddArguments(u"http://127.0.0.1:9/plone"_s));
    QCOMPARE(ended.code, 3);
    QCOMPARE(ended.err.count(u'\n'), 1);
    QVERIFY2(ended.err.contains(u"WIJKDOSSIER_PASSWORD"_s), qPrintable(ended.err));
}

void TestProgram::aSyncThatHangsStopsWhenAsked()
{
    const SilentServer server;
    Program program;
    program.connectTo(server.address());
    QCOMPARE(program.run({u"new"_s, u"--title"_s, u"Bomen"_s}).code, 0);
    program.onRequest(server, [](QProcess &process) { process.terminate(); });
    const Ended ended = program.run({u"sync"_s}, withPassword);
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.startsWith(u"U hebt het gestopt."_s), qPrintable(ended.err));
    QCOMPARE(ended.err.count(u'\n'), 1);
    QVERIFY(program.run({u"list"_s}).out.contains(u"Bomen"_s));
}

void TestProgram::aKilledSyncDoesNotHoldUpTheNext()
{
    Program program;
    QString address;
    {
        const SilentServer server;
        address = server.address();
        program.connectTo(address);
        QCOMPARE(program.run({u"new"_s, u"--title"_s, u"Bomen"_s}).code, 0);
        program.onRequest(server, [](QProcess &process) { process.kill(); });
        QCOMPARE(program.run({u"sync"_s}, withPassword).code, -1);
    }
    QVERIFY(QFile::exists(program.home() + u"/.local/share/wijkdossier/sync.lock"_s));
    const Ended next = program.run({u"sync"_s}, withPassword);
    QCOMPARE(next.code, 4);
    QVERIFY(!next.out.contains(u"wij wachten"_s));
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

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
