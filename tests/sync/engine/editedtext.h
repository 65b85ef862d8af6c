// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace wd::test
{

/// The text of an object, of either dialect, as an editor of the site sends it back with a word of it
/// replaced.
[[nodiscard]] inline QJsonObject withWord(const QJsonObject &json, const QByteArray &word,
                                          const QByteArray &other)
{
    QJsonObject fields;
    for (const char *name : {"text", "blocks", "blocks_layout"}) {
        const QString field = QString::fromLatin1(name);
        if (json.contains(field))
            fields.insert(field, json.value(field));
    }
    return QJsonDocument::fromJson(QJsonDocument(fields).toJson().replace(word, other)).object();
}

} // namespace wd::test
