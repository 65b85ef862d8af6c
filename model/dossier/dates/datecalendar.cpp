// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dates/datereadings.h"
#include "model/dossier/dates/datevocabulary.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

/// The words of one date, sorted by what they are.
struct Sorted {
    int month = 0, season = 0, weekday = 0;
    bool week = false, quarter = false, comes = false;
    QString monthWord;
    qsizetype beforeMonth = 0; ///< how many numbers stood before the month's name
    bool ordinal = false; ///< a number was written as a rank
    bool rankedDay = false; ///< it is the rank of the weekday: "2e dinsdag van maart"
    int year = -1;
    QStringList numbers; ///< other numbers as typed, also those that were joined: "24-28"
};

bool takeNumber(Sorted &sorted, const QString &word)
{
    const bool shortYear = word.startsWith(u'\'');
    const int value = wholeNumber(shortYear ? word.sliced(1) : word);
    if (value < 0 || (!shortYear && word.size() < 3)) {
        sorted.numbers.append(word);
        return true;
    }
    if (sorted.year >= 0 || word.size() > 4 || (!shortYear && !isYear(value)))
        return false;
    sorted.year = shortYear ? 2000 + value : value;
    return true;
}

bool takeSpan(Sorted &sorted, DateSpan span, const QString &word)
{
    if (span == DateSpan::Year)
        return true;
    // "2 weken" last, "weken 2 en 3" are two.
    const bool counted = span == DateSpan::Week || isOneOf(u"countedSpans"_s, word);
    if (counted && !sorted.numbers.isEmpty())
        return false;
    const bool first = !sorted.quarter && !sorted.week;
    sorted.week = span == DateSpan::Week;
    sorted.quarter = span == DateSpan::Quarter;
    return first && (sorted.week || sorted.quarter);
}

bool takeWord(Sorted &sorted, const QString &word)
{
    if (const int month = monthNumber(word); month && !sorted.month) {
        sorted.month = month;
        sorted.monthWord = word;
        sorted.beforeMonth = sorted.numbers.size();
        return true;
    }
    if (const int season = seasonNumber(word); season && !sorted.season) {
        sorted.season = season;
        return true;
    }
    if (const auto span = spanOf(word))
        return takeSpan(sorted, *span, word);
    if (const int weekday = weekdayNumber(word); weekday && !sorted.weekday) {
        sorted.weekday = weekday;
        sorted.rankedDay = sorted.ordinal && !sorted.month;
        return true;
    }
    if (const int rank = ordinalNumber(word)) {
        sorted.numbers.append(QString::number(rank));
        return sorted.ordinal = true;
    }
    return false;
}

std::optional<Sorted> sortedOut(const QStringList &words)
{
    Sorted sorted;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        const bool behindNumber = i > 0 && wholeNumber(words[i - 1]) >= 0;
        if (word[0].isDigit() || word[0] == u'\'') {
            if (!takeNumber(sorted, word))
                return std::nullopt;
        } else if (behindNumber && isOneOf(u"ordinalEndings"_s, word)) {
            sorted.ordinal = true;
        } else if (stepOf(word) == 1 && !sorted.comes) {
            sorted.comes = true; // "vrijdag 28 mei a.s."
        } else if (!takeWord(sorted, word)) {
            return std::nullopt;
        }
    }
    return (sorted.month > 0) + (sorted.season > 0) + sorted.week + sorted.quarter > 1
        ? std::nullopt
        : std::optional(sorted);
}

DateReading ofYear(const Sorted &sorted, const QDate &today, const DateOfYear &dateOfYear)
{
    return sorted.year >= 0 ? dateOfYear(sorted.year) : comingDate(today, dateOfYear);
}

/// "March 14" is a day, "mrt 27" a month; what may be both is asked.
DateReading readBehindMonth(Sorted sorted, const QDate &today)
{
    const int number = wholeNumber(sorted.numbers[0]);
    const bool year = isShortYear(sorted.numbers[0], today, 0);
    const bool day
        = isMonthBeforeDay(sorted.monthWord) || sorted.ordinal || sorted.year >= 0 || sorted.weekday;
    if (!day && !isMonthBehindDay(sorted.monthWord) && year)
        return std::nullopt;
    if (!day && isMonthBehindDay(sorted.monthWord))
        return year ? readingOf(unitText(2000 + number, sorted.month)) : std::nullopt;
    return ofYear(sorted, today, [&](int of) { return readingOf(dayText(of, sorted.month, number)); });
}

/// "2e dinsdag van maart".
DateReading readRankedDay(const Sorted &sorted, const QDate &today)
{
    const int rank = sorted.numbers.size() == 1 ? wholeNumber(sorted.numbers[0]) : 0;
    if (!sorted.month || rank < 1 || rank > 5)
        return std::nullopt;
    return ofYear(sorted, today, [&](int year) {
        const int ahead = (sorted.weekday - QDate(year, sorted.month, 1).dayOfWeek() + 7) % 7;
        return readingOf(dayText(year, sorted.month, 1 + ahead + 7 * (rank - 1)));
    });
}

