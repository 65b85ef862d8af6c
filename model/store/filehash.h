// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"

#include <QString>

namespace wd
{

/// The SHA-256 of what a file holds now, as FileStore names its files. Reads it whole. Errors: BadInput
/// "missing-file", Storage.
[[nodiscard]] Result<QString> hashOfFile(const QString &path);

} // namespace wd
