// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"

#include <QDateTime>
#include <QJsonObject>

namespace wd::recordjson
{

// What the records of both logs on the site have in common as JSON.

/// A record is canonical: sorted keys, no member that is empty; such a value is left out. (Not
/// canonicalBytes(): the dossier inside has its own rule.)
void put(QJsonObject &json, const QString &name, const QJsonValue &value);

[[nodiscard]] QString dayText(const QDate &date);
[[nodiscard]] QString instantText(const QDateTime &at);
/// What somebody is called, fit to be shown: somebody else wrote it.
[[nodiscard]] QString nameIn(const QJsonObject &json);

/// Which revision a record is of, and who wrote it when and in which try: every record has these.
template <typename Record> void putWriter(QJsonObject &json, const Record &record)
{
    put(json, QStringLiteral("revision"), record.revision);
    put(json, QStringLiteral("desk"), record.desk);
    put(json, QStringLiteral("user"), record.user);
    put(json, QStringLiteral("name"), record.name);
    put(json, QStringLiteral("attempt"), record.attempt);
    put(json, QStringLiteral("at"), instantText(record.at));
}
/// The same back.
template <typename Record> void readWriter(const QJsonObject &json, Record &record)
{
    record.revision = json.value(QStringLiteral("revision")).toInt();
    record.desk = json.value(QStringLiteral("desk")).toString();
    record.user = json.value(QStringLiteral("user")).toString();
    record.name = nameIn(json);
    record.attempt = json.value(QStringLiteral("attempt")).toString();
    record.at = QDateTime::fromString(json.value(QStringLiteral("at")).toString(), Qt::ISODate);
}

/// The JSON of a record that has a member `wanted`; BadReply "record" for all else.
[[nodiscard]] Result<QJsonObject> parsed(const QByteArray &bytes, const QString &wanted);

} // namespace wd::recordjson
