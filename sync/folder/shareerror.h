// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/folder/share.h"

#include <sys/types.h>

namespace wd
{

/// The one place where the system's number for a call on a share becomes an error: total over numbers, kinds
/// and details as share.h promises them.
[[nodiscard]] Error shareError(int number, const QString &path);

/// The rights of a folder and of a file that is made on a share whose own folder is `top`.
[[nodiscard]] mode_t folderRights(const QString &top, ReadBy readBy);
[[nodiscard]] mode_t fileRights(const QString &top, ReadBy readBy);

/// What the name of a file begins with while it is not whole.
inline const QString underWayStem = QStringLiteral(".onderweg-");

[[nodiscard]] inline bool isUnderWay(const QString &name)
{
    return name.startsWith(underWayStem);
}
/// 128 random bits as 32 letters and digits: what nobody else has.
[[nodiscard]] QString makeToken(const RandomSource &random);
/// A name under way that nobody else uses.
[[nodiscard]] QString underWayName(const RandomSource &random);

} // namespace wd
