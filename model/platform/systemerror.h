// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace wd
{

/// Why the system refused a call. What has no kind of its own here is told by its words alone.
enum class SystemErrorKind {
    NotThere, ///< no such file or folder
    NotAFolder, ///< something else stands where a folder was expected
    Exists, ///< the name is taken, or the folder is not empty
    Refused, ///< no right to it, or the file system is mounted to be read
    Full, ///< the disk, or what this account may use of it
    TooLarge, ///< more than the file system or the limit of the process takes in one file
    BadName, ///< a name, or a kind of thing of that name, that it does not take
    OtherDisk, ///< a step that only works within one file system
    TimedOut,
    Unreachable, ///< a share whose server or network is gone
    NoResources, ///< this computer: memory, open files
    Other,
};

/// What the system answered to a call that failed.
struct SystemError {
    SystemErrorKind kind = SystemErrorKind::Other;
    int number = 0; ///< the system's own, for qt_error_string(); 0: it told none

    /// In the system's words.
    [[nodiscard]] QString words() const;

    /// What the system said last to this thread. For a call of Qt that failed and keeps no reason a program
    /// can read; forget what was before, where an earlier call may have left something.
    [[nodiscard]] static SystemError last();
    static void forgetLast();
};

template <typename T> using SystemResult = tl::expected<T, SystemError>;

} // namespace wd
