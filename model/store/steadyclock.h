// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/database.h"

#include <QDateTime>

namespace wd
{

/// The moment up to which the past may be thrown away: `now`, unless the clock leapt. A leap of more than a
/// day counts when it still holds at another look at least a day later; until then the moment stays where it
/// was. So a clock that was ahead once deletes nothing. Kept in the settings; runs inside the caller's
/// transaction.
[[nodiscard]] Result<QDateTime> steadyNow(Database &database, const QDateTime &now);

} // namespace wd
