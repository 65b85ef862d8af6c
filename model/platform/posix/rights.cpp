// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/rights.h"

#include "model/platform/posix/native.h"

#include <algorithm>
#include <array>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace wd
{

namespace
{

constexpr mode_t othersMay = S_IRWXG | S_IRWXO;

/// File systems whose rights are made up by the mount (linux/magic.h): SMB, FAT, NTFS, what a program mounts,
/// folders of a virtual machine's host.
constexpr std::array<quint32, 9> rightsMadeUp{0xFF534D42, 0xFE534D42, 0x0000517B, 0x00004D44, 0x2011BAB0,
                                              0x5346544E, 0x7366746E, 0x65735546, 0x786F4256};

/// Links are followed.
bool readStat(const QString &path, struct stat &found)
{
    return ::stat(posix::nativeName(path).constData(), &found) == 0;
}

bool readLinkStat(const QString &path, struct stat &found)
{
    return ::lstat(posix::nativeName(path).constData(), &found) == 0;
}

/// With the bits that hand its group down to what is made in it.
mode_t rightsOf(const QString &top)
{
    struct stat found = {};
    constexpr mode_t ownersAlone = S_IRWXU;
    return readStat(top, found) ? found.st_mode & 07777 : ownersAlone;
}

} // namespace

Rights privateFileRights()
{
    return {.bits = S_IRUSR | S_IWUSR};
}

Rights privateFolderRights()
{
    return {.bits = S_IRWXU};
}

Rights folderRights(const QString &top, ReadBy readBy)
{
    return {.bits = rightsOf(top) & (readBy == ReadBy::Colleagues ? 07770u : 07775u)};
}

Rights fileRights(const QString &top, ReadBy readBy)
{
    return {.bits = rightsOf(top) & (readBy == ReadBy::Colleagues ? 0660u : 0664u)};
}

SystemResult<void> setRights(const QString &path, Rights rights)
{
    return posix::outcome(::chmod(posix::nativeName(path).constData(), mode_t(rights.bits)));
}

bool isOpenToOthers(const QString &path)
{
    struct stat found = {};
    const bool ours = readLinkStat(path, found) && found.st_uid == ::geteuid() && !S_ISLNK(found.st_mode);
    return ours && (found.st_mode & S_ISVTX) == 0 && (found.st_mode & othersMay) != 0;
}

void closeToOthers(const QString &path)
{
    struct stat found = {};
    if (isOpenToOthers(path) && readLinkStat(path, found))
        (void)setRights(path, {.bits = found.st_mode & S_IRWXU});
}

bool isOpenToEverybody(const QString &folder)
{
    struct stat found = {};
    return readStat(folder, found) && (found.st_mode & S_IRWXO) != 0;
}

bool rightsAreTold(const QString &folder)
{
    struct statfs found = {}; // Linux
    if (::statfs(posix::nativeName(folder).constData(), &found) != 0)
        return false;
    return std::find(rightsMadeUp.begin(), rightsMadeUp.end(), quint32(found.f_type)) == rightsMadeUp.end();
}

SystemResult<void> mayRead(const QString &path)
{
    return posix::outcome(::access(posix::nativeName(path).constData(), R_OK));
}

bool isWritableFolder(const QString &folder)
{
    return ::access(posix::nativeName(folder).constData(), W_OK | X_OK) == 0;
}

bool isSameFile(const QString &a, const QString &b)
{
    struct stat one = {}, other = {};
    return readStat(a, one) && readStat(b, other) && one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

} // namespace wd
