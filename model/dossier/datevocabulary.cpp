// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/datevocabulary.h"

#include "model/dossier/saiddates.h"

#include <QHash>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

using Numbers = QHash<QString, int>;

/// What one language calls things, lower case.
struct Vocabulary {
    QStringList months;
    bool monthBeforeDay; ///< "march 14" is a day
    Numbers otherMonths; ///< beside the beginnings of the names
    QStringList weekdays; ///< Monday first
    int weekdayLetters; ///< that tell one
    Numbers seasons, counts, ordinals, days, steps;
    Numbers spans, portions; ///< as DateSpan and Portion
    QStringList countedSpans, ordinalEndings, about, uncertain, unknown, fillers;
    QJsonObject phrases;

    [[nodiscard]] int month(QStringView word) const;
};

/// The place, from 1, of the first name that begins with `word`, which has at least `least` letters.
int prefixOf(const QStringList &names, QStringView word, qsizetype least)
{
    if (word.size() < least)
        return 0;
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const QString &name) { return name.startsWith(word); });
    return found == names.end() ? 0 : static_cast<int>(found - names.begin()) + 1;
}

int Vocabulary::month(QStringView word) const
{
    const int number = prefixOf(months, word, 3);
    return number ? number : otherMonths.value(word.toString());
}

/// Of words that stand for one of `names` the place of that name.
Numbers numbersIn(const QJsonValue &words, const QStringList &names = {})
{
    Numbers numbers;
    const QJsonObject all = words.toObject();
    for (auto word = all.begin(); word != all.end(); ++word)
        numbers.insert(word.key(), names.isEmpty() ? word->toInt() : int(names.indexOf(word->toString())));
    return numbers;
}

/// "dates", "read" in the word list of the language.
Vocabulary vocabularyOf(const Language &language)
{
    const QJsonValue read = language.word(u"dates"_s)[u"read"];
    const auto list = [&read](QStringView key) { return read[key].toVariant().toStringList(); };
    const auto numbers = [&read](QStringView key) { return numbersIn(read[key]); };
    Vocabulary words{.months = saidDates(language).months,
                     .monthBeforeDay = read[u"monthBeforeDay"].toBool(),
                     .otherMonths = numbers(u"months"),
                     .weekdays = list(u"weekdays"),
                     .weekdayLetters = read[u"weekdayLetters"].toInt(),
                     .seasons = numbers(u"seasons"),
                     .counts = numbers(u"counts"),
                     .ordinals = numbers(u"ordinals"),
                     .days = numbers(u"days"),
                     .steps = numbers(u"steps"),
                     .spans
                     = numbersIn(read[u"spans"], {u"day"_s, u"week"_s, u"month"_s, u"quarter"_s, u"year"_s}),
                     .portions = numbersIn(read[u"portions"], {u"begin"_s, u"middle"_s, u"end"_s}),
                     .countedSpans = list(u"countedSpans"),
                     .ordinalEndings = list(u"ordinalEndings"),
                     .about = list(u"about"),
                     .uncertain = list(u"uncertain"),
                     .unknown = list(u"unknown"),
                     .fillers = list(u"fillers"),
                     .phrases = read[u"phrases"].toObject()};
    for (QString &month : words.months)
        month = month.toLower();
    return words;
}

/// A date may be typed in any language there is; where two mean something else by a word, the first does.
const QList<Vocabulary> &vocabularies()
{
    static const QList<Vocabulary> all = [] {
        QList<Vocabulary> read;
        for (const Language &language : Language::all())
            read.append(vocabularyOf(language));
        return read;
    }();
    return all;
}

std::optional<int> numberOf(QStringView word, Numbers Vocabulary::*of)
{
    const QString key = word.toString();
    for (const Vocabulary &language : vocabularies()) {
        if (const auto found = (language.*of).constFind(key); found != (language.*of).constEnd())
            return *found;
    }
    return std::nullopt;
}

bool isIn(QStringView word, QStringList Vocabulary::*of)
{
    return std::any_of(vocabularies().begin(), vocabularies().end(),
                       [&](const Vocabulary &language) { return (language.*of).contains(word); });
}

/// Whether only languages that put the month before the day, or behind it, have such a month.
bool isMonthOnlyWhere(bool beforeDay, QStringView word)
{
    bool there = false;
    for (const Vocabulary &language : vocabularies()) {
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
    for (const Vocabulary &language : vocabularies()) {
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
    for (const Vocabulary &language : vocabularies()) {
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
    for (const Vocabulary &language : vocabularies()) {
        if (const int number = prefixOf(language.weekdays, word, language.weekdayLetters))
            return number;
    }
    return 0;
}

int seasonNumber(QStringView word)
{
    return numberOf(word, &Vocabulary::seasons).value_or(0);
}

int countNumber(QStringView word)
{
    return numberOf(word, &Vocabulary::counts).value_or(0);
}

int ordinalNumber(QStringView word)
{
    return numberOf(word, &Vocabulary::ordinals).value_or(0);
}

std::optional<int> dayOffset(QStringView word)
{
    return numberOf(word, &Vocabulary::days);
}

std::optional<int> stepOf(QStringView word)
{
    return numberOf(word, &Vocabulary::steps);
}

std::optional<DateSpan> spanOf(QStringView word)
{
    const auto place = numberOf(word, &Vocabulary::spans);
    return place ? std::optional(DateSpan(*place)) : std::nullopt;
}

bool isPlural(QStringView span)
{
    return isIn(span, &Vocabulary::countedSpans);
}

std::optional<Portion> portionOf(QStringView word)
{
    const auto place = numberOf(word, &Vocabulary::portions);
    return place ? std::optional(Portion(*place)) : std::nullopt;
}

bool saysAbout(QStringView word)
{
    return word == u"±" || word == u"~" || isIn(word, &Vocabulary::about);
}

bool saysUncertain(QStringView word)
{
    return word == u"?" || isIn(word, &Vocabulary::uncertain);
}

bool saysUnknown(const QString &phrase)
{
    return phrase.isEmpty() || phrase == u"?" || isIn(phrase, &Vocabulary::unknown);
}

bool isFiller(QStringView word)
{
    return isIn(word, &Vocabulary::fillers);
}

QString anyPhrase(const QString &key)
{
    QStringList phrases;
    for (const Vocabulary &language : vocabularies()) {
        for (const QString &phrase : language.phrases.value(key).toVariant().toStringList())
            phrases.append(QRegularExpression::escape(phrase));
    }
    // A pattern takes the first that fits.
    std::sort(phrases.begin(), phrases.end(), [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    return u"(?:"_s + phrases.join(u'|') + u')';
}

bool isOrdinalEnding(QStringView word)
{
    return isIn(word, &Vocabulary::ordinalEndings);
}

} // namespace wd
