// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/notes/publicrecord.h"

#include "model/publication/notes/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace wd
{

using namespace Qt::StringLiterals;
using namespace recordjson;

QJsonObject PublicObject::toJson() const
{
    QJsonObject json;
    put(json, u"path"_s, path);
    put(json, u"uid"_s, uid);
    put(json, u"type"_s, type);
    put(json, u"modified"_s, modified);
    put(json, u"sent"_s, sent);
    put(json, u"echo"_s, echo);
    return json;
}

PublicObject PublicObject::fromJson(const QJsonObject &json)
{
    return {.path = json.value(u"path"_s).toString(),
            .uid = json.value(u"uid"_s).toString(),
            .type = json.value(u"type"_s).toString(),
            .modified = json.value(u"modified"_s).toString(),
            .sent = json.value(u"sent"_s).toObject(),
            .echo = json.value(u"echo"_s).toObject()};
}

QJsonObject toJson(const PublicRecord &record)
{
    QJsonObject objects;
    for (auto it = record.objects.cbegin(); it != record.objects.cend(); ++it)
        objects.insert(it.key(), it->toJson());
    QJsonObject json;
    put(json, u"number"_s, record.number);
    put(json, u"intent"_s, record.intent.text());
    put(json, u"reason"_s, record.reason);
    put(json, u"notice"_s, record.notice);
    putWriter(json, record);
    put(json, u"hash"_s, record.hash);
    put(json, u"date"_s, dayText(record.date));
    put(json, u"structure"_s, record.structure);
    put(json, u"objects"_s, objects);
    put(json, u"lacks"_s, QJsonArray::fromStringList(record.lacks));
    return json;
}

QByteArray toBytes(const PublicRecord &record)
{
    return QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact);
}

PublicRecord publicRecordFromJson(const QJsonObject &json)
{
    PublicRecord record{.number = json.value(u"number"_s).toInt(),
                        .intent = OpenEnum<IntentKind>(json.value(u"intent"_s).toString()),
                        .reason = json.value(u"reason"_s).toString(),
                        .notice = json.value(u"notice"_s).toBool(),
                        .hash = json.value(u"hash"_s).toString(),
                        .date = QDate::fromString(json.value(u"date"_s).toString(), Qt::ISODate),
                        .structure = json.value(u"structure"_s).toString(),
                        .objects = {},
                        .lacks = json.value(u"lacks"_s).toVariant().toStringList()};
    readWriter(json, record);
    const QJsonObject objects = json.value(u"objects"_s).toObject();
    for (auto it = objects.begin(); it != objects.end(); ++it)
        record.objects.insert(it.key(), PublicObject::fromJson(it.value().toObject()));
    return record;
}

Result<PublicRecord> readPublicRecord(const QByteArray &bytes)
{
    WD_ASSIGN(const QJsonObject json, parsed(bytes, u"number"_s));
    return publicRecordFromJson(json);
}

} // namespace wd
