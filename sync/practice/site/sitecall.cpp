// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/practice/site/sitecall.h"

#include "sync/practice/chains.h"

namespace wd::practice
{

using namespace Qt::StringLiterals;

bool Caller::isManager() const
{
    return is(u"Site Administrator"_s);
}

QDateTime SiteCall::seconds() const
{
    return QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC);
}

QString SiteCall::address(const QString &objectPath) const
{
    return base.toString() + QString::fromLatin1(QUrl::toPercentEncoding(objectPath, "/@+:"));
}

QString SiteCall::pathOf(const QString &given) const
{
    QString found = QUrl(given).path(QUrl::FullyDecoded);
    found.replace(u"/++api++"_s, QString());
    const QString root = base.path();
    if (found == root || found.startsWith(root + u'/'))
        found.remove(0, root.size());
    while (found.endsWith(u'/'))
        found.chop(1);
    return found;
}

QStringList SiteCall::values(const QString &name) const
{
    QStringList found;
    for (const auto &[key, value] : request.query) {
        // Zope's style hints: "path.depth:int", "UID:list".
        if (key.section(u':', 0, 0) == name)
            found += value;
    }
    return found;
}

QString isoTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u"+00:00"_s;
}

SiteReply jsonReply(const QJsonValue &value, int status)
{
    const QJsonDocument document
        = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return {.status = status,
            .headers = {{"Content-Type", "application/json"}, {"X-Content-Type-Options", "nosniff"}},
            .body = document.toJson(QJsonDocument::Indented)};
}

SiteReply emptyReply(int status)
{
    return {.status = status, .headers = {}, .body = {}};
}

SiteReply raised(int status, const QString &type, const QString &message)
{
    return jsonReply(QJsonObject{{u"type"_s, type}, {u"message"_s, message}}, status);
}

SiteReply returned(int status, const QString &type, const QString &message)
{
    return jsonReply(QJsonObject{{u"error"_s, QJsonObject{{u"type"_s, type}, {u"message"_s, message}}}},
                     status);
}

SiteReply notFound(const SiteCall &call)
{
    if (!call.api)
        return pageNotFound(call);
    return raised(404, u"NotFound"_s, u"Resource not found: "_s + call.address(call.path));
}

SiteReply redirected(const SiteCall &call, const QString &address)
{
    const bool asked = call.request.method == "GET" || call.request.method == "HEAD";
    SiteReply reply = emptyReply(asked ? 302 : 307);
    reply.headers.emplaceBack("Location", address.toUtf8());
    return reply;
}

SiteReply unauthorised(const SiteCall &call)
{
    if (call.api)
        return raised(401, u"Unauthorized"_s, u"You are not authorized to access this resource."_s);
    if (call.request.method == "HEAD")
        return emptyReply(401);
    SiteReply reply = emptyReply(302);
    reply.headers.emplaceBack("Location",
                              call.address(u"/acl_users/credentials_cookie_auth/require_login"_s).toUtf8()
                                  + "?came_from=" + QUrl::toPercentEncoding(call.request.path, "/"));
    return reply;
}

SiteReply wrongField(const QString &field, const QString &message)
{
    return raised(400, u"BadRequest"_s,
                  u"[{'message': '%1', 'field': '%2', 'error': 'ValidationError'}]"_s.arg(message, field));
}

QString stateOf(const SiteCall &call, const SiteObject &object)
{
    auto decides = std::optional(object);
    while (decides && decides->state.isEmpty() && !decides->isRoot())
        decides = call.store.at(decides->parentPath());
    return decides ? decides->state : QString();
}

bool mayStrangersView(const SiteCall &call, const SiteObject &object)
{
    const QString state = stateOf(call, object);
    return state.isEmpty() || chainOf(call.workflow).state(state).open;
}

bool mayView(const SiteCall &call, const SiteObject &object)
{
    return !call.caller.isStranger() || mayStrangersView(call, object);
}

bool mayEdit(const SiteCall &call, const SiteObject &object)
{
    if (call.caller.isManager())
        return true;
    if (object.isRoot())
        return false;
    const QString state = stateOf(call, object);
    return call.caller.is(state.isEmpty() ? u"Editor"_s : chainOf(call.workflow).state(state).editor);
}

bool mayAdd(const SiteCall &call)
{
    return call.caller.isManager() || call.caller.is(u"Contributor"_s);
}

bool mayDelete(const SiteCall &call)
{
    return call.caller.isManager() || call.caller.is(u"Editor"_s);
}

bool isContainer(const SiteCall &call, const SiteObject &object)
{
    if (object.isRoot() || object.type == u"Folder"_s)
        return true;
    return call.volto
        && (object.type == u"Document"_s || object.type == u"News Item"_s || object.type == u"Event"_s);
}

} // namespace wd::practice
