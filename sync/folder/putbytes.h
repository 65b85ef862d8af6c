// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"
#include "sync/folder/share.h"

namespace wd
{

/// Makes a file of a share hold these bytes (from their beginning), whatever stood there: the same, a piece,
/// or what was damaged. Hashed on their way: Storage "short-file" and BadInput "damaged-file" when they are
/// not what `file` says.
[[nodiscard]] Result<void> putBytes(const Share &share, const QString &path, const FileRef &file,
                                    QIODevice &bytes);

} // namespace wd
