// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sitesettings.h"

#include "app/exitcode.h"
#include "sync/plone/places.h"
#include "sync/plone/plainhttp.h"

#include <QRegularExpression>

namespace wd
{

using namespace Qt::StringLiterals;

QJsonObject toJson(const SiteSettings &site)
{
    return {{u"name"_s, site.name}, {u"url"_s, site.url.toString()},        {u"user"_s, site.user},
            {u"base"_s, site.base}, {u"organisation"_s, site.organisation}, {u"plainHttp"_s, site.plainHttp}};
}

SiteSettings siteFromJson(const QJsonObject &json)
{
    const SiteSettings usual;
    return {.name = json[u"name"_s].toString(),
            .url = QUrl(json[u"url"_s].toString()),
            .user = json[u"user"_s].toString(),
            .base = json[u"base"_s].toString(usual.base),
            .organisation = json[u"organisation"_s].toString(usual.organisation),
            .plainHttp = json[u"plainHttp"_s].toBool()};
}

Result<QUrl> siteAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    const bool schemeGiven = text.contains(u"://"_s);
    QUrl url(schemeGiven ? text : u"https://"_s + text, QUrl::StrictMode);
    if (!schemeGiven && isThisComputer(url.host()))
        url.setScheme(u"http"_s);
    const bool web = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty())
        return fail(ErrorKind::BadInput, text, u"url"_s);
    url.setQuery(QString());
    url.setFragment(QString());
    QString path = url.path(QUrl::FullyEncoded);
    if (const qsizetype api = path.indexOf(u"/++api++"_s); api >= 0)
        path.truncate(api);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return url;
}

Result<QString> basePath(const QString &typed)
{
    static const QRegularExpression form(u"^(/[a-z0-9][a-z0-9._-]*)+$"_s);
    QString path = typed.startsWith(u'/') ? typed : u'/' + typed;
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    if (!form.match(path).hasMatch())
        return wrongUse(typed.isEmpty() ? u"--base"_s : typed);
    return path;
}

Result<SiteSettings> siteOf(const Store &store)
{
    WD_ASSIGN(const QJsonValue kept, store.setting(u"site"_s));
    if (!kept.isObject())
        return fail(ErrorKind::BadInput, {}, u"no-site"_s);
    return siteFromJson(kept.toObject());
}

SiteSeen seenOf(const std::optional<SiteSettings> &site)
{
    if (!site)
        return {};
    return {.url = site->url, .dossiers = Places{.base = site->base}.dossiers(), .user = site->user};
}

SiteSeen siteSeenIn(const Store &store)
{
    const auto site = siteOf(store);
    return seenOf(site ? std::optional(*site) : std::nullopt);
}

} // namespace wd
