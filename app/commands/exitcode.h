// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"

#include <QJsonObject>

namespace wd
{

/// What a command ends with.
enum class ExitCode { Done = 0, Failed = 1, Usage = 2, NeedsUser = 3, Offline = 4 };

[[nodiscard]] ExitCode exitCodeOf(const Error &error);
/// Of two things that went wrong in one command, the one a script must act on first: no connection, then a
/// failure, then a choice.
[[nodiscard]] ExitCode worse(ExitCode a, ExitCode b);
/// The stable name of a kind for machines: "offline", "bad-input".
[[nodiscard]] QString nameOf(ErrorKind kind);
/// A mistake in the command itself; `subject` is the word that is wrong or lacking.
[[nodiscard]] tl::unexpected<Error> wrongUse(const QString &subject);

} // namespace wd
