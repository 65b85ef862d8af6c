// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"

namespace wd
{

// What a day makes of a dossier: the page and whoever looks whether it still holds ask the same.

/// Whether a last day (ISO, or empty: none) lies behind `day`; on the last day itself it does not.
[[nodiscard]] bool isBehind(const QString &lastDay, const QDate &day);

/// The first thing still to come on that day, as the page says it; null when nothing is.
[[nodiscard]] const Milestone *nextMilestone(const Dossier &dossier, const QDate &day);

/// The first date that is not behind on that day: of what its planning and procedure still have to come, and
/// the last day to react. Unknown: none is known.
[[nodiscard]] EdtfDate nextDate(const Dossier &dossier, const QDate &day);

/// Whether one could react and no longer can.
[[nodiscard]] bool isReactionOver(const Reaction &reaction, const QDate &day);

} // namespace wd
