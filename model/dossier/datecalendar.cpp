// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/datereadings.h"
#include "model/dossier/datevocabulary.h"

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

/// The first year's date whose last day is not before `today`: a winter may have begun last year, 29 February
/// takes its time.
template <typename TextOfYear> DateReading coming(const QDate &today, bool about, TextOfYear textOfYear)
{
    for (int year = today.year() - 1; year < today.year() + 9; ++year) {
        const auto date = EdtfDate::parse(textOfYear(year));
        if (date && date->isKnown() && date->latest() >= today)
            return readingOf(date->text(), about);
    }
    return std::nullopt;
}

QString dayText(int year, int month, int day)
{
    return unitText(year, month) + u"-%1"_s.arg(day, 2, 10, QChar(u'0'));
}

QString mondayText(int year, int week)
{
    // 4 January is in the first week (ISO 8601).
    const QDate fourth(year, 1, 4);
    const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week - 1));
    int yearOfWeek = 0;
    const bool right = monday.weekNumber(&yearOfWeek) == week && yearOfWeek == year;
    return right ? monday.toString(Qt::ISODate) : u"none"_s;
}

/// The words of one date, sorted by what they are.
struct Sorted {
    int month = 0, season = 0, weekday = 0;
    bool week = false, quarter = false;
    bool monthFirst = false; ///< the month's name stood before any number
    int year = -1;
    bool yearFirst = false;
    QList<int> small; ///< numbers of one or two digits, in order
};

bool takeNumber(Sorted &sorted, const QString &word)
{
    const bool shortYear = word.size() == 3 && !word[0].isDigit();
    const int value = wholeNumber(shortYear ? word.sliced(1) : word);
    if (value < 0 || (!shortYear && word.size() == 3) || word.size() > 4)
        return false;
    if (word.size() < 3) {
        sorted.small.append(value);
        return true;
    }
    if (sorted.year >= 0)
        return false;
    sorted.yearFirst = sorted.small.isEmpty();
    sorted.year = shortYear ? 2000 + value : value;
    return true;
}

bool takeWord(Sorted &sorted, const QString &word)
{
    if (const int month = monthNumber(word); month && !sorted.month) {
        sorted.month = month;
        sorted.monthFirst = sorted.small.isEmpty();
        return true;
    }
    if (const int season = seasonNumber(word); season && !sorted.season) {
        sorted.season = season;
        return true;
    }
    if (spanOf(word) == DateSpan::Year)
        return true;
    if (const auto span = spanOf(word); span == DateSpan::Quarter || span == DateSpan::Week) {
        const bool first = !sorted.quarter && !sorted.week;
        (span == DateSpan::Week ? sorted.week : sorted.quarter) = true;
        return first;
    }
    if (const int weekday = weekdayNumber(word); weekday && !sorted.weekday) {
        sorted.weekday = weekday;
        return true;
    }
    if (const int ordinal = ordinalNumber(word)) {
        sorted.small.append(ordinal);
        return true;
    }
    return false;
}

std::optional<Sorted> sortedOut(const QStringList &words)
{
    Sorted sorted;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool behindNumber = i > 0 && wholeNumber(words[i - 1]) >= 0;
        if (takeNumber(sorted, words[i]) || (behindNumber && isOrdinalEnding(words[i])))
            continue;
        if (!takeWord(sorted, words[i]))
            return std::nullopt;
    }
    return (sorted.month > 0) + (sorted.season > 0) + sorted.week + sorted.quarter > 1
        ? std::nullopt
        : std::optional(sorted);
}

/// A month, season, quarter or week of the year that was given, or of the coming one.
template <typename TextOfYear>
DateReading ofYear(const Sorted &sorted, const QDate &today, TextOfYear textOfYear, bool about = false)
{
    if (sorted.year >= 0)
        return readingOf(textOfYear(sorted.year), about);
    return coming(today, about, textOfYear);
}

