// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/folder/share.h"

namespace wd
{

/// The one place where what the system says of a call on a share becomes an error: kinds and details as
/// share.h promises them.
[[nodiscard]] Error shareError(const SystemError &why, const QString &path);

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
