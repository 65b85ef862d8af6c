// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/datementions.h"

#include "model/dossier/texts.h"

#include <QRegularExpression>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

QRegularExpression spellingsOf(const QDate &day)
{
    static const QStringList dutch{u"jan(?:uari)?"_s,
                                   u"febr?(?:uari)?"_s,
                                   u"(?:maart|mrt)"_s,
                                   u"apr(?:il)?"_s,
                                   u"mei"_s,
                                   u"juni?"_s,
                                   u"juli?"_s,
                                   u"aug(?:ustus)?"_s,
                                   u"sept?(?:ember)?"_s,
                                   u"o[kc]t(?:ober)?"_s,
                                   u"nov(?:ember)?"_s,
                                   u"dec(?:ember)?"_s};
    const QString year = QString::number(day.year()), month = QString::number(day.month());
    const QString number = u"(?<![\\d.,/-])0?%1"_s.arg(day.day());
    // Another year is another day.
    QStringList all{number + u"(?:e|ste)? %1\\b\\.?(?! ?(?!%2)\\d{4})"_s.arg(dutch[day.month() - 1], year),
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

QList<DateMention> mentionsOf(const Dossier &dossier, const QDate &day)
{
    QList<DateMention> found;
    if (!dossier.deleted.isEmpty())
        return found;
    const QRegularExpression spellings = spellingsOf(day);
    eachText(dossier, [&](const TextInDossier &text) {
        if (!tellsResidents(text) || !spellings.match(text.text).hasMatch())
            return;
        if (const DateMention mention{text.part, text.path}; !found.contains(mention))
            found.append(mention);
    });
    return found;
}

} // namespace wd
