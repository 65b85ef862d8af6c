// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a site really is: what a stranger is told at an address, and above it.
#include "sync/plone/site/siteplace.h"

#include "model/dossier/foundsite.h"
#include "sync/plone/http.h"
#include "sync/plone/ploneclient.h"
#include "sync/plone/plonejson.h"
#include "sync/plone/replyerror.h"
#include "sync/plone/site/siteaddress.h"

#include <QJsonDocument>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int networkAuthenticationRequired = 511;

Result<HttpReply> lookAt(const QUrl &address, Http &http)
{
    return PloneClient({.site = address, .user = {}, .password = {}}, http).anonymous({});
}

Result<HttpReply> emptyLogIn(const QUrl &address, Http &http)
{
    return http.send({.method = "POST",
                      .url = apiAddress(address, u"/@login"_s),
                      .headers = {{"Accept", "application/json"}, {"Content-Type", "application/json"}},
                      .body = "{}"});
}

/// Only at its root a site knows a log-in service: elsewhere an empty log-in is "not found", also below a
/// folder that strangers may not read (seen on Plone 6.1).
bool hasLogIn(const QUrl &address, Http &http)
{
    const auto reply = emptyLogIn(address, http);
    return reply && (reply->status == 400 || reply->status == 401);
}

/// What answered at `address` is the root of a site, whether or not a stranger may see it.
bool isSiteRoot(const QUrl &address, const HttpReply &reply, Http &http)
{
    const QJsonObject json = QJsonDocument::fromJson(reply.body).object();
    if (reply.status == 401 || reply.status == 403)
        return !json.isEmpty() && hasLogIn(address, http);
    return reply.status == 200 && json[u"@type"_s].toString() == u"Plone Site"_s;
}

std::optional<QUrl> parentOf(const QUrl &address)
{
    const QString path = address.path(QUrl::FullyEncoded);
    const qsizetype slash = path.lastIndexOf(u'/');
    if (slash < 0)
        return std::nullopt;
    QUrl parent = address;
    parent.setPath(path.left(slash), QUrl::StrictMode);
    return parent;
}

tl::unexpected<Error> foundAt(const QUrl &asked, const QUrl &found)
{
    return tl::unexpected(siteFoundElsewhere(asked.toString(), found.toString()));
}

/// An address we are sent to is offered when a site answers there, or when it is the same one with
/// encryption. A hotel's page is neither.
Result<void> followed(const QUrl &asked, const HttpReply &reply, Http &http)
{
    const QUrl named = asked.resolved(QUrl(QString::fromUtf8(reply.header("Location"))));
    const auto target = siteAddress(named.toString(QUrl::RemoveUserInfo));
    if (!target || *target == asked)
        return {};
    QUrl encrypted = asked;
    encrypted.setScheme(u"https"_s);
    if (*target == encrypted && asked.port() == -1)
        return foundAt(asked, *target);
    const auto there = lookAt(*target, http);
    if (there && isSiteRoot(*target, *there, http))
        return foundAt(asked, *target);
    if (target->host() != asked.host())
        return fail(ErrorKind::Offline, asked.host(), u"portal"_s);
    return {};
}

} // namespace

Result<void> provePlace(const QUrl &site, const std::stop_token &stop)
{
    Http http(stop);
    for (std::optional<QUrl> place = site; place; place = parentOf(*place)) {
        const bool asTyped = *place == site;
        const auto reply = lookAt(*place, http);
        if (!reply && asTyped)
            return tl::unexpected<Error>(reply.error());
        if (!reply)
            break;
        const bool isRoot = isSiteRoot(*place, *reply, http);
        if (isRoot && !asTyped)
            return foundAt(site, *place);
        if (isRoot)
            break;
        if (reply->status == networkAuthenticationRequired)
            return fail(ErrorKind::Offline, site.host(), u"network-login"_s);
        if (asTyped && reply->status >= 300 && reply->status <= 399)
            WD_TRY(followed(site, *reply, http));
    }
    return {}; // found, or nothing was: then logging in tells what is wrong
}

Result<void> proveLogIn(const QUrl &site, const std::stop_token &stop)
{
    Http http(stop);
    WD_ASSIGN(const HttpReply reply, emptyLogIn(site, http));
    if (isJsonObject(reply) && (reply.status == 400 || reply.status == 401))
        return {};
    const auto error = replyError(reply, Asked::LogIn, site.toString(), site);
    // Whoever lets in without a password, or asks it in another way, is no site of ours.
    if (!error || error->kind == ErrorKind::Unauthorised)
        return fail(ErrorKind::BadReply, site.toString(), u"not-json"_s);
    return tl::unexpected<Error>(*error);
}

} // namespace wd
