// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/shown.h"
#include "sync/engine/bench.h"

namespace wd
{

/// Keeps the concept that residents see now (model/publication/shown), and notes when it was published, for
/// the history. Sends a download when this desk never had that concept.
[[nodiscard]] Result<void> keepShown(const Bench &bench, const DossierId &id);

} // namespace wd
