// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/clockwords.h"

#include "model/dossier/datetokens.h"
#include "model/dossier/datevocabulary.h"
#include "model/dossier/saiddates.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

enum class DayPart { None, Morning, Afternoon, Evening, Night };

/// One time as it was typed.
struct Typed {
    int hour = 0, minute = 0;
    bool minutes = false; ///< they were written
    bool twoDigits = false;
    QString meridiem; ///< am, pm
};

constexpr QStringView clock = u"(\\d{1,2})(?:(?:[:.;]|u(?=\\d\\d))(\\d{2}))?";
constexpr QStringView meridiemOf = u"(?: ?(am|pm|a\\.m\\.|p\\.m\\.))?";
constexpr QStringView before = u"(?<![\\d.:;/'-])";
constexpr QStringView after = u"(?![\\d:;/-]|\\.\\d)";

/// "uur", and what may stand before a time.
QString hoursPattern()
{
    return anyPhrase(u"hour"_s) + u"\\b\\.?"_s;
}

QString leadPattern()
{
    return u"(?:\\b%1\\b:? )?"_s.arg(anyPhrase(u"clockLead"_s));
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
            .meridiem = match.captured(at + 2).left(1)};
}

/// Invalid where it is no time, or may be morning and evening.
QTime timeOf(const Typed &typed, DayPart part)
{
    int hour = typed.hour;
    const bool small = hour >= 1 && hour <= 12;
    if (!typed.meridiem.isEmpty()) {
        if (!small)
            return {};
        return QTime(hour % 12 + (typed.meridiem == u"p" ? 12 : 0), typed.minute);
    }
    switch (part) {
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
    case DayPart::None:
        return hour < 8 && !typed.minutes && !typed.twoDigits ? QTime() : QTime(hour, typed.minute);
    }
    return {};
}

/// Takes "'s avonds" and the second half of "donderdagavond" out of the text.
DayPart takeDayPart(QString &text)
{
    static const QRegularExpression said(
        u"(?: (?:'?s |in de |in the )|(?<=maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\\s?)"
        "(avond|middag|ochtend|morgen|nacht|morning|afternoon|evening)s?\\b"_s);
    const auto match = said.match(text);
    if (!match.hasMatch())
        return DayPart::None;
    text.remove(match.capturedStart(), match.capturedLength());
    const QString part = match.captured(1);
    if (part == u"avond" || part == u"evening")
        return DayPart::Evening;
    if (part == u"middag" || part == u"afternoon")
        return DayPart::Afternoon;
    return part == u"nacht" ? DayPart::Night : DayPart::Morning;
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
std::optional<ClockReading> takeRange(const QString &text, DayPart part, bool &wrong)
{
    static const QRegularExpression range
        = pattern({leadPattern(), before, clock, meridiemOf, u"(?: ?", hoursPattern(), u")? ?(?:-|",
                   anyPhrase(u"clockTo"_s), u") ?", clock, meridiemOf, u"( ?", hoursPattern(), u")?", after});
    // "24-28 feb 19.30-21.00": the days look like hours, but do not say so.
    for (auto each = range.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        const Typed first = typedOf(match, 1), last = typedOf(match, 4);
        const bool said = match.hasCaptured(7) || !last.meridiem.isEmpty();
        if (!said && (!first.minutes || !last.minutes))
            continue;
        const QTime from = timeOf(first, part), until = timeOf(last, part);
        wrong = !from.isValid() || !until.isValid() || until <= from;
        return taken(text, match, from, until);
    }
    return std::nullopt;
}

std::optional<ClockReading> takeOne(const QString &text, DayPart part, bool &wrong)
{
    static const QRegularExpression said = pattern(
        {leadPattern(), before, clock, u"(?: ?", hoursPattern(), u"| ?(am|pm|a\\.m\\.|p\\.m\\.))", after});
    static const QRegularExpression whole
        = pattern({leadPattern(), before, u"(\\d\\d)(\\d\\d) ?uur\\b", after});
    static const QRegularExpression minutes
        = pattern({leadPattern(), before, u"(\\d{1,2})(?:[:.]|u)(\\d{2})", after});
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
    const DayPart part = takeDayPart(text);
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
        text += u" uur"_s;
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
