// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/storyline.h"

#include "sync/plone/http.h"
#include "sync/plone/site/plonesite.h"
#include "tests/stories/storysite.h"
#include "tests/support/sjablonen.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTimer>

#include <csignal>
#include <cstdio>

namespace wd::stories
{

using namespace Qt::StringLiterals;

namespace
{

Clock clockAt(qint64 off)
{
    return [off] { return systemClock()().addSecs(off); };
}

/// As a window would say of all that is on the desk; now and then there is none.
std::shared_ptr<OpenHere> openAt(const QString &workspace, qint64 seconds)
{
    auto open = std::make_shared<OpenHere>();
    QSet<DossierId> ids;
    const auto store = Store::open(workspace, clockAt(seconds));
    for (const DossierRow &row : store ? (*store)->rows().value_or(QList<DossierRow>()) : QList<DossierRow>())
        ids.insert(row.id);
    if (seconds % 3 != 0)
        open->set(ids);
    return open;
}

/// What ends a sync that is a call.
struct Killed {
};

} // namespace

SyncTold runSync(const StorySync &what, const QUrl &site, const TransportMaker &transport)
{
    const SiteSettings settings{
        .name = u"proef"_s, .url = site, .user = what.user, .base = StorySite::base()};
    const EngineContext context{.workspace = what.workspace,
                                .sjablonen = test::sjablonen(),
                                .site = settings,
                                .deskId = what.deskId,
                                .clock = clockAt(what.seconds),
                                .random = systemRandom(),
                                .connect = ploneSites(settings, what.password, transport),
                                .openHere = openAt(what.workspace, what.seconds)};
    const SyncOutcome outcome = synchronise(context);
    SyncTold told;
    const auto tell = [&told](const Error &error) {
        told.errors.append(u"%1 %2 %3"_s.arg(int(error.kind)).arg(error.subject, error.detail));
    };
    if (outcome.error)
        tell(*outcome.error);
    for (const SyncReport &report : outcome.reports) {
        told.steps += codesOf(report.steps);
        if (report.error)
            tell(*report.error);
    }
    return told;
}

SyncTold CallLine::sync(const StorySync &what, const StoryTrouble &trouble)
{
    const auto then = [&trouble] {
        if (trouble.meanwhile)
            trouble.meanwhile();
        if (trouble.kill)
            throw Killed();
    };
    m_line.arm(trouble.at > 0 ? trouble.fault : test::Fault::None, trouble.at, then);
    SyncTold told;
    try {
        told = runSync(what, m_site, m_line.transport());
    } catch (const Killed &) {
        told = {.killed = true};
    }
    m_line.arm(test::Fault::None, 0);
    return told;
}

SyncTold ProcessLine::sync(const StorySync &what, const StoryTrouble &trouble)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_line.arm(trouble.at > 0 ? trouble.fault : test::Fault::None, trouble.at, [&child, &trouble] {
        if (trouble.meanwhile)
            trouble.meanwhile();
        if (trouble.kill)
            ::kill(pid_t(child.processId()), SIGKILL);
    });
    QEventLoop until;
    QObject::connect(&child, &QProcess::finished, &until, &QEventLoop::quit);
    QTimer::singleShot(180000, &child, [] { qFatal("a sync hangs"); });
    child.start(QCoreApplication::applicationFilePath(),
                {u"--as-desk"_s, what.workspace, m_line.url().toString(), what.user, what.password,
                 what.deskId, QString::number(what.seconds)});
    until.exec();
    m_line.arm(test::Fault::None, 0, {});
    if (child.exitStatus() == QProcess::CrashExit && !trouble.kill)
        qFatal("the program crashed");
    const QJsonObject told = QJsonDocument::fromJson(child.readAllStandardOutput()).object();
    return {.killed = told.isEmpty(),
            .steps = told[u"steps"_s].toVariant().toStringList(),
            .errors = told[u"errors"_s].toVariant().toStringList()};
}

int beTheDesk(const QStringList &arguments)
{
    const SyncTold told = runSync({.workspace = arguments.at(2),
                                   .user = arguments.at(4),
                                   .password = arguments.at(5),
                                   .deskId = arguments.at(6),
                                   .seconds = arguments.at(7).toLongLong()},
                                  QUrl(arguments.at(3)), overHttp());
    const QJsonObject json{{u"steps"_s, QJsonArray::fromStringList(told.steps)},
                           {u"errors"_s, QJsonArray::fromStringList(told.errors)}};
    std::fputs(QJsonDocument(json).toJson(QJsonDocument::Compact).constData(), stdout);
    return 0;
}

} // namespace wd::stories
