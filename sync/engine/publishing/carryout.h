// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/synccontext.h"

namespace wd
{

/// The open intent this desk is to carry out now: a withdrawal of anybody, a publication of this account.
[[nodiscard]] std::optional<Intent> nextIntent(const SyncContext &sync, const SiteNotes &notes);

/// Carries out what is open, looking again where the site changed meanwhile; with nothing open, what our
/// newest publication lacks. Who lost the right is told.
[[nodiscard]] Result<void> carryOutIntents(const SyncContext &sync, DossierHere &here, const QString &slug);

} // namespace wd
