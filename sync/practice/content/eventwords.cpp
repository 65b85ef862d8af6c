// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/practice/content/eventwords.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace wd::practice
{

using namespace Qt::StringLiterals;

namespace
{

const QTime lastMinute(23, 59);

QDateTime localTime(const QJsonValue &instant)
{
    return QDateTime::fromString(instant.toString(), Qt::ISODateWithMs)
        .toTimeZone(QTimeZone("Europe/Amsterdam"));
}

QString day(const QDateTime &time)
{
    return QLocale(QLocale::Dutch, QLocale::Netherlands).toString(time.date(), u"dddd d MMMM yyyy"_s);
}

QString hour(const QDateTime &time)
{
    return time.toString(u"HH.mm"_s);
}

} // namespace

QString eventWords(const QJsonObject &fields)
{
    const QDateTime start = localTime(fields[u"start"_s]), end = localTime(fields[u"end"_s]);
    if (!start.isValid())
        return {};
    const bool whole = fields[u"whole_day"_s].toBool();
    const bool open = fields[u"open_end"_s].toBool() || !end.isValid() || end <= start;
    const bool later = !open && end.date() > start.date();
    // Somebody who knows the last day and not its hour gives its last minute.
    const bool hourKnown = !open && end.time() < lastMinute;
    if (whole)
        return later ? u"%1 tot en met %2"_s.arg(day(start), day(end)) : day(start);
    if (later)
        return hourKnown ? u"%1, %2 uur tot %3, %4 uur"_s.arg(day(start), hour(start), day(end), hour(end))
                         : u"%1, %2 uur tot en met %3"_s.arg(day(start), hour(start), day(end));
    return hourKnown ? u"%1, %2 tot %3 uur"_s.arg(day(start), hour(start), hour(end))
                     : u"%1, vanaf %2 uur"_s.arg(day(start), hour(start));
}

} // namespace wd::practice
