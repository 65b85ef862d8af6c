// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plone/strangersight.h"

#include "sync/plone/plonejson.h"
#include "sync/plone/replyerror.h"

#include <QJsonDocument>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

bool isOnSite(const QUrl &target, const QUrl &site)
{
    const QString root = site.path() == u"/"_s ? QString() : site.path();
    return target.scheme() == site.scheme() && target.host() == site.host() && target.port() == site.port()
        && (target.path() == root || target.path().startsWith(root + u'/'));
}

/// The log-in form of Plone, of its classic pages, and of the Volto frontend.
bool isLogIn(const QString &path)
{
    return path.endsWith(u"/require_login"_s) || path == u"/login"_s || path == u"/login_form"_s;
}

StrangerSight redirected(const HttpReply &reply, const QUrl &site)
{
    const QByteArray location = reply.header("Location");
    const QUrl target = site.resolved(QUrl(QString::fromUtf8(location)));
    if (location.isEmpty() || !target.isValid() || !isOnSite(target, site))
        return {.status = reply.status};
    const QString path = sitePath(site, target.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment).toString());
    if (isLogIn(path))
        return {.sight = Sight::Hidden, .status = reply.status};
    return {.sight = Sight::Moved, .movedTo = path, .status = reply.status};
}

} // namespace

StrangerSight strangerSight(const HttpReply &reply, const QUrl &site, bool api)
{
    const int status = reply.status;
    const bool ofTheSite = !api || isJsonObject(reply);
    if (status >= 200 && status <= 299)
        return {.sight = ofTheSite ? Sight::Readable : Sight::Unproven, .status = status};
    if (status == 401 || (status == 404 && ofTheSite))
        return {.sight = Sight::Hidden, .status = status};
    if (status >= 300 && status <= 399)
        return redirected(reply, site);
    return {.status = status};
}

} // namespace wd
