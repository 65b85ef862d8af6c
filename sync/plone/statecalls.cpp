// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Workflow, history and locks: the part of PloneClient about the state of an object.
#include "sync/plone/ploneclient.h"
#include "sync/plone/plonejson.h"

#include <QJsonArray>

namespace wd
{

using namespace Qt::StringLiterals;

Result<QString> PloneClient::transition(const QString &path, const QString &name)
{
    WD_TRY(own(path));
    WD_ASSIGN(const QJsonObject json,
              callForObject("POST", path + u"/@workflow/"_s + name, {}, QJsonObject()));
    return json[u"review_state"_s].toString();
}

Result<QStringList> PloneClient::transitions(const QString &path)
{
    WD_ASSIGN(const QJsonObject json, callForObject("GET", path + u"/@workflow"_s));
    QStringList names;
    for (const QJsonValue offered : json[u"transitions"_s].toArray())
        names += offered[u"@id"_s].toString().section(u'/', -1);
    return names;
}

Result<QJsonArray> PloneClient::history(const QString &path)
{
    const QString service = path + u"/@history"_s;
    WD_ASSIGN(const HttpReply reply, call("GET", service));
    return arrayOf(reply, service);
}

Result<SiteLock> PloneClient::lock(const QString &path, int timeoutSeconds)
{
    WD_TRY(own(path));
    WD_ASSIGN(const QJsonObject json,
              callForObject("POST", path + u"/@lock"_s, {}, QJsonObject{{u"timeout"_s, timeoutSeconds}}));
    SiteLock taken = ploneLock(json);
    taken.asked = m_took;
    return taken;
}

Result<SiteLock> PloneClient::refreshLock(const QString &path, const QString &token)
{
    WD_ASSIGN(const HttpReply reply,
              call("PATCH", path + u"/@lock"_s, {}, QJsonObject(), {{"Lock-Token", token.toUtf8()}}));
    if (reply.body.isEmpty())
        return lockOf(path);
    WD_ASSIGN(const QJsonObject json, objectOf(reply, path));
    return ploneLock(json);
}

Result<SiteLock> PloneClient::lockOf(const QString &path)
{
    WD_ASSIGN(const QJsonObject json, callForObject("GET", path + u"/@lock"_s));
    return ploneLock(json);
}

Result<void> PloneClient::unlock(const QString &path, const QString &token)
{
    WD_TRY(call("DELETE", path + u"/@lock"_s, {}, {}, {{"Lock-Token", token.toUtf8()}}));
    return {};
}

} // namespace wd
