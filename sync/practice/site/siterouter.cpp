// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/practice/site/siterouter.h"

#include "resources/resource.h"
#include "sync/practice/content/fresh.h"
#include "sync/practice/content/pictures.h"

namespace wd::practice
{

using namespace Qt::StringLiterals;

namespace
{

bool isRead(const SiteCall &call)
{
    return call.request.method == "GET" || call.request.method == "HEAD";
}

/// Splits the path in object and service; false when it is not below the site.
bool readPath(SiteCall &call)
{
    const QString root = call.base.path();
    QString rest = call.request.path;
    if (rest != root && !rest.startsWith(root + u'/'))
        return false;
    rest.remove(0, root.size());
    bool service = false;
    for (const QString &segment : rest.split(u'/', Qt::SkipEmptyParts)) {
        if (segment == u"++api++"_s && !call.prefixed) {
            call.prefixed = true;
            continue;
        }
        service = service || segment.startsWith(u'@');
        if (service)
            call.service += segment;
        else
            call.path += u'/' + segment;
    }
    call.api = call.prefixed || call.request.header("Accept").trimmed() == "application/json";
    return true;
}

SiteReply ofContent(SiteCall &call, const SiteObject &object)
{
    if (call.request.method == "POST")
        return addContent(call, object);
    if (call.request.method == "PATCH")
        return patchContent(call, object);
    if (call.request.method == "DELETE")
        return deleteContent(call, object);
    if (!isRead(call))
        return raised(405, u"MethodNotAllowed"_s, QString::fromLatin1(call.request.method));
    // A private folder does not hide its published index_html, which a browser is shown at the folder's own
    // address.
    const auto front = call.api ? std::nullopt : call.store.at(object.path + u"/index_html"_s);
    if (!mayView(call, front ? *front : object))
        return unauthorised(call);
    return call.api ? jsonReply(contentJson(call, object)) : page(call, object);
}

/// Whether there is anything a view for files could show.
bool hasFile(const SiteCall &call, const SiteObject &object)
{
    const bool image = object.type != u"File"_s;
    const QString field = call.service.value(1, image ? u"image"_s : u"file"_s);
    const QString scale = call.service.first() == u"@@images"_s ? call.service.value(2) : QString();
    return object.fields.value(field)[u"blob"_s].isString()
        && (scale.isEmpty() || scaleWidths().value(scale) > 0);
}

/// Whether there is such a service or view: that is found out before who asks. A browser has no services.
bool isThere(const SiteCall &call, const SiteObject &object)
{
    static const QStringList services{u"@workflow"_s, u"@lock"_s,   u"@move"_s, u"@copy"_s,
                                      u"@history"_s,  u"@search"_s, u"@types"_s},
        views{u"@@download"_s, u"@@display-file"_s, u"@@images"_s};
    const QString &name = call.service.first();
    if (views.contains(name))
        return hasFile(call, object);
    return services.contains(name) && (call.api || !isRead(call));
}

SiteReply ofService(SiteCall &call, const SiteObject &object)
{
    const QString &name = call.service.first();
    const bool post = call.request.method == "POST";
    if (name == u"@login"_s && post)
        return object.isRoot() ? logIn(call) : notFound(call);
    if (name == u"@login-renew"_s && post)
        return renewLogIn(call);
    if (name == u"@logout"_s && post)
        return emptyReply();
    if (name == u"@users"_s && isRead(call) && call.service.size() == 2)
        return aboutUser(call, call.service.at(1));
    if (name.startsWith(u"@tus-"_s))
        return tus(call, object);
    if (!isThere(call, object))
        return notFound(call);
    if (!mayView(call, object))
        return unauthorised(call);
    if (name == u"@workflow"_s)
        return workflow(call, object);
    if (name == u"@lock"_s)
        return lock(call, object);
    if (name == u"@move"_s && post)
        return moveContent(call, object);
    if (name == u"@copy"_s && post)
        return copyContent(call, object);
    if (!isRead(call))
        return notFound(call);
    if (name == u"@history"_s)
        return history(call, object);
    if (name == u"@search"_s)
        return search(call, object);
    if (name == u"@types"_s)
        return types(call, object);
    if (name == u"@@download"_s)
        return fileReply(call, object, true);
    if (name == u"@@display-file"_s)
        return fileReply(call, object, false);
    if (name == u"@@images"_s)
        return imageReply(call, object);
    return notFound(call);
}

/// The way a browser goes that was sent away, as far as a page that tells why.
std::optional<SiteReply> logInForm(const SiteCall &call)
{
    if (call.path == u"/login"_s || call.path == u"/login_form"_s)
        return logInPage(call);
    const auto ending = u"/require_login"_s, keeper = u"/acl_users/credentials_cookie_auth"_s;
    QString above = call.path;
    if (!above.endsWith(ending))
        return std::nullopt;
    above.chop(ending.size());
    if (above.endsWith(keeper))
        above.chop(keeper.size());
    if (!call.store.at(above))
        return std::nullopt;
    const QString from = call.value(u"came_from"_s);
    const QString query = from.isEmpty()
        ? QString()
        : u"?came_from="_s + QString::fromLatin1(QUrl::toPercentEncoding(from, "/"));
    return redirected(call, call.address(u"/login"_s) + query);
}

/// What the site has besides what was made on it. Browsers and robots look for some of it at the host.
std::optional<SiteReply> siteFile(const SiteCall &call)
{
    const QString &path = call.request.path, root = call.base.path();
    const auto is = [&](const QString &name) { return path == name || path == root + name; };
    if (!isRead(call))
        return std::nullopt;
    if (is(u"/practice.css"_s))
        return SiteReply{.headers = {{"Content-Type", "text/css; charset=utf-8"}},
                         .body = resource(u"skin/practice.css"_s)};
    if (is(u"/favicon.ico"_s))
        return SiteReply{.headers = {{"Content-Type", "image/svg+xml"}},
                         .body = resource(u"skin/favicon.svg"_s)};
    if (is(u"/robots.txt"_s))
        return SiteReply{.headers = {{"Content-Type", "text/plain; charset=utf-8"}},
                         .body = "User-agent: *\nDisallow: /\n"};
    return std::nullopt;
}

SiteReply ofPath(SiteCall &call)
{
    if (auto file = siteFile(call))
        return *file;
    if (!readPath(call))
        return notFound(call);
    call.caller = callerOf(call);
    const auto object = call.store.at(call.path);
    if (!object) {
        if (auto form = logInForm(call))
            return *form;
        const QString moved = call.store.redirect(call.path);
        if (moved.isEmpty())
            return notFound(call);
        QString rest = moved;
        for (const QString &segment : std::as_const(call.service))
            rest += u'/' + segment;
        return redirected(call, call.address((call.prefixed ? u"/++api++"_s : QString()) + rest));
    }
    return call.service.isEmpty() ? ofContent(call, *object) : ofService(call, *object);
}

} // namespace

SiteReply answer(SiteCall &call)
{
    call.store.begin();
    SiteReply reply = ofPath(call);
    if (call.store.failed())
        reply = raised(500, u"OperationalError"_s, u"the practice site could not write"_s);
    if (reply.status < 400 || (call.kept && !call.store.failed()))
        call.store.commit();
    else
        call.store.rollback();
    return isRead(call) && !call.api ? askedAgain(call.request, std::move(reply)) : reply;
}

} // namespace wd::practice
