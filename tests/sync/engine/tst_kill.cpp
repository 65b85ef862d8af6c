// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/engine/faultyline.h"
#include "tests/sync/engine/testdesk.h"

#include "model/dossier/dossierjson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace {

/// What a child process needs to know to be the desk that gets killed.
QStringList childArguments(const EngineContext &context)
{
    return {u"--as-desk"_s,       context.workspace, context.site.url.toString(), context.site.user,
            context.site.base, context.password,  context.deskId};
}

int beTheDesk(const QStringList &arguments)
{
    const EngineContext context {.workspace = arguments.at(2),
                                 .site = {.name = u"proef"_s, .url = QUrl(arguments.at(3)), .user = arguments.at(4), .base = arguments.at(5)},
                                 .password = arguments.at(6),
                                 .deskId = arguments.at(7),
                                 .clock = systemClock(),
                                 .random = systemRandom()};
    const SyncOutcome outcome = synchronise(context);
    return TestDesk::troubleIn(outcome).isEmpty() ? 0 : 1;
}

} // namespace

/// kill -9 at any request of a sync, before it arrived or after: then sync again, and all is as it should be.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledSyncIsFinishedByTheNext_data();
    void aKilledSyncIsFinishedByTheNext();

private:
    /// Runs one sync of `desk` in a process of its own that is killed at request `at`. False: it ended before that.
    bool syncAndKill(TestDesk &desk, FaultyLine &line, FaultyLine::Fault fault, int at);
    static void isOneWholeDossier(const TestSite &site, TestDesk &desk, const DossierId &id);
};

void KillTest::aKilledSyncIsFinishedByTheNext_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("fault");
    QTest::newRow("classic, request lost") << u"oefensite-classic"_s << int(FaultyLine::Fault::LoseRequest);
    QTest::newRow("classic, answer lost") << u"oefensite-classic"_s << int(FaultyLine::Fault::LoseAnswer);
    QTest::newRow("volto, answer lost") << u"oefensite-volto"_s << int(FaultyLine::Fault::LoseAnswer);
}

bool KillTest::syncAndKill(TestDesk &desk, FaultyLine &line, FaultyLine::Fault fault, int at)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    line.arm(fault, at, [&child] { ::kill(pid_t(child.processId()), SIGKILL); });
    QSignalSpy ended(&child, &QProcess::finished);
    child.start(QCoreApplication::applicationFilePath(), childArguments(desk.context()));
    if (!ended.wait(120000))
        qFatal("the child neither ended nor was killed");
    return child.exitStatus() == QProcess::CrashExit;
}

void KillTest::isOneWholeDossier(const TestSite &site, TestDesk &desk, const DossierId &id)
{
    const QString slug = desk.work(id).slug;
    const QString root = site.base() + u"/dossiers/"_s + slug;
    QSet<QString> files, wanted;
    int dossiers = 0;
    for (const CatalogRow &row : site.rows()) {
        dossiers += row.path.section(u'/', 0, -2) == site.base() + u"/dossiers"_s;
        QVERIFY2(!row.id.startsWith(u"copy_of"_s), qPrintable(row.path));
        if (row.path.startsWith(root + u"/intern/bestanden/"_s))
            files.insert(row.id.section(u'.', 0, 0));
    }
    QCOMPARE(dossiers, 1);
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    for (const FileRef &file : filesOf(desk.work(id))) {
        wanted.insert(file.sha256);
        const auto bytes = webmaster.download(root + u"/intern/bestanden/"_s + file.sha256 + u".pdf"_s);
        QVERIFY(bytes.has_value());
        QCOMPARE(sha256Of(*bytes), file.sha256);
    }
    QCOMPARE(files, wanted);
    const Document stuk = desk.work(id).documents.at(0);
    const auto shown = webmaster.anonymous(root + u"/stukken/"_s + stuk.slug + u".pdf/@@download/file"_s, false);
    QVERIFY(shown.has_value());
    QCOMPARE(sha256Of(shown->body), stuk.file.sha256);
}

void KillTest::aKilledSyncIsFinishedByTheNext()
{
    QFETCH(QString, kind);
    QFETCH(int, fault);
    const TestSite site(kind);
    FaultyLine line(site.url());
    TestDesk desk(site, u"publicist"_s, line.url()), colleague(site, u"collega"_s);
    // One dossier, killed again and again at one request further each time, until a sync gets to its end.
    QByteArray large("%PDF-1.4\n");
    while (large.size() < 5 * 1024 * 1024)
        large.append(QByteArray::number(large.size(), 16)).append('\n');
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s, large);
    desk.agreeToPublish(id);
    int kills = 0;
    for (int at = 1; syncAndKill(desk, line, FaultyLine::Fault(fault), at); ++at) {
        ++kills;
        QVERIFY2(at < 400, "the sync never came to its end");
    }
    QVERIFY2(kills > 20, qPrintable(QString::number(kills)));
    line.arm(FaultyLine::Fault::None, 0, {});
    const SyncOutcome outcome = [&] {
        // In a process of its own as well: this thread serves the line.
        QProcess child;
        QSignalSpy ended(&child, &QProcess::finished);
        child.start(QCoreApplication::applicationFilePath(), childArguments(desk.context()));
        (void)ended.wait(120000);
        return SyncOutcome {.requests = child.exitCode()};
    }();
    QCOMPARE(outcome.requests, 0);
    colleague.mustSync();
    QCOMPARE(colleague.show(id), desk.show(id));
    QVERIFY(!desk.desk(id).dirty());
    isOneWholeDossier(site, desk, id);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"--as-desk"_s)
        return beTheDesk(app.arguments());
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
