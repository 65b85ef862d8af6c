// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/webedits/comparedfields.h"

#include "sync/engine/sitefolders.h"

#include <QJsonArray>

namespace wd
{

using namespace Qt::StringLiterals;

bool isCompared(const SiteMapping &mapping, const QString &field)
{
    static const QStringList passed{u"effective"_s, u"expires"_s, u"contributors"_s};
    return !passed.contains(field) && !mapping.saysNothingAlone(field);
}

bool saysNothingYet(const SiteMapping &mapping, const WrittenObject &object, const SiteRow &row,
                    const Dossier &dossier, const QString &field, const QJsonObject &there)
{
    if (object.recorded || !object.isPage() || row.state == publishedState)
        return false;
    const QJsonValue value = there.value(field);
    if (value.isNull() || value == QJsonValue(QString()) || value == QJsonValue(QJsonArray())
        || value == QJsonValue(QJsonObject()))
        return true;
    QJsonObject placeholder = mapping.placeholderOf(dossier);
    placeholder.insert(u"title"_s, placeholderTitle());
    return placeholder.contains(field) && mapping.sameContent(field, placeholder, there);
}

} // namespace wd
