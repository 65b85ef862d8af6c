// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/shareerror.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <sys/stat.h>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

mode_t rightsOf(const QString &top)
{
    struct stat found = {};
    constexpr mode_t ownersAlone = S_IRWXU;
    return ::stat(QFile::encodeName(top).constData(), &found) == 0 ? found.st_mode & 07777 : ownersAlone;
}

} // namespace

Error shareError(int number, const QString &path)
{
    const QString words = QString::fromLocal8Bit(std::strerror(number));
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorKind::NotFound, path, {}};
    case EEXIST:
    case ENOTEMPTY:
        return {ErrorKind::Conflict, path, u"in-use"_s};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorKind::Forbidden, path, {}};
    case ENOSPC:
    case EDQUOT:
        return {ErrorKind::TooLarge, path, u"site-full"_s};
    case EFBIG:
        return {ErrorKind::TooLarge, path, {}};
    case EINVAL:
    case EILSEQ:
    case EISDIR:
    case ELOOP:
    case ENAMETOOLONG:
        return {ErrorKind::Rejected, path, words};
    case ETIMEDOUT:
        return {ErrorKind::TimedOut, path, {}};
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
        return {ErrorKind::Offline, path, u"share"_s};
    case EMFILE:
    case ENFILE:
    case ENOMEM:
        return {ErrorKind::Storage, path, words};
    default: // EIO, EBUSY and what a server thinks of
        return {ErrorKind::ServerFault, path, words};
    }
}

QString makeToken(const RandomSource &random)
{
    return u"%1%2"_s.arg(random(), 16, 16, QChar(u'0')).arg(random(), 16, 16, QChar(u'0'));
}

QString underWayName(const RandomSource &random)
{
    return underWayStem + makeToken(random);
}

mode_t folderRights(const QString &top, ReadBy readBy)
{
    return rightsOf(top) & (readBy == ReadBy::Colleagues ? 07770 : 07775);
}

mode_t fileRights(const QString &top, ReadBy readBy)
{
    return rightsOf(top) & (readBy == ReadBy::Colleagues ? 0660 : 0664);
}

} // namespace wd
