// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/store.h"
#include "views/words/programwords.h"

namespace wd
{

/// The newer version that the site of this workspace names, if it is newer than this program.
[[nodiscard]] std::optional<ProgramAnnouncement> newerProgram(const Store &store);

/// What this program is. `store`: of the workspace it works on; none: nothing is told of one.
[[nodiscard]] Result<ProgramFacts> programFacts(const Store *store);

/// The same of a workspace that nobody has open: nothing is made there, and what cannot be read is not told.
[[nodiscard]] ProgramFacts programFactsAt(const QString &workspace);

} // namespace wd
