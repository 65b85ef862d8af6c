// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mapping/eventtimes.h"

#include "sync/mapping/pageobjects.h"

#include <QTimeZone>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

const QTime lastMinute(23, 59);

QTime clockOf(const QString &text)
{
    return QTime::fromString(text, u"HH:mm"_s);
}

QDateTime localTime(const QJsonValue &instant)
{
    return QDateTime::fromString(instant.toString(), Qt::ISODateWithMs).toTimeZone(siteZone());
}

} // namespace

QTimeZone siteZone()
{
    return QTimeZone("Europe/Amsterdam");
}

QJsonObject eventTimes(const Moment &moment)
{
    const QDate first = moment.date.earliest();
    const QDate last = std::max(first, lastDateOf(moment).latest());
    const QTime from = clockOf(moment.time), until = clockOf(moment.endTime);
    return {{u"start"_s, siteTime(first, from.isValid() ? from : QTime(0, 0))},
            {u"end"_s, siteTime(last, until.isValid() ? until : lastMinute)},
            {u"whole_day"_s, !from.isValid()},
            // Of several days the last is known, though not its hour.
            {u"open_end"_s, from.isValid() && !until.isValid() && first == last}};
}

bool isEventTime(const QString &field)
{
    return field == u"start"_s || field == u"end"_s || field == u"whole_day"_s || field == u"open_end"_s;
}

Moment momentOfEvent(const QJsonObject &fields)
{
    const QDateTime start = localTime(fields.value(u"start"_s)), end = localTime(fields.value(u"end"_s));
    if (!start.isValid())
        return {};
    Moment moment{.date = EdtfDate::fromDay(start.date())};
    const bool open = fields.value(u"open_end"_s).toBool();
    if (end.isValid() && !open && end.date() > start.date())
        moment.endDate = EdtfDate::fromDay(end.date());
    if (fields.value(u"whole_day"_s).toBool())
        return moment;
    moment.time = start.time().toString(u"HH:mm"_s);
    const bool ends = end.isValid() && !open && end > start && end.time() < lastMinute;
    moment.endTime = ends ? end.time().toString(u"HH:mm"_s) : QString();
    return moment;
}

} // namespace wd
