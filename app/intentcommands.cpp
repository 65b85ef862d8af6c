// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// withdraw and return: they only write down what the user decided; a sync carries it out.
#include "app/commands.h"
#include "sync/engine/bench.h"

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

CommandResult withdrawDossier(Session &session, const CommandLine &line)
{
    const QString reason = line.option(u"reason"_s).simplified();
    if (reason.isEmpty())
        return wrongUse(u"--reason"_s);
    WD_ASSIGN(const DossierId id, session.dossier(line.words.first()));
    WD_ASSIGN(Store *const store, session.store());
    WD_ASSIGN(const Desk changed, store->change(id, [&](Desk &desk) -> Result<void> {
        desk.intent = PendingIntent{.kind = IntentKind::Withdraw,
                                    .reason = reason,
                                    .notice = line.has(u"notice"_s),
                                    .date = session.today()};
        return {};
    }));
    session.say(Say::WithdrawRecorded, {changed.work.title});
    session.answer(QJsonObject{{u"id"_s, id.value}, {u"intent"_s, u"withdraw"_s}});
    return ExitCode::Done;
}

CommandResult returnRequest(Session &session, const CommandLine &line)
{
    const QString reason = line.option(u"reason"_s).simplified();
    if (reason.isEmpty())
        return wrongUse(u"--reason"_s);
    WD_ASSIGN(const DossierId id, session.dossier(line.words.first()));
    WD_ASSIGN(Store *const store, session.store());
    WD_ASSIGN(const Desk changed, store->change(id, [&](Desk &desk) -> Result<void> {
        int newest = 0;
        for (const Intent &intent : SiteNotes::from(desk).open)
            newest = intent.kind == u"request"_s ? std::max(newest, intent.revision) : newest;
        if (newest == 0)
            return fail(ErrorKind::BadInput, desk.work.title, u"no-request"_s);
        desk.intent = PendingIntent{
            .kind = IntentKind::Returned, .reason = reason, .date = session.today(), .answers = newest};
        return {};
    }));
    session.say(Say::ReturnRecorded, {changed.work.title});
    session.answer(QJsonObject{{u"id"_s, id.value}, {u"intent"_s, u"returned"_s}});
    return ExitCode::Done;
}

} // namespace wd
