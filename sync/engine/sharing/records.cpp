// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/sharing/records.h"

#include "model/dossier/described/dossierjson.h"
#include "model/publication/notes/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace wd
{

using namespace Qt::StringLiterals;
using namespace recordjson;

namespace
{

QByteArray bytesWith(const ConceptRecord &record, const QJsonObject &dossier)
{
    QJsonObject json;
    putWriter(json, record);
    put(json, u"chain"_s, QJsonArray::fromStringList(record.chain));
    if (record.intent)
        put(json, u"intent"_s, record.intent->toJson());
    put(json, u"open"_s, intentsToJson(record.open));
    put(json, u"needs"_s, QJsonArray::fromStringList(record.needs));
    put(json, u"dossier"_s, dossier);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray toBytes(const ConceptRecord &record)
{
    return bytesWith(record, dossierToJson(record.dossier));
}

Result<QByteArray> toBytes(const ConceptRecord &record, const QByteArray &withDossierOf)
{
    WD_ASSIGN(const QJsonObject other, parsed(withDossierOf, u"dossier"_s));
    return bytesWith(record, other.value(u"dossier"_s).toObject());
}

Result<ConceptRecord> readConcept(const QByteArray &bytes)
{
    WD_ASSIGN(const QJsonObject json, parsed(bytes, u"dossier"_s));
    WD_ASSIGN(Dossier dossier, dossierFromJson(json.value(u"dossier"_s).toObject()));
    ConceptRecord record{.open = intentsFromJson(json.value(u"open"_s).toArray()),
                         .needs = json.value(u"needs"_s).toVariant().toStringList(),
                         .dossier = std::move(dossier)};
    readWriter(json, record);
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
