// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/intake/intake.h"
#include "model/store/filestore.h"

namespace wd
{

/// A file that was taken in, and what was seen of it on the way.
struct KeptFile {
    FileRef ref;
    Taken seen;
};

/// Of dots: a photo, not a drawing in lines.
[[nodiscard]] bool isPicture(const QString &mediaType);

/// Looks at a file and keeps its bytes under `name`: of a readable JPEG without the place where it was taken.
/// For a worker. Errors: those of examine(); BadInput "too-large" (a JPEG above 200 MB); those of the store.
[[nodiscard]] Result<KeptFile> keepFile(const FileStore &files, const QString &path, const QString &name);

} // namespace wd
