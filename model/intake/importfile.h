// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/intake/examine.h"
#include "model/intake/paperfacts.h"
#include "model/store/filestore.h"

namespace wd
{

/// A file that was taken in, and what was seen of it on the way.
struct ImportedFile {
    FileRef ref;
    ExaminedFile seen;
    PaperFacts facts; ///< of a paper; without a kind for a picture
};

/// Of dots: a photo, not a drawing in lines.
[[nodiscard]] bool isPicture(const QString &mediaType);

/// The one door for whatever comes from outside: a person's choice, a paste, an import. Looks at a file and
/// keeps its bytes under `name`; of a picture what cleanPicture() leaves, and then `name` may get another
/// ending. For a worker. Errors: those of examine() and cleanPicture(), BadInput "empty", "too-large" (a
/// picture above 200 MB); those of the store. The subject is `name`.
[[nodiscard]] Result<ImportedFile> importFile(const FileStore &files, const QString &path,
                                              const QString &name);

} // namespace wd
