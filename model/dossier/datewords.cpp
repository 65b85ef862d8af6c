// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/datewords.h"

#include "model/dossier/datereadings.h"
#include "model/dossier/datevocabulary.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

/// Words, numbers and signs of a typed text; nullopt when there is something in it that dates do not have.
std::optional<QStringList> tokensOf(QString text)
{
    static const QRegularExpression token(u"['’‘]\\d\\d(?!\\d)|\\d+|\\p{L}+|[?~±]|([\\s.,()/-]+)|(.)"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    text.replace(u"a.s."_s, u"as"_s)
        .replace(u"n.n.b."_s, u"nnb"_s)
        .replace(u"n.t.b."_s, u"ntb"_s)
        .replace(u"+-"_s, u"±"_s);
    text.replace(u"+/-"_s, u"±"_s);
    QStringList tokens;
    for (auto each = token.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        if (match.hasCaptured(2))
            return std::nullopt;
        if (!match.hasCaptured(1))
            tokens.append(match.captured());
    }
    return tokens;
}

} // namespace

std::optional<EdtfDate> dateFromWords(const QString &typed, const QDate &today)
{
    const QString text = typed.normalized(QString::NormalizationForm_C).simplified().toLower();
    if (saysUnknown(text))
        return EdtfDate();
    if (const auto exact = EdtfDate::parse(text))
        return exact;
    const auto tokens = tokensOf(text);
    if (!tokens || tokens->isEmpty())
        return std::nullopt;
    if (saysUnknown(tokens->join(u' ')))
        return EdtfDate();
    QStringList words;
    bool about = false;
    bool uncertain = false;
    for (const QString &token : *tokens) {
        if (saysAbout(token))
            about = true;
        else if (saysUncertain(token))
            uncertain = true;
        else if (!isFiller(token))
            words.append(token);
    }
    if (words.isEmpty())
        return std::nullopt;
    DateReading reading = readSpan(words, today);
    for (const auto &read : {readStep, readPortion})
        reading = reading ? reading : read(words, today);
    if (!reading)
        reading = readCalendar(words, today);
    if (!reading)
        return std::nullopt;
    if (uncertain)
        return EdtfDate::parse(reading->edtf + u'?');
    return EdtfDate::parse(about || reading->about ? reading->edtf + u'~' : reading->edtf);
}

} // namespace wd
