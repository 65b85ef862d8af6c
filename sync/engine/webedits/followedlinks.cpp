// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/webedits/followedlinks.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

QString asText(const QJsonObject &fields)
{
    return QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

} // namespace

QJsonObject withPublicAddresses(const QJsonObject &fields, const DossierPlaces &at, const QString &siteUrl,
                                const QList<WrittenObject> &objects)
{
    const QString below = siteUrl + at.removed() + u'/';
    QString text = asText(fields);
    if (!text.contains(below))
        return fields;
    const QRegularExpression address(QRegularExpression::escape(below) + uR"((?:[0-9]+/)?([\w.-]+))"_s);
    qsizetype from = 0;
    for (auto match = address.match(text); match.hasMatch(); match = address.match(text, from)) {
        from = match.capturedEnd();
        const QString end = u'/' + match.captured(1);
        const auto object = std::find_if(objects.begin(), objects.end(),
                                         [&end](const WrittenObject &one) { return one.path.endsWith(end); });
        if (object == objects.end())
            continue;
        const QString now = siteUrl + object->path;
        from = match.capturedStart() + now.size();
        text.replace(match.capturedStart(), match.capturedLength(), now);
    }
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QJsonObject withPublicAddresses(const QJsonObject &fields, const PublicSide &side)
{
    const QString siteUrl = side.sync.site.publicUrl({});
    if (!asText(fields).contains(siteUrl + side.at.removed() + u'/'))
        return fields;
    QList<WrittenObject> objects;
    for (const PublicObject &object : side.previous.objects)
        objects.append({.key = {}, .path = object.path, .type = object.type});
    return withPublicAddresses(fields, side.at, siteUrl, objects);
}

void writeAnewWhatLedToOldFiles(PublicSide &side)
{
    if (!side.sync.mapping.linksFollow())
        return;
    QStringList addresses;
    for (auto now = side.next.objects.cbegin(); now != side.next.objects.cend(); ++now) {
        const PublicObject before = side.previous.objects.value(now.key());
        if (before.path == now->path && before.uid != now->uid)
            addresses.append(side.sync.site.publicUrl(now->path));
    }
    for (PublicObject &object : side.previous.objects) {
        const QString text = addresses.isEmpty() ? QString() : asText(object.sent);
        const bool led = std::any_of(addresses.begin(), addresses.end(),
                                     [&text](const QString &address) { return text.contains(address); });
        if (led)
            object.modified.clear();
    }
}

} // namespace wd
