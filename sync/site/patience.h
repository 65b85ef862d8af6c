// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace wd
{

/// How long an exchange with a site may make no progress, where nobody is waiting at the screen.
constexpr std::chrono::seconds usualPatience{60};

} // namespace wd
