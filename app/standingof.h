// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/engine.h"
#include "views/desk/siteport.h"

namespace wd
{

/// How a dossier stands, from the engine's notes of it and the site it belongs to. Reads at most one
/// revision.
[[nodiscard]] Standing standingOf(const Store &store, const Desk &desk,
                                  const std::optional<SiteSettings> &site);

} // namespace wd
