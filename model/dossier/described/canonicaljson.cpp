// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace wd
{

namespace
{

bool isEmptyValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return true;
    case QJsonValue::Bool:
        return !value.toBool();
    case QJsonValue::Double:
        return false;
    case QJsonValue::String:
        return value.toString().isEmpty();
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object:
        return value.toObject().isEmpty();
    }
    return false;
}

QJsonValue pruned(const QJsonValue &value);

QJsonObject prunedObject(const QJsonObject &object)
{
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue value = pruned(it.value());
        if (!isEmptyValue(value))
            result.insert(it.key().normalized(QString::NormalizationForm_C), value);
    }
    return result;
}

QJsonValue pruned(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().normalized(QString::NormalizationForm_C);
    if (value.isObject())
        return prunedObject(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray result;
    for (const QJsonValue &element : value.toArray())
        result.append(pruned(element));
    return result;
}

} // namespace

QJsonObject canonicalJson(const QJsonObject &json)
{
    QJsonObject result = prunedObject(json);
    // Whether one may react is said either way: a resident must not have to guess.
    const auto reaction = QStringLiteral("reaction"), open = QStringLiteral("open");
    if (json.contains(QStringLiteral("schema"))) {
        QJsonObject kept = result.value(reaction).toObject();
        kept.insert(open, json.value(reaction).toObject().value(open).toBool());
        result.insert(reaction, kept);
    }
    return result;
}

QByteArray canonicalBytes(const QJsonObject &json)
{
    return QJsonDocument(canonicalJson(json)).toJson(QJsonDocument::Compact);
}

QByteArray canonicalBytes(const Dossier &dossier)
{
    return QJsonDocument(dossierToJson(dossier)).toJson(QJsonDocument::Compact);
}

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace wd
