// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/site/sitelogin.h"
#include "app/site/synclock.h"
#include "model/platform/stopsignals.h"
#include "sync/engine/trying/trysite.h"
#include "views/words/trialwords.h"

#include <QJsonArray>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject stepToJson(const TrialStep &step, const Language &language)
{
    QJsonObject json{{u"subject"_s, codeOf(step.subject)},
                     {u"outcome"_s, codeOf(step.outcome)},
                     {u"mender"_s, codeOf(menderOf(step))},
                     {u"sentence"_s, trialFound(step, language)}};
    if (step.error)
        json.insert(u"error"_s, errorToJson(*step.error, language));
    if (step.bytes > 0)
        json.insert(u"bytes"_s, step.bytes);
    if (step.piece > 0)
        json.insert(u"piece"_s, step.piece);
    return json;
}

/// Nothing hinders: done. Else what a script must act on first.
ExitCode codeOfTrial(const SiteTrial &trial)
{
    ExitCode code = ExitCode::Done;
    for (const TrialStep &step : trial) {
        const bool counts = step.outcome == TrialOutcome::Hindered || step.error;
        if (counts)
            code = worse(code, step.error ? exitCodeOf(*step.error) : ExitCode::Failed);
    }
    return code;
}

} // namespace

CommandResult trySiteCommand(Session &session, const CommandLine &)
{
    WD_ASSIGN(const Store *const store, session.store());
    WD_ASSIGN(const SiteSettings settings, siteOf(*store));
    WD_ASSIGN(const ChosenSite site, chosenSite(settings));
    WD_ASSIGN(const QString deskId, session.deskId());
    const auto password = passwordFor(site, session.around().passwords, session.language());
    std::stop_source stop;
    const StopSignals signals([&stop] { stop.request_stop(); });
    SyncLock lock(session.around().workspace);
    WD_TRY(lock.take(stop.get_token(), [&session] { session.say(Say::WaitingForOtherSync); }));
    const SiteTrial trial = trySite(*site.kind, settings,
                                    {.with = {.password = password ? password->text : QString(),
                                              .random = session.around().random,
                                              .stop = stop.get_token()},
                                     .deskId = deskId,
                                     .told = [&session](const TrialStep &step) {
                                         if (step.outcome != TrialOutcome::UnderWay)
                                             session.say(trialLine(step, session.language()));
                                     }});
    session.say(trialSummary(trial, session.language()));
    QJsonArray steps;
    for (const TrialStep &step : trial)
        steps.append(stepToJson(step, session.language()));
    session.answer(QJsonObject{{u"address"_s, shownAddress(settings)},
                               {u"works"_s, hindrancesIn(trial).isEmpty()},
                               {u"summary"_s, trialSummary(trial, session.language())},
                               {u"steps"_s, steps}});
    return codeOfTrial(trial);
}

} // namespace wd
