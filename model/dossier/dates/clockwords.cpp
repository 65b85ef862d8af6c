// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dates/clockwords.h"

#include "model/dossier/dates/datetokens.h"
#include "model/dossier/dates/datevocabulary.h"
#include "model/dossier/dates/saiddates.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

/// One time as it was typed.
struct Typed {
    int hour = 0, minute = 0;
    bool minutes = false; ///< they were written
    bool twoDigits = false;
    std::optional<ClockHalf> half;
};

constexpr QStringView before = u"(?<![\\d.:;/'-])";
constexpr QStringView after = u"(?![\\d:;/-]|\\.\\d)";

/// An hour and its minutes: two groups.
QString clockPattern()
{
    return u"(\\d{1,2})(?:(?:[:.;]|%1(?=\\d\\d))(\\d{2}))?"_s.arg(anyOf(u"clockSign"_s));
}

/// "pm": one group.
QString halfPattern()
{
    return u" ?("_s + anyPhrase(u"clockHalves"_s) + u')';
}

/// "uur", and what may stand before a time.
QString unitPattern()
{
    return anyPhrase(u"clockUnit"_s) + u"\\.?"_s;
}

QString leadPattern()
{
    return u"(?:%1:? )?"_s.arg(anyPhrase(u"clockLead"_s));
}

QRegularExpression pattern(std::initializer_list<QStringView> pieces)
{
    QString text;
    for (const QStringView piece : pieces)
        text += piece;
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

Typed typedOf(const QRegularExpressionMatch &match, int at)
{
    return {.hour = match.captured(at).toInt(),
            .minute = match.captured(at + 1).toInt(),
            .minutes = match.hasCaptured(at + 1),
            .twoDigits = match.captured(at).size() == 2,
            .half = clockHalfOf(match.captured(at + 2))};
}

/// Invalid where it is no time, or may be morning and evening.
QTime timeOf(const Typed &typed, std::optional<DayPart> part)
{
    int hour = typed.hour;
    const bool small = hour >= 1 && hour <= 12;
    if (typed.half)
        return small ? QTime(hour % 12 + (typed.half == ClockHalf::AfterNoon ? 12 : 0), typed.minute)
                     : QTime();
    if (!part)
        return hour < 8 && !typed.minutes && !typed.twoDigits ? QTime() : QTime(hour, typed.minute);
    switch (*part) {
    case DayPart::Evening:
        hour += hour >= 5 && hour < 12 ? 12 : 0;
        return hour >= 17 ? QTime(hour, typed.minute) : QTime();
    case DayPart::Afternoon:
        hour += hour >= 1 && hour < 7 ? 12 : 0;
        return hour >= 12 && hour <= 18 ? QTime(hour, typed.minute) : QTime();
    case DayPart::Morning:
        return hour >= 5 && hour <= 12 ? QTime(hour, typed.minute) : QTime();
    case DayPart::Night:
        return {};
    }
    return {};
}

/// The begin of a range: "from 7.30 to 9 pm" says once what both are, "from 10 to 2 pm" cannot, so it begins
/// in the morning. A begin as "09:00" is of a whole day's hours and says it itself.
Typed beginOf(Typed first, const Typed &last)
{
    constexpr int twoDigitsAnyhow = 10;
    const bool small = first.hour >= 1 && first.hour <= 12;
    if (!last.half || first.half || !small || (first.twoDigits && first.hour < twoDigitsAnyhow))
        return first;
    first.half = last.half;
    if (timeOf(first, {}) >= timeOf(last, {}))
        first.half = last.half == ClockHalf::AfterNoon ? ClockHalf::BeforeNoon : ClockHalf::AfterNoon;
    return first;
}

/// Takes "'s avonds" and the second half of "donderdagavond" out of the text.
std::optional<DayPart> takeDayPart(QString &text)
{
    static const QRegularExpression said(u" (%1)"_s.arg(anyPhrase(u"dayParts"_s)));
    static const QRegularExpression behindWeekday(
        u"(?<!\\p{L})%1(\\s?(%2)(?!\\p{L}))"_s.arg(anyOf(u"weekdays"_s), anyOf(u"weekdayParts"_s)));
    if (const auto match = said.match(text); match.hasMatch()) {
        text.remove(match.capturedStart(), match.capturedLength());
        return dayPartOf(match.captured(1));
    }
    if (const auto match = behindWeekday.match(text); match.hasMatch()) {
        text.remove(match.capturedStart(1), match.capturedLength(1));
        return dayPartOf(match.captured(2));
    }
    return std::nullopt;
}

/// "half acht" and "kwart over 3" in figures. They are of twelve hours: without a word for which of the two
/// it is, there is no telling, and nullopt.
std::optional<QString> inFigures(QString text, bool partIsSaid)
{
    static const QRegularExpression spoken(u"(%1) (\\d{1,2}|\\p{L}+)(?![\\p{L}\\d]|[.:/-]\\d)( ?%2)?"_s.arg(
        anyPhrase(u"clockShifts"_s), anyPhrase(u"clockHalves"_s)));
    qsizetype from = 0;
    for (auto match = spoken.match(text); match.hasMatch(); match = spoken.match(text, from)) {
        from = match.capturedEnd(2);
        const QString said = match.captured(2);
        const int hour = said[0].isDigit() ? said.toInt() : countNumber(said);
        if (hour < 1 || hour > 12)
            continue;
        if (!partIsSaid && !match.hasCaptured(3))
            return std::nullopt;
        constexpr int half = 12 * 60;
        const int minutes = (hour * 60 + clockShift(match.captured(1)) + half) % half;
        const QString figures = QTime(minutes < 60 ? 12 : minutes / 60, minutes % 60).toString(u"HH:mm"_s);
        text.replace(match.capturedStart(), match.capturedEnd(2) - match.capturedStart(), figures);
        from = match.capturedStart() + figures.size();
    }
    return text;
}

std::optional<ClockReading> taken(const QString &text, const QRegularExpressionMatch &match, QTime from,
                                  QTime until)
{
    QString rest = text;
    rest.replace(match.capturedStart(), match.capturedLength(), u" "_s);
    rest.replace(u" ,"_s, u","_s).replace(u"( )"_s, u" "_s).replace(u"()"_s, u" "_s);
    return ClockReading{.from = from, .until = until, .rest = rest.simplified()};
}

/// "van 19.30 tot 21.00 uur": the hours of both where the word stands once, minutes of both without it.
std::optional<ClockReading> takeRange(const QString &text, std::optional<DayPart> part, bool &wrong)
{
    static const QRegularExpression range
        = pattern({leadPattern(), before, clockPattern(), u"(?:", halfPattern(), u")?(?: ?", unitPattern(),
                   u")? ?(?:-|", anyPhrase(u"clockTo"_s), u") ?", clockPattern(), u"(?:", halfPattern(),
                   u")?( ?", unitPattern(), u")?", after});
    // "24-28 feb 19.30-21.00": the days look like hours, but do not say so.
    for (auto each = range.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        const Typed last = typedOf(match, 4), first = beginOf(typedOf(match, 1), last);
        const bool said = match.hasCaptured(7) || last.half.has_value();
        if (!said && (!first.minutes || !last.minutes))
            continue;
        const QTime from = timeOf(first, part), until = timeOf(last, part);
        wrong = !from.isValid() || !until.isValid() || until <= from;
        return taken(text, match, from, until);
    }
    return std::nullopt;
}

std::optional<ClockReading> takeOne(const QString &text, std::optional<DayPart> part, bool &wrong)
{
    static const QRegularExpression said = pattern(
        {leadPattern(), before, clockPattern(), u"(?: ?", unitPattern(), u"|", halfPattern(), u")", after});
    static const QRegularExpression whole
        = pattern({leadPattern(), before, u"(\\d\\d)(\\d\\d) ?", unitPattern(), after});
    static const QRegularExpression minutes
        = pattern({leadPattern(), before, u"(\\d{1,2})(?:[:.]|", anyOf(u"clockSign"_s), u")(\\d{2})", after});
    for (const QRegularExpression *shape : {&said, &whole, &minutes}) {
        const auto match = shape->match(text);
        if (!match.hasMatch())
            continue;
        const QTime from = timeOf(typedOf(match, 1), part);
        wrong = !from.isValid();
        auto reading = taken(text, match, from, {});
        const bool dotted = shape == &minutes && match.captured().contains(u'.');
        reading->bare = dotted && match.captured(2).toInt() <= 12 && match.captured(2).toInt() > 0;
        return reading;
    }
    return std::nullopt;
}

} // namespace

