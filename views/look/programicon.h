// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace wd
{

/// The sign of the program, for its windows and the bar of the desktop, in every usual size.
[[nodiscard]] QIcon programIcon();

} // namespace wd
