// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dates/datewords.h"

#include "model/dossier/dates/datereadings.h"
#include "model/dossier/dates/datetokens.h"
#include "model/dossier/dates/datevocabulary.h"

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

/// What is left of the words for readers, and what the rest said.
struct Told {
    QStringList words; ///< without fillers
    QStringList all; ///< with them: "over 3 weken"
    bool about = false, uncertain = false;
};

Told toldIn(const QStringList &tokens)
{
    Told told;
    for (const QString &token : tokens) {
        if (saysAbout(token)) {
            told.about = true;
        } else if (saysUncertain(token)) {
            told.uncertain = true;
        } else {
            told.all.append(token);
            if (!isOneOf(u"fillers"_s, token))
                told.words.append(token);
        }
    }
    return told;
}

DateReading readingOf(const Told &told, const QDate &today)
{
    if (told.words.isEmpty())
        return std::nullopt;
    DateReading reading = readSpan(told.all, today);
    for (const auto &read : {readStep, readPortion})
        reading = reading ? reading : read(told.words, today);
    return reading ? reading : readCalendar(told.words, today);
}

} // namespace

std::optional<EdtfDate> dateFromWords(const QString &typed, const QDate &today)
{
    const QString text = plainDateText(typed);
    if (saysUnknown(text))
        return EdtfDate();
    if (const auto exact = text.size() > 4 ? EdtfDate::parse(text) : std::nullopt)
        return exact;
    const auto tokens = dateTokens(text);
    if (!tokens || tokens->isEmpty())
        return std::nullopt;
    if (saysUnknown(tokens->join(u' ')))
        return EdtfDate();
    const Told told = toldIn(*tokens);
    const DateReading reading = readingOf(told, today);
    if (!reading)
        return std::nullopt;
    if (told.uncertain)
        return EdtfDate::parse(reading->edtf + u'?');
    return EdtfDate::parse(told.about || reading->about ? reading->edtf + u'~' : reading->edtf);
}

std::optional<QDate> weekFromWords(const QString &typed, const QDate &today)
{
    const auto tokens = dateTokens(plainDateText(typed));
    const DateReading reading = tokens ? readingOf(toldIn(*tokens), today) : std::nullopt;
    return reading && reading->week ? std::optional(EdtfDate::parse(reading->edtf)->earliest())
                                    : std::nullopt;
}

} // namespace wd
