// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/files.h"
#include "model/platform/posix/native.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace wd
{

using namespace Qt::StringLiterals;
using posix::nativeName;
using posix::outcome;
using posix::refused;

namespace
{

struct CloseFolder {
    void operator()(DIR *folder) const { ::closedir(folder); }
};

SystemResult<void> syncOpened(const QString &path, int flags)
{
    const int opened = ::open(nativeName(path).constData(), O_RDONLY | O_CLOEXEC | flags);
    if (opened < 0)
        return refused();
    const auto synced = outcome(::fsync(opened));
    ::close(opened);
    return synced;
}

} // namespace

SystemResult<FileEntry> entryAt(const QString &path)
{
    struct stat found = {};
    if (::lstat(nativeName(path).constData(), &found) != 0)
        return refused();
    const bool isFolder = S_ISDIR(found.st_mode);
    return FileEntry{.size = isFolder ? 0 : found.st_size,
                     .changedAt = posix::momentOf(found.st_mtim),
                     .isFolder = isFolder};
}

SystemResult<QStringList> namesIn(const QString &folder)
{
    const std::unique_ptr<DIR, CloseFolder> opened(::opendir(nativeName(folder).constData()));
    if (!opened)
        return refused();
    QStringList names;
    errno = 0;
    while (const dirent *found = ::readdir(opened.get())) {
        const QString name = QFile::decodeName(found->d_name);
        if (name != u"."_s && name != u".."_s)
            names.append(name);
        errno = 0;
    }
    if (errno != 0)
        return refused();
    return names;
}

SystemResult<void> makeFolder(const QString &path, Rights rights)
{
    return outcome(::mkdir(nativeName(path).constData(), mode_t(rights.bits)));
}

SystemResult<void> removeFile(const QString &path)
{
    return outcome(::unlink(nativeName(path).constData()));
}

SystemResult<void> removeFolder(const QString &path)
{
    return outcome(::rmdir(nativeName(path).constData()));
}

SystemResult<void> renameOver(const QString &from, const QString &to)
{
    return outcome(::rename(nativeName(from).constData(), nativeName(to).constData()));
}

SystemResult<void> renameOnce(const QString &from, const QString &to)
{
    return outcome(::renameat2(AT_FDCWD, nativeName(from).constData(), AT_FDCWD, nativeName(to).constData(),
                               RENAME_NOREPLACE)); // Linux
}

SystemResult<void> linkOnce(const QString &from, const QString &to)
{
    return outcome(::link(nativeName(from).constData(), nativeName(to).constData()));
}

SystemResult<void> syncFile(const QString &path)
{
    return syncOpened(path, 0);
}

SystemResult<void> syncFolder(const QString &path)
{
    return syncOpened(path, O_DIRECTORY);
}

} // namespace wd
