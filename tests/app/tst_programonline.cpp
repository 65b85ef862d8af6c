// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/practice/site/practicesite.h"
#include "tests/app/builtprogram.h"
#include "tests/app/onereplyserver.h"

#include <QRegularExpression>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

/// The program itself before a site that is wrong, silent or gone: exit codes and one sentence.
class TestProgramOnline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSiteThatIsNoGoodIsSaidInOneSentence_data();
    void aSiteThatIsNoGoodIsSaidInOneSentence();
    void aSiteThatDoesNotAnswerIsFour();
    void withoutAPasswordItIsThree();
    void aSyncThatHangsStopsWhenAsked();
    void aKilledSyncDoesNotHoldUpTheNext();
    void aPracticeSiteHasTheWorkflowItIsAskedFor_data();
    void aPracticeSiteHasTheWorkflowItIsAskedFor();
};

void TestProgramOnline::aSiteThatIsNoGoodIsSaidInOneSentence_data()
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

void TestProgramOnline::aSiteThatIsNoGoodIsSaidInOneSentence()
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

void TestProgramOnline::aSiteThatDoesNotAnswerIsFour()
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

void TestProgramOnline::withoutAPasswordItIsThree()
{
    const OneReplyServer site("200 OK", "application/json", R"({"@type": "Plone Site"})");
    const Ended ended = Program().run(siteAddArguments(site.address()));
    QCOMPARE(ended.code, 3);
    QCOMPARE(ended.err.count(u'\n'), 1);
    QVERIFY2(ended.err.contains(u"WIJKDOSSIER_PASSWORD"_s), qPrintable(ended.err));
}

void TestProgramOnline::aSyncThatHangsStopsWhenAsked()
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

void TestProgramOnline::aKilledSyncDoesNotHoldUpTheNext()
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

void TestProgramOnline::aPracticeSiteHasTheWorkflowItIsAskedFor_data()
{
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<int>("code");
    QTest::newRow("none was asked for") << QStringList() << 0;
    QTest::newRow("Plone's own") << QStringList{u"--workflow"_s, u"simple"_s} << 0;
    QTest::newRow("none, where all is open") << QStringList{u"--workflow"_s, u"none"_s} << 1;
    QTest::newRow("one state, which is open") << QStringList{u"--workflow"_s, u"one_state"_s} << 1;
}

void TestProgramOnline::aPracticeSiteHasTheWorkflowItIsAskedFor()
{
    QFETCH(const QStringList, asked);
    QFETCH(const int, code);
    const QTemporaryDir data;
    QProcess practice;
    practice.start(QCoreApplication::applicationDirPath() + u"/wijkdossier"_s,
                   QStringList{u"--workspace"_s, data.filePath(u"werk"_s), u"practice"_s, u"--port"_s, u"0"_s,
                               u"--data"_s, data.filePath(u"site"_s)}
                       + asked);
    static const QRegularExpression address(u"http://[^\\s\"]+"_s);
    QString said;
    while (!address.match(said).hasMatch() && practice.waitForReadyRead(20000))
        said += QString::fromUtf8(practice.readAllStandardOutput());
    const PracticeAccount account = PracticeSite::accounts().first();
    const QHash<QString, QString> password{{u"WIJKDOSSIER_PASSWORD"_s, account.password}};
    const Program program;
    QCOMPARE(program.run(siteAddArguments(address.match(said).captured()), password).code, 0);
    QCOMPARE(program.run({u"new"_s, u"--title"_s, u"Bomen"_s}).code, 0);
    const Ended ended = program.run({u"sync"_s}, password);
    practice.terminate();
    QVERIFY(practice.waitForFinished(20000));
    QCOMPARE(ended.code, code);
    QVERIFY2(ended.err.contains(u"is niet privé"_s) == (code == 1), qPrintable(ended.err));
}

QTEST_GUILESS_MAIN(TestProgramOnline)
#include "tst_programonline.moc"
