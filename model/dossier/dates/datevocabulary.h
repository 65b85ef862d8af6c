// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace wd
{

// The words of typed dates in every language there is, lower case, as its word list has them in "dates",
// "read": "meanings" say what a word stands for, "phrases" which words do the same. What is asked here by a
// key is one of theirs. 0 or nullopt: not such a word.

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
enum class Portion { Begin, Middle, End };
[[nodiscard]] std::optional<Portion> portionOf(QStringView word); ///< "begin", "half", "eind"
enum class DayPart { Morning, Afternoon, Evening, Night };
[[nodiscard]] std::optional<DayPart> dayPartOf(QStringView phrase); ///< "'s avonds", "avond"
enum class ClockHalf { BeforeNoon, AfterNoon };
[[nodiscard]] std::optional<ClockHalf> clockHalfOf(QStringView word); ///< "am", "pm"
[[nodiscard]] int clockShift(QStringView phrase); ///< minutes from the hour: "half" -30, "half past" 30

[[nodiscard]] bool saysAbout(QStringView word); ///< "rond", "ca"
[[nodiscard]] bool saysUncertain(QStringView word); ///< "misschien"
[[nodiscard]] bool saysUnknown(const QString &phrase); ///< "nog niet bekend"
/// Whether a word is one of these phrases.
[[nodiscard]] bool isOneOf(const QString &key, QStringView word);

/// A group of a pattern: any of these words.
[[nodiscard]] QString anyOf(const QString &key);
/// The same, where it is no piece of a longer word.
[[nodiscard]] QString anyPhrase(const QString &key);
/// The same of the words for a month, also shortened; `beforeDay`: in languages that write it there.
[[nodiscard]] QString anyMonth(int month, bool beforeDay = false);
/// One of these phrases.
[[nodiscard]] QString onePhrase(const QString &key);

} // namespace wd
