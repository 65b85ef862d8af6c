// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/plone/ploneconceptlog.h"
#include "sync/plone/site/ploneplace.h"
#include "sync/site/siteconnection.h"
#include "sync/site/sitesettings.h"

namespace wd
{

/// In the settings of a Plone site: the person agreed that the password may be read on the way.
[[nodiscard]] QString plainHttpKey();
/// Who logs in there, as its settings say.
[[nodiscard]] PloneClient::Account accountOf(const SiteSettings &site, const QString &password);

/// A connection to a Plone site: place and logs over one client and its transport.
class PloneSite : public SiteConnection
{
public:
    PloneSite(const SiteSettings &site, const QString &password, std::unique_ptr<Transport> transport);
    PlonePlace &place() override { return m_place; }
    PloneConceptLogs &logs() override { return m_logs; }
    /// Feeds and Mail.
    TrialStep lookAt(TrialSubject subject, const Places &places) override;

private:
    std::unique_ptr<Transport> m_transport;
    PloneClient m_client;
    PlonePlace m_place;
    PloneConceptLogs m_logs;
};

/// Makes those, each with a transport of its own.
[[nodiscard]] SiteMaker ploneSites(const SiteSettings &site, const QString &password,
                                   const TransportMaker &transport);

} // namespace wd
