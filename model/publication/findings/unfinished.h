// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"
#include "model/sjabloon/sjablooncatalogue.h"
#include "model/store/localdossier.h"

namespace wd
{

/// Those of the drafts that stand at a place a person can go to: not those of parts that are gone or in the
/// trash, not a reason apart from the date that waits for it, and not the words of a page of the window,
/// which belong to no part.
[[nodiscard]] QList<Draft> standingDrafts(const Dossier &work, const QList<Draft> &drafts);

/// The sections of the sjabloon (keys, or "title") of the parts in which something is half typed: one entry a
/// part, in no particular order; a field of the dossier itself belongs to the part that is its section.
[[nodiscard]] QStringList unfinishedSections(const SjabloonText &sjabloon, const Dossier &work,
                                             const QList<Draft> &drafts);

} // namespace wd
