// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/syncreport.h"
#include "app/site/sitelogin.h"
#include "app/site/synclock.h"
#include "model/intake/storedpictures.h"
#include "model/platform/stopsignals.h"
#include "sync/engine/engine.h"
#include "views/window/windowsettings.h"

#include <QCoreApplication>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

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
    WD_ASSIGN(const SiteSettings settings, siteOf(*store));
    WD_ASSIGN(const ChosenSite site, chosenSite(settings));
    WD_TRY(site.kind->mayLogIn(settings));
    WD_ASSIGN(password, passwordFor(site, session.around().passwords, session.language()));
    WD_ASSIGN(const QString deskId, session.deskId());
    WD_ASSIGN(const SiteMaker connect,
              site.kind->connect(
                  settings, {.password = password.text, .random = session.around().random, .stop = stop}));
    return EngineContext{.workspace = session.around().workspace,
                         .sjablonen = session.sjablonen(),
                         .site = settings,
                         .deskId = deskId,
                         .clock = session.around().clock,
                         .random = session.around().random,
                         .connect = connect,
                         .stop = stop,
                         .lookAtPictures = lookAtPictures,
                         .name = readPreferences(session.around().workspace).name,
                         .program = QCoreApplication::applicationVersion()};
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
    SyncLock lock(session.around().workspace);
    WD_TRY(lock.take(context.stop, [&session] { session.say(Say::WaitingForOtherSync); }));
    WD_ASSIGN(Store *const store, session.store());
    WD_TRY(cleanStoredPictures(*store, session.files()));
    const SyncOutcome outcome = synchronise(context, only);
    lock.giveBack();
    keepTyped(session, password, context.site, outcome);
    return tellOutcome(session, outcome, only);
}

} // namespace wd
