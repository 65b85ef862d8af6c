// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/platform/systemerror.h"

#include <QString>

namespace wd
{

/// Who may do what with a file or folder, as the system keeps it: made and read in this room alone.
struct Rights {
    quint32 bits = 0;
};

/// Who may read what is made on a share.
enum class ReadBy {
    Colleagues, ///< the rights of the share's own folder, without those of everybody
    Everybody, ///< the rights of the share's own folder; only writing is kept from everybody
};

/// Of a file and of a folder that their user alone may read and write.
[[nodiscard]] Rights privateFileRights();
[[nodiscard]] Rights privateFolderRights();
/// Of a folder and of a file that is made on a share whose own folder is `top`.
[[nodiscard]] Rights folderRights(const QString &top, ReadBy readBy);
[[nodiscard]] Rights fileRights(const QString &top, ReadBy readBy);

/// Links are followed.
[[nodiscard]] SystemResult<void> setRights(const QString &path, Rights rights);
/// Whether others have any right to it; false for what is not ours to change: of somebody else, of everybody
/// (sticky, as /tmp), or a link.
[[nodiscard]] bool isOpenToOthers(const QString &path);
/// Takes the rights of others away and leaves those of the user. What cannot be is left: the folder around it
/// is closed already, or is not ours.
void closeToOthers(const QString &path);

/// Whether everybody has any right to a folder, colleagues or not.
[[nodiscard]] bool isOpenToEverybody(const QString &folder);
/// Whether the rights that stand there are those that hold. Not on SMB, FAT and what is mounted by a program:
/// there they are made up by the mount.
[[nodiscard]] bool rightsAreTold(const QString &folder);

/// Whether this account may read a file; NotThere where none is. Does not open it.
[[nodiscard]] SystemResult<void> mayRead(const QString &path);
/// Whether this account may make and remove files in a folder.
[[nodiscard]] bool isWritableFolder(const QString &folder);

/// Whether two names are those of one file or folder; false where one of them is not there.
[[nodiscard]] bool isSameFile(const QString &a, const QString &b);

} // namespace wd
