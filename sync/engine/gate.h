// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/bench.h"

namespace wd
{

/// Whether something came up since the decision to publish, which what residents would see does not show: a
/// colleague's text beside ours, a field that is half typed. Then what is on the screen is not what would go
/// out. Asks the gate of model/publication; may be called within a change of this store.
[[nodiscard]] Result<bool> isHeldBack(const Store &store, const Desk &desk);

} // namespace wd
