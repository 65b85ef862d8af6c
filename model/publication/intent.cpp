// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/intent.h"

#include "model/publication/recordjson.h"

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
    put(json, u"kind"_s, wordOf(kind));
    put(json, u"user"_s, user);
    put(json, u"name"_s, name);
    put(json, u"desk"_s, desk);
    put(json, u"date"_s, dayText(date));
    put(json, u"reason"_s, reason);
    put(json, u"notice"_s, notice);
    if (answers > 0)
        put(json, u"answers"_s, answers);
    put(json, u"overruled"_s, overruledToJson(overruled));
    return json;
}

Intent Intent::fromJson(const QJsonObject &json)
{
    return {.revision = json.value(u"revision"_s).toInt(),
            .kind = intentKindFrom(json.value(u"kind"_s).toString()),
            .user = json.value(u"user"_s).toString(),
            .desk = json.value(u"desk"_s).toString(),
            .name = nameIn(json),
            .date = QDate::fromString(json.value(u"date"_s).toString(), Qt::ISODate),
            .reason = json.value(u"reason"_s).toString(),
            .notice = json.value(u"notice"_s).toBool(),
            .answers = json.value(u"answers"_s).toInt(),
            .overruled = overruledFromJson(json.value(u"overruled"_s).toArray())};
}

QString wordOf(IntentKind kind)
{
    switch (kind) {
    case IntentKind::Publish:
        return u"publish"_s;
    case IntentKind::Withdraw:
        return u"withdraw"_s;
    case IntentKind::Request:
        return u"request"_s;
    case IntentKind::Returned:
        return u"returned"_s;
    }
    Q_UNREACHABLE();
}

QString wordOf(const Known<IntentKind> &kind)
{
    return kind.value ? wordOf(*kind.value) : kind.unknown;
}

Known<IntentKind> intentKindFrom(const QString &word)
{
    for (const IntentKind kind :
         {IntentKind::Publish, IntentKind::Withdraw, IntentKind::Request, IntentKind::Returned}) {
        if (wordOf(kind) == word)
            return kind;
    }
    return Known<IntentKind>::word(word);
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
