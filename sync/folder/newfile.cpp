// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/share.h"
#include "sync/folder/shareerror.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// That its entries are on the disk; a share that knows no such thing of a folder has them there anyway.
void settle(const QString &folder)
{
    const int opened = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened >= 0) {
        (void)::fsync(opened);
        ::close(opened);
    }
}

/// 0, or the system's number.
int writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), std::size_t(bytes.size()));
        if (written < 0 && errno != EINTR)
            return errno;
        if (written > 0)
            bytes = bytes.sliced(written);
    }
    return 0;
}

} // namespace

NewFile::NewFile(const Share &share, QString folder, QString path, int descriptor)
    : m_share(&share)
    , m_folder(std::move(folder))
    , m_path(std::move(path))
    , m_descriptor(descriptor)
{
}

NewFile::NewFile(NewFile &&other) noexcept
    : m_share(other.m_share)
    , m_folder(std::move(other.m_folder))
    , m_path(std::exchange(other.m_path, {}))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

NewFile::~NewFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_path.isEmpty())
        (void)::unlink(QFile::encodeName(m_path).constData());
}

Result<NewFile> NewFile::in(const Share &share, const QString &folder)
{
    WD_ASSIGN(const QString where, share.absolute(folder));
    WD_TRY(share.mayWrite());
    const QString path = where + u'/' + underWayName(share.options().random);
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return share.failedWrite(errno, folder);
    share.stepDone();
    return NewFile(share, where, path, descriptor);
}

Result<void> NewFile::write(QByteArrayView bytes)
{
    if (m_share->options().stop.stop_requested())
        return fail(ErrorKind::Stopped);
    if (const auto &heartbeat = m_share->options().watch->heartbeat)
        heartbeat();
    if (const int trouble = writeAll(m_descriptor, bytes))
        return m_share->failedWrite(trouble, m_path);
    m_share->stepDone();
    return {};
}

Result<void> NewFile::finish()
{
    // A share that keeps no rights of this kind refuses them; foldersite says what that means.
    (void)::fchmod(m_descriptor, fileRights(m_share->options().folder, m_share->options().readBy));
    if (::fsync(m_descriptor) != 0)
        return m_share->failedWrite(errno, m_path);
    m_share->stepDone();
    m_share->sweepAt(m_folder, [this]() -> std::optional<qint64> {
        struct stat now = {};
        return ::fstat(m_descriptor, &now) == 0 ? std::optional<qint64>(now.st_mtime) : std::nullopt;
    });
    return {};
}

/// The whole of it under a name that was given out first. 0, or the system's number.
int NewFile::copyTo(const QByteArray &to) const
{
    const int made = ::open(to.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
                            fileRights(m_share->options().folder, m_share->options().readBy));
    if (made < 0)
        return errno;
    m_share->stepDone();
    (void)::fchmod(made, fileRights(m_share->options().folder, m_share->options().readBy));
    int trouble = ::lseek(m_descriptor, 0, SEEK_SET) < 0 ? errno : 0;
    QByteArray piece(1 << 20, Qt::Uninitialized);
    while (trouble == 0) {
        const ssize_t got = ::read(m_descriptor, piece.data(), std::size_t(piece.size()));
        if (got == 0)
            break;
        if (got < 0) {
            trouble = errno == EINTR ? 0 : errno;
            continue;
        }
        trouble = writeAll(made, QByteArrayView(piece.constData(), got));
        m_share->stepDone();
    }
    if (trouble == 0 && ::fsync(made) != 0)
        trouble = errno;
    ::close(made);
    if (trouble != 0) // ours, and nobody read it as whole
        (void)::unlink(to.constData());
    return trouble;
}

int NewFile::takeName(const QByteArray &to) const
{
    const QByteArray from = QFile::encodeName(m_path);
    switch (m_share->options().way) {
    case OnlyOnce::Link:
        return ::link(from.constData(), to.constData()) == 0 ? 0 : errno;
    case OnlyOnce::Rename:
        return ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0
            ? 0
            : errno;
    case OnlyOnce::Create:
        break;
    }
    return copyTo(to);
}

Result<void> NewFile::putOnce(const QString &name)
{
    WD_TRY(finish());
    if (const int trouble = takeName(QFile::encodeName(m_folder + u'/' + name)))
        return m_share->failedWrite(trouble, name);
    m_share->stepDone();
    (void)::unlink(QFile::encodeName(m_path).constData());
    m_path.clear();
    m_share->stepDone();
    settle(m_folder);
    return {};
}

Result<void> NewFile::putOver(const QString &name)
{
    WD_TRY(finish());
    const QByteArray to = QFile::encodeName(m_folder + u'/' + name);
    if (::rename(QFile::encodeName(m_path).constData(), to.constData()) != 0)
        return m_share->failedWrite(errno, name);
    m_path.clear();
    m_share->stepDone();
    settle(m_folder);
    return {};
}

} // namespace wd
