// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/discover.h"

namespace wd
{

/// The hourly look through a stranger's eyes: adds to the changes of every dossier what one search without
/// credentials finds, and chooses whose addresses are looked at one by one: dossiers that changed on this
/// desk in thirty days, and of the others as many as some hundred requests allow, each in turn.
[[nodiscard]] Result<void> lookAsStranger(PublicPlace &site, Store &store, const Places &places,
                                          const EngineContext &context, Discovery &discovery);

} // namespace wd
