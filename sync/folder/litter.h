// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wd
{

/// Whether a file of that name is what a computer leaves in a folder somebody looked into: small pictures of
/// what lies there, how its window stands. Nobody put it there, so it holds nothing up; and it may show what
/// lay beside it, so it goes with that.
[[nodiscard]] bool isLitter(const QString &name);

} // namespace wd
