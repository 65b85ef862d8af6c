// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dates/edtf.h"
#include "model/store/databaserepair.h"

namespace wd
{

/// What was done about a damaged database, in sentences: what was put back only when something was, from
/// when it is, and what it lacks.
[[nodiscard]] QStringList repairInWords(const DatabaseRepair &repair, Language language);

} // namespace wd
