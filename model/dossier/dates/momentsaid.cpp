// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dates/clockwords.h"
#include "model/dossier/dates/datetokens.h"
#include "model/dossier/dates/datevocabulary.h"
#include "model/dossier/dates/momentwords.h"
#include "model/dossier/dates/saiddates.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

// What a moment, or what was meant as one, says of itself.

namespace wd
{
namespace
{

QString datesInWords(const Moment &moment, Language language)
{
    const QString start = moment.date.inWords(language);
    if (!moment.endDate.isKnown())
        return start;
    const QString end = moment.endDate.inWords(language);
    const auto from = moment.date.exactDay(), until = moment.endDate.exactDay();
    const bool oneMonth = from && until && from->year() == until->year() && from->month() == until->month();
    return saidDates(language).range.arg(oneMonth ? QString::number(from->day()) : start, end);
}

} // namespace

Moment withoutHours(Moment moment)
{
    moment.time.clear();
    moment.endTime.clear();
    return moment;
}

QString inWords(const Moment &moment, Language language)
{
    const QString dates = datesInWords(moment, language);
    const QString hours = hoursInWords({.from = moment.time, .until = moment.endTime}, language);
    return hours.isEmpty() ? dates : saidDates(language).withHours.arg(dates, hours);
}

std::optional<NoSuchDay> noSuchDay(const QString &typed, const QDate &today, Language language)
{
    static const QRegularExpression named(
        u"^(?:%1 )*(\\d{1,2})%2? ?(?:%1 )*(\\p{L}{3,})\\.?(?: (\\d{4}))?$"_s.arg(
            anyPhrase(u"fillers"_s), anyPhrase(u"ordinalEndings"_s)));
    static const QRegularExpression numbered(u"^(\\d{1,2})([-/.])(\\d{1,2})(?:\\2(\\d{4}))?$"_s);
    const auto clock = takeClock(plainDateText(typed));
    QString text = clock ? clock->rest : QString();
    const qsizetype blank = text.indexOf(u' ');
    if (blank > 0 && weekdayNumber(QStringView(text).first(blank)))
        text = text.sliced(blank + 1);
    while (text.endsWith(u'.') || text.endsWith(u','))
        text.chop(1);
    const auto words = named.match(text), numbers = numbered.match(text);
    const int day = (words.hasMatch() ? words : numbers).captured(1).toInt();
    const int month = words.hasMatch() ? monthNumber(words.captured(2)) : numbers.captured(3).toInt();
    const QString said = words.hasMatch() ? words.captured(3) : numbers.captured(4);
    if (month < 1 || month > 12 || day < 29 || day > 31)
        return std::nullopt;
    int year = said.isEmpty() ? today.year() : said.toInt();
    if (said.isEmpty() && QDate(year, month, 1).addMonths(1) <= today)
        ++year;
    const QDate first(year, month, 1);
    if (!first.isValid() || day <= first.daysInMonth())
        return std::nullopt;
    return NoSuchDay{.typed = dayInWords(day, month, year, saidDates(language)),
                     .nearest = EdtfDate::fromDay(QDate(year, month, first.daysInMonth()))};
}

} // namespace wd
