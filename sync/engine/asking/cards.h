// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/conflict.h"
#include "sync/engine/synccontext.h"

namespace wd
{

/// The cards on which a user chooses between the concept and what a webmaster wrote. They are kept before the
/// revision that takes that in is sent, so that a kill between the two loses nothing; a repeat adds nothing.
[[nodiscard]] Result<void> keepCards(const SyncContext &sync, DossierHere &here,
                                     const QList<Conflict> &conflicts);
/// After that revision was merged: where the user typed since, merging made a card with the newer text, and
/// ours beside it goes.
[[nodiscard]] Result<void> dropDoubledCards(DossierHere &here, const QList<Conflict> &conflicts);

} // namespace wd
