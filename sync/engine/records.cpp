// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/records.h"

#include "model/dossier/dossierjson.h"
#include "sync/engine/person.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <tuple>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

// A record is canonical: sorted keys, no member that is empty. (Not canonicalBytes(): the dossier inside has
// its own rule.)
void put(QJsonObject &json, const QString &name, const QJsonValue &value)
{
    const bool empty = value.isNull() || value.isUndefined()
        || (value.isString() && value.toString().isEmpty()) || (value.isArray() && value.toArray().isEmpty())
        || (value.isObject() && value.toObject().isEmpty()) || (value.isBool() && !value.toBool());
    if (!empty)
        json.insert(name, value);
}

QString dayText(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QString instantText(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODate);
}

/// Somebody else wrote it.
QString nameIn(const QJsonObject &json)
{
    return personName(json.value(u"name"_s).toString());
}

QJsonObject intentToJson(const Intent &intent)
{
    QJsonObject json;
    put(json, u"revision"_s, intent.revision);
    put(json, u"kind"_s, intent.kind);
    put(json, u"user"_s, intent.user);
    put(json, u"name"_s, intent.name);
    put(json, u"desk"_s, intent.desk);
    put(json, u"date"_s, dayText(intent.date));
    put(json, u"reason"_s, intent.reason);
    put(json, u"notice"_s, intent.notice);
    if (intent.answers > 0)
        put(json, u"answers"_s, intent.answers);
    put(json, u"overruled"_s, overruledToJson(intent.overruled));
    return json;
}

Intent intentFromJson(const QJsonObject &json)
{
    return {.revision = json.value(u"revision"_s).toInt(),
            .kind = json.value(u"kind"_s).toString(),
            .user = json.value(u"user"_s).toString(),
            .desk = json.value(u"desk"_s).toString(),
            .name = nameIn(json),
            .date = QDate::fromString(json.value(u"date"_s).toString(), Qt::ISODate),
            .reason = json.value(u"reason"_s).toString(),
            .notice = json.value(u"notice"_s).toBool(),
            .answers = json.value(u"answers"_s).toInt(),
            .overruled = overruledFromJson(json.value(u"overruled"_s).toArray())};
}

Result<QJsonObject> parsed(const QByteArray &bytes, const QString &wanted)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject()
        || !document.object().contains(wanted))
        return fail(ErrorKind::BadReply, {}, u"record"_s);
    return document.object();
}

} // namespace

bool Intent::operator==(const Intent &other) const
{
    const auto all = [](const Intent &one) {
        return std::tie(one.revision, one.kind, one.user, one.desk, one.date, one.reason, one.notice,
                        one.answers, one.overruled);
    };
    return all(*this) == all(other);
}

bool Intent::isRequestAnsweredBy(const Intent &returned) const
{
    return kind == u"request"_s && returned.kind == u"returned"_s && revision <= returned.answers;
}

QJsonArray intentsToJson(const QList<Intent> &intents)
{
    QJsonArray json;
    for (const Intent &intent : intents)
        json.append(intentToJson(intent));
    return json;
}

QList<Intent> intentsFromJson(const QJsonArray &json)
{
    QList<Intent> intents;
    for (const QJsonValue &value : json)
        intents.append(intentFromJson(value.toObject()));
    return intents;
}

QByteArray toBytes(const ConceptRecord &record)
{
    QJsonObject json;
    put(json, u"revision"_s, record.revision);
    put(json, u"chain"_s, QJsonArray::fromStringList(record.chain));
    put(json, u"desk"_s, record.desk);
    put(json, u"user"_s, record.user);
    put(json, u"name"_s, record.name);
    put(json, u"attempt"_s, record.attempt);
    put(json, u"at"_s, instantText(record.at));
    if (record.intent)
        put(json, u"intent"_s, intentToJson(*record.intent));
    put(json, u"open"_s, intentsToJson(record.open));
    put(json, u"needs"_s, QJsonArray::fromStringList(record.needs));
    put(json, u"dossier"_s, dossierToJson(record.dossier));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<ConceptRecord> readConcept(const QByteArray &bytes)
{
    WD_ASSIGN(const QJsonObject json, parsed(bytes, u"dossier"_s));
    WD_ASSIGN(Dossier dossier, dossierFromJson(json.value(u"dossier"_s).toObject()));
    ConceptRecord record{.revision = json.value(u"revision"_s).toInt(),
                         .desk = json.value(u"desk"_s).toString(),
                         .user = json.value(u"user"_s).toString(),
                         .attempt = json.value(u"attempt"_s).toString(),
                         .name = nameIn(json),
                         .at = QDateTime::fromString(json.value(u"at"_s).toString(), Qt::ISODate),
                         .open = intentsFromJson(json.value(u"open"_s).toArray()),
                         .needs = json.value(u"needs"_s).toVariant().toStringList(),
                         .dossier = std::move(dossier)};
    for (const QJsonValue &hash : json.value(u"chain"_s).toArray())
        record.chain.append(hash.toString());
    if (json.contains(u"intent"_s))
        record.intent = intentFromJson(json.value(u"intent"_s).toObject());
    return record;
}

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
    put(json, u"intent"_s, record.intent);
    put(json, u"reason"_s, record.reason);
    put(json, u"notice"_s, record.notice);
    put(json, u"revision"_s, record.revision);
    put(json, u"hash"_s, record.hash);
    put(json, u"desk"_s, record.desk);
    put(json, u"user"_s, record.user);
    put(json, u"name"_s, record.name);
    put(json, u"attempt"_s, record.attempt);
    put(json, u"at"_s, instantText(record.at));
    put(json, u"date"_s, dayText(record.date));
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
                        .intent = json.value(u"intent"_s).toString(),
                        .reason = json.value(u"reason"_s).toString(),
                        .notice = json.value(u"notice"_s).toBool(),
                        .revision = json.value(u"revision"_s).toInt(),
                        .hash = json.value(u"hash"_s).toString(),
                        .desk = json.value(u"desk"_s).toString(),
                        .user = json.value(u"user"_s).toString(),
                        .attempt = json.value(u"attempt"_s).toString(),
                        .name = nameIn(json),
                        .at = QDateTime::fromString(json.value(u"at"_s).toString(), Qt::ISODate),
                        .date = QDate::fromString(json.value(u"date"_s).toString(), Qt::ISODate),
                        .lacks = json.value(u"lacks"_s).toVariant().toStringList()};
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

QList<Intent> openAfter(const ConceptRecord &head, int closedUpTo)
{
    QList<Intent> all = head.open;
    if (head.intent && head.intent->kind != u"returned"_s)
        all.append(*head.intent);
    if (head.intent && head.intent->kind == u"returned"_s)
        all.removeIf([&head](const Intent &intent) { return intent.isRequestAnsweredBy(*head.intent); });
    all.removeIf([closedUpTo](const Intent &intent) { return intent.revision <= closedUpTo; });
    return all;
}

} // namespace wd
