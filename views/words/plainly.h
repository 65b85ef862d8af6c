// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wd
{

/// A text of others as it may be printed or stand in a list: what would steer a terminal or turn the
/// direction of what follows (control characters but newline and tab, line separators, marks and overrides of
/// direction) is shown as U+FFFD.
[[nodiscard]] QString plainly(const QString &text);

/// The same for JSON, which stays what it says: those characters as \u escapes. Outside of a string JSON has
/// none of them.
[[nodiscard]] QString plainlyInJson(const QString &json);

} // namespace wd
