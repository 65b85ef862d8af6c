// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dates/datereadings.h"

#include "model/dossier/dates/datevocabulary.h"

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

QString isoDay(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

QString yearText(int year)
{
    return u"%1"_s.arg(year, 4, 10, QChar(u'0'));
}

QString unitText(int year, int unit)
{
    return yearText(year) + u"-%1"_s.arg(unit, 2, 10, QChar(u'0'));
}

int wholeNumber(const QString &word)
{
    bool all = false;
    const int value = word.toInt(&all);
    return all ? value : -1;
}

DateReading readingOf(const QString &edtf, bool about)
{
    const auto date = EdtfDate::parse(edtf);
    return date && date->isKnown() ? DateReading({.edtf = edtf, .about = about}) : std::nullopt;
}

QDate lastDayOf(const UnderstoodDate &reading)
{
    const QDate last = EdtfDate::parse(reading.edtf).value_or(EdtfDate()).latest();
    return reading.week ? last.addDays(6) : last;
}

QDate mondayOf(int year, int week)
{
    // 4 January is in the first week (ISO 8601).
    const QDate fourth(year, 1, 4);
    const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week - 1));
    int yearOfWeek = 0;
    return monday.weekNumber(&yearOfWeek) == week && yearOfWeek == year ? monday : QDate();
}

DateReading readSpan(QStringList words, const QDate &today)
{
    if (words.size() == 1) {
        const auto offset = dayOffset(words[0]);
        return offset ? readingOf(isoDay(today.addDays(*offset))) : std::nullopt;
    }
    if (words.size() != 3 || !isOneOf(u"ahead"_s, words[0]))
        return std::nullopt;
    words.removeFirst();
    const int counted = countNumber(words[0]);
    const int count = counted ? counted : wholeNumber(words[0]);
    const auto span = spanOf(words[1]);
    if (!span || count < 1 || count > 999)
        return std::nullopt;
    switch (*span) {
    case DateSpan::Day:
        return readingOf(isoDay(today.addDays(count)));
    case DateSpan::Week:
        return readingOf(isoDay(today.addDays(7 * count)));
    case DateSpan::Month:
        return readingOf(unitText(today.addMonths(count).year(), today.addMonths(count).month()));
    case DateSpan::Quarter:
        return std::nullopt; // "3 kwartaal" is more likely to be the third
    case DateSpan::Year:
        return readingOf(yearText(today.year() + count));
    }
    return std::nullopt;
}

DateReading readStep(QStringList words, const QDate &today)
{
    int weekday = 0;
    for (qsizetype i = 0; i < words.size() && !weekday; ++i) {
        weekday = weekdayNumber(words[i]);
        if (weekday)
            words.removeAt(i);
    }
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const auto step = words.isEmpty() ? std::optional(1) : stepOf(words[0]);
    if (!step)
        return std::nullopt;
    if (words.size() < 2) {
        // "volgende vrijdag" is that of next week; "vrijdag" and "komende vrijdag" the first that comes.
        const bool nextWeek = !words.isEmpty() && isOneOf(u"skipping"_s, words[0]);
        const int ahead = (weekday - today.dayOfWeek() + 6) % 7 + 1;
        if (!weekday || *step < 0)
            return std::nullopt;
        return readingOf(
            isoDay(nextWeek ? monday.addDays(6 + weekday) : today.addDays(*step ? ahead : ahead % 7)));
    }
    if (words.size() == 2 && !weekday && *step == 1 && seasonNumber(words[1]))
        return isOneOf(u"skipping"_s, words[0]) ? std::nullopt : readCalendar({words[1]}, today);
    const auto span = spanOf(words[1]);
    if (words.size() > 2 || !span || (weekday && *span != DateSpan::Week))
        return std::nullopt;
    const QDate thatMonth = today.addMonths(*step);
    const QDate inQuarter = today.addMonths(3 * *step);
    switch (*span) {
    case DateSpan::Day:
        return std::nullopt;
    case DateSpan::Week: {
        DateReading week
            = readingOf(isoDay(monday.addDays(7 * *step + (weekday ? weekday - 1 : 0))), !weekday);
        week->week = !weekday;
        return week;
    }
    case DateSpan::Month:
        return readingOf(unitText(thatMonth.year(), thatMonth.month()));
    case DateSpan::Quarter:
        return readingOf(unitText(inQuarter.year(), 33 + (inQuarter.month() - 1) / 3));
    case DateSpan::Year:
        return readingOf(yearText(today.year() + *step));
    }
    return std::nullopt;
}

namespace
{

/// Begin, middle or end of a month, year, season or quarter.
DateReading portionOfUnit(Portion portion, const UnderstoodDate &whole)
{
    const auto date = EdtfDate::parse(whole.edtf);
    if (!date || date->exactDay())
        return std::nullopt;
    const int year = date->earliest().year();
    const int unit = whole.edtf.size() == 7 ? wholeNumber(whole.edtf.sliced(5)) : 0;
    const bool begin = portion == Portion::Begin;
    const bool end = portion == Portion::End;
    if (unit == 0)
        return readingOf(unitText(year, begin ? 33 : end ? 36 : 22), true);
    if (unit > 12)
        return readingOf(whole.edtf, true);
    return readingOf(unitText(year, unit)
                         + u"-%1"_s.arg(begin     ? 1
                                            : end ? date->latest().day()
                                                  : 15,
                                        2, 10, QChar(u'0')),
                     true);
}

} // namespace

DateReading readPortion(QStringList words, const QDate &today)
{
    const auto portion = words.isEmpty() ? std::nullopt : portionOf(words[0]);
    if (!portion)
        return std::nullopt;
    words.removeFirst();
    if (const DateReading step = readStep(words, today))
        return portionOfUnit(*portion, *step);
    const DateReading whole = readCalendar(words, today);
    const DateReading reading = whole ? portionOfUnit(*portion, *whole) : std::nullopt;
    if (!reading || lastDayOf(*reading) >= today)
        return reading;
    // "begin november" on the last of November is that of next year, unless the year was said.
    const DateReading next = readCalendar(words, lastDayOf(*whole).addDays(1));
    return next ? portionOfUnit(*portion, *next) : std::nullopt;
}

} // namespace wd
