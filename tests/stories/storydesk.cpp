// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/storydesk.h"

#include "tests/stories/folders.h"
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

} // namespace

StoryDesk::StoryDesk(const QUrl &site, const QString &user, const QString &password, bool mayPublish,
                     const RandomSource &random)
    : m_user(user)
    , m_password(password)
    , m_deskId(IdMaker(systemClock(), random).uuid())
    , m_mayPublish(mayPublish)
    , m_site(site)
    , m_workspace(m_folder.filePath(u"work"_s))
    , m_line(site)
{
    (void)store(0);
}

std::unique_ptr<Store> StoryDesk::store(qint64 siteSeconds) const
{
    auto opened = Store::open(m_workspace, clockAt(siteSeconds + clockOff));
    if (!opened)
        qFatal("a workspace does not open: %s", qPrintable(opened.error().detail));
    return std::move(*opened);
}

LocalDossier StoryDesk::read(const DossierId &id) const
{
    const auto local = store(0)->read(id);
    return local ? *local : LocalDossier();
}

bool StoryDesk::has(const DossierId &id) const
{
    return store(0)->read(id).has_value();
}

SyncTold StoryDesk::sync(qint64 siteSeconds, test::FaultyLine::Fault fault, int at, bool kill)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_line.arm(at > 0 ? fault : test::FaultyLine::Fault::None, at, [&child, kill] {
        if (kill)
            ::kill(pid_t(child.processId()), SIGKILL);
    });
    QEventLoop until;
    QObject::connect(&child, &QProcess::finished, &until, &QEventLoop::quit);
    QTimer::singleShot(180000, &child, [] { qFatal("a sync hangs"); });
    child.start(QCoreApplication::applicationFilePath(),
                {u"--as-desk"_s, m_workspace, m_line.url().toString(), m_user, StorySite::base(), m_password,
                 m_deskId, QString::number(siteSeconds + clockOff)});
    until.exec();
    m_line.arm(test::FaultyLine::Fault::None, 0, {});
    if (child.exitStatus() == QProcess::CrashExit && !kill)
        qFatal("the program crashed");
    const QJsonObject told = QJsonDocument::fromJson(child.readAllStandardOutput()).object();
    return {.killed = told.isEmpty(),
            .steps = told[u"steps"_s].toVariant().toStringList(),
            .errors = told[u"errors"_s].toVariant().toStringList()};
}

void StoryDesk::backUp()
{
    copyFolder(m_workspace, m_folder.filePath(u"backup"_s));
    m_hasBackup = true;
}

bool StoryDesk::restore()
{
    if (m_hasBackup)
        copyFolder(m_folder.filePath(u"backup"_s), m_workspace);
    return m_hasBackup;
}

namespace
{

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

} // namespace

int beTheDesk(const QStringList &arguments)
{
    const EngineContext context{.workspace = arguments.at(2),
                                .sjablonen = test::sjablonen(),
                                .site = {.name = u"proef"_s,
                                         .url = QUrl(arguments.at(3)),
                                         .user = arguments.at(4),
                                         .base = arguments.at(5)},
                                .password = arguments.at(6),
                                .deskId = arguments.at(7),
                                .clock = clockAt(arguments.at(8).toLongLong()),
                                .random = systemRandom(),
                                .openHere = openAt(arguments.at(2), arguments.at(8).toLongLong())};
    const SyncOutcome outcome = synchronise(context);
    QJsonArray steps, errors;
    const auto tell = [&errors](const Error &error) {
        errors.append(u"%1 %2 %3"_s.arg(int(error.kind)).arg(error.subject, error.detail));
    };
    if (outcome.error)
        tell(*outcome.error);
    for (const SyncReport &report : outcome.reports) {
        for (const QString &step : codesOf(report.steps))
            steps.append(step);
        if (report.error)
            tell(*report.error);
    }
    const QJsonObject told{{u"steps"_s, steps}, {u"errors"_s, errors}};
    std::fputs(QJsonDocument(told).toJson(QJsonDocument::Compact).constData(), stdout);
    return 0;
}

} // namespace wd::stories
