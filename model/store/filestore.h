// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"
#include "model/dossier/error.h"

#include <QIODevice>
#include <QString>

namespace wd
{

/// The bytes of documents and photos, by SHA-256 (WORKSPACE/files/ab/abcdef...). Written beside and renamed
/// when whole and synced, so a kill leaves no half file under a good name; a file that is here is never
/// changed. Safe from several threads and processes. Errors: Storage ("full", else the system's words),
/// BadInput ("missing-file", "not-a-file", "empty") for what is to be taken in.
class FileStore
{
public:
    explicit FileStore(const QString &workspace);

    /// Copies a file in. The name is the file's own, the media type is told from its bytes (then its name).
    [[nodiscard]] Result<FileRef> take(const QString &path) const;
    [[nodiscard]] Result<FileRef> takeBytes(const QByteArray &bytes, const QString &name) const;
    /// Takes what `source` holds when it hashes to `sha256`; else BadReply "hash". For downloads: a path that
    /// will be moved in.
    [[nodiscard]] Result<void> adopt(const QString &temporaryPath, const QString &sha256) const;
    /// Whether there is a file of that name that holds something, and of the size that was noted. Cheap: its
    /// bytes are not read.
    [[nodiscard]] bool has(const QString &sha256) const;
    [[nodiscard]] bool holds(const FileRef &file) const;
    /// Takes a file whose bytes no longer hash to its name out of the way (files/damaged/), so that it is
    /// fetched or taken in again; where it lies now. BadInput "missing-file" when there is none.
    [[nodiscard]] Result<QString> setAside(const QString &sha256) const;
    /// Where the bytes are (read only), whether or not they are there.
    [[nodiscard]] QString path(const QString &sha256) const;
    /// A name for a new temporary file on the same disk.
    [[nodiscard]] QString temporaryPath() const;

private:
    QString m_root;
};

} // namespace wd
