// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/bench.h"

namespace wd
{

/// The open intent this desk is to carry out now: a withdrawal of anybody, a publication of this account.
[[nodiscard]] std::optional<Intent> nextIntent(const Bench &bench, const SiteNotes &notes);

/// Carries out what is open, looking again where the site changed meanwhile; with nothing open, what our
/// newest publication lacks. Who lost the right is told.
[[nodiscard]] Result<void> carryOutIntents(const Bench &bench, const DossierId &id, const QString &slug);

} // namespace wd
