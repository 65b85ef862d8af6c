// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/bench.h"

namespace wd
{

/// More dossiers than this are never taken away in one go without somebody saying so.
inline constexpr int removalsWithoutAsking = 3;

/// Whether a dossier lay in the trash for thirty days.
[[nodiscard]] bool isDueForRemoval(const QString &deleted, const QDateTime &now);

/// A dossier that is due for removal is withdrawn first: decides so where this account may, else asks.
[[nodiscard]] Result<void> withdrawBeforeRemoval(const Bench &bench, const DossierId &id);

/// Takes a dossier off the site, and off this desk: due for removal, equal to the head, which is still what
/// we last saw, nothing open, withdrawn and looked at again after that. True: it is gone.
[[nodiscard]] Result<bool> removeFromSite(const Bench &bench, const DossierId &id);

/// What to do with a dossier that is no longer on the site: nothing before it was missed twice, a minute
/// apart; then one that lay in the trash leaves this desk too, any other is asked about and stays. True: it
/// left.
[[nodiscard]] Result<bool> dropWhenGone(const Bench &bench, const DossierId &id);

} // namespace wd
