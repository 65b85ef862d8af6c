// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/notes/sitenotes.h"
#include "model/store/store.h"

namespace wd
{

// What residents see now is kept beside the revisions to merge against: those are the newest fifty, and only
// the ones this desk merged, while what was promised to residents must be known however old it is and whoever
// published it.

/// The public view residents see now, as far as this desk knows; none: nothing is online, or its concept
/// could not be read yet. May be called within a change of this store.
[[nodiscard]] Result<std::optional<Dossier>> shownNow(const Store &store, const DossierId &id,
                                                      const SiteNotes &notes);

/// The hashes of files in `shown` that the site would not take when this record was made: nobody sees them.
[[nodiscard]] QSet<QString> lackingIn(const PublicRecord &record, const Dossier &shown);

/// Whether the concept with this hash is the one that is kept. Its hash stands apart, so that a whole concept
/// is read only where an older version kept none; then it is written down here.
[[nodiscard]] Result<bool> isShownKept(Store &store, const DossierId &id, const QString &hash);
/// Keeps the concept with this hash as what residents see, in place of the one before.
[[nodiscard]] Result<void> keepAsShown(Store &store, const DossierId &id, const QString &hash,
                                       const Dossier &dossier);

} // namespace wd
