// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/notes/recordjson.h"

#include "model/publication/notes/person.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace wd::recordjson
{

using namespace Qt::StringLiterals;

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

QString nameIn(const QJsonObject &json)
{
    return personName(json.value(u"name"_s).toString());
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

} // namespace wd::recordjson
