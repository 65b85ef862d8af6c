// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dates/datementions.h"

#include "model/dossier/dates/datevocabulary.h"
#include "model/dossier/described/texts.h"

#include <QRegularExpression>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

QRegularExpression spellingsOf(const QDate &day)
{
    const QString year = QString::number(day.year()), month = QString::number(day.month());
    const QString number = u"(?<![\\d.,/-])0?%1"_s.arg(day.day());
    const QString ranked = number + anyPhrase(u"ordinalEndings"_s) + u'?';
    // Another year is another day.
    const QString noOtherYear = u"(?!,? ?(?!%1)\\d{4})"_s.arg(year);
    QStringList all{ranked + u' ' + anyMonth(day.month()) + u"\\.?"_s + noOtherYear,
                    anyMonth(day.month(), true) + u"\\.? "_s + ranked + u"(?![\\d.:/-])"_s + noOtherYear,
                    number + u"\\.0?%1\\.%2(?!\\d)"_s.arg(month, year)};
    for (const QString &sign : {u"-"_s, u"/"_s}) {
        all.append(number + sign + u"0?%1"_s.arg(month) + sign + year + u"(?!\\d)"_s);
        if (day.day() > 12) // "3-5" may be a row or a house
            all.append(number + sign + u"0?%1(?![-/.]?\\d)"_s.arg(month));
    }
    return QRegularExpression(all.join(u'|'),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

/// Whether residents read it as words about how it is.
bool tellsResidents(const TextInDossier &text)
{
    const bool isFile = text.member && text.member->kind == ShapeKind::File;
    return text.isPublic && !text.inTrash && !text.tellsHistory && !isFile && holdsWords(text.kind)
        && text.kind != TextKind::Address;
}

} // namespace

QList<Place> mentionsOf(const Dossier &dossier, const QDate &day)
{
    QList<Place> found;
    if (!dossier.deleted.isEmpty())
        return found;
    const QRegularExpression spellings = spellingsOf(day);
    eachText(dossier, [&](const TextInDossier &text) {
        if (!tellsResidents(text) || !spellings.match(text.text).hasMatch())
            return;
        if (const Place place{text.place.part, text.path}; !found.contains(place))
            found.append(place);
    });
    return found;
}

} // namespace wd
