// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "sync/plone/http.h"
#include "sync/plone/site/plonesite.h"
#include "tests/support/sjablonen.h"
#include "tests/sync/engine/faultyline.h"
#include "tests/sync/engine/testdesk.h"

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

namespace
{

/// What a child process needs to know to be the desk that gets killed.
QStringList childArguments(const TestDesk &desk)
{
    const EngineContext context = desk.context();
    return {u"--as-desk"_s,    context.workspace, context.site.url.toString(),
            context.site.user, context.site.base, desk.password(),
            context.deskId};
}

int beTheDesk(const QStringList &arguments)
{
    const SiteSettings site{
        .name = u"proef"_s, .url = QUrl(arguments.at(3)), .user = arguments.at(4), .base = arguments.at(5)};
    const EngineContext context{.workspace = arguments.at(2),
                                .sjablonen = test::sjablonen(),
                                .site = site,
                                .deskId = arguments.at(7),
                                .clock = systemClock(),
                                .random = systemRandom(),
                                .connect = ploneSites(site, arguments.at(6), overHttp())};
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
    /// Runs one sync of `desk` in a process of its own that is killed at request `at`. False: it ended before
    /// that.
    bool syncAndKill(TestDesk &desk, FaultyLine &line, FaultyLine::Fault fault, int at);
    static void finish(TestDesk &desk);
    static void isOneWholeDossier(const TestSite &site, TestDesk &desk, const DossierId &id);
};

void KillTest::aKilledSyncIsFinishedByTheNext_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("stride");
    QTest::newRow("classic, request lost")
        << u"oefensite-classic"_s << int(FaultyLine::Fault::LoseRequest) << 1;
    QTest::newRow("classic, answer lost")
        << u"oefensite-classic"_s << int(FaultyLine::Fault::LoseAnswer) << 1;
    QTest::newRow("volto, answer lost") << u"oefensite-volto"_s << int(FaultyLine::Fault::LoseAnswer) << 3;
    QTest::newRow("plone classic, answer lost")
        << u"plone-classic"_s << int(FaultyLine::Fault::LoseAnswer) << 7;
    QTest::newRow("plone volto, request lost")
        << u"plone-volto"_s << int(FaultyLine::Fault::LoseRequest) << 7;
}

bool KillTest::syncAndKill(TestDesk &desk, FaultyLine &line, FaultyLine::Fault fault, int at)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    line.arm(fault, at, [&child] { ::kill(pid_t(child.processId()), SIGKILL); });
    QSignalSpy ended(&child, &QProcess::finished);
    child.start(QCoreApplication::applicationFilePath(), childArguments(desk));
    if (!ended.wait(120000))
        qFatal("the child neither ended nor was killed");
    return child.exitStatus() == QProcess::CrashExit;
}

void KillTest::finish(TestDesk &desk)
{
    QProcess child; // in a process of its own as well: this thread serves the line
    QSignalSpy ended(&child, &QProcess::finished);
    child.start(QCoreApplication::applicationFilePath(), childArguments(desk));
    QVERIFY(ended.wait(120000));
    QCOMPARE(child.exitCode(), 0);
}

void KillTest::isOneWholeDossier(const TestSite &site, TestDesk &desk, const DossierId &id)
{
    const QString root = site.base() + u"/dossiers/"_s + desk.work(id).slug;
    QSet<QString> files, wanted;
    int containers = 0;
    for (const SiteRow &row : site.rows()) {
        containers += row.path == root;
        QVERIFY2(!row.id.startsWith(u"copy_of"_s), qPrintable(row.path));
        if (row.path.startsWith(root + u"/intern/bestanden/"_s))
            files.insert(row.id.section(u'.', 0, 0));
    }
    QCOMPARE(containers, 1);
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
    const auto shown
        = webmaster.anonymous(root + u"/stukken/"_s + stuk.slug + u".pdf/@@download/file"_s, false);
    QVERIFY(shown.has_value());
    QCOMPARE(sha256Of(shown->body), stuk.file.sha256);
}

void KillTest::aKilledSyncIsFinishedByTheNext()
{
    QFETCH(QString, kind);
    QFETCH(int, fault);
    QFETCH(int, stride); // a real Plone takes its time: there every so many requests
    const TestSite site(kind);
    FaultyLine line(site.url());
    TestDesk desk(site, u"publicist"_s, line.url()), colleague(site, u"collega"_s);
    // A file too large to go inside the JSON, so that every road is walked.
    const QByteArray large = "%PDF-1.4\n" + QByteArray(1200 * 1024, 'x');
    // Each dossier's first sync is killed at one request further, until one gets to its end.
    int kills = 0;
    bool killed = true;
    while (killed) {
        const DossierId id
            = desk.addDossier(u"Speelplekken %1"_s.arg(kills), large + QByteArray::number(kills));
        desk.agreeToPublish(id);
        killed = syncAndKill(desk, line, FaultyLine::Fault(fault), 1 + kills * stride);
        line.arm(FaultyLine::Fault::None, 0, {});
        finish(desk);
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(!desk.local(id).dirty() && !desk.local(id).intent, qPrintable(QString::number(kills)));
        isOneWholeDossier(site, desk, id);
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(u"killed at request %1"_s.arg(1 + kills * stride)));
        kills += killed;
        QVERIFY2(kills < 200, "the sync never came to its end");
    }
    QVERIFY2(kills * stride > 30, qPrintable(QString::number(kills)));
    colleague.mustSync();
    const QList<DossierRow> rows = desk.store().rows().value_or(QList<DossierRow>{});
    QCOMPARE(rows.size(), kills + 1);
    for (const DossierRow &row : rows)
        QCOMPARE(colleague.show(row.id), desk.show(row.id));
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
