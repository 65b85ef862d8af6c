// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dates/edtf.h"

#include <QStringList>

#include <functional>

namespace wd
{

/// What was understood of a typed date, before ~ and ? are put behind it. For datewords.cpp.
struct UnderstoodDate {
    QString edtf;
    bool about = false; ///< it is rougher than EDTF can say
    bool week = false; ///< the week of which `edtf` is the Monday
};
using DateReading = std::optional<UnderstoodDate>;

// Each takes all the words (dateTokens() without fillers and words for ~ and ?), or is no reading of them.

/// "morgen", "over 3 weken"; "3 weken" alone lasts that long and is no date.
[[nodiscard]] DateReading readSpan(QStringList words, const QDate &today);
/// "vrijdag", "volgende week vrijdag", "volgende maand", "dit jaar".
[[nodiscard]] DateReading readStep(QStringList words, const QDate &today);
/// "14 maart 2027", "14-3", "mrt", "najaar '27", "3e kw", "week 12", "2027".
[[nodiscard]] DateReading readCalendar(const QStringList &words, const QDate &today);
/// "14-3-27", "2027-03", "23-11": numbers that were joined, with a `weekday` beside them or not.
[[nodiscard]] DateReading readNumbers(const QString &text, bool weekday, const QDate &today);
/// "begin 2027", "half mei", "eind volgend jaar"; without a year the one that is not over.
[[nodiscard]] DateReading readPortion(QStringList words, const QDate &today);

/// That date when it is one.
[[nodiscard]] DateReading readingOf(const QString &edtf, bool about = false);
/// -1 when `word` is no number.
[[nodiscard]] int wholeNumber(const QString &word);
/// Last day it may be, of a week its Sunday.
[[nodiscard]] QDate lastDayOf(const UnderstoodDate &reading);
/// Of a week by ISO 8601; invalid where the year has no such week.
[[nodiscard]] QDate mondayOf(int year, int week);
/// The first year's date whose last day is not before `today`.
using DateOfYear = std::function<DateReading(int year)>;
[[nodiscard]] DateReading comingDate(const QDate &today, const DateOfYear &dateOfYear);
/// Of four digits; others are numbers of something else.
[[nodiscard]] bool isYear(int value);
/// Two digits are a year only where a person plans or looks `back` so many; else they may be an hour or a
/// house.
[[nodiscard]] bool isShortYear(const QString &word, const QDate &today, int back);
[[nodiscard]] QString dayText(int year, int month, int day);
[[nodiscard]] QString yearText(int year);
/// A month (1-12), season (21-24) or quarter (33-36) of a year.
[[nodiscard]] QString unitText(int year, int unit);

} // namespace wd
