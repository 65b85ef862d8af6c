// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/bench.h"

namespace wd
{

/// Up to this many bytes a file goes inside the JSON, in one request; above it by TUS.
inline constexpr qint64 inlineLimit = 1024 * 1024;

/// Uploads to intern/bestanden what the dossier names and the site lacks; each as <sha256>.<ext>, immutable;
/// size read back, the bytes too where an upload was resumed or begun by an earlier try. What is there
/// already is noted.
[[nodiscard]] Result<void> shareFiles(const Bench &bench, const Dossier &dossier);

/// Downloads what the dossier names and this desk lacks, each checked against its hash. Files that are not
/// (yet) there are told as "file-missing:NAME" and tried again next time.
[[nodiscard]] Result<void> fetchFiles(const Bench &bench, const Dossier &dossier);
/// The same for `files`, of whatever revision of that dossier.
[[nodiscard]] Result<void> fetchFiles(const Bench &bench, const QList<FileRef> &files,
                                      const Dossier &dossier);

/// Makes a File or Image at `container`/`id` hold `file`: one POST when small; else a placeholder and TUS.
/// Whatever stands there under that id is made to hold it, or found to hold it already.
[[nodiscard]] Result<PloneObject> putFile(const Bench &bench, const QString &container,
                                          const QJsonObject &body, const FileRef &file, const QString &field);
/// Replaces the bytes of an existing object and reads its size back.
[[nodiscard]] Result<PloneObject> replaceFile(const Bench &bench, const QString &path,
                                              const QJsonObject &fields, const FileRef &file,
                                              const QString &field);
/// The size the site says a file field has; -1 when it has none.
[[nodiscard]] qint64 sizeOf(const PloneObject &object, const QString &field);

} // namespace wd
