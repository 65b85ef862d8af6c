// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/overruled.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wd
{

QJsonArray overruledToJson(const QList<Overruled> &overruled)
{
    QJsonArray json;
    for (const Overruled &one : overruled) {
        QJsonObject object{{u"kind"_s, one.kind}, {u"reason"_s, one.reason}};
        if (!one.part.isEmpty())
            object.insert(u"part"_s, one.part);
        json.append(object);
    }
    return json;
}

QList<Overruled> overruledFromJson(const QJsonArray &json)
{
    QList<Overruled> overruled;
    for (const QJsonValue &one : json)
        overruled.append({.kind = one[u"kind"_s].toString(),
                          .part = one[u"part"_s].toString(),
                          .reason = one[u"reason"_s].toString()});
    return overruled;
}

} // namespace wd
