// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/engine.h"

namespace wd
{

/// Reads what the municipality announces of a newer version of this program, where `rows` of the folder
/// `sjablonen` has it (model/publication/announcement), and keeps it. Costs no search of its own, and two
/// requests when the file is new or was changed. A version is told once, one that is no newer than this
/// program not at all; a file that cannot be read is told once, passed over, and what was announced before
/// stays. Errors: only those that end a sync.
[[nodiscard]] Result<void> lookForAnnouncement(const EngineContext &context, PublicPlace &site, Store &store,
                                               const QList<SiteRow> &rows, SyncOutcome &outcome);

} // namespace wd
