// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The trial of the connection that a person asks SiteHost for.
#include "app/commands/session.h"
#include "app/site/sitehost.h"
#include "app/site/synclock.h"
#include "sync/engine/trying/trysite.h"

namespace wd
{

using namespace std::chrono_literals;

namespace
{

/// Errors of this desk itself: of its workspace, or that it was stopped while another program had it.
Result<SiteTrial> runTrial(const ChosenSite &site, const QString &workspace, const Clock &clock, TrialRun run)
{
    SyncLock lock(workspace);
    WD_TRY(lock.take(run.with.stop));
    WD_ASSIGN(const auto store, Store::open(workspace, clock));
    WD_ASSIGN(run.deskId, deskIdOf(*store, IdMaker(clock, run.with.random)));
    return trySite(*site.kind, site.settings, run);
}

} // namespace

void SiteHost::tryConnection()
{
    if (!m_site)
        return;
    if (m_busy) { // a sync is on its way out
        m_stop.request_stop();
        QTimer::singleShot(100ms, this, &SiteHost::tryConnection);
        return;
    }
    m_soon.stop();
    m_next.stop();
    const TrialTold told = [this](const TrialStep &step) {
        QMetaObject::invokeMethod(this, [this, step] { Q_EMIT trialMoved(step); }, Qt::QueuedConnection);
    };
    apart<Result<SiteTrial>>(
        [around = m_around.workspace, clock = m_around.clock, random = m_around.random, site = *m_site,
         password = m_password, told](const std::stop_token &stop) {
            return runTrial(
                site, around, clock,
                {.with = {.password = password, .random = random, .stop = stop}, .deskId = {}, .told = told});
        },
        [this](const Result<SiteTrial> &trial) {
            Q_EMIT trialDone(trial ? *trial
                                   : SiteTrial{{.subject = TrialSubject::Network,
                                                .outcome = TrialOutcome::Hindered,
                                                .error = trial.error()}});
            m_again ? syncNow() : syncSoon();
        });
}

} // namespace wd