DateReading readNamedMonth(Sorted sorted, const QDate &today)
{
    const int month = sorted.month;
    const auto inMonth = [month](int year) { return unitText(year, month); };
    if (sorted.small.size() == 2 && sorted.year < 0)
        sorted.year = 2000 + sorted.small.takeLast();
    if (sorted.small.isEmpty())
        return ofYear(sorted, today, inMonth);
    if (sorted.small.size() > 1)
        return std::nullopt;
    const int only = sorted.small[0];
    // "mrt 27" is a month; "March 14" a day, for a month that long ago is nothing to write about.
    if (sorted.monthFirst && sorted.year < 0 && QDate(2000 + only, month, 1).addMonths(1) > today)
        return readingOf(inMonth(2000 + only));
    return ofYear(sorted, today, [=](int year) { return dayText(year, month, only); });
}

DateReading readNumbers(Sorted sorted, const QDate &today)
{
    const QList<int> &small = sorted.small;
    if (sorted.year >= 0 && small.size() == 1)
        return readingOf(unitText(sorted.year, small[0]));
    if (sorted.year >= 0 && small.size() == 2 && sorted.yearFirst)
        return readingOf(dayText(sorted.year, small[0], small[1]));
    if (small.size() == 3 && sorted.year < 0)
        return readingOf(dayText(2000 + small[2], small[1], small[0]));
    if (small.size() == 2)
        return ofYear(sorted, today, [&](int year) { return dayText(year, small[1], small[0]); });
    return sorted.year >= 0 && small.isEmpty() ? readingOf(yearText(sorted.year)) : std::nullopt;
}

DateReading readSorted(Sorted sorted, const QDate &today)
{
    if (sorted.month)
        return readNamedMonth(sorted, today);
    const bool numbered = sorted.quarter || sorted.week;
    if (!numbered && !sorted.season)
        return readNumbers(sorted, today);
    if (sorted.small.size() == (numbered ? 2 : 1) && sorted.year < 0)
        sorted.year = 2000 + sorted.small.takeLast();
    if (sorted.small.size() != (numbered ? 1 : 0))
        return std::nullopt;
    if (sorted.season)
        return ofYear(sorted, today, [&](int year) { return unitText(year, 20 + sorted.season); });
    const int which = sorted.small[0];
    if (sorted.week)
        return ofYear(sorted, today, [=](int year) { return mondayText(year, which); }, true);
    if (which < 1 || which > 4)
        return std::nullopt;
    return ofYear(sorted, today, [=](int year) { return unitText(year, 32 + which); });
}

} // namespace

DateReading readCalendar(const QStringList &words, const QDate &today)
{
    const auto sorted = sortedOut(words);
    if (!sorted)
        return std::nullopt;
    const DateReading reading = readSorted(*sorted, today);
    if (!reading || !sorted->weekday)
        return reading;
    // A weekday that is not that day's: one of the two is wrong, so ask again.
    const auto day = EdtfDate::parse(reading->edtf)->exactDay();
    return day && day->dayOfWeek() == sorted->weekday ? reading : std::nullopt;
}

DateReading readPortion(QStringList words, const QDate &today)
{
    const auto portion = words.isEmpty() ? std::nullopt : portionOf(words[0]);
    if (!portion)
        return std::nullopt;
    words.removeFirst();
    DateReading reading = readStep(words, today);
    if (!reading)
        reading = readCalendar(words, today);
    if (!reading)
        return std::nullopt;
    const auto date = EdtfDate::parse(reading->edtf);
    if (!date || date->exactDay())
        return std::nullopt;
    const int year = date->earliest().year();
    const int unit = reading->edtf.size() == 7 ? wholeNumber(reading->edtf.sliced(5)) : 0;
    const bool begin = portion == Portion::Begin;
    const bool end = portion == Portion::End;
    if (unit == 0)
        return readingOf(unitText(year, begin ? 33 : end ? 36 : 22), true);
    if (unit > 12)
        return readingOf(reading->edtf, true);
    return readingOf(dayText(year, unit, begin ? 1 : end ? date->latest().day() : 15), true);
}

} // namespace wd
