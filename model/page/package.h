// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"
#include "model/dossier/error.h"

#include <QHash>
#include <QString>

#include <functional>

namespace wd
{

/// A .wijkdossier package: a zip with dossier.json (canonical), files/SHA256 for every file, and LEESMIJ.txt.
/// `pathOf` gives where the bytes of a sha256 are. Written beside and renamed when whole. Errors: Storage,
/// BadInput "missing-file", "too-large".
[[nodiscard]] Result<void> writePackage(const Dossier &dossier,
                                        const std::function<QString(const QString &sha256)> &pathOf,
                                        const QString &target);

/// What a package or a JSON file holds. Files are unpacked to `scratch`; each is checked against its sha256.
struct Unpacked {
    /// Not yet checked against the schema; hashes and sizes of files that had none are filled in.
    QByteArray json;
    QHash<QString, QString> files; ///< sha256 -> path of the bytes
};
/// Errors: BadInput with detail "not-a-package", "escapes-folder", "hash", "too-large" (2 GiB),
/// "missing-file"; Storage.
[[nodiscard]] Result<Unpacked> readPackage(const QString &path, const QString &scratch);
/// A dossier's JSON with its files beside it under their plain names. A name with a path in it is BadInput
/// "escapes-folder".
[[nodiscard]] Result<Unpacked> readJsonWithFiles(const QString &path);

} // namespace wd
