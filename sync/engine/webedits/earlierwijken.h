// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shared/wijklist.h"
#include "sync/engine/synccontext.h"

namespace wd
{

/// The lists of wijken by which a page of this dossier may have been written before the one of this sync:
/// those that desks shared, as far as this desk knows them, and ours as its own history tells it. Only what
/// calls a wijk of the dossier otherwise, newest first, and each way once.
[[nodiscard]] Result<QList<WijkList>> earlierWijken(const SyncContext &sync, const Dossier &dossier);

} // namespace wd
