// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/sitesettings.h"
#include "app/stopsignals.h"
#include "app/syncreport.h"
#include "sync/engine/engine.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLockFile>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 patience = 10 * 60 * 1000;
constexpr int lookAgain = 250;

Result<QList<DossierId>> dossiersOf(Session &session, const QStringList &named)
{
    QList<DossierId> ids;
    for (const QString &name : named) {
        WD_ASSIGN(const DossierId id, session.dossier(name));
        if (!ids.contains(id))
            ids.append(id);
    }
    return ids;
}

Result<EngineContext> contextOf(Session &session, Password &password, const std::stop_token &stop)
{
    WD_ASSIGN(const Store *store, session.store());
    WD_ASSIGN(const SiteSettings site, siteOf(*store));
    WD_ASSIGN(password, session.around().passwords.find(site, session.language()));
    WD_ASSIGN(const QString deskId, session.deskId());
    return EngineContext{.workspace = session.around().workspace,
                         .site = site,
                         .password = password.text,
                         .deskId = deskId,
                         .clock = session.around().clock,
                         .random = session.around().random,
                         .stop = stop};
}

/// One sync of a workspace at a time; another waits its turn.
Result<void> takeTurn(Session &session, QLockFile &turn, const std::stop_token &stop)
{
    turn.setStaleLockTime(0);
    if (turn.tryLock())
        return {};
    if (turn.error() != QLockFile::LockFailedError)
        return fail(ErrorKind::Storage, session.around().workspace, u"readonly"_s);
    session.say(Say::WaitingForOtherSync);
    QElapsedTimer waiting;
    waiting.start();
    while (!turn.tryLock(lookAgain)) {
        if (stop.stop_requested())
            return fail(ErrorKind::Stopped);
        if (waiting.elapsed() > patience)
            return fail(ErrorKind::Storage, session.around().workspace, u"busy"_s);
    }
    return {};
}

/// A password that was typed and let us in is offered to the keychain; where that keeps none we ask again
/// next time, and said so when the site was added.
void keepTyped(const Session &session, const Password &password, const SiteSettings &site,
               const SyncOutcome &outcome)
{
    if (password.from == Password::From::Terminal && !outcome.error)
        (void)session.around().passwords.write(site.url, site.user, password.text);
}

} // namespace

CommandResult planSync(Session &session, const CommandLine &line)
{
    WD_ASSIGN(const QList<DossierId> only, dossiersOf(session, line.words));
    std::stop_source stop;
    Password password;
    WD_ASSIGN(const EngineContext context, contextOf(session, password, stop.get_token()));
    const StopSignals signals([&stop] { stop.request_stop(); });
    const SyncOutcome outcome = plan(context, only);
    keepTyped(session, password, context.site, outcome);
    return tellPlan(session, outcome);
}

CommandResult runSync(Session &session, const CommandLine &line)
{
    WD_ASSIGN(const QList<DossierId> only, dossiersOf(session, line.words));
    std::stop_source stop;
    Password password;
    WD_ASSIGN(const EngineContext context, contextOf(session, password, stop.get_token()));
    const StopSignals signals([&stop] { stop.request_stop(); });
    QLockFile turn(QDir(session.around().workspace).filePath(u"sync.lock"_s));
    WD_TRY(takeTurn(session, turn, context.stop));
    const SyncOutcome outcome = synchronise(context, only);
    turn.unlock();
    keepTyped(session, password, context.site, outcome);
    return tellOutcome(session, outcome, only);
}

} // namespace wd
