// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"
#include "model/platform/systemerror.h"

#include <QString>

namespace wd
{

/// Storage with the system's words; "full" when the disk, the quota or the size limit is what stopped us,
/// "readonly" and "other-disk".
[[nodiscard]] tl::unexpected<Error> systemFailure(const QString &path, const SystemError &why);

/// Syncs a whole file and renames it over `to`, on the same disk ("other-disk" else, and nothing was moved);
/// after a crash either the old or the new stands there whole.
[[nodiscard]] Result<void> moveDurably(const QString &from, const QString &to);

} // namespace wd
