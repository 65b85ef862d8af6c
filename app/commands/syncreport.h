// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commands.h"
#include "sync/engine/engine.h"

namespace wd
{

/// What a plan found, to whoever asked. 0, unless the look itself failed.
[[nodiscard]] CommandResult tellPlan(Session &session, const SyncOutcome &outcome);

/// What a sync did: per dossier its steps and public address on `out`, a sentence on `err` for everything
/// that went wrong or waits for the user. No connection 4, else a failure 1, else a choice that waits 3 (also
/// one of an earlier sync, in the dossiers that were asked for), else 0.
[[nodiscard]] CommandResult tellOutcome(Session &session, const SyncOutcome &outcome,
                                        const QList<DossierId> &only);

} // namespace wd
