// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace wd
{

// The words of dates in every language there is, lower case; 0 or nullopt: not such a word. For
// datewords.cpp.

[[nodiscard]] int
monthNumber(QStringView word); ///< 1-12; from three letters on, long names also with one slip
[[nodiscard]] bool
isMonthBehindDay(QStringView word); ///< a month only where it follows the day: "mrt", "mei", "okt"
[[nodiscard]] bool isMonthBeforeDay(QStringView word); ///< only where the day follows: "march", "may", "oct"
[[nodiscard]] int weekdayNumber(QStringView word); ///< 1 Monday - 7 Sunday; from two letters on
[[nodiscard]] int seasonNumber(QStringView word); ///< 1 spring - 4 winter
[[nodiscard]] int countNumber(QStringView word); ///< "een" 1, "drie" 3
[[nodiscard]] int ordinalNumber(QStringView word); ///< "eerste" 1 - "vierde" 4
[[nodiscard]] std::optional<int> dayOffset(QStringView word); ///< "morgen" 1
[[nodiscard]] std::optional<int> stepOf(QStringView word); ///< "dit" 0, "volgend" 1, "vorig" -1

enum class DateSpan { Day, Week, Month, Quarter, Year };
[[nodiscard]] std::optional<DateSpan> spanOf(QStringView word); ///< "week", "weken"
[[nodiscard]] bool isPlural(QStringView span); ///< "weken", "kwartalen"
enum class Portion { Begin, Middle, End };
[[nodiscard]] std::optional<Portion> portionOf(QStringView word); ///< "begin", "half", "eind"

[[nodiscard]] bool saysAbout(QStringView word); ///< "rond", "ca"
[[nodiscard]] bool saysUncertain(QStringView word); ///< "misschien"
[[nodiscard]] bool saysUnknown(const QString &phrase); ///< "nog niet bekend"
[[nodiscard]] bool isFiller(QStringView word); ///< "op", "van de"
/// What stands for a word between dates and hours ("to", "between", "clockLead"), as a group of a pattern.
[[nodiscard]] QString anyPhrase(const QString &key);
[[nodiscard]] bool isOrdinalEnding(QStringView word); ///< the "e" of "3e"

} // namespace wd
