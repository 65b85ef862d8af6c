// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dates/saiddates.h"

#include <QHash>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

SaidDates readSaidDates(const Language &language)
{
    const QJsonValue dates = language.word(u"dates"_s);
    const auto list = [&](QStringView key) { return dates[key].toVariant().toStringList(); };
    const auto text = [&](QStringView key) { return dates[key].toString(); };
    return {.months = list(u"months"),
            .day = text(u"day"),
            .dayOfYear = text(u"dayOfYear"),
            .month = text(u"month"),
            .season = text(u"season"),
            .seasons = list(u"seasons"),
            .quarters = list(u"quarters"),
            .about = text(u"about"),
            .uncertain = text(u"uncertain"),
            .unknown = text(u"unknown"),
            .range = text(u"range"),
            .from = text(u"from"),
            .until = text(u"until"),
            .clock = text(u"clock"),
            .hours = text(u"hours"),
            .hoursUntil = text(u"hoursUntil"),
            .withHours = text(u"withHours")};
}

QHash<QString, SaidDates> readAll()
{
    QHash<QString, SaidDates> all;
    for (const Language &language : Language::all())
        all.insert(language.code(), readSaidDates(language));
    return all;
}

} // namespace

const SaidDates &saidDates(const Language &language)
{
    // Read once, for every language that lies there: no other can be made.
    static const QHash<QString, SaidDates> all = readAll();
    return *all.constFind(language.code());
}

QString dayInWords(int day, int month, int year, const SaidDates &said)
{
    return said.day.arg(QString::number(day), said.months.value(month - 1), QString::number(year));
}

QString dayInWords(const QDate &day, const Language &language)
{
    return day.isValid() ? dayInWords(day.day(), day.month(), day.year(), saidDates(language)) : QString();
}

QString dayOfYearInWords(const QDate &day, const Language &language)
{
    const SaidDates &said = saidDates(language);
    return day.isValid() ? said.dayOfYear.arg(QString::number(day.day()), said.months.value(day.month() - 1))
                         : QString();
}

} // namespace wd
