// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dates/typeddates.h"

#include "model/dossier/dates/saiddates.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

using Numbers = QHash<QString, int>;

/// What a meaning that is no number is called in the lists, in the order of its enum.
QStringList codesOf(const QString &meaning)
{
    static const QHash<QString, QStringList> codes{
        {u"spans"_s, {u"day"_s, u"week"_s, u"month"_s, u"quarter"_s, u"year"_s}},
        {u"portions"_s, {u"begin"_s, u"middle"_s, u"end"_s}},
        {u"dayParts"_s, {u"morning"_s, u"afternoon"_s, u"evening"_s, u"night"_s}},
        {u"weekdayParts"_s, {u"morning"_s, u"afternoon"_s, u"evening"_s, u"night"_s}},
        {u"clockHalves"_s, {u"am"_s, u"pm"_s}},
    };
    return codes.value(meaning);
}

/// The place, from 1, of the first name that begins with `word`, which has at least `least` letters.
int prefixOf(const QStringList &names, QStringView word, qsizetype least)
{
    if (word.size() < least)
        return 0;
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const QString &name) { return name.startsWith(word); });
    return found == names.end() ? 0 : static_cast<int>(found - names.begin()) + 1;
}

Numbers numbersIn(const QJsonObject &words, const QStringList &codes)
{
    Numbers numbers;
    for (auto word = words.begin(); word != words.end(); ++word)
        numbers.insert(word.key(), codes.isEmpty() ? word->toInt() : int(codes.indexOf(word->toString())));
    return numbers;
}

TypedDates readTypedDates(const Language &language)
{
    const QJsonValue read = language.word(u"dates"_s)[u"read"];
    TypedDates words{.monthBeforeDay = read[u"monthBeforeDay"].toBool(),
                     .weekdayLetters = read[u"weekdayLetters"].toInt(),
                     .months = saidDates(language).months,
                     .meanings = {},
                     .phrases = {{u"weekdays"_s, read[u"weekdays"].toVariant().toStringList()}}};
    const QJsonObject meanings = read[u"meanings"].toObject(), phrases = read[u"phrases"].toObject();
    for (auto meaning = meanings.begin(); meaning != meanings.end(); ++meaning) {
        words.meanings.insert(meaning.key(), numbersIn(meaning->toObject(), codesOf(meaning.key())));
        words.phrases.insert(meaning.key(), meaning->toObject().keys());
    }
    for (auto phrase = phrases.begin(); phrase != phrases.end(); ++phrase)
        words.phrases.insert(phrase.key(), phrase->toVariant().toStringList());
    for (QString &month : words.months)
        month = month.toLower();
    words.phrases[u"monthWords"_s] += words.months;
    return words;
}

} // namespace

int TypedDates::month(QStringView word) const
{
    const int number = prefixOf(months, word, 3);
    return number ? number : meanings.value(u"monthWords"_s).value(word.toString());
}

int TypedDates::weekday(QStringView word) const
{
    return prefixOf(phrases.value(u"weekdays"_s), word, weekdayLetters);
}

const QList<TypedDates> &typedDates()
{
    static const QList<TypedDates> all = [] {
        QList<TypedDates> read;
        for (const Language &language : Language::all())
            read.append(readTypedDates(language));
        return read;
    }();
    return all;
}

} // namespace wd
