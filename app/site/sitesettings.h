// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/notes/publicationstatus.h"
#include "model/store/store.h"
#include "sync/site/sitesettings.h"

namespace wd
{

/// As it is kept with a workspace: what its kind keeps stands beside the rest.
[[nodiscard]] QJsonObject toJson(const SiteSettings &site);
[[nodiscard]] SiteSettings siteFromJson(const QJsonObject &json);

/// Where the site is, for a person: a folder as a path.
[[nodiscard]] QString shownAddress(const SiteSettings &site);

/// The site of this workspace. BadInput "no-site" when none was added.
[[nodiscard]] Result<SiteSettings> siteOf(const Store &store);

/// What publicationStatusOf() is to know of a site; nobody is known to have anything open there.
[[nodiscard]] SiteSeen seenOf(const std::optional<SiteSettings> &site);
/// The same of the site of this workspace.
[[nodiscard]] SiteSeen siteSeenIn(const Store &store);

} // namespace wd
