// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/synccontext.h"

namespace wd
{

/// Puts what the site refused at our newest publication there too, by that same decision, once all of it is
/// in intern/bestanden; as long as nothing was shared or decided since, and nothing holds that page back by
/// now. Where it waits nothing is asked of the site.
[[nodiscard]] Result<void> addLateFiles(const SyncContext &sync, DossierHere &here);

} // namespace wd
