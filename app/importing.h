// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "model/dossier/dossier.h"

namespace wd
{

/// A file that was taken in, and what a person should hear of it.
struct TakenFile {
    FileRef ref;
    bool scan = false; ///< a PDF without text
    bool readable = true;
};

/// Takes a file into the workspace under `name`; a picture leaves its position behind. Its text can be
/// searched from then on. A picture that is none is BadInput "broken-image".
[[nodiscard]] Result<TakenFile> takeFile(Session &session, const QString &path, const QString &name,
                                         bool picture);
/// Tells of scans and files that cannot be read.
void tellOf(Session &session, const QList<TakenFile> &files);

struct Imported {
    Dossier dossier;
    QList<TakenFile> files;
};

/// Reads a dossier's JSON with its files beside it, or a package, and takes its files in; adds nothing to the
/// store yet. What the JSON does not say of a file (hash, size, media type) is filled in; what it says must
/// be true.
[[nodiscard]] Result<Imported> readImport(Session &session, const QString &path);

} // namespace wd
