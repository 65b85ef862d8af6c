// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/platform/rights.h"
#include "model/platform/systemerror.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace wd
{

/// A file that is open, and is not in programs that this one starts. QFile where that does as well; this is
/// for what QFile cannot promise: that a name was free, that no link was followed, that bytes are on the
/// disk, a lock, and the system's reason when it refuses.
class OpenFile
{
public:
    /// Open to nothing.
    OpenFile() = default;
    /// Makes a file, to read and write; Exists when anything has that name, be it a link to nothing.
    [[nodiscard]] static SystemResult<OpenFile> createNew(const QString &path, Rights rights);
    /// BadName where a symbolic link or a folder stands.
    [[nodiscard]] static SystemResult<OpenFile> openToRead(const QString &path);
    /// To be locked: one that is there, and one that is made for its user alone where it is not.
    [[nodiscard]] static SystemResult<OpenFile> openToLock(const QString &path);
    [[nodiscard]] static SystemResult<OpenFile> openOrCreateToLock(const QString &path);
    OpenFile(OpenFile &&other) noexcept;
    OpenFile &operator=(OpenFile &&other) noexcept;
    /// Closes it, and gives back its lock.
    ~OpenFile();

    /// All of them.
    [[nodiscard]] SystemResult<void> write(QByteArrayView bytes) const;
    /// From where the last read or write stopped, as QIODevice::read; 0 at the end.
    [[nodiscard]] SystemResult<qint64> read(char *into, qint64 atMost) const;
    [[nodiscard]] SystemResult<void> rewind() const;
    /// Waits until the bytes are on the disk, or with the server.
    [[nodiscard]] SystemResult<void> sync() const;
    [[nodiscard]] SystemResult<void> setRights(Rights rights) const;
    /// By the clock of the disk or share, UTC.
    [[nodiscard]] SystemResult<QDateTime> changedAt() const;
    /// One lock for all programs, and for this one where it opens the file twice; the system lets it go when
    /// its holder closes the file or dies. Does not wait: an error where somebody has it.
    [[nodiscard]] SystemResult<void> tryLock() const;

private:
    explicit OpenFile(qintptr handle)
        : m_handle(handle)
    {
    }
    qintptr m_handle = -1;
};

/// What stands under a name, itself: links are not followed.
struct FileEntry {
    qint64 size = 0; ///< bytes; 0 of a folder
    QDateTime changedAt; ///< by the clock of the disk or share, UTC
    bool isFolder = false;
};
[[nodiscard]] SystemResult<FileEntry> entryAt(const QString &path);
/// All there is in a folder, hidden or not, but for the folder and the one above it.
[[nodiscard]] SystemResult<QStringList> namesIn(const QString &folder);

/// Exists where anything stands; what is above it must be there.
[[nodiscard]] SystemResult<void> makeFolder(const QString &path, Rights rights);
/// A file or a link, not what it points to.
[[nodiscard]] SystemResult<void> removeFile(const QString &path);
/// One in which nothing lies; Exists where something does.
[[nodiscard]] SystemResult<void> removeFolder(const QString &path);

/// In one step for all programs and machines, in the place of a file that stands there; whoever looks meets
/// the old or the new one. OtherDisk.
[[nodiscard]] SystemResult<void> renameOver(const QString &from, const QString &to);
/// In one step as well, and Exists where anything stands. Not every share can.
[[nodiscard]] SystemResult<void> renameOnce(const QString &from, const QString &to);
/// A second name for a file, in one step; Exists where anything stands. Not every share can.
[[nodiscard]] SystemResult<void> linkOnce(const QString &from, const QString &to);

/// Waits until the bytes of a file, or the entries of a folder, are on the disk.
[[nodiscard]] SystemResult<void> syncFile(const QString &path);
[[nodiscard]] SystemResult<void> syncFolder(const QString &path);

} // namespace wd
