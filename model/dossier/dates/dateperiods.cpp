// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dates/dateperiods.h"

#include "model/dossier/dates/clockwords.h"
#include "model/dossier/dates/datereadings.h"
#include "model/dossier/dates/datetokens.h"
#include "model/dossier/dates/datevocabulary.h"
#include "model/dossier/dates/datewords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

/// Two ends as typed, and whether the second may only follow on the first.
struct Ends {
    QString first, last;
    bool adjacent = false, months = false;
};

std::optional<Ends> endsOf(const QString &plain)
{
    struct Join {
        QRegularExpression sign;
        bool adjacent, months;
    };
    static const QList<Join> joins{
        {QRegularExpression(u"\\s%1\\s"_s.arg(anyPhrase(u"rangeTo"_s))), false, false},
        {QRegularExpression(u"\\s-\\s"_s), false, false},
        {QRegularExpression(u"\\s(?:%1|&)\\s"_s.arg(anyPhrase(u"rangeAnd"_s))), true, false},
        {QRegularExpression(u"\\s?/\\s?"_s), true, false},
        {QRegularExpression(u"\\s%1\\s"_s.arg(anyPhrase(u"rangeOr"_s))), true, true},
        {QRegularExpression(u"-"_s), false, false},
    };
    static const QRegularExpression between(u"^%1\\s"_s.arg(anyPhrase(u"rangeBetween"_s)));
    static const QRegularExpression from(
        u"^(?:%1|%2)\\s"_s.arg(anyPhrase(u"rangeFrom"_s), anyPhrase(u"rangeBetween"_s)));
    QString text = plain;
    text.remove(from);
    for (const Join &join : joins) {
        const QStringList ends = text.split(join.sign);
        if (ends.size() == 2)
            return Ends{.first = ends[0].trimmed(),
                        .last = ends[1].trimmed(),
                        .adjacent = join.adjacent && !plain.contains(between),
                        .months = join.months};
        if (ends.size() > 2 && join.sign.pattern() != u"\\s?/\\s?"_s)
            return std::nullopt;
    }
    return std::nullopt;
}

/// A reading that is another in another year did not say its year.
bool saysYear(const QString &text, const QDate &today)
{
    return readPart(text, today) == readPart(text, today.addYears(3));
}

std::optional<Moment> inYear(const QString &text, int year, const QDate &today)
{
    static const QRegularExpression numbers(u"\\d([-/])\\d{1,2}$"_s);
    const auto match = numbers.match(text);
    return readPart(text + (match.hasMatch() ? match.captured(1) : u" "_s) + QString::number(year), today);
}

/// "24", "di 13", "1e": a day of the month in which the period ends.
std::optional<Moment> dayBefore(const QString &text, const EdtfDate &last)
{
    static const QRegularExpression day(u"^(?:%1 )*(?:(\\p{L}+)\\.? )?(\\d{1,2})%2?$"_s.arg(
        anyPhrase(u"fillers"_s), anyPhrase(u"ordinalEndings"_s)));
    const auto match = day.match(text);
    const auto end = last.exactDay();
    if (!match.hasMatch() || !end)
        return std::nullopt;
    const QDate first(end->year(), end->month(), match.captured(2).toInt());
    const int weekday = weekdayNumber(match.captured(1));
    if (!first.isValid() || (match.hasCaptured(1) && weekday != first.dayOfWeek()))
        return std::nullopt;
    return Moment{.date = EdtfDate::fromDay(first)};
}

/// "2e" before "3e kwartaal 2027", "week 40" before "42", "eind" nowhere.
std::optional<Moment> quarterBefore(const QString &text, const EdtfDate &last)
{
    static const QRegularExpression rank(
        u"^(?:(\\p{L}+)\\.? ?)?(\\d)%1?$|^(\\p{L}+)$"_s.arg(anyPhrase(u"ordinalEndings"_s)));
    const auto match = rank.match(text);
    if (match.hasCaptured(1) && spanOf(match.captured(1)) != DateSpan::Quarter)
        return std::nullopt;
    const QString end = last.text();
    const int number = match.hasCaptured(3) ? ordinalNumber(match.captured(3)) : match.captured(2).toInt();
    if (!match.hasMatch() || end.size() != 7 || end.sliced(5).toInt() < 33 || number < 1 || number > 4)
        return std::nullopt;
    return Moment{.date
                  = EdtfDate::parse(unitText(last.earliest().year(), 32 + number)).value_or(EdtfDate())};
}

/// The word for a week in front of its number; empty: there is none.
QString weekWord(const QString &text)
{
    static const QRegularExpression first(u"^\\p{L}+"_s);
    const QString word = first.match(text).captured();
    return spanOf(word) == DateSpan::Week ? word : QString();
}

bool isBareNumber(const QString &text)
{
    static const QRegularExpression number(u"^\\d{1,2}(?: (?:\\d{4}|'\\d\\d))?$"_s);
    return text.contains(number);
}

