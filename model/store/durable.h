// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"

#include <QString>

namespace wd
{

/// Storage with the system's words for `errno`; "full" when the disk, the quota or the size limit is what
/// stopped us.
[[nodiscard]] tl::unexpected<Error> systemFailure(const QString &path);

/// Waits until the bytes of a file, or the entries of a folder, are on the disk.
[[nodiscard]] Result<void> syncToDisk(const QString &path);

/// Syncs a whole file and renames it over `to` (same disk); after a crash either the old or the new stands
/// there whole.
[[nodiscard]] Result<void> moveDurably(const QString &from, const QString &to);

/// Owns a POSIX file descriptor.
class Descriptor
{
public:
    explicit Descriptor(int fd = -1)
        : m_fd(fd)
    {
    }
    Descriptor(Descriptor &&other) noexcept;
    Descriptor &operator=(Descriptor &&other) noexcept;
    ~Descriptor();
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

} // namespace wd
