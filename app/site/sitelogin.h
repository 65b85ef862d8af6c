// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/site/passwords.h"
#include "app/site/sitekinds.h"
#include "app/site/sitesettings.h"

namespace wd
{

/// The password with which one logs in there; of a kind that asks none an empty one, and nobody is asked.
/// NeedsUser as Passwords::find.
[[nodiscard]] Result<Password> passwordFor(const ChosenSite &site, const Passwords &passwords,
                                           Language language, bool refused = false);

/// A workspace belongs to one site: what was shared with another may not be mixed with this one (BadInput
/// "other-site").
[[nodiscard]] Result<void> isFreeFor(const Store &store, const SiteSettings &site);
/// The same; and what the last site told of itself is forgotten.
[[nodiscard]] Result<void> mayBelongTo(Store &store, const SiteSettings &site);

} // namespace wd
