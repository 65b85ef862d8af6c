// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/systemerror.h"

#include "model/platform/posix/native.h"

#include <QFile>

#include <cerrno>
#include <cstring>

namespace wd
{

namespace
{

/// The one place where an errno becomes a kind.
SystemErrorKind kindOf(int number)
{
    switch (number) {
    case ENOENT:
        return SystemErrorKind::NotThere;
    case ENOTDIR:
        return SystemErrorKind::NotAFolder;
    case EEXIST:
    case ENOTEMPTY:
        return SystemErrorKind::Exists;
    case EACCES:
    case EPERM:
    case EROFS:
        return SystemErrorKind::Refused;
    case ENOSPC:
    case EDQUOT:
        return SystemErrorKind::Full;
    case EFBIG:
        return SystemErrorKind::TooLarge;
    case EINVAL:
    case EILSEQ:
    case EISDIR:
    case ELOOP:
    case ENAMETOOLONG:
        return SystemErrorKind::BadName;
    case EXDEV:
        return SystemErrorKind::OtherDisk;
    case ETIMEDOUT:
        return SystemErrorKind::TimedOut;
    case ECONNABORTED:
    case ECONNREFUSED:
    case ECONNRESET:
    case EHOSTDOWN:
    case EHOSTUNREACH:
    case ENETDOWN:
    case ENETUNREACH:
    case ENODEV:
    case ENOTCONN:
    case ENXIO:
    case EPIPE:
    case ESHUTDOWN:
    case ESTALE:
        return SystemErrorKind::Unreachable;
    case EMFILE:
    case ENFILE:
    case ENOMEM:
        return SystemErrorKind::NoResources;
    default: // EIO, EBUSY and what a server thinks of
        return SystemErrorKind::Other;
    }
}

} // namespace

QString SystemError::words() const
{
    return QString::fromLocal8Bit(std::strerror(number));
}

SystemError SystemError::last()
{
    const int number = errno;
    return {.kind = kindOf(number), .number = number};
}

void SystemError::forgetLast()
{
    errno = 0;
}

namespace posix
{

tl::unexpected<SystemError> refused()
{
    return tl::unexpected<SystemError>(SystemError::last());
}

SystemResult<void> outcome(int answer)
{
    return answer == 0 ? SystemResult<void>() : refused();
}

QByteArray nativeName(const QString &path)
{
    return QFile::encodeName(path);
}

QDateTime momentOf(const timespec &at)
{
    return QDateTime::fromMSecsSinceEpoch(qint64(at.tv_sec) * 1000 + at.tv_nsec / 1'000'000, Qt::UTC);
}

} // namespace posix

} // namespace wd
