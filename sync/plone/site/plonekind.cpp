// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plone/site/plonekind.h"

#include "sync/plone/http.h"
#include "sync/plone/plainhttp.h"
#include "sync/plone/site/plonesite.h"
#include "sync/plone/site/siteaddress.h"
#include "sync/plone/site/siteplace.h"

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

const auto unencrypted = u"unencrypted"_s;

} // namespace

QString PloneKind::key() const
{
    return u"plone"_s;
}

QList<SiteField> PloneKind::fields() const
{
    return {
        {.key = u"url"_s, .is = SiteField::Is::Address},
        {.key = u"user"_s},
        {.key = u"base"_s, .needed = false, .onForm = false},
        {.key = unencrypted, .is = SiteField::Is::Agreement, .needed = false, .agreesTo = {u"plain-http"_s}}};
}

QStringList PloneKind::remembers() const
{
    return {PlonePlace::dialectMemory()};
}

Result<void> PloneKind::take(SiteSettings &settings, const SiteAnswers &answers) const
{
    WD_ASSIGN(settings.url, siteAddress(answers.value(u"url"_s)));
    settings.name = settings.url.host();
    return {};
}

SiteSettings PloneKind::agreed(const SiteSettings &site, const SiteAnswers &answers) const
{
    SiteSettings settings = site;
    if (answers.contains(unencrypted))
        settings.own.insert(plainHttpKey(), true);
    return settings;
}

Result<void> PloneKind::mayLogIn(const SiteSettings &site) const
{
    if (isReadOnTheWay(site.url) && !site.own.value(plainHttpKey()).toBool())
        return fail(ErrorKind::NeedsUser, site.url.host(), u"plain-http"_s);
    return {};
}

Result<SiteSettings> PloneKind::look(const SiteSettings &site, const SiteTry &with) const
{
    WD_TRY(provePlace(site.url, with.stop));
    WD_TRY(mayLogIn(site));
    return site;
}

Result<SiteFound> PloneKind::join(const SiteSettings &site, const SiteTry &with) const
{
    Http http(with.stop);
    PloneClient client(accountOf(site, with.password), http);
    WD_TRY(client.logIn());
    WD_ASSIGN(const Dialect dialect, client.dialect());
    SiteFound found{
        .settings = site, .mayPublish = {}, .variant = dialect == Dialect::Volto ? u"volto"_s : u"classic"_s};
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

Result<SiteMaker> PloneKind::connect(const SiteSettings &site, const SiteTry &with) const
{
    WD_TRY(mayLogIn(site));
    return ploneSites(site, with.password, overHttp());
}

} // namespace wd
