// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wd
{

/// Of the SQLite that runs behind Qt, which may be Qt's own; empty when it does not start. Makes no file.
[[nodiscard]] QString sqliteVersion();

} // namespace wd
