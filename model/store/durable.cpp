// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/durable.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace wd
{

Descriptor::Descriptor(Descriptor &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
{
}

Descriptor &Descriptor::operator=(Descriptor &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

Descriptor::~Descriptor()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

tl::unexpected<Error> systemFailure(const QString &path)
{
    if (errno == ENOSPC || errno == EDQUOT || errno == EFBIG)
        return fail(ErrorKind::Storage, path, u"full"_s);
    if (errno == EROFS || errno == EACCES || errno == EPERM)
        return fail(ErrorKind::Storage, path, u"readonly"_s);
    return fail(ErrorKind::Storage, path, QString::fromLocal8Bit(std::strerror(errno)));
}

Result<void> syncToDisk(const QString &path)
{
    const Descriptor opened(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!opened.isOpen() || ::fsync(opened.get()) != 0)
        return systemFailure(path);
    return {};
}

Result<void> moveDurably(const QString &from, const QString &to)
{
    WD_TRY(syncToDisk(from));
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemFailure(to);
    return syncToDisk(QFileInfo(to).absolutePath());
}

} // namespace wd
