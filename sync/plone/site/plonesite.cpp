// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plone/site/plonesite.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// The creator of all we make there.
QString organisationOf(const SiteSettings &site)
{
    return site.own.value(u"organisation"_s).toString(u"gemeente"_s);
}

} // namespace

QString plainHttpKey()
{
    return u"plainHttp"_s;
}

PloneClient::Account accountOf(const SiteSettings &site, const QString &password)
{
    return {.site = site.url,
            .user = site.user,
            .password = password,
            .plainHttp = site.own.value(plainHttpKey()).toBool()};
}

PloneSite::PloneSite(const SiteSettings &site, const QString &password, std::unique_ptr<Transport> transport)
    : m_transport(std::move(transport))
    , m_client(accountOf(site, password), *m_transport)
    , m_place(m_client, organisationOf(site))
    , m_logs(m_client, organisationOf(site))
{
}

SiteMaker ploneSites(const SiteSettings &site, const QString &password, const TransportMaker &transport)
{
    return [site, password, transport](std::stop_token stop, std::chrono::seconds patience) {
        return std::make_unique<PloneSite>(site, password, transport(std::move(stop), patience));
    };
}

} // namespace wd
