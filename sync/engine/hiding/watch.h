// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/discover.h"
#include "sync/engine/synccontext.h"

namespace wd
{

/// The watch: whatever strangers can read and may not (below intern; of a dossier that is not published;
/// under a part's slug that neither the newest record nor the open publication names) is closed at once, as
/// closeWhatMayNotShow does. Where this account may not, nothing more of this dossier is sent until it is
/// closed: Rejected "open-to-all". What lies outside intern waits for a lock of somebody else.
///
/// `siteChanges` is what a look at the site gave, in its hourly look (`full`) through a stranger's eyes too;
/// nothing is sent when nothing in it could be amiss.
[[nodiscard]] Result<void> watch(const SyncContext &sync, DossierHere &here, const SiteChanges &siteChanges,
                                 bool full);

} // namespace wd
