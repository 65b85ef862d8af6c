// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"
#include "model/store/store.h"

#include <QHash>

namespace wd
{

/// What a dossier shows as a picture, deleted parts included, each sha256 once: all that stands among its
/// images, and of documents and reports what is called an image.
[[nodiscard]] QList<FileRef> picturesOf(const Dossier &dossier);

/// What this desk knows of pictures, by the hash of their bytes: true where a file holds nothing but the
/// picture, false where nobody could see to that. What was never looked at here has no entry.
using PictureNotes = QHash<QString, bool>;

[[nodiscard]] Result<void> notePicture(Store &store, const QString &sha256, bool clean);
/// Fast: asks nothing of the files. May be called within a change of this store.
[[nodiscard]] Result<PictureNotes> pictureNotes(const Store &store, const QList<FileRef> &pictures);

} // namespace wd
