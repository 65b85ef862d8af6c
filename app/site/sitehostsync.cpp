// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The syncs of SiteHost: when they run and what is told of them.
#include "app/commands/session.h"
#include "app/site/sitehost.h"
#include "app/site/synclock.h"
#include "model/intake/storedpictures.h"
#include "sync/engine/asking/openquestions.h"
#include "views/words/eventwords.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// What a sync came to, and with what it reached the site.
struct Run {
    SyncOutcome outcome;
    SiteMaker connect;
};

Result<void> runSync(EngineContext context, const ChosenSite &site, const QString &password,
                     const std::stop_token &stop, Run &run)
{
    context.stop = stop;
    SyncLock lock(context.workspace);
    WD_TRY(lock.take(stop));
    WD_ASSIGN(const auto store, Store::open(context.workspace, context.clock));
    WD_ASSIGN(context.deskId, deskIdOf(*store, IdMaker(context.clock, context.random)));
    WD_TRY(cleanStoredPictures(*store, FileStore(context.workspace)));
    if (!run.connect) {
        WD_ASSIGN(run.connect,
                  site.kind->connect(site.settings,
                                     {.password = password, .random = context.random, .stop = stop}));
    }
    context.connect = run.connect;
    run.outcome = synchronise(context);
    return {};
}

} // namespace

EngineContext SiteHost::engineContext(const std::stop_token &stop)
{
    return {.workspace = m_around.workspace,
            .sjablonen = m_around.sjablonen,
            .site = m_site->settings,
            .deskId = {}, // filled in on the thread apart, which reads the store
            .clock = m_around.clock,
            .random = m_around.random,
            .connect = m_connect,
            .stop = stop,
            .progress =
                [this](const SyncReport &soFar) {
                    QMetaObject::invokeMethod(
                        this, [this, soFar] { tellProgress(soFar); }, Qt::QueuedConnection);
                },
            .lookAtPictures = lookAtPictures,
            .proofs = m_proofs,
            .name = m_around.ownName,
            .program = QCoreApplication::applicationVersion(),
            // On the Oefensite there is nobody else.
            .openHere = m_around.practice ? nullptr : m_openHere};
}

void SiteHost::setAutomatic(bool automatic)
{
    m_around.automatic = automatic;
    if (automatic)
        syncSoon();
    else {
        m_soon.stop();
        m_next.stop();
    }
}

void SiteHost::syncSoon()
{
    if (m_site && m_around.automatic && !m_soon.isActive())
        m_soon.start(m_around.soon);
}

void SiteHost::syncNow()
{
    if (!m_site || m_siteState == SiteState::NeedsPassword)
        return;
    if (m_busy) {
        m_again = true;
        return;
    }
    m_again = false;
    m_soon.stop();
    m_next.stop();
    setSiteState(SiteState::Working);
    tellOpenHere();
    apart<Run>(
        [around = engineContext({}), site = *m_site, password = m_password](const std::stop_token &stop) {
            Run run{.outcome = {}, .connect = around.connect};
            if (const auto ran = runSync(around, site, password, stop, run); !ran)
                run.outcome.error = ran.error();
            return run;
        },
        [this, joined = m_joined](const Run &run) {
            if (joined == m_joined)
                m_connect = run.connect;
            synchronised(run.outcome);
        });
}

void SiteHost::questionsRead(const DossierId &id, const QList<SyncEvent> &questions)
{
    QThreadPool::globalInstance()->start([self = QPointer<SiteHost>(this), workspace = m_around.workspace,
                                          clock = m_around.clock, id, questions] {
        const auto store = Store::open(workspace, clock);
        // Where it cannot be kept, the questions stay; they are asked again.
        if (!store || !noteQuestionsRead(**store, id, questions))
            return;
        QMetaObject::invokeMethod(
            qApp,
            [self, id] {
                if (self)
                    Q_EMIT self->dossiersChanged({id});
            },
            Qt::QueuedConnection);
    });
}

void SiteHost::stop()
{
    m_soon.stop();
    m_again = false;
    m_stop.request_stop();
}

namespace
{

/// What came beside dossiers, and a person should know all the same: a sjabloon, a shared document.
bool isNews(const SyncReport &report)
{
    return std::ranges::any_of(
        report.steps, [](const SyncEvent &event) { return event.isForTheUser() && !event.isQuestion(); });
}

/// What decides how it goes on: no connection and no password go before what one dossier met.
bool graver(const Error &one, const Error &other)
{
    const auto weight = [](const Error &error) {
        const bool all = error.kind == ErrorKind::Offline || error.kind == ErrorKind::TimedOut
            || error.kind == ErrorKind::Unauthorised;
        return all ? 2 : error.kind == ErrorKind::Stopped ? 0 : 1;
    };
    return weight(one) > weight(other);
}

} // namespace

void SiteHost::tellProgress(const SyncReport &report)
{
    if (report.steps.isEmpty())
        return;
    setDoing(report.title.isEmpty()
                 ? eventInWords(report.steps.last(), m_around.language)
                 : report.title + u": "_s + eventInWords(report.steps.last(), m_around.language));
}

void SiteHost::synchronised(const SyncOutcome &outcome)
{
    setDoing({});
    QList<DossierId> changed;
    std::optional<Error> error = outcome.error;
    for (const SyncReport &report : outcome.reports) {
        if (report.error && (!error || graver(*report.error, *error)))
            error = report.error;
        if (report.dossier.isEmpty()) {
            if (isNews(report))
                Q_EMIT reported({}, report.steps, {}, {});
            continue;
        }
        changed.append(report.dossier);
        if (!report.steps.isEmpty() || report.error)
            Q_EMIT reported(report.dossier, report.steps, report.address, report.error);
    }
    for (const DossierId &id : takeOpenElsewhere(outcome)) {
        if (!changed.contains(id))
            changed.append(id);
    }
    const bool stopped = error && error->kind == ErrorKind::Stopped;
    const bool offline = error && (error->kind == ErrorKind::Offline || error->kind == ErrorKind::TimedOut);
    const bool refused = error && error->kind == ErrorKind::Unauthorised;
    if (!error || stopped) {
        m_lastSync = error ? m_lastSync : m_around.clock();
        m_offlineTries = 0;
        setSiteState(SiteState::Idle);
    } else {
        setSiteState(offline       ? SiteState::Offline
                         : refused ? SiteState::NeedsPassword
                                   : SiteState::Refused,
                     error);
    }
    if (!changed.isEmpty())
        Q_EMIT dossiersChanged(changed);
    if (refused)
        return;
    if (offline)
        ++m_offlineTries;
    if (m_again)
        syncNow();
    else if (m_around.automatic) // offline: 1, 2, 4 ... 16 times as long
        m_next.start(m_around.between * (offline ? 1 << std::min(m_offlineTries - 1, 4) : 1));
}

void SiteHost::setSiteState(SiteState siteState, const std::optional<Error> &error)
{
    m_siteState = siteState;
    m_error = error;
    Q_EMIT siteStateChanged();
}

void SiteHost::setDoing(const QString &doing)
{
    if (m_doing == doing)
        return;
    m_doing = doing;
    Q_EMIT doingChanged();
}

} // namespace wd
