// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"
#include "model/dossier/place.h"

namespace wd
{

/// Where in the texts of the dossier that day stands, in the spellings people use ("21 april", "21 apr.
/// 2027", "21-4-2027"), with its year or without one. Not in what is in the trash or internal, in addresses
/// and names of files, nor in members that are dates, the log and the delays, which tell how it was. The
/// field is that of the text itself, as TextInDossier::path: "counts/label", "wijken/affected/consequence".
[[nodiscard]] QList<Place> mentionsOf(const Dossier &dossier, const QDate &day);

} // namespace wd
