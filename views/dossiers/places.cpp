// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossiers/places.h"

#include <QJsonArray>

namespace wd
{

using namespace Qt::StringLiterals;

QString nameOfPlace(const QString &title, const QString &field, Language language)
{
    const QString member = memberName(field, language);
    if (title.isEmpty() || member.isEmpty() || title.compare(member, Qt::CaseInsensitive) == 0)
        return title.isEmpty() ? member : title;
    return title + u": "_s + member;
}

QString readableIn(const SaidBy &by, const Dossier &dossier, const QString &field, const QJsonValue &value)
{
    static const QStringList pointing{u"phase"_s, u"supersedes"_s, u"poster"_s, u"image"_s};
    if (field == u"order"_s) {
        QStringList titles;
        for (const QJsonValue &id : value.toArray())
            titles.append(titleOfPart(dossier, id.toString()));
        return titles.join(u'\n');
    }
    if (pointing.contains(field) && value.isString())
        return readable(by, field, titleOfPart(dossier, value.toString()));
    return readable(by, field, value);
}

} // namespace wd
