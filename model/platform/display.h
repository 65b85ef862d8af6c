// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wd
{

/// Whether there is a screen for a window. Without one QApplication would end the program in its own words.
[[nodiscard]] bool hasDisplay();

} // namespace wd
