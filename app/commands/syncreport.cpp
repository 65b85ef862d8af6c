// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/syncreport.h"

#include "views/words/eventwords.h"

#include <QJsonArray>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject reportToJson(const SyncReport &report, Language language)
{
    QJsonObject json{{u"id"_s, report.dossier.value},
                     {u"title"_s, report.title},
                     {u"steps"_s, QJsonArray::fromStringList(codesOf(report.steps))},
                     {u"address"_s, report.address},
                     {u"conflicts"_s, report.conflicts},
                     {u"needsUser"_s, report.needsUser},
                     {u"asked"_s, QJsonArray::fromStringList(codesOf(report.asked))}};
    if (report.error)
        json.insert(u"error"_s, errorToJson(*report.error, language));
    return json;
}

void answer(Session &session, const SyncOutcome &outcome)
{
    QJsonArray dossiers;
    for (const SyncReport &report : outcome.reports)
        dossiers.append(reportToJson(report, session.language()));
    QJsonArray waiting;
    for (const SyncReport &report : outcome.waiting)
        waiting.append(reportToJson(report, session.language()));
    QJsonObject json{{u"requests"_s, outcome.requests}, {u"dossiers"_s, dossiers}, {u"waiting"_s, waiting}};
    if (outcome.error)
        json.insert(u"error"_s, errorToJson(*outcome.error, session.language()));
    session.answer(json);
}

void sayReports(Session &session, const SyncOutcome &outcome)
{
    bool anything = false;
    for (const SyncReport &report : outcome.reports) {
        if (report.steps.isEmpty() && report.address.isEmpty())
            continue;
        anything = true;
        const QStringList name{report.title, report.dossier.value};
        // What was done to the site itself stands under no dossier.
        if (const QString heading = name.join(u"  "_s).trimmed(); !heading.isEmpty())
            session.say(heading);
        for (const SyncEvent &step : report.steps)
            session.say(u"  "_s + eventInWords(step, session.language()));
        if (!report.address.isEmpty())
            session.say(u"  "_s + whereItIsRead(report.address, session.language()));
    }
    if (!anything && !outcome.error)
        session.say(Say::NothingToDo);
    session.say(Say::Requests, {QString::number(outcome.requests)});
}

/// What waits for the user because of one event, as an error with a sentence; nullopt: nothing.
std::optional<Error> choiceIn(const SyncEvent &event, const QString &title)
{
    if (event.kind == SyncEventKind::Requested)
        return Error{ErrorKind::NeedsUser, title, u"request-only"_s};
    if (event.kind == SyncEventKind::AskWebEdit)
        return Error{ErrorKind::NeedsUser, factsOf(event), u"web-edit:"_s + title};
    if (event.kind == SyncEventKind::AskSiteRefuses)
        return Error{ErrorKind::NeedsUser, event.what, u"site-refuses:"_s + event.member};
    if (event.kind == SyncEventKind::FileRefused || event.kind == SyncEventKind::FileDamaged)
        return Error{ErrorKind::NeedsUser, event.what, wordOf(event.kind)};
    if (event.isQuestion())
        return Error{ErrorKind::NeedsUser, title, questionWord(event)};
    return std::nullopt;
}

/// What waits for the user in one dossier, each an error of its own.
QList<Error> choicesIn(const SyncReport &report)
{
    QList<Error> choices;
    QList<SyncEvent> events = report.steps;
    for (const SyncEvent &asked : report.asked) {
        if (!events.contains(asked))
            events.append(asked); // of an earlier sync
    }
    for (const SyncEvent &event : std::as_const(events)) {
        if (const auto choice = choiceIn(event, report.title))
            choices.append(*choice);
    }
    return choices;
}

/// Titles of the dossiers with open conflicts, whichever sync found them.
Result<QStringList> withConflicts(Session &session, const QList<DossierId> &only)
{
    WD_ASSIGN(const Store *store, session.store());
    WD_ASSIGN(const QList<DossierRow> rows, store->rows());
    QStringList titles;
    for (const DossierRow &row : rows) {
        if (row.openConflicts > 0 && (only.isEmpty() || only.contains(row.id)))
            titles.append(row.title);
    }
    return titles;
}

ExitCode complainOf(Session &session, const Error &error)
{
    session.complain(error);
    return exitCodeOf(error);
}

/// One sentence for each thing that is wrong: twenty dossiers without a connection are one.
ExitCode complainOfFailures(Session &session, const SyncOutcome &outcome)
{
    ExitCode code = ExitCode::Done;
    QList<Error> told;
    if (outcome.error)
        told.append(*outcome.error);
    for (const SyncReport &report : outcome.reports) {
        if (report.error && !told.contains(*report.error))
            told.append(*report.error);
    }
    for (const Error &error : told)
        code = worse(code, complainOf(session, error));
    return code;
}

} // namespace

CommandResult tellPlan(Session &session, const SyncOutcome &outcome)
{
    answer(session, outcome);
    sayReports(session, outcome);
    return complainOfFailures(session, outcome);
}

CommandResult tellOutcome(Session &session, const SyncOutcome &outcome, const QList<DossierId> &only)
{
    answer(session, outcome);
    sayReports(session, outcome);
    ExitCode code = complainOfFailures(session, outcome);
    for (const SyncReport &report : outcome.reports + outcome.waiting) {
        if (report.needsUser)
            code = worse(code, ExitCode::NeedsUser);
        for (const Error &choice : choicesIn(report))
            code = worse(code, complainOf(session, choice));
    }
    WD_ASSIGN(const QStringList titles, withConflicts(session, only));
    for (const QString &title : titles)
        code = worse(code, complainOf(session, {ErrorKind::NeedsUser, title, u"conflicts-open"_s}));
    return code;
}

} // namespace wd
