// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/notes/intent.h"

#include "model/publication/notes/recordjson.h"

#include <QJsonArray>

#include <tuple>

namespace wd
{

using namespace Qt::StringLiterals;
using namespace recordjson;

QJsonObject Intent::toJson() const
{
    QJsonObject json;
    put(json, u"revision"_s, revision);
    put(json, u"kind"_s, kind.text());
    put(json, u"user"_s, user);
    put(json, u"name"_s, name);
    put(json, u"desk"_s, desk);
    put(json, u"date"_s, dayText(date));
    put(json, u"reason"_s, reason);
    put(json, u"notice"_s, notice);
    if (answers > 0)
        put(json, u"answers"_s, answers);
    put(json, u"overruled"_s, overruledToJson(overruled));
    put(json, u"structure"_s, structure);
    return json;
}

Intent Intent::fromJson(const QJsonObject &json)
{
    return {.revision = json.value(u"revision"_s).toInt(),
            .kind = OpenEnum<IntentKind>(json.value(u"kind"_s).toString()),
            .user = json.value(u"user"_s).toString(),
            .desk = json.value(u"desk"_s).toString(),
            .name = nameIn(json),
            .date = QDate::fromString(json.value(u"date"_s).toString(), Qt::ISODate),
            .reason = json.value(u"reason"_s).toString(),
            .notice = json.value(u"notice"_s).toBool(),
            .answers = json.value(u"answers"_s).toInt(),
            .overruled = overruledFromJson(json.value(u"overruled"_s).toArray()),
            .structure = json.value(u"structure"_s).toString()};
}

bool Intent::operator==(const Intent &other) const
{
    const auto all = [](const Intent &one) {
        return std::tie(one.revision, one.kind, one.user, one.desk, one.date, one.reason, one.notice,
                        one.answers, one.overruled);
    };
    return all(*this) == all(other);
}

bool Intent::isRequestAnsweredBy(const Intent &returned) const
{
    return kind == IntentKind::Request && returned.kind == IntentKind::Returned
        && revision <= returned.answers;
}

QJsonArray intentsToJson(const QList<Intent> &intents)
{
    QJsonArray json;
    for (const Intent &intent : intents)
        json.append(intent.toJson());
    return json;
}

QList<Intent> intentsFromJson(const QJsonArray &json)
{
    QList<Intent> intents;
    for (const QJsonValue &value : json)
        intents.append(Intent::fromJson(value.toObject()));
    return intents;
}

} // namespace wd
