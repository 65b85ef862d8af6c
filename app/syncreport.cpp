// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/syncreport.h"

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
                     {u"steps"_s, QJsonArray::fromStringList(report.steps)},
                     {u"address"_s, report.address},
                     {u"conflicts"_s, report.conflicts},
                     {u"needsUser"_s, report.needsUser},
                     {u"asked"_s, QJsonArray::fromStringList(report.asked)}};
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
        for (const QString &step : report.steps)
            session.say(u"  "_s + stepInWords(step, session.language()));
        if (!report.address.isEmpty())
            session.say(u"  "_s + words(Say::PublicAddress, session.language(), {report.address}));
    }
    if (!anything && !outcome.error)
        session.say(Say::NothingToDo);
    session.say(Say::Requests, {QString::number(outcome.requests)});
}

/// What waits for the user in one dossier, each an error of its own.
QList<Error> choicesIn(const SyncReport &report)
{
    QList<Error> choices;
    QStringList steps = report.steps;
    for (const QString &asked : report.asked) {
        if (!steps.contains(asked))
            steps.append(asked); // of an earlier sync
    }
    for (const QString &step : std::as_const(steps)) {
        if (step == u"requested"_s)
            choices.append({ErrorKind::NeedsUser, report.title, u"request-only"_s});
        else if (step.startsWith(u"asked:web-edit:"_s))
            choices.append({ErrorKind::NeedsUser, step.section(u':', 2), u"web-edit:"_s + report.title});
        else if (step.startsWith(u"asked:site-refuses:"_s))
            choices.append(
                {ErrorKind::NeedsUser, step.section(u':', 3), u"site-refuses:"_s + step.section(u':', 2, 2)});
        else if (step.startsWith(u"file-refused:"_s) || step.startsWith(u"file-damaged:"_s))
            choices.append({ErrorKind::NeedsUser, step.section(u':', 1), step.section(u':', 0, 0)});
        else if (step.startsWith(u"asked:"_s))
            choices.append({ErrorKind::NeedsUser, report.title, step.section(u':', 1)});
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
