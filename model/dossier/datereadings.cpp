// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/datereadings.h"

#include "model/dossier/datevocabulary.h"

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

QString dayText(const QDate &day)
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

DateReading readSpan(const QStringList &words, const QDate &today)
{
    if (words.size() == 1) {
        const auto offset = dayOffset(words[0]);
        return offset ? readingOf(dayText(today.addDays(*offset))) : std::nullopt;
    }
    if (words.size() != 2)
        return std::nullopt;
    const int counted = countNumber(words[0]);
    const int count = counted ? counted : wholeNumber(words[0]);
    const auto span = spanOf(words[1]);
    if (!span || count < 1 || count > 999)
        return std::nullopt;
    switch (*span) {
    case DateSpan::Day:
        return readingOf(dayText(today.addDays(count)));
    case DateSpan::Week:
        return readingOf(dayText(today.addDays(7 * count)));
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
        const bool nextWeek = words.contains(u"volgende"_s) || words.contains(u"next"_s);
        const int ahead = (weekday - today.dayOfWeek() + 6) % 7 + 1;
        if (!weekday || *step < 0)
            return std::nullopt;
        return readingOf(
            dayText(nextWeek ? monday.addDays(6 + weekday) : today.addDays(*step ? ahead : ahead % 7)));
    }
    const auto span = spanOf(words[1]);
    if (words.size() > 2 || !span || (weekday && *span != DateSpan::Week))
        return std::nullopt;
    const QDate thatMonth = today.addMonths(*step);
    const QDate inQuarter = today.addMonths(3 * *step);
    switch (*span) {
    case DateSpan::Day:
        return std::nullopt;
    case DateSpan::Week:
        return readingOf(dayText(monday.addDays(7 * *step + (weekday ? weekday - 1 : 0))), !weekday);
    case DateSpan::Month:
        return readingOf(unitText(thatMonth.year(), thatMonth.month()));
    case DateSpan::Quarter:
        return readingOf(unitText(inQuarter.year(), 33 + (inQuarter.month() - 1) / 3));
    case DateSpan::Year:
        return readingOf(yearText(today.year() + *step));
    }
    return std::nullopt;
}

} // namespace wd
