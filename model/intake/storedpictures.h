// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/filestore.h"
#include "model/store/store.h"

namespace wd
{

/// Takes the pictures of this dossier that are inside already through the door of importFile(): those of an
/// older version of the program, here or at a colleague's, still tell where they were taken. A picture that
/// becomes another file is an edit like any other, and the same on every desk. False: nothing changed. What
/// is not here yet, or damaged, is looked at later; what is refused stays as it is, and is noted
/// (picturenotes), so that the gate asks about it. For a worker. Errors: those of the store.
[[nodiscard]] Result<bool> cleanPicturesOf(Store &store, const FileStore &files, const DossierId &id);

/// Notes which of these pictures hold nothing but the picture, where nobody looked yet; no dossier changes.
/// One that could be cleaned and is not yet gets no note. For a worker. Errors: those of the store.
[[nodiscard]] Result<void> lookAtPictures(Store &store, const FileStore &files,
                                          const QList<FileRef> &pictures);

/// cleanPicturesOf() for every dossier that changed since it was last looked at: fast when none did. Returns
/// those that changed by it.
[[nodiscard]] Result<QList<DossierId>> cleanStoredPictures(Store &store, const FileStore &files);

} // namespace wd
