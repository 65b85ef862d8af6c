// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/localdossierjson.h"

#include "model/dossier/described/dossierjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace wd
{

namespace
{

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject parsed(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QJsonObject toJson(const PendingIntent &intent)
{
    return {{u"kind"_s, codeOf(intent.kind)},   {u"reason"_s, intent.reason},
            {u"notice"_s, intent.notice},       {u"date"_s, intent.date.toString(Qt::ISODate)},
            {u"answers"_s, intent.answers},     {u"shown"_s, base64(intent.shown)},
            {u"structure"_s, intent.structure}, {u"overruled"_s, overruledToJson(intent.overruled)}};
}

std::optional<PendingIntent> intentFromJson(const QJsonObject &json)
{
    const auto kind = OpenEnum<IntentKind>(json.value(u"kind"_s).toString()).known();
    if (!kind)
        return std::nullopt;
    return PendingIntent{.kind = *kind,
                         .reason = json.value(u"reason"_s).toString(),
                         .notice = json.value(u"notice"_s).toBool(),
                         .date = QDate::fromString(json.value(u"date"_s).toString(), Qt::ISODate),
                         .shown = QByteArray::fromBase64(json.value(u"shown"_s).toString().toLatin1()),
                         .structure = json.value(u"structure"_s).toString(),
                         .answers = json.value(u"answers"_s).toInt(),
                         .overruled = overruledFromJson(json.value(u"overruled"_s).toArray())};
}

QJsonObject toJson(const Conflict &conflict)
{
    // An undefined value leaves no member, so it comes back undefined; null stays null.
    return {{u"part"_s, conflict.place.part},
            {u"field"_s, conflict.place.field},
            {u"base"_s, conflict.base},
            {u"mine"_s, conflict.mine},
            {u"theirs"_s, conflict.theirs},
            {u"who"_s, conflict.who},
            {u"when"_s, conflict.when.toUTC().toString(Qt::ISODateWithMs)}};
}

Conflict conflictFromJson(const QJsonObject &json)
{
    return {.place = {json.value(u"part"_s).toString(), json.value(u"field"_s).toString()},
            .base = json.value(u"base"_s),
            .mine = json.value(u"mine"_s),
            .theirs = json.value(u"theirs"_s),
            .who = json.value(u"who"_s).toString(),
            .when = QDateTime::fromString(json.value(u"when"_s).toString(), Qt::ISODateWithMs)};
}

QJsonArray toJson(const QList<SentConcept> &sent)
{
    QJsonArray json;
    for (const SentConcept &one : sent)
        json.append(QJsonObject{{u"number"_s, one.number},
                                {u"attempt"_s, one.attempt},
                                {u"settled"_s, one.settled},
                                {u"bytes"_s, base64(one.bytes)}});
    return json;
}

QList<SentConcept> sentFromJson(const QJsonArray &json)
{
    QList<SentConcept> sent;
    for (const QJsonValue &one : json)
        sent.append({.number = one[u"number"].toInt(),
                     .attempt = one[u"attempt"].toString(),
                     .bytes = QByteArray::fromBase64(one[u"bytes"].toString().toLatin1()),
                     .settled = one[u"settled"].toBool()});
    return sent;
}

QJsonArray toJson(const QList<NumberedConflict> &conflicts)
{
    QJsonArray json;
    for (const NumberedConflict &one : conflicts)
        json.append(QJsonObject{{u"number"_s, one.number}, {u"conflict"_s, toJson(one.conflict)}});
    return json;
}

QList<NumberedConflict> conflictsFromJson(const QJsonArray &json)
{
    QList<NumberedConflict> conflicts;
    for (const QJsonValue &one : json)
        conflicts.append(
            {.number = one[u"number"].toInt(), .conflict = conflictFromJson(one[u"conflict"].toObject())});
    return conflicts;
}

QJsonObject toJson(const LocalDossier &local)
{
    QJsonObject json{{u"work"_s, dossierToJson(local.work)}, {u"site"_s, local.site}};
    if (local.base)
        json.insert(u"base"_s,
                    QJsonObject{{u"number"_s, local.base->number},
                                {u"hash"_s, local.base->hash},
                                {u"dossier"_s, dossierToJson(local.base->dossier)}});
    if (local.intent)
        json.insert(u"intent"_s, toJson(*local.intent));
    json.insert(u"sent"_s, toJson(local.sent));
    json.insert(u"conflicts"_s, toJson(local.conflicts));
    return json;
}

} // namespace wd
