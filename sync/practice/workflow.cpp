// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/practice/chains.h"
#include "sync/practice/site/sitefields.h"

namespace wd::practice
{

using namespace Qt::StringLiterals;

namespace
{

bool isOffered(const SiteCall &call, const SiteObject &object, const ChainStep &step)
{
    return step.from.contains(object.state) && (call.caller.isManager() || call.caller.is(step.role));
}

QString stateTitle(const SiteCall &call, const QString &state)
{
    return chainOf(call.workflow).state(state).title;
}

QJsonObject historyRow(const SiteCall &call, QJsonObject row)
{
    row[u"title"_s] = stateTitle(call, row[u"review_state"_s].toString());
    return row;
}

/// The transitions an object went through; its versions stand in the same table.
QList<QJsonObject> transitionRows(const SiteCall &call, const SiteObject &object)
{
    QList<QJsonObject> rows = call.store.history(object.uid);
    rows.removeIf([](const QJsonObject &row) { return row.contains(u"version"_s); });
    return rows;
}

SiteReply info(const SiteCall &call, const SiteObject &object)
{
    const QString address = call.address(object.path + u"/@workflow"_s);
    QJsonArray rows, offered;
    if (!object.state.isEmpty()) {
        for (const QJsonObject &row : transitionRows(call, object))
            if (!call.caller.isStranger())
                rows.append(historyRow(call, row));
        for (const ChainStep &step : chainOf(call.workflow).steps)
            if (isOffered(call, object, step))
                offered.append(QJsonObject{{u"@id"_s, address + u'/' + step.id}, {u"title"_s, step.title}});
    }
    QJsonObject json{{u"@id"_s, address}, {u"history"_s, rows}, {u"transitions"_s, offered}};
    if (!object.isRoot())
        json[u"state"_s] = QJsonObject{{u"id"_s, object.state}, {u"title"_s, stateTitle(call, object.state)}};
    return jsonReply(json);
}

/// Whoever tries a step dates the object, whether the step is taken or refused.
void date(SiteCall &call, SiteObject &object)
{
    if (object.fields.contains(u"effective"_s))
        return;
    object.fields[u"effective"_s] = isoTime(call.now);
    object.modified = call.seconds();
    call.store.update(object);
    call.kept = true;
}

SiteReply pass(SiteCall &call, SiteObject &object, const ChainStep &step)
{
    object.state = step.to;
    call.store.update(object);
    const QJsonObject row{{u"action"_s, step.id},
                          {u"actor"_s, call.caller.user},
                          {u"comments"_s, call.json()[u"comment"_s].toString()},
                          {u"review_state"_s, object.state},
                          {u"time"_s, isoTime(call.now)}};
    call.store.addHistory(object.uid, row);
    return jsonReply(historyRow(call, row));
}

SiteReply tryStep(SiteCall &call, SiteObject object)
{
    date(call, object);
    if (object.state.isEmpty())
        return returned(400, u"WorkflowException"_s, u"No workflow provides '${name}' information."_s);
    for (const ChainStep &step : chainOf(call.workflow).steps) {
        if (step.id != call.service.at(1))
            continue;
        if (isOffered(call, object, step))
            return pass(call, object, step);
        // Being there already is no error, whatever brought it there.
        if (object.state == step.to)
            return jsonReply(historyRow(call, transitionRows(call, object).last()));
    }
    return returned(400, u"WorkflowException"_s, u"No workflow provides the '${action_id}' action."_s);
}

} // namespace

SiteReply workflow(SiteCall &call, const SiteObject &object)
{
    if (!mayView(call, object))
        return unauthorised(call);
    const bool asked = call.request.method == "GET" || call.request.method == "HEAD";
    if (asked && call.service.size() == 1)
        return info(call, object);
    if (call.request.method != "POST" || call.service.size() != 2)
        return notFound(call);
    return tryStep(call, object);
}

SiteReply history(SiteCall &call, const SiteObject &object)
{
    if (call.caller.isStranger())
        return unauthorised(call);
    QJsonArray rows;
    for (const QJsonObject &row : call.store.history(object.uid)) {
        const bool version = row.contains(u"version"_s);
        QJsonObject json = version ? row : historyRow(call, row);
        json[u"type"_s] = version ? u"versioning"_s : u"workflow"_s;
        json[u"actor"_s] = QJsonObject{{u"id"_s, row[u"actor"_s]}, {u"username"_s, row[u"actor"_s]}};
        rows.prepend(json);
    }
    return jsonReply(rows);
}

} // namespace wd::practice
