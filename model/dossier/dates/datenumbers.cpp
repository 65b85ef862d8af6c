// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dates/datereadings.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

// Dates in numbers, and which numbers are years.

namespace wd
{

DateReading comingDate(const QDate &today, const DateOfYear &dateOfYear)
{
    // A winter may have begun last year, 29 February takes its time.
    for (int year = today.year() - 1; year < today.year() + 9; ++year) {
        const DateReading reading = dateOfYear(year);
        if (reading && lastDayOf(*reading) >= today)
            return reading;
    }
    return std::nullopt;
}

QString dayText(int year, int month, int day)
{
    return unitText(year, month) + u"-%1"_s.arg(day, 2, 10, QChar(u'0'));
}

bool isYear(int value)
{
    return value >= 1800 && value < 2200;
}

bool isShortYear(const QString &word, const QDate &today, int back)
{
    const int ahead = word.size() == 2 ? wholeNumber(word) - today.year() % 100 : -100;
    return ahead >= -back && ahead <= 15;
}

namespace
{

/// "14-3" and "3-05" are dates; "3-5" may be the numbers of a house, a range or hours.
bool isSurelyDay(bool weekday, const QString &day, const QString &month)
{
    return weekday || day.startsWith(u'0') || month.startsWith(u'0') || wholeNumber(day) > wholeNumber(month);
}

} // namespace

DateReading readNumbers(const QString &text, bool weekday, const QDate &today)
{
    static const QRegularExpression dayFirst(u"^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})$"_s);
    static const QRegularExpression yearFirst(u"^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})$"_s);
    static const QRegularExpression month(u"^(\\d{1,2})[-/](\\d{4})$"_s);
    static const QRegularExpression unit(u"^(\\d{4})[-/](\\d{2})$"_s);
    static const QRegularExpression noYear(u"^(\\d{1,2})[-/](\\d{1,2})$"_s);
    if (const auto m = dayFirst.match(text); m.hasMatch()) {
        const QString year = m.captured(4);
        if (year.size() == 2 && !isShortYear(year, today, 40))
            return std::nullopt;
        return readingOf(dayText(wholeNumber(year) + (year.size() == 2 ? 2000 : 0),
                                 wholeNumber(m.captured(3)), wholeNumber(m.captured(1))));
    }
    if (const auto m = yearFirst.match(text); m.hasMatch())
        return readingOf(
            dayText(wholeNumber(m.captured(1)), wholeNumber(m.captured(3)), wholeNumber(m.captured(4))));
    if (const auto m = month.match(text); m.hasMatch() && isYear(wholeNumber(m.captured(2))))
        return readingOf(unitText(wholeNumber(m.captured(2)), wholeNumber(m.captured(1))));
    if (const auto m = unit.match(text); m.hasMatch() && isYear(wholeNumber(m.captured(1))))
        return readingOf(unitText(wholeNumber(m.captured(1)), wholeNumber(m.captured(2))));
    if (const auto m = noYear.match(text); m.hasMatch() && isSurelyDay(weekday, m.captured(1), m.captured(2)))
        return comingDate(today, [&](int year) {
            return readingOf(dayText(year, wholeNumber(m.captured(2)), wholeNumber(m.captured(1))));
        });
    return std::nullopt;
}

} // namespace wd
