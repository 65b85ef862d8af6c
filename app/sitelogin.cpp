// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sitelogin.h"

#include "sync/plone/http.h"
#include "sync/plone/plainhttp.h"

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

Result<void> mayCarryPassword(const SiteSettings &site)
{
    if (isReadOnTheWay(site.url) && !site.plainHttp)
        return fail(ErrorKind::NeedsUser, site.url.host(), u"plain-http"_s);
    return {};
}

Result<LoggedIn> tryLogIn(const SiteSettings &site, const QString &password, const std::stop_token &stop)
{
    Http http(stop);
    PloneClient client(
        {.site = site.url, .user = site.user, .password = password, .plainHttp = site.plainHttp}, http);
    WD_TRY(client.logIn());
    LoggedIn found;
    WD_ASSIGN(found.dialect, client.dialect());
    WD_ASSIGN(const QJsonObject self, client.whoAmI());
    if (self.contains(u"roles"_s)) {
        const QVariantList roles = self[u"roles"_s].toArray().toVariantList();
        found.mayPublish = std::any_of(roles.begin(), roles.end(), [](const QVariant &role) {
            return QStringList{u"Reviewer"_s, u"Manager"_s, u"Site Administrator"_s}.contains(
                role.toString());
        });
    }
    return found;
}

Result<void> mayBelongTo(Store &store, const SiteSettings &site)
{
    const auto before = siteOf(store);
    if (!before || (before->url == site.url && before->base == site.base))
        return {};
    WD_ASSIGN(const QList<DossierRow> rows, store.rows());
    const bool shared
        = std::any_of(rows.begin(), rows.end(), [](const DossierRow &row) { return row.sharedRevision > 0; });
    if (shared)
        return fail(ErrorKind::BadInput, before->url.toString() + before->base, u"other-site"_s);
    // What the last site told of itself says nothing of this one.
    for (const QString &key :
         {u"dialect"_s, u"discovery-cursor"_s, u"full-look-at"_s, u"unfinished"_s, u"base-published"_s})
        WD_TRY(store.setSetting(key, QJsonValue::Null));
    return {};
}

} // namespace wd
