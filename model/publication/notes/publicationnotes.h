// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/store.h"

namespace wd
{

/// A publication this desk saw: which revision residents were shown, and since when.
struct PublicationNote {
    int number = 0; ///< of its record on the site
    int revision = 0;
    QDateTime at; ///< UTC
    bool operator==(const PublicationNote &) const = default;
};

/// Adds it to what is known; of a number that is known already the newer word counts, for a site may have
/// been set back. Keeps as many as there are revisions to read beside them.
[[nodiscard]] Result<void> notePublication(Store &store, const DossierId &id, const PublicationNote &note);
/// Oldest first. May be called within a change of this store.
[[nodiscard]] Result<QList<PublicationNote>> publicationNotes(const Store &store, const DossierId &id);

} // namespace wd
