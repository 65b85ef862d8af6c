// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dates/edtf.h"

#include "model/dossier/dates/saiddates.h"

#include <QStringView>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

enum class Unit { Day, Month, Season, Quarter, Year };

/// A date text taken apart; `from` invalid when it is none.
struct Parts {
    Unit unit = Unit::Year;
    QDate from, to;
    int number = 0; ///< which season or quarter, from 0
    QChar qualifier; ///< '~', '?' or null
};

/// The number of exactly `text`, all ASCII digits; -1 otherwise.
int digits(QStringView text)
{
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return text.isEmpty() ? -1 : value;
}

QDate lastDayBefore(const QDate &start, int months)
{
    return start.addMonths(months).addDays(-1);
}

void readMonth(Parts &parts, int year, int month)
{
    if (month >= 1 && month <= 12) {
        parts.unit = Unit::Month;
        parts.from = QDate(year, month, 1);
        parts.to = lastDayBefore(parts.from, 1);
    } else if (month >= 21 && month <= 24) {
        parts.unit = Unit::Season;
        parts.number = month - 21;
        parts.from = QDate(year, 3 + 3 * parts.number, 1);
        parts.to = lastDayBefore(parts.from, 3);
    } else if (month >= 33 && month <= 36) {
        parts.unit = Unit::Quarter;
        parts.number = month - 33;
        parts.from = QDate(year, 1 + 3 * parts.number, 1);
        parts.to = lastDayBefore(parts.from, 3);
    }
}

Parts takenApart(QStringView text)
{
    Parts parts;
    if (text.endsWith(u'~') || text.endsWith(u'?')) {
        parts.qualifier = text.back();
        text.chop(1);
    }
    const int year = text.size() >= 4 ? digits(text.first(4)) : -1;
    if (year < 1)
        return parts;
    if (text.size() == 4) {
        parts.from = QDate(year, 1, 1);
        parts.to = QDate(year, 12, 31);
    } else if (text.size() == 7 && text[4] == u'-') {
        readMonth(parts, year, digits(text.sliced(5)));
    } else if (text.size() == 10 && text[4] == u'-' && text[7] == u'-') {
        parts.unit = Unit::Day;
        parts.from = parts.to = QDate(year, digits(text.sliced(5, 2)), digits(text.sliced(8)));
    }
    return parts;
}

QString unitInWords(const Parts &parts, const SaidDates &said)
{
    const QString year = QString::number(parts.from.year());
    switch (parts.unit) {
    case Unit::Day:
        return dayInWords(parts.from.day(), parts.from.month(), parts.from.year(), said);
    case Unit::Month:
        return said.month.arg(said.months.value(parts.from.month() - 1), year);
    case Unit::Season:
        return said.season.arg(said.seasons.value(parts.number), year);
    case Unit::Quarter:
        return said.quarters.value(parts.number).arg(year);
    case Unit::Year:
        return year;
    }
    return {};
}

} // namespace

std::optional<EdtfDate> EdtfDate::parse(const QString &text)
{
    EdtfDate date;
    if (text.isEmpty())
        return date;
    const Parts parts = takenApart(text);
    if (!parts.from.isValid())
        return std::nullopt;
    date.m_text = text;
    date.m_earliest = parts.from;
    date.m_latest = parts.to;
    return date;
}

EdtfDate EdtfDate::fromDay(const QDate &day)
{
    return day.isValid() ? parse(day.toString(Qt::ISODate)).value_or(EdtfDate()) : EdtfDate();
}

std::optional<QDate> EdtfDate::exactDay() const
{
    // Ten characters: a day that carries no ~ or ?.
    return m_text.size() == 10 ? std::optional(m_earliest) : std::nullopt;
}

QString EdtfDate::inWords(Language language) const
{
    const SaidDates &said = saidDates(language);
    if (!isKnown())
        return said.unknown;
    const Parts parts = takenApart(m_text);
    const QString unit = unitInWords(parts, said);
    if (parts.qualifier == u'~')
        return said.about.arg(unit);
    if (parts.qualifier == u'?')
        return said.uncertain.arg(unit);
    return unit;
}

bool EdtfDate::sortsBefore(const EdtfDate &a, const EdtfDate &b)
{
    if (!a.isKnown() || !b.isKnown())
        return a.isKnown() && !b.isKnown();
    if (a.m_earliest != b.m_earliest)
        return a.m_earliest < b.m_earliest;
    if (a.m_latest != b.m_latest)
        return a.m_latest < b.m_latest;
    const auto sure = [](const EdtfDate &date) { return date.m_text.back().isDigit(); };
    return sure(a) && !sure(b);
}

} // namespace wd
