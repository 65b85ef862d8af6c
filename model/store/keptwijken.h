// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shared/wijklist.h"
#include "model/store/store.h"

namespace wd
{

/// The list of wijken as this desk has it. Of one that cannot be read what the program carries: pages and
/// warnings need names all the same.
[[nodiscard]] WijkList keptWijken(const Store &store);

} // namespace wd
