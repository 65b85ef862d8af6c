// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/session.h"
#include "model/dossier/dossier.h"

namespace wd
{

/// A file that was taken in, and what a person should hear of it.
struct AddedFile {
    FileRef ref;
    bool scan = false; ///< a PDF without text
    bool readable = true;
    QStringList facts; ///< what it tells beside its text, as worthSaying() names it
};

/// Takes a file into the workspace under `name`, as importFile() does. Its text can be searched from then on.
/// What is no picture where one is wanted is BadInput "broken-image".
[[nodiscard]] Result<AddedFile> addFile(Session &session, const QString &path, const QString &name,
                                        bool picture);
/// Tells of files that cannot be read, and of what papers tell beside their text.
void tellOf(Session &session, const QList<AddedFile> &files);

struct Imported {
    Dossier dossier;
    QList<AddedFile> files;
};

/// Reads a dossier's JSON with its files beside it, or a package, and takes its files in; adds nothing to the
/// store yet. What the JSON does not say of a file (hash, size, media type) is filled in; what it says must
/// be true.
[[nodiscard]] Result<Imported> readImport(Session &session, const QString &path);

} // namespace wd
