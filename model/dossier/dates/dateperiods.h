// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dates/momentwords.h"

namespace wd
{

// For momentwords.cpp, of plainDateText() without hours.

/// One date, week ("week 40") or half ("1e helft 2027"); nullopt: not that.
[[nodiscard]] std::optional<Moment> readPart(const QString &plain, const QDate &today);
/// Two of them with a word or sign between; nullopt: not that, or not sure.
[[nodiscard]] std::optional<Moment> readPeriod(const QString &plain, const QDate &today);

} // namespace wd
