// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dates/datevocabulary.h"

#include "model/dossier/dates/typeddates.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

/// Where two languages mean something else by a word, the first does.
std::optional<int> meaningOf(QStringView word, const QString &key)
{
    for (const TypedDates &language : typedDates()) {
        const auto &numbers = *language.meanings.constFind(key);
        if (const auto found = numbers.constFind(word.toString()); found != numbers.constEnd())
            return *found;
    }
    return std::nullopt;
}

template <typename Code> std::optional<Code> codeOf(QStringView word, const QString &key)
{
    const auto place = meaningOf(word, key);
    return place ? std::optional(Code(*place)) : std::nullopt;
}

/// Longest first, as a pattern takes the first that fits; nothing fits none.
QString groupOf(QStringList words)
{
    std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    words.removeDuplicates();
    for (QString &word : words)
        word = QRegularExpression::escape(word);
    return words.isEmpty() ? u"(?!)"_s : u"(?:"_s + words.join(u'|') + u')';
}

QString aloneOf(const QString &group)
{
    return u"(?:(?<!\\p{L})"_s + group + u"(?!\\p{L}))"_s;
}

/// Whether only languages that put the month before the day, or behind it, have such a month.
bool isMonthOnlyWhere(bool beforeDay, QStringView word)
{
    bool there = false;
    for (const TypedDates &language : typedDates()) {
        if (!language.month(word))
            continue;
        if (language.monthBeforeDay != beforeDay)
            return false;
        there = true;
    }
    return there;
}

/// One letter too many, too few or other, or two changed places.
bool isOneSlipFrom(QStringView name, QStringView word)
{
    const auto [n, w] = std::mismatch(name.begin(), name.end(), word.begin(), word.end());
    const QStringView left = name.sliced(n - name.begin()), typed = word.sliced(w - word.begin());
    const auto after
        = [](QStringView text, qsizetype from) { return text.sliced(std::min(from, text.size())); };
    return after(left, 1) == typed || left == after(typed, 1) || after(left, 1) == after(typed, 1)
        || (left.size() > 1 && typed.size() > 1 && left[0] == typed[1] && left[1] == typed[0]
            && after(left, 2) == after(typed, 2));
}

/// Of a long name with a slip; short ones are each other's slips.
int misspeltMonth(QStringView word)
{
    for (const TypedDates &language : typedDates()) {
        const QStringList &names = language.months;
        const auto found = std::find_if(names.begin(), names.end(), [&](const QString &name) {
            return name.size() > 4 && word.size() > 4 && isOneSlipFrom(name, word);
        });
        if (found != names.end())
            return static_cast<int>(found - names.begin()) + 1;
    }
    return 0;
}

} // namespace

int monthNumber(QStringView word)
{
    for (const TypedDates &language : typedDates()) {
        if (const int number = language.month(word))
            return number;
    }
    return misspeltMonth(word);
}

bool isMonthBehindDay(QStringView word)
{
    return isMonthOnlyWhere(false, word);
}

bool isMonthBeforeDay(QStringView word)
{
    return isMonthOnlyWhere(true, word);
}

int weekdayNumber(QStringView word)
{
    if (spanOf(word)) // "maand" begins as "maandag" does
        return 0;
    for (const TypedDates &language : typedDates()) {
        if (const int number = language.weekday(word))
            return number;
    }
    return 0;
}

int seasonNumber(QStringView word)
{
    return meaningOf(word, u"seasons"_s).value_or(0);
}

int countNumber(QStringView word)
{
    return meaningOf(word, u"counts"_s).value_or(0);
}

int ordinalNumber(QStringView word)
{
    return meaningOf(word, u"ordinals"_s).value_or(0);
}

std::optional<int> dayOffset(QStringView word)
{
    return meaningOf(word, u"days"_s);
}

std::optional<int> stepOf(QStringView word)
{
    return meaningOf(word, u"steps"_s);
}

std::optional<DateSpan> spanOf(QStringView word)
{
    return codeOf<DateSpan>(word, u"spans"_s);
}

std::optional<Portion> portionOf(QStringView word)
{
    return codeOf<Portion>(word, u"portions"_s);
}

std::optional<DayPart> dayPartOf(QStringView phrase)
{
    const auto part = codeOf<DayPart>(phrase, u"dayParts"_s);
    return part ? part : codeOf<DayPart>(phrase, u"weekdayParts"_s);
}

std::optional<ClockHalf> clockHalfOf(QStringView word)
{
    return codeOf<ClockHalf>(word, u"clockHalves"_s);
}

int clockShift(QStringView phrase)
{
    return meaningOf(phrase, u"clockShifts"_s).value_or(0);
}

bool saysAbout(QStringView word)
{
    return word == u"±" || word == u"~" || isOneOf(u"approximate"_s, word);
}

bool saysUncertain(QStringView word)
{
    return word == u"?" || isOneOf(u"doubtful"_s, word);
}

bool saysUnknown(const QString &phrase)
{
    return phrase.isEmpty() || phrase == u"?" || isOneOf(u"notKnown"_s, phrase);
}

bool isOneOf(const QString &key, QStringView word)
{
    return std::any_of(typedDates().begin(), typedDates().end(), [&](const TypedDates &language) {
        return language.phrases.constFind(key)->contains(word);
    });
}

QString anyOf(const QString &key)
{
    QStringList words;
    for (const TypedDates &language : typedDates())
        words.append(*language.phrases.constFind(key));
    return groupOf(words);
}

QString anyPhrase(const QString &key)
{
    return aloneOf(anyOf(key));
}

QString anyMonth(int month, bool beforeDay)
{
    QStringList words;
    for (const TypedDates &language : typedDates()) {
        if (beforeDay && !language.monthBeforeDay)
            continue;
        const QString name = language.months.value(month - 1);
        for (qsizetype letters = 3; letters <= name.size(); ++letters) {
            if (language.month(name.first(letters)) == month)
                words.append(name.first(letters));
        }
        words.append(language.meanings.value(u"monthWords"_s).keys(month));
    }
    return aloneOf(groupOf(words));
}

QString onePhrase(const QString &key)
{
    return typedDates().first().phrases.value(key).value(0);
}

} // namespace wd