DateReading readNamedMonth(Sorted sorted, const QDate &today)
{
    QStringList &numbers = sorted.numbers;
    if (numbers.size() == 2 && sorted.year < 0 && sorted.beforeMonth == 1 && isShortYear(numbers[1], today, 0)
        && wholeNumber(numbers[0]) >= 0)
        sorted.year = 2000 + wholeNumber(numbers.takeLast());
    if (numbers.size() > 1 || (numbers.size() == 1 && wholeNumber(numbers[0]) < 0))
        return std::nullopt;
    if (numbers.isEmpty())
        return ofYear(sorted, today, [&](int year) { return readingOf(unitText(year, sorted.month)); });
    if (sorted.beforeMonth == 0)
        return readBehindMonth(sorted, today);
    const int day = wholeNumber(numbers[0]);
    return ofYear(sorted, today, [&](int year) { return readingOf(dayText(year, sorted.month, day)); });
}

/// "Q3-2027" and "week 12-2027" are one number and a year, however they are joined.
void takeJoinedYear(Sorted &sorted)
{
    static const QRegularExpression joined(u"^(\\d{1,2})[-/.](\\d{4})$|^(\\d{4})[-/.](\\d{1,2})$"_s);
    if (sorted.numbers.size() != 1 || sorted.year >= 0)
        return;
    const auto m = joined.match(sorted.numbers[0]);
    const QString year = m.captured(2) + m.captured(3);
    if (!m.hasMatch() || !isYear(wholeNumber(year)))
        return;
    sorted.year = wholeNumber(year);
    sorted.numbers[0] = m.captured(1) + m.captured(4);
}

/// A winter is written with both its years.
void takeWinterYears(Sorted &sorted)
{
    static const QRegularExpression years(u"^(\\d{4})[-/](\\d{4})$"_s);
    const auto m = sorted.numbers.size() == 1 ? years.match(sorted.numbers[0]) : QRegularExpressionMatch();
    if (sorted.season != 4 || sorted.year >= 0 || !m.hasMatch()
        || wholeNumber(m.captured(2)) != wholeNumber(m.captured(1)) + 1)
        return;
    sorted.year = wholeNumber(m.captured(1));
    sorted.numbers.clear();
}

DateReading readWeek(const Sorted &sorted, int week, const QDate &today)
{
    return ofYear(sorted, today, [&](int year) -> DateReading {
        const QDate monday = mondayOf(year, week);
        if (!monday.isValid())
            return std::nullopt;
        if (sorted.weekday)
            return readingOf(monday.addDays(sorted.weekday - 1).toString(Qt::ISODate));
        DateReading reading = readingOf(monday.toString(Qt::ISODate), true);
        reading->week = true;
        return reading;
    });
}

DateReading readSorted(Sorted sorted, const QDate &today)
{
    if (sorted.rankedDay)
        return readRankedDay(sorted, today);
    if (sorted.month)
        return readNamedMonth(sorted, today);
    if (sorted.week && sorted.ordinal) // the second week of what?
        return std::nullopt;
    const bool numbered = sorted.quarter || sorted.week;
    if (!numbered && !sorted.season) {
        if (sorted.numbers.isEmpty())
            return sorted.year >= 0 ? readingOf(yearText(sorted.year)) : std::nullopt;
        const bool alone = sorted.numbers.size() == 1 && sorted.year < 0;
        return alone ? readNumbers(sorted.numbers[0], sorted.weekday > 0, today) : std::nullopt;
    }
    QStringList &numbers = sorted.numbers;
    takeJoinedYear(sorted);
    takeWinterYears(sorted);
    const qsizetype wanted = numbered ? 1 : 0;
    // "week 40 42" are two weeks rather than one of a year.
    if (numbers.size() == wanted + 1 && sorted.year < 0 && !sorted.week
        && isShortYear(numbers.last(), today, 0))
        sorted.year = 2000 + wholeNumber(numbers.takeLast());
    if (numbers.size() != wanted || (numbered && wholeNumber(numbers[0]) < 0))
        return std::nullopt;
    if (sorted.season)
        return ofYear(sorted, today, [&](int year) { return readingOf(unitText(year, 20 + sorted.season)); });
    const int which = wholeNumber(numbers[0]);
    if (sorted.week)
        return readWeek(sorted, which, today);
    if (which < 1 || which > 4)
        return std::nullopt;
    return ofYear(sorted, today, [=](int year) { return readingOf(unitText(year, 32 + which)); });
}

} // namespace

DateReading readCalendar(const QStringList &words, const QDate &today)
{
    const auto sorted = sortedOut(words);
    if (!sorted)
        return std::nullopt;
    const DateReading reading = readSorted(*sorted, today);
    if (!reading || (!sorted->weekday && !sorted->comes))
        return reading;
    // A weekday that is not that day's: one of the two is wrong, so ask again.
    const auto day = EdtfDate::parse(reading->edtf)->exactDay();
    if (!day || reading->week || (sorted->comes && *day < today))
        return std::nullopt;
    return !sorted->weekday || day->dayOfWeek() == sorted->weekday ? reading : std::nullopt;
}

} // namespace wd
