// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/synccontext.h"

namespace wd
{

/// A file of a dossier, and the title of the part it belongs to: how the user knows it.
struct FileInUse {
    FileRef file;
    QString title;
    [[nodiscard]] QString told() const;
};

/// The files of all parts that stand; those in the trash need none.
[[nodiscard]] QList<FileInUse> filesInUse(const Dossier &dossier);

/// Uploads to intern/bestanden what the dossier names and the site lacks; each as <sha256>.<ext>, immutable;
/// size read back, the bytes too where an upload was resumed or begun by an earlier try. What was sent whole
/// is written down at once. A file the site will not have is told as "file-refused:NAME", one that is damaged
/// here as "file-damaged:NAME"; both are tried again after an hour, and hold nothing else back.
[[nodiscard]] Result<void> shareFiles(const SyncContext &sync, DossierHere &here, const Dossier &dossier);

/// The same for what was shared without all its files: refused or damaged then, or of a part that a colleague
/// took out of the trash.
[[nodiscard]] Result<void> shareFilesLeft(const SyncContext &sync, DossierHere &here);

/// Downloads what the dossier names and this desk lacks, each checked against its hash. Files that are not
/// (yet) there whole are told as "file-missing:NAME" and tried again next time.
[[nodiscard]] Result<void> fetchFiles(const SyncContext &sync, DossierHere &here, const Dossier &dossier);
/// The same for `files`, of whatever revision of that dossier.
[[nodiscard]] Result<void> fetchFiles(const SyncContext &sync, DossierHere &here,
                                      const QList<FileInUse> &files, const QString &slug);

/// Whether files wait that this desk has and the site lacks, or the other way round.
[[nodiscard]] bool filesWait(const SyncContext &sync, const LocalDossier &local);

/// Tells that this file will not go out now, and why, and asks the user to look.
void tellRefused(const SyncContext &sync, const FileInUse &one, const Error &error);
/// Whether the site refused a file so shortly ago that it is not asked again.
[[nodiscard]] bool isRefusedNow(const SyncContext &sync, const SiteNotes &notes, const QString &storedName);

} // namespace wd
