// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/notes/shown.h"
#include "sync/engine/synccontext.h"

namespace wd
{

/// Keeps the concept that residents see now (model/publication/shown), and notes when it was published, for
/// the history. Sends a download when this desk never had that concept.
[[nodiscard]] Result<void> keepShown(const SyncContext &sync, const DossierHere &here);

} // namespace wd
