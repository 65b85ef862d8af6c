// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/writtenobject.h"

#include <QSet>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

bool WrittenObject::saysMoreThanItsRow() const
{
    return type != u"File"_s && type != u"Image"_s && type != u"Folder"_s;
}

bool WrittenObject::isAsWritten(const CatalogRow &row) const
{
    const auto description = echo.constFind(u"description"_s);
    return recorded && wd::isAsWritten(row, object)
        && (description == echo.constEnd()
            || sameField(u"description"_s, *description, row.json.value(u"description"_s)));
}

bool WrittenObject::wasMadeAnew(const CatalogRow &row) const
{
    return key == u"page"_s && recorded && row.uid != object.uid;
}

QList<WrittenObject> writtenObjects(const SiteLook &look)
{
    QHash<QString, QJsonObject> wanted;
    QList<WrittenObject> objects;
    for (const WantedObject &object : look.wanted) {
        wanted.insert(object.key, object.sent());
        if (look.record.objects.value(object.key).path == object.path)
            continue;
        objects.append({.key = object.key,
                        .path = object.path,
                        .type = object.type,
                        .sent = object.fields,
                        .echo = object.fields,
                        .recorded = false});
    }
    for (auto it = look.record.objects.cbegin(); it != look.record.objects.cend(); ++it) {
        const bool stays = !look.publishing || wanted.contains(it.key());
        objects.append({.key = it.key(),
                        .path = it->path,
                        .type = it->type,
                        .sent = it->sent,
                        .echo = it->echo,
                        .object = *it,
                        .stays = stays,
                        .isAboutToChange = look.publishing && stays && wanted.value(it.key()) != it->sent});
    }
    QSet<QString> containers;
    for (const WrittenObject &object : std::as_const(objects)) {
        if (object.recorded && object.stays && !object.isPage())
            containers.insert(object.path.section(u'/', 0, -2));
    }
    for (const QString &path : std::as_const(containers))
        objects.append({.key = path, .path = path, .type = u"Folder"_s, .holdsOthers = true});
    std::sort(objects.begin(), objects.end(),
              [](const WrittenObject &a, const WrittenObject &b) { return a.path < b.path; });
    return objects;
}

PartAddress partsAt(const QString &siteUrl, const QList<WrittenObject> &objects)
{
    QHash<QString, QString> parts;
    for (const WrittenObject &object : objects) {
        if (!object.isPage() && !object.holdsOthers)
            parts.insert(siteUrl + object.path, object.key.section(u':', 0, 0));
    }
    return [parts](const QString &address) { return parts.value(address.section(u"/@@"_s, 0, 0)); };
}

QString markOf(const CatalogRow &row)
{
    return row.modified.toUTC().toString(Qt::ISODate) + row.title;
}

} // namespace wd
