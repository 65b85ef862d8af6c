// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/practice/sitefields.h"

#include <array>

namespace wd::practice
{

using namespace Qt::StringLiterals;

namespace
{

struct Transition {
    const char16_t *name, *title, *from, *to, *role;
};
constexpr std::array transitions{
    Transition{u"publish", u"Publiceren", u"private pending", u"published", u"Reviewer"},
    Transition{u"reject", u"Stuur terug", u"pending published", u"private", u"Reviewer"},
    Transition{u"retract", u"Terugtrekken", u"pending published", u"private", u"Editor"},
    Transition{u"submit", u"Indienen voor publicatie", u"private", u"pending", u"Editor"}};

QString textOf(const char16_t *literal)
{
    return QString::fromUtf16(literal);
}

bool isOffered(const SiteCall &call, const SiteObject &object, const Transition &transition)
{
    return textOf(transition.from).split(u' ').contains(object.state)
        && (call.caller.isManager() || call.caller.is(textOf(transition.role)));
}

QString stateTitle(const QString &state)
{
    return state == u"published"_s ? u"Gepubliceerd"_s : state == u"pending"_s ? u"Ingediend"_s : u"Privé"_s;
}

QJsonObject historyRow(QJsonObject row)
{
    row[u"title"_s] = stateTitle(row[u"review_state"_s].toString());
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
    if (hasWorkflow(object.type) && !object.isRoot()) {
        for (const QJsonObject &row : transitionRows(call, object))
            if (!call.caller.isStranger())
                rows.append(historyRow(row));
        for (const Transition &transition : transitions)
            if (isOffered(call, object, transition))
                offered.append(QJsonObject{{u"@id"_s, address + u'/' + textOf(transition.name)},
                                           {u"title"_s, textOf(transition.title)}});
    }
    QJsonObject json{{u"@id"_s, address}, {u"history"_s, rows}, {u"transitions"_s, offered}};
    if (!object.state.isEmpty())
        json[u"state"_s] = QJsonObject{{u"id"_s, object.state}, {u"title"_s, stateTitle(object.state)}};
    return jsonReply(json);
}

SiteReply pass(SiteCall &call, SiteObject object, const Transition &transition)
{
    object.state = textOf(transition.to);
    if (!object.fields.contains(u"effective"_s)) {
        object.fields[u"effective"_s] = isoTime(call.now);
        object.modified = call.seconds();
    }
    call.store.update(object);
    const QJsonObject row{{u"action"_s, textOf(transition.name)},
                          {u"actor"_s, call.caller.user},
                          {u"comments"_s, call.json()[u"comment"_s].toString()},
                          {u"review_state"_s, object.state},
                          {u"time"_s, isoTime(call.now)}};
    call.store.addHistory(object.uid, row);
    return jsonReply(historyRow(row));
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
    for (const Transition &transition : transitions) {
        if (textOf(transition.name) != call.service.at(1))
            continue;
        if (isOffered(call, object, transition))
            return pass(call, object, transition);
        const auto rows = transitionRows(call, object);
        // Being there already is no error.
        if (!rows.isEmpty() && !call.caller.isStranger() && object.state == textOf(transition.to)
            && rows.last()[u"action"_s].toString() == call.service.at(1))
            return jsonReply(historyRow(rows.last()));
    }
    return returned(400, u"WorkflowException"_s, u"No workflow provides the '${action_id}' action."_s);
}

SiteReply history(SiteCall &call, const SiteObject &object)
{
    if (call.caller.isStranger())
        return unauthorised(call);
    QJsonArray rows;
    for (const QJsonObject &row : call.store.history(object.uid)) {
        const bool version = row.contains(u"version"_s);
        QJsonObject json = version ? row : historyRow(row);
        json[u"type"_s] = version ? u"versioning"_s : u"workflow"_s;
        json[u"actor"_s] = QJsonObject{{u"id"_s, row[u"actor"_s]}, {u"username"_s, row[u"actor"_s]}};
        rows.prepend(json);
    }
    return jsonReply(rows);
}

} // namespace wd::practice
