// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/bench.h"

namespace wd
{

/// The public view residents see now, as far as this desk knows; none: nothing is online, or its concept
/// could not be read yet. May be called within a change of this store.
[[nodiscard]] Result<std::optional<Dossier>> shownNow(const Store &store, const Desk &desk);

/// The hashes of files in `shown` that the site would not take when this record was made: nobody sees them.
[[nodiscard]] QSet<QString> lackingIn(const PublicRecord &record, const Dossier &shown);

/// Keeps the concept that residents see beside the revisions to merge against: those are the newest fifty,
/// and only the ones this desk merged, while what was promised to residents must be known however old it is
/// and whoever published it. Notes also when that was published, for the history. Sends a download when this
/// desk never had that concept.
[[nodiscard]] Result<void> keepShown(const Bench &bench, const DossierId &id);

} // namespace wd