/// The start where the end has its date already.
std::optional<Moment> startBefore(const QString &text, const Moment &end, const QDate &today)
{
    const EdtfDate last = lastDateOf(end);
    if (const auto day = dayBefore(text, last))
        return day;
    if (const auto quarter = quarterBefore(text, last))
        return quarter;
    const auto start = readPart(text, today);
    if (!start || !start->date.isKnown() || saysYear(text, today))
        return start;
    const int year = last.earliest().year();
    const auto same = inYear(text, year, today);
    return same && same->date.earliest() > last.latest() ? inYear(text, year - 1, today) : same;
}

bool isPeriod(const Moment &start, const Moment &end, const Ends &ends)
{
    const EdtfDate from = start.date, until = lastDateOf(end);
    if (!from.isKnown() || !until.isKnown() || from.earliest() >= until.earliest()
        || from.latest() > until.latest())
        return false;
    const bool follows = lastDateOf(start).latest().addDays(1) == end.date.earliest();
    const bool months = from.text().size() == 7 && from.text().sliced(5).toInt() <= 12;
    return (!ends.adjacent || follows) && (!ends.months || months);
}

/// A half of a month or year.
std::optional<Moment> readHalf(const QString &plain, const QDate &today)
{
    static const QRegularExpression half(u"^(?:%1 )*(?:(\\d)%2|(\\p{L}+)) %3\\s(.*)$"_s.arg(
        anyPhrase(u"fillers"_s), anyPhrase(u"ordinalEndings"_s), anyPhrase(u"halves"_s)));
    const auto match = half.match(plain);
    const int rank = match.hasCaptured(2) ? ordinalNumber(match.captured(2)) : match.captured(1).toInt();
    const auto whole = match.hasMatch() ? dateFromWords(match.captured(3), today) : std::nullopt;
    if ((rank != 1 && rank != 2) || !whole || !whole->isKnown() || whole->exactDay())
        return std::nullopt;
    const bool first = rank == 1;
    const auto make = [](const QString &from, const QString &until) -> std::optional<Moment> {
        const auto start = EdtfDate::parse(from), end = EdtfDate::parse(until);
        return start && end ? std::optional(Moment{.date = *start, .endDate = *end}) : std::nullopt;
    };
    const QString text = whole->text();
    if (text.size() == 4)
        return make(text + (first ? u"-33"_s : u"-35"_s), text + (first ? u"-34"_s : u"-36"_s));
    if (text.size() != 7 || text.sliced(5).toInt() > 12)
        return std::nullopt;
    return make(text + (first ? u"-01"_s : u"-16"_s),
                first ? text + u"-15"_s : whole->latest().toString(Qt::ISODate));
}

} // namespace

std::optional<Moment> readPart(const QString &plain, const QDate &today)
{
    if (const auto half = readHalf(plain, today))
        return half;
    if (const auto week = weekFromWords(plain, today))
        return Moment{.date = EdtfDate::fromDay(*week), .endDate = EdtfDate::fromDay(week->addDays(6))};
    const auto date = dateFromWords(plain, today);
    return date ? std::optional(Moment{.date = *date}) : std::nullopt;
}

namespace
{

/// A period before it is judged.
struct Written {
    Ends ends;
    Moment start, end;
    bool saysYear = false;
};

std::optional<Written> writtenPeriod(const QString &plain, const QDate &today)
{
    auto ends = endsOf(plain);
    if (!ends)
        return std::nullopt;
    if (const QString week = weekWord(ends->first); !week.isEmpty() && isBareNumber(ends->last))
        ends->last = week + u' ' + ends->last;
    auto end = readPart(ends->last, today);
    if (!end || !end->date.isKnown())
        return std::nullopt;
    const auto written = readPart(ends->first, today);
    const bool endSays = saysYear(ends->last, today);
    const bool startSays = written && saysYear(ends->first, today);
    if (startSays && !endSays && written->date.isKnown())
        end = readPart(ends->last, written->date.earliest());
    const auto start = end ? startBefore(ends->first, *end, today) : std::nullopt;
    if (!start)
        return std::nullopt;
    return Written{.ends = *ends, .start = *start, .end = *end, .saysYear = startSays || endSays};
}

} // namespace

std::optional<Moment> readPeriod(const QString &plain, const QDate &today)
{
    const auto written = writtenPeriod(plain, today);
    if (!written || !isPeriod(written->start, written->end, written->ends))
        return std::nullopt;
    const EdtfDate &start = written->start.date, &end = lastDateOf(written->end);
    // Without a year a period that began long ago and ends in another year is a guess.
    if (!written->saysYear && start.earliest() < today.addDays(-31)
        && start.earliest().year() != end.earliest().year())
        return std::nullopt;
    return Moment{.date = start, .endDate = end};
}

bool endsBeforeItBegins(const QString &typed, const QDate &today)
{
    const auto clock = takeClock(plainDateText(typed));
    const auto written = clock ? writtenPeriod(clock->rest, today) : std::nullopt;
    return written && written->start.date.isKnown()
        && written->start.date.earliest() > lastDateOf(written->end).latest();
}

} // namespace wd
