// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/datevocabulary.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace wd
{
namespace
{

struct Entry {
    QStringView word;
    int number;
};

int numberIn(std::initializer_list<Entry> entries, QStringView word)
{
    const auto found
        = std::find_if(entries.begin(), entries.end(), [&](const Entry &e) { return e.word == word; });
    return found == entries.end() ? 0 : found->number;
}

bool isIn(std::initializer_list<QStringView> words, QStringView word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// The place, from 1, of the first name that begins with `word`, which has at least `least` letters.
template <size_t Size>
int prefixOf(const std::array<QStringView, Size> &names, QStringView word, qsizetype least)
{
    if (word.size() < least)
        return 0;
    const auto found
        = std::find_if(names.begin(), names.end(), [&](QStringView n) { return n.startsWith(word); });
    return found == names.end() ? 0 : static_cast<int>(found - names.begin()) + 1;
}

} // namespace

namespace
{

constexpr std::array<QStringView, 12> dutchMonths{u"januari",   u"februari", u"maart",    u"april",
                                                  u"mei",       u"juni",     u"juli",     u"augustus",
                                                  u"september", u"oktober",  u"november", u"december"};
constexpr std::array<QStringView, 12> englishMonths{u"january",   u"february", u"march",    u"april",
                                                    u"may",       u"june",     u"july",     u"august",
                                                    u"september", u"october",  u"november", u"december"};

int dutchMonth(QStringView word)
{
    const int number = prefixOf(dutchMonths, word, 3);
    return number ? number : numberIn({{u"mrt", 3}}, word);
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
    for (const auto &names : {dutchMonths, englishMonths}) {
        const auto found = std::find_if(names.begin(), names.end(), [&](QStringView name) {
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
    if (const int number = dutchMonth(word))
        return number;
    const int number = prefixOf(englishMonths, word, 3);
    return number ? number : misspeltMonth(word);
}

bool isDutchMonth(QStringView word)
{
    return dutchMonth(word) && !prefixOf(englishMonths, word, 3);
}

bool isEnglishMonth(QStringView word)
{
    return prefixOf(englishMonths, word, 3) && !dutchMonth(word);
}

int weekdayNumber(QStringView word)
{
    static constexpr std::array<QStringView, 7> dutch{u"maandag", u"dinsdag",  u"woensdag", u"donderdag",
                                                      u"vrijdag", u"zaterdag", u"zondag"};
    static constexpr std::array<QStringView, 7> english{u"monday", u"tuesday",  u"wednesday", u"thursday",
                                                        u"friday", u"saturday", u"sunday"};
    if (spanOf(word)) // "maand" begins as "maandag" does
        return 0;
    if (const int number = prefixOf(dutch, word, 2))
        return number;
    return prefixOf(english, word, 3);
}

int seasonNumber(QStringView word)
{
    return numberIn({{u"voorjaar", 1},
                     {u"lente", 1},
                     {u"spring", 1},
                     {u"zomer", 2},
                     {u"summer", 2},
                     {u"najaar", 3},
                     {u"herfst", 3},
                     {u"autumn", 3},
                     {u"fall", 3},
                     {u"winter", 4}},
                    word);
}

int countNumber(QStringView word)
{
    return numberIn({{u"een", 1},   {u"één", 1},   {u"a", 1},     {u"one", 1},   {u"twee", 2}, {u"two", 2},
                     {u"drie", 3},  {u"three", 3}, {u"vier", 4},  {u"four", 4},  {u"vijf", 5}, {u"five", 5},
                     {u"zes", 6},   {u"six", 6},   {u"zeven", 7}, {u"seven", 7}, {u"acht", 8}, {u"eight", 8},
                     {u"negen", 9}, {u"nine", 9},  {u"tien", 10}, {u"ten", 10}},
                    word);
}

int ordinalNumber(QStringView word)
{
    return numberIn({{u"eerste", 1},
                     {u"first", 1},
                     {u"tweede", 2},
                     {u"second", 2},
                     {u"derde", 3},
                     {u"third", 3},
                     {u"vierde", 4},
                     {u"fourth", 4}},
                    word);
}

std::optional<int> dayOffset(QStringView word)
{
    if (isIn({u"vandaag", u"today"}, word))
        return 0;
    const int offset = numberIn(
        {{u"morgen", 1}, {u"tomorrow", 1}, {u"overmorgen", 2}, {u"gisteren", -1}, {u"yesterday", -1}}, word);
    return offset ? std::optional(offset) : std::nullopt;
}

std::optional<int> stepOf(QStringView word)
{
    if (isIn({u"dit", u"deze", u"this", u"lopend", u"lopende"}, word))
        return 0;
    if (isIn({u"volgend", u"volgende", u"komend", u"komende", u"aanstaande", u"as", u"next", u"coming"},
             word))
        return 1;
    if (isIn({u"vorig", u"vorige", u"afgelopen", u"last"}, word))
        return -1;
    return std::nullopt;
}

std::optional<DateSpan> spanOf(QStringView word)
{
    if (isIn({u"dag", u"dagen", u"day", u"days"}, word))
        return DateSpan::Day;
    if (isIn({u"week", u"weken", u"wk", u"weeks"}, word))
        return DateSpan::Week;
    if (isIn({u"maand", u"maanden", u"month", u"months"}, word))
        return DateSpan::Month;
    if (isIn({u"kwartaal", u"kwartalen", u"kwart", u"kw", u"q", u"quarter", u"quarters"}, word))
        return DateSpan::Quarter;
    if (isIn({u"jaar", u"jaren", u"year", u"years"}, word))
        return DateSpan::Year;
    return std::nullopt;
}

bool isPlural(QStringView span)
{
    return isIn({u"weken", u"weeks", u"kwartalen", u"quarters"}, span);
}

std::optional<Portion> portionOf(QStringView word)
{
    if (isIn({u"begin", u"vroeg", u"early", u"beginning", u"start"}, word))
        return Portion::Begin;
    if (isIn({u"half", u"medio", u"midden", u"halverwege", u"mid", u"middle"}, word))
        return Portion::Middle;
    if (isIn({u"eind", u"einde", u"laat", u"late", u"end"}, word))
        return Portion::End;
    return std::nullopt;
}

bool saysAbout(QStringView word)
{
    return isIn({u"rond", u"ongeveer", u"circa", u"ca", u"omstreeks", u"omtrent", u"ongev", u"±", u"~",
                 u"around", u"about", u"approximately", u"approx", u"roughly"},
                word);
}

bool saysUncertain(QStringView word)
{
    return isIn({u"mogelijk", u"misschien", u"wellicht", u"waarschijnlijk", u"vermoedelijk", u"?", u"ovb",
                 u"possibly", u"maybe", u"perhaps", u"probably"},
                word);
}

bool saysUnknown(const QString &phrase)
{
    return isIn({u"",
                 u"?",
                 u"onbekend",
                 u"nog onbekend",
                 u"niet bekend",
                 u"nog niet bekend",
                 u"weet ik niet",
                 u"nnb",
                 u"ntb",
                 u"nader te bepalen",
                 u"nog te bepalen",
                 u"datum volgt",
                 u"wordt nog geprikt",
                 u"in overleg",
                 u"pm",
                 u"not yet known",
                 u"to be confirmed",
                 u"to be determined",
                 u"tbc",
                 u"unknown",
                 u"not known",
                 u"not known yet",
                 u"tbd"},
                phrase);
}

bool isFiller(QStringView word)
{
    return isIn({u"op", u"in", u"over", u"van", u"het", u"de", u"den", u"on", u"the", u"of", u"dat", u"te",
                 u"tijdens"},
                word);
}

bool isOrdinalEnding(QStringView word)
{
    return isIn({u"e", u"de", u"ste", u"st", u"nd", u"rd", u"th", u"ᵉ"}, word);
}

} // namespace wd