std::optional<ClockReading> takeClock(const QString &plain)
{
    QString text = plain;
    const auto part = takeDayPart(text);
    const auto figures = inFigures(text, part.has_value());
    if (!figures)
        return std::nullopt;
    text = *figures;
    bool wrong = false;
    auto reading = takeRange(text, part, wrong);
    if (!reading)
        reading = takeOne(text, part, wrong);
    if (wrong)
        return std::nullopt;
    return reading ? reading : ClockReading{.from = {}, .until = {}, .rest = text};
}

std::optional<Hours> hoursFromWords(const QString &typed)
{
    static const QRegularExpression bare(u"\\d$"_s);
    QString text = plainDateText(typed);
    if (text.isEmpty())
        return Hours();
    if (text.contains(bare))
        text += u' ' + onePhrase(u"clockUnit"_s);
    const auto reading = takeClock(text);
    if (!reading || !reading->from.isValid() || !reading->rest.isEmpty())
        return std::nullopt;
    return Hours{.from = reading->from.toString(u"HH:mm"_s), .until = reading->until.toString(u"HH:mm"_s)};
}

QString hoursInWords(const Hours &hours, Language language)
{
    if (hours.from.isEmpty())
        return {};
    const SaidDates &said = saidDates(language);
    const auto clockOf = [&said](const QString &time) {
        const QTime at = QTime::fromString(time, u"HH:mm"_s);
        return at.isValid() ? at.toString(said.clock) : time;
    };
    return hours.until.isEmpty() ? said.hours.arg(clockOf(hours.from))
                                 : said.hoursUntil.arg(clockOf(hours.from), clockOf(hours.until));
}

} // namespace wd
