// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// withdraw and return: they only write down what the user decided; a sync carries it out.
#include "app/commands/commands.h"
#include "model/publication/notes/decision.h"

namespace wd
{

using namespace Qt::StringLiterals;

CommandResult withdrawDossier(Session &session, const CommandLine &line)
{
    const PendingIntent decision{.kind = IntentKind::Withdraw,
                                 .reason = line.option(u"reason"_s).simplified(),
                                 .notice = line.has(u"notice"_s)};
    if (!isComplete(decision))
        return wrongUse(u"--reason"_s);
    WD_ASSIGN(const DossierId id, session.dossier(line.words.first()));
    WD_ASSIGN(Store *const store, session.store());
    WD_ASSIGN(const LocalDossier changed, store->change(id, [&](LocalDossier &local) -> Result<void> {
        local.intent = decidedOn(decision, local.work, session.sjablonen().of(local.work), session.today());
        return {};
    }));
    session.say(Say::WithdrawRecorded, {changed.work.title});
    session.answer(QJsonObject{{u"id"_s, id.value}, {u"intent"_s, codeOf(IntentKind::Withdraw)}});
    return ExitCode::Done;
}

CommandResult returnRequest(Session &session, const CommandLine &line)
{
    PendingIntent decision{.kind = IntentKind::Returned, .reason = line.option(u"reason"_s).simplified()};
    if (!isComplete(decision))
        return wrongUse(u"--reason"_s);
    WD_ASSIGN(const DossierId id, session.dossier(line.words.first()));
    WD_ASSIGN(Store *const store, session.store());
    WD_ASSIGN(const LocalDossier changed, store->change(id, [&](LocalDossier &local) -> Result<void> {
        decision.answers = newestRequest(SiteNotes::from(local));
        if (decision.answers == 0)
            return fail(ErrorKind::BadInput, local.work.title, u"no-request"_s);
        local.intent = decidedOn(decision, local.work, session.sjablonen().of(local.work), session.today());
        return {};
    }));
    session.say(Say::ReturnRecorded, {changed.work.title});
    session.answer(QJsonObject{{u"id"_s, id.value}, {u"intent"_s, codeOf(IntentKind::Returned)}});
    return ExitCode::Done;
}

} // namespace wd
