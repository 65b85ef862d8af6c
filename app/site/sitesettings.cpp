// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/sitesettings.h"

#include "app/site/sitekinds.h"
#include "sync/site/dossierplaces.h"

namespace wd
{

using namespace Qt::StringLiterals;

QJsonObject toJson(const SiteSettings &site)
{
    QJsonObject json = site.own;
    const std::initializer_list<std::pair<QString, QString>> common{{u"name"_s, site.name},
                                                                    {u"url"_s, site.url.toString()},
                                                                    {u"user"_s, site.user},
                                                                    {u"base"_s, site.base},
                                                                    {u"kind"_s, site.kind}};
    for (const auto &[key, value] : common)
        json.insert(key, value);
    return json;
}

SiteSettings siteFromJson(const QJsonObject &json)
{
    SiteSettings site{.name = json[u"name"_s].toString(),
                      .url = QUrl(json[u"url"_s].toString()),
                      .user = json[u"user"_s].toString(),
                      .base = json[u"base"_s].toString(SiteSettings().base),
                      .kind = json[u"kind"_s].toString(),
                      .own = json};
    for (const QString &common : {u"name"_s, u"url"_s, u"user"_s, u"base"_s, u"kind"_s})
        site.own.remove(common);
    return site;
}

QString shownAddress(const SiteSettings &site)
{
    return site.url.isLocalFile() ? site.url.toLocalFile() : site.url.toString();
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
    const auto chosen = site ? chosenSite(*site) : Result<ChosenSite>(fail(ErrorKind::NotFound));
    if (!chosen)
        return {};
    return {.publicUrl = [chosen = *chosen](
                             const QString &path) { return chosen.kind->publicUrl(chosen.settings, path); },
            .dossiers = Places{.base = site->base}.dossiers(),
            .user = site->user};
}

SiteSeen siteSeenIn(const Store &store)
{
    const auto site = siteOf(store);
    return seenOf(site ? std::optional(*site) : std::nullopt);
}

} // namespace wd
