// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/webedits/withmember.h"

#include <QJsonArray>

namespace wd
{

using namespace Qt::StringLiterals;

QJsonValue memberAt(const QJsonObject &json, const QStringList &list, const QString &partId,
                    const QString &member)
{
    if (list.isEmpty())
        return json.value(member);
    if (list.size() > 1)
        return memberAt(json.value(list.first()).toObject(), list.mid(1), partId, member);
    for (const QJsonValue &part : json.value(list.first()).toArray()) {
        if (part[u"id"_s].toString() == partId)
            return part[member];
    }
    return QJsonValue::Undefined;
}

QJsonObject withMember(const QJsonObject &json, const QStringList &list, const QString &partId,
                       const QString &member, const QJsonValue &value)
{
    QJsonObject changed = json;
    if (list.isEmpty()) {
        changed.insert(member, value);
        return changed;
    }
    if (list.size() > 1) {
        changed.insert(list.first(),
                       withMember(json.value(list.first()).toObject(), list.mid(1), partId, member, value));
        return changed;
    }
    QJsonArray parts = json.value(list.first()).toArray();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QJsonObject part = parts.at(i).toObject();
        if (part.value(u"id"_s).toString() != partId)
            continue;
        if (value.isNull())
            part.remove(member);
        else
            part.insert(member, value);
        parts.replace(i, part);
    }
    changed.insert(list.first(), parts);
    return changed;
}

} // namespace wd
