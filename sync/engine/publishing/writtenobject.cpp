// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/publishing/writtenobject.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

bool WrittenObject::saysMoreThanItsRow() const
{
    return type != u"File"_s && type != u"Image"_s && type != u"Folder"_s;
}

bool WrittenObject::mayBePassedOver(const Error &error) const
{
    static constexpr std::array untilLater{ErrorKind::Offline, ErrorKind::TimedOut, ErrorKind::Unauthorised,
                                           ErrorKind::Stopped, ErrorKind::Storage};
    const bool isFile = type == u"File"_s || type == u"Image"_s;
    return isFile && std::ranges::find(untilLater, error.kind) == untilLater.end();
}

bool WrittenObject::isAsWritten(const SiteMapping &mapping, const SiteRow &row) const
{
    const auto description = echo.constFind(u"description"_s);
    return recorded && wd::isAsWritten(mapping, row, object)
        && (description == echo.constEnd()
            || mapping.sameField(u"description"_s, *description, row.description));
}

bool WrittenObject::wasMadeAnew(const SiteRow &row) const
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

PartAtAddress partsAt(const QString &siteUrl, const QList<WrittenObject> &objects)
{
    QHash<QString, QString> parts;
    for (const WrittenObject &object : objects) {
        if (!object.isPage() && !object.holdsOthers)
            parts.insert(siteUrl + object.path, object.key.section(u':', 0, 0));
    }
    return [parts](const QString &address) { return parts.value(address.section(u"/@@"_s, 0, 0)); };
}

AddressOfPart addressesOf(const QString &siteUrl, const QList<WrittenObject> &objects)
{
    QHash<QString, QString> addresses;
    for (const WrittenObject &object : objects) {
        const bool stands = object.recorded || !addresses.contains(object.key); // not: where it is to come
        if (!object.isPage() && !object.holdsOthers && stands)
            addresses.insert(object.key, siteUrl + object.path);
    }
    return [addresses](const QString &id) { return addresses.value(id); };
}

QString markOf(const SiteRow &row)
{
    return row.modified.toUTC().toString(Qt::ISODate) + row.title;
}

bool mayBearTheSameMark(const SiteRow &row, const QDateTime &said)
{
    constexpr qint64 clockAside = 2;
    const qint64 ahead = said.isValid() ? row.modified.toSecsSinceEpoch() - said.toSecsSinceEpoch() : -1;
    return ahead >= 0 && ahead <= clockAside;
}

} // namespace wd
