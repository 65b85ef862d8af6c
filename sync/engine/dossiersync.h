// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/discover.h"
#include "sync/engine/synccontext.h"

namespace wd
{

/// One dossier's turn in a sync, top to bottom: take in the newest record and head and what changed on the
/// site, share, carry out what is open (withdrawals first), do the looks that fell due. `id` empty: a
/// colleague's, which arrives. Answers whether something is left that the next sync must take up although
/// nothing new is to be seen.
[[nodiscard]] Result<bool> syncDossier(const SyncContext &given, DossierId id, const QString &slug,
                                       const SiteChanges &siteChanges, bool full);

} // namespace wd
