// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/language.h"

#include <QDate>
#include <QStringList>

namespace wd
{

/// How a language says dates and hours: "dates" in its word list. %1, %2, %3 stand for what the name says, in
/// that order.
struct SaidDates {
    QStringList months; ///< twelve, January first
    QString day; ///< of the number, the month and the year
    QString dayOfYear; ///< of the number and the month
    QString month, season; ///< of its name and the year
    QStringList seasons; ///< four, spring first
    QStringList quarters; ///< four, of the year
    QString about, uncertain; ///< of a date
    QString unknown;
    QString range; ///< of the first and the last
    QString from, until; ///< of the one end that is known
    QString clock; ///< as QTime writes it: "HH.mm"
    QString hours; ///< of one clock
    QString hoursUntil; ///< of two
    QString withHours; ///< of a date and such hours
};

[[nodiscard]] const SaidDates &saidDates(const Language &language);
/// A day of the calendar, also one that no month has ("31 februari 2027").
[[nodiscard]] QString dayInWords(int day, int month, int year, const SaidDates &said);
/// "14 maart 2027"; empty for no day.
[[nodiscard]] QString dayInWords(const QDate &day, const Language &language);
/// "14 maart", where the year needs no saying; empty for no day.
[[nodiscard]] QString dayOfYearInWords(const QDate &day, const Language &language);

} // namespace wd
