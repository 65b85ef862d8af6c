// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wd
{

/// Handles events until Ctrl+C.
void runUntilStopped();

} // namespace wd
