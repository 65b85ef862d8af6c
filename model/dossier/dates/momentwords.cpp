// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dates/momentwords.h"

#include "model/dossier/dates/clockwords.h"
#include "model/dossier/dates/dateperiods.h"
#include "model/dossier/dates/datetokens.h"
#include "model/dossier/dates/datevocabulary.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

/// What a milestone is called in front of its date, and words that say no more than that this is its date.
QString withoutLabel(QString text)
{
    static const QRegularExpression label(u"^%1(?:: ?|, ?| )(?=\\S)"_s.arg(anyPhrase(u"label"_s)));
    static const QRegularExpression lead(u"^(?:%1 )+"_s.arg(anyPhrase(u"lead"_s)));
    static const QRegularExpression wholeDay(u",? %1$"_s.arg(anyPhrase(u"wholeDay"_s)));
    return text.remove(label).remove(lead).remove(wholeDay);
}

/// "May 14-16, 2027" with its days in front.
QString daysFirst(const QString &text)
{
    static const QRegularExpression monthFirst(
        u"^(\\p{L}{3,})\\.? (\\d{1,2})%1? ?(?:-|%2) ?(\\d{1,2})%1?(,? \\d{4})?$"_s.arg(
            anyPhrase(u"ordinalEndings"_s), anyPhrase(u"rangeTo"_s)));
    const auto match = monthFirst.match(text);
    if (!match.hasMatch() || !monthNumber(match.captured(1)))
        return text;
    return match.captured(2) + u" - "_s + match.captured(3) + u' ' + match.captured(1)
        + QString(match.captured(4)).remove(u',');
}

struct Doubt {
    bool about = false, uncertain = false;
};

/// Takes the words for ~ and ? out, as they hold for both ends.
Doubt takeDoubt(QString &text)
{
    static const QRegularExpression unsure(u"\\(?%1\\)?[:,]?|\\?$"_s.arg(anyPhrase(u"doubtful"_s)));
    static const QRegularExpression roughly(u"^(?:±|%1\\.?) ?"_s.arg(anyPhrase(u"approximate"_s)));
    Doubt doubt;
    doubt.uncertain = text.contains(unsure) && text.size() > 1;
    if (doubt.uncertain)
        text = text.remove(unsure).simplified();
    doubt.about = text.contains(roughly);
    text.remove(roughly);
    return doubt;
}

EdtfDate doubted(const EdtfDate &date, const Doubt &doubt)
{
    if (!date.isKnown() || (!doubt.about && !doubt.uncertain))
        return date;
    QString text = date.text();
    if (!text.back().isDigit() && (doubt.uncertain || text.back() == u'?'))
        text.chop(1);
    if (text.back().isDigit())
        text += doubt.uncertain || date.text().back() == u'?' ? u'?' : u'~';
    return EdtfDate::parse(text).value_or(date);
}

/// A year alone is one for plans; "1930" and "1500" may be anything.
bool isPlanned(const Moment &moment, const QDate &today)
{
    const int ahead = moment.date.isKnown() ? moment.date.earliest().year() - today.year() : 0;
    return moment.date.text().size() > 4 || (ahead >= -10 && ahead <= 60);
}

bool isDay(const EdtfDate &date)
{
    return date.text().size() >= 10;
}

/// "17.05" may be the seventeenth of May: it is a time only behind a date that says its month.
bool maybeClock(const ClockReading &clock)
{
    const auto words = dateTokens(clock.rest).value_or(QStringList());
    return !clock.bare || std::any_of(words.begin(), words.end(), [](const QString &word) {
        return monthNumber(word) > 0 || word.count(u'-') + word.count(u'/') == 2;
    });
}

} // namespace

std::optional<Moment> momentFromWords(const QString &typed, const QDate &today)
{
    const QString plain = plainDateText(typed);
    if (const auto whole = readPart(plain, today); whole && !whole->date.isKnown())
        return whole;
    const auto clock = takeClock(plain);
    if (!clock || !maybeClock(*clock))
        return std::nullopt;
    QString text = withoutLabel(clock->rest);
    while (text.endsWith(u',') || text.endsWith(u'.') || text.endsWith(u':'))
        text.chop(1);
    if (text.startsWith(u','))
        text = text.sliced(1).trimmed();
    const Doubt doubt = takeDoubt(text);
    text = daysFirst(withoutLabel(text));
    if (text.isEmpty())
        return std::nullopt;
    auto moment = readPart(text, today);
    if (!moment)
        moment = readPeriod(text, today);
    if (!moment || !moment->date.isKnown() || !isPlanned(*moment, today))
        return std::nullopt;
    if (clock->from.isValid() && !isDay(moment->date))
        return std::nullopt;
    moment->date = doubted(moment->date, doubt);
    moment->endDate = doubted(moment->endDate, doubt);
    moment->time = clock->from.toString(u"HH:mm"_s);
    moment->endTime = clock->until.toString(u"HH:mm"_s);
    return moment;
}

} // namespace wd
