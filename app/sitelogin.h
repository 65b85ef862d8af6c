// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sitesettings.h"
#include "sync/plone/ploneclient.h"

#include <optional>
#include <stop_token>

namespace wd
{

/// What a first log-in tells of a site and an account.
struct LoggedIn {
    Dialect dialect = Dialect::Classic;
    std::optional<bool> mayPublish; ///< nullopt: the site does not tell
};

/// Looks as a stranger whether the address is that of a Plone site. NeedsUser "found-site:ADDRESS" when the
/// site was found to be elsewhere: higher up, or where the address redirects to and a site answers;
/// "plain-http" when a password sent there could be read on the way and nobody agreed. Offline "portal" when
/// something stands between. Blocks; sends no name and no password.
[[nodiscard]] Result<void> provePlace(const SiteSettings &site, const std::stop_token &stop = {});

/// NeedsUser "plain-http".
[[nodiscard]] Result<void> mayCarryPassword(const SiteSettings &site);

/// Logs in once. Blocks; errors as PloneClient's.
[[nodiscard]] Result<LoggedIn> tryLogIn(const SiteSettings &site, const QString &password,
                                        const std::stop_token &stop = {});

/// A workspace belongs to one site: what was shared with another may not be mixed with this one (BadInput
/// "other-site"). What the last site told of itself is forgotten.
[[nodiscard]] Result<void> mayBelongTo(Store &store, const SiteSettings &site);

} // namespace wd
