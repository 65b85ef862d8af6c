// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/inputs/choicefield.h"

namespace wd
{

/// The pictures of the dossier, to choose one for a film or a message.
[[nodiscard]] QList<ChoiceField::Choice> imageChoices(const Dossier &dossier);

} // namespace wd
