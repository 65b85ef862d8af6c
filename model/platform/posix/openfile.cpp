// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/files.h"
#include "model/platform/posix/native.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace wd
{

using posix::outcome;
using posix::refused;

namespace
{

SystemResult<qintptr> openedAt(const QString &path, int flags, Rights rights = {})
{
    const int opened = ::open(posix::nativeName(path).constData(), flags | O_CLOEXEC, mode_t(rights.bits));
    return opened < 0 ? SystemResult<qintptr>(refused()) : SystemResult<qintptr>(opened);
}

int descriptorOf(qintptr handle)
{
    return static_cast<int>(handle);
}

} // namespace

SystemResult<OpenFile> OpenFile::createNew(const QString &path, Rights rights)
{
    return openedAt(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, rights).map([](qintptr handle) {
        return OpenFile(handle);
    });
}

SystemResult<OpenFile> OpenFile::openToRead(const QString &path)
{
    const auto opened = openedAt(path, O_RDONLY | O_NOFOLLOW);
    if (!opened)
        return tl::unexpected<SystemError>(opened.error());
    OpenFile file(*opened);
    struct stat found = {};
    if (::fstat(descriptorOf(*opened), &found) != 0)
        return refused();
    if (S_ISDIR(found.st_mode)) {
        errno = EISDIR;
        return refused();
    }
    return file;
}

SystemResult<OpenFile> OpenFile::openToLock(const QString &path)
{
    return openedAt(path, O_RDWR).map([](qintptr handle) { return OpenFile(handle); });
}

SystemResult<OpenFile> OpenFile::openOrCreateToLock(const QString &path)
{
    return openedAt(path, O_RDWR | O_CREAT, privateFileRights()).map([](qintptr handle) {
        return OpenFile(handle);
    });
}

OpenFile::OpenFile(OpenFile &&other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
{
}

OpenFile &OpenFile::operator=(OpenFile &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

OpenFile::~OpenFile()
{
    if (m_handle >= 0)
        ::close(descriptorOf(m_handle));
}

SystemResult<void> OpenFile::write(QByteArrayView bytes) const
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptorOf(m_handle), bytes.data(), std::size_t(bytes.size()));
        if (written < 0 && errno != EINTR)
            return refused();
        if (written > 0)
            bytes = bytes.sliced(written);
    }
    return {};
}

SystemResult<qint64> OpenFile::read(char *into, qint64 atMost) const
{
    for (;;) {
        const ssize_t got = ::read(descriptorOf(m_handle), into, std::size_t(atMost));
        if (got >= 0)
            return got;
        if (errno != EINTR)
            return refused();
    }
}

SystemResult<void> OpenFile::rewind() const
{
    return outcome(::lseek(descriptorOf(m_handle), 0, SEEK_SET) < 0 ? -1 : 0);
}

SystemResult<void> OpenFile::sync() const
{
    return outcome(::fsync(descriptorOf(m_handle)));
}

SystemResult<void> OpenFile::setRights(Rights rights) const
{
    return outcome(::fchmod(descriptorOf(m_handle), mode_t(rights.bits)));
}

SystemResult<QDateTime> OpenFile::changedAt() const
{
    struct stat found = {};
    if (::fstat(descriptorOf(m_handle), &found) != 0)
        return refused();
    return posix::momentOf(found.st_mtim);
}

SystemResult<void> OpenFile::tryLock() const
{
    return outcome(::flock(descriptorOf(m_handle), LOCK_EX | LOCK_NB));
}

} // namespace wd
