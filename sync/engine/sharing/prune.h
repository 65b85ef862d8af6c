// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/discover.h"
#include "sync/engine/synccontext.h"

namespace wd
{

/// Clears old concepts away, some a day: those over thirty days old beyond the newest thirty. Never the head,
/// nor one that carries somebody's decision or that a record names: those are the history of what residents
/// saw. `siteChanges`: a whole look at the dossier.
[[nodiscard]] Result<void> pruneOldRevisions(const SyncContext &sync, DossierHere &here,
                                             const SiteChanges &siteChanges);

} // namespace wd
