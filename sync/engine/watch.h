// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/bench.h"
#include "sync/engine/discover.h"

namespace wd
{

/// The watch: whatever strangers can read and may not (below intern; of a dossier that is not published;
/// under a part's slug that neither the newest record nor an open publication names) is closed at once, under
/// the lock and with the records read again, and told as "alarm:PATH": pages are retracted, files and
/// pictures, which have no state of their own, go to intern/verwijderd. Where this account may not, it is
/// told as "alarm-open:PATH", and nothing more of this dossier is sent until it is closed: Rejected
/// "open-to-all".
///
/// `glimpse` is what a look at the site gave, in its hourly look (`full`) through a stranger's eyes too;
/// nothing is sent when nothing in it could be amiss.
[[nodiscard]] Result<void> watch(const Bench &bench, const DossierId &id, const Glimpse &glimpse, bool full);

} // namespace wd
