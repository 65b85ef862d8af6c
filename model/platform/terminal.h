// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace wd
{

/// Asks the person at the terminal, past what standard output is sent to, and does not show what is typed.
/// nullopt when nobody sits there or they leave with Ctrl+C.
[[nodiscard]] std::optional<QString> askWithoutEcho(const QString &question);

/// Whether the locale of the environment can be had and writes UTF-8. Makes it that of the process.
[[nodiscard]] bool useLocaleOfEnvironment();

} // namespace wd
