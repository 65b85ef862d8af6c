// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/records.h"

#include "model/dossier/dossierjson.h"
#include "model/publication/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace wd
{

using namespace Qt::StringLiterals;
using namespace recordjson;

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
        put(json, u"intent"_s, record.intent->toJson());
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
        record.intent = Intent::fromJson(json.value(u"intent"_s).toObject());
    return record;
}

QList<Intent> openAfter(const ConceptRecord &head, int closedUpTo)
{
    QList<Intent> all = head.open;
    if (head.intent && head.intent->kind != IntentKind::Returned)
        all.append(*head.intent);
    if (head.intent && head.intent->kind == IntentKind::Returned)
        all.removeIf([&head](const Intent &intent) { return intent.isRequestAnsweredBy(*head.intent); });
    all.removeIf([closedUpTo](const Intent &intent) { return intent.revision <= closedUpTo; });
    return all;
}

} // namespace wd
