// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/publicationstatus.h"
#include "sync/engine/engine.h"

namespace wd
{

[[nodiscard]] QJsonObject toJson(const SiteSettings &site);
[[nodiscard]] SiteSettings siteFromJson(const QJsonObject &json);

/// The address of a site as a person typed it: https is assumed, on this very computer http; no query, no
/// trailing slash, never a password in it. BadInput "url".
[[nodiscard]] Result<QUrl> siteAddress(const QString &typed);
/// A path such as "/mijnwijk"; wrong use when it is none.
[[nodiscard]] Result<QString> basePath(const QString &typed);

/// The site of this workspace. BadInput "no-site" when none was added.
[[nodiscard]] Result<SiteSettings> siteOf(const Store &store);

/// What publicationStatusOf() is to know of a site; nobody is known to have anything open there.
[[nodiscard]] SiteSeen seenOf(const std::optional<SiteSettings> &site);
/// The same of the site of this workspace.
[[nodiscard]] SiteSeen siteSeenIn(const Store &store);

} // namespace wd
