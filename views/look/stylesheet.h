// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/look/look.h"

#include <QPalette>

namespace wd
{

/// The style sheet of the whole application, from colours and type: what Fusion and the palette do not say.
[[nodiscard]] QString styleSheetFor(const Colours &colours);
[[nodiscard]] QPalette paletteFor(const Colours &colours);

} // namespace wd
