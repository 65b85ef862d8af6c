// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wd
{

/// What is wrong with what was typed, in a sentence that says what to do; empty: nothing. Empty text is good.
[[nodiscard]] QString mailRefusal(const QString &text);
[[nodiscard]] QString phoneRefusal(const QString &text);
[[nodiscard]] QString webRefusal(const QString &text);

} // namespace wd
