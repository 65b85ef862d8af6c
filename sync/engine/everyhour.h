// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/engine.h"

namespace wd
{

/// What is looked at beside dossiers (sjablonen, shared documents) comes with the whole look of each hour.
/// Whole looks may follow each other, as while a desk has nothing on the site yet; these do not. A last time
/// that lies in the future has passed.
[[nodiscard]] Result<bool> isHourGone(const EngineContext &context, const Store &store);
/// Keeps that it was looked at now.
[[nodiscard]] Result<void> keepHour(const EngineContext &context, Store &store);

/// Whether an error ends a sync; any other is of the one thing that was looked at, and the rest goes on.
[[nodiscard]] bool endsSync(const Error &error);

} // namespace wd
