// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/findings/overtaken.h"

namespace wd
{

/// What time overtook as one sentence, the same in window and command line. `dossier` names the part: the
/// view that is shown, or the work.
[[nodiscard]] QString overtakenInWords(const Overtaken &one, const Dossier &dossier, Language language);

} // namespace wd
