// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/settings.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace wd
{

Result<QJsonValue> readSetting(Database &database, const QString &key)
{
    WD_ASSIGN(Statement row, query(database, u"SELECT value FROM setting WHERE key = ?"_s, {key}));
    WD_ASSIGN(const bool found, row.next());
    if (!found)
        return QJsonValue(QJsonValue::Undefined);
    return QJsonDocument::fromJson(row.text(0).toUtf8()).array().at(0);
}

Result<void> writeSetting(Database &database, const QString &key, const QJsonValue &value)
{
    if (value.isUndefined())
        return execute(database, u"DELETE FROM setting WHERE key = ?"_s, {key});
    // QJsonDocument knows no bare scalar: each value lies in an array of one.
    const QString wrapped
        = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    return execute(database,
                   u"INSERT INTO setting (key, value) VALUES (?, ?)"
                   " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                   {key, wrapped});
}

} // namespace wd
