// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/platform/systemerror.h"

#include <QByteArray>
#include <QDateTime>

#include <ctime>

/// What the sources of this folder share; nobody else includes it.
namespace wd::posix
{

/// What errno says. To be called before anything that may set it anew.
[[nodiscard]] tl::unexpected<SystemError> refused();
/// Of a call that answers 0 when all is well.
[[nodiscard]] SystemResult<void> outcome(int answer);
[[nodiscard]] QByteArray nativeName(const QString &path);
[[nodiscard]] QDateTime momentOf(const timespec &at);

} // namespace wd::posix
