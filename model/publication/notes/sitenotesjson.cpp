// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The notes as they are stored: every member is named once, for reading and for writing.
#include "model/publication/notes/sitenotes.h"

#include <QJsonArray>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// Whether a member is written when it says nothing.
enum class Empty { Written, LeftOut };

QDateTime timeFrom(const QJsonValue &json)
{
    return QDateTime::fromString(json.toString(), Qt::ISODate);
}

QJsonValue json(int number)
{
    return number;
}

QJsonValue json(bool yes)
{
    return yes;
}

QJsonValue json(const QString &text)
{
    return text;
}

QJsonValue json(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODate);
}

QJsonValue json(const SyncEvent &event)
{
    return codeOf(event);
}

QJsonValue json(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonValue json(const QSet<QString> &names)
{
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort();
    return QJsonArray::fromStringList(sorted);
}

QJsonValue json(const QList<QDateTime> &times)
{
    QJsonArray all;
    for (const QDateTime &at : times)
        all.append(json(at));
    return all;
}

QJsonValue json(const QList<Intent> &intents)
{
    return intentsToJson(intents);
}

QJsonValue json(const QJsonObject &object)
{
    return object;
}

QJsonValue json(const ReturnedRequest &returned)
{
    return QJsonObject{{u"revision"_s, returned.revision},
                       {u"by"_s, returned.by},
                       {u"name"_s, returned.name},
                       {u"reason"_s, returned.reason},
                       {u"at"_s, json(returned.at)}};
}

QJsonValue json(const PublicRecord &record)
{
    return toJson(record);
}

template <typename Value> QJsonValue json(const std::optional<Value> &value)
{
    return value ? json(*value) : QJsonValue();
}

template <template <typename, typename> typename Map, typename Value>
QJsonValue json(const Map<QString, Value> &values)
{
    QJsonObject object;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        object.insert(it.key(), json(it.value()));
    return object;
}

void take(int &number, const QJsonValue &value)
{
    number = value.toInt();
}

void take(bool &yes, const QJsonValue &value)
{
    yes = value.toBool();
}

void take(QString &text, const QJsonValue &value)
{
    text = value.toString();
}

void take(QDateTime &at, const QJsonValue &value)
{
    at = timeFrom(value);
}

void take(SyncEvent &event, const QJsonValue &value)
{
    event = syncEventFrom(value.toString());
}

void take(QStringList &texts, const QJsonValue &value)
{
    texts = value.toVariant().toStringList();
}

void take(QSet<QString> &names, const QJsonValue &value)
{
    for (const QJsonValue &name : value.toArray())
        names.insert(name.toString());
}

void take(QList<QDateTime> &times, const QJsonValue &value)
{
    for (const QJsonValue &at : value.toArray())
        times.append(timeFrom(at));
}

void take(QList<Intent> &intents, const QJsonValue &value)
{
    intents = intentsFromJson(value.toArray());
}

void take(QJsonObject &object, const QJsonValue &value)
{
    object = value.toObject();
}

void take(std::optional<ReturnedRequest> &returned, const QJsonValue &value)
{
    if (const QJsonObject back = value.toObject(); !back.isEmpty())
        returned = ReturnedRequest{.revision = back.value(u"revision"_s).toInt(),
                                   .by = back.value(u"by"_s).toString(),
                                   .name = back.value(u"name"_s).toString(),
                                   .reason = back.value(u"reason"_s).toString(),
                                   .at = timeFrom(back.value(u"at"_s))};
}

void take(std::optional<PublicRecord> &record, const QJsonValue &value)
{
    if (!value.isUndefined())
        record = publicRecordFromJson(value.toObject());
}

template <template <typename, typename> typename Map, typename Value>
void take(Map<QString, Value> &values, const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        Value one;
        take(one, it.value());
        values.insert(it.key(), one);
    }
}

/// Calls `member(name, value, Empty)` for each. `Notes` is const or not.
template <typename Notes, typename Member> void eachMember(Notes &notes, const Member &member)
{
    using enum Empty;
    member(u"head"_s, notes.head, Written);
    member(u"headUid"_s, notes.headUid, Written);
    member(u"headMadeAt"_s, notes.headMadeAt, LeftOut);
    member(u"headChain"_s, notes.headChain, Written);
    member(u"open"_s, notes.open, Written);
    member(u"needs"_s, notes.needs, LeftOut);
    member(u"returned"_s, notes.returned, LeftOut);
    member(u"recordUid"_s, notes.recordUid, Written);
    member(u"record"_s, notes.record, LeftOut);
    member(u"mayPublish"_s, notes.mayPublish, Written);
    member(u"filesThere"_s, notes.filesThere, Written);
    member(u"refused"_s, notes.refused, LeftOut);
    member(u"leftOut"_s, notes.leftOut, LeftOut);
    member(u"filesInDoubt"_s, notes.filesInDoubt, LeftOut);
    member(u"recordInDoubt"_s, notes.recordInDoubt, LeftOut);
    member(u"underway"_s, notes.underway, LeftOut);
    member(u"lock"_s, notes.lock, Written);
    member(u"asked"_s, notes.asked, LeftOut);
    member(u"seen"_s, notes.seen, Written);
    member(u"standing"_s, notes.standing, LeftOut);
    member(u"dueChecks"_s, notes.dueChecks, Written);
    member(u"takenOff"_s, notes.takenOff, LeftOut);
    member(u"madeOnSite"_s, notes.madeOnSite, Written);
    member(u"root"_s, notes.root, LeftOut);
    member(u"prunedAt"_s, notes.prunedAt, LeftOut);
    member(u"goneSince"_s, notes.goneSince, LeftOut);
    member(u"openToAll"_s, notes.openToAll, LeftOut);
    member(u"goneWith"_s, notes.goneWith, LeftOut);
    member(u"trashedAt"_s, notes.trashedAt, LeftOut);
}

/// An optional value that is there says something, whatever is in it.
template <typename Value> bool saysNothing(const Value &value)
{
    if constexpr (requires { value.has_value(); })
        return !value.has_value();
    else if constexpr (requires { value.isValid(); })
        return !value.isValid();
    else if constexpr (requires { value.isEmpty(); })
        return value.isEmpty();
    else
        return value == Value();
}

} // namespace

SiteNotes SiteNotes::fromJson(const QJsonObject &stored)
{
    SiteNotes notes;
    notes.extra = stored;
    eachMember(notes,
               [&notes](const QString &name, auto &value, Empty) { take(value, notes.extra.take(name)); });
    return notes;
}

QJsonObject SiteNotes::toJson() const
{
    QJsonObject stored = extra;
    eachMember(*this, [&stored](const QString &name, const auto &value, Empty empty) {
        if (empty == Empty::Written || !saysNothing(value))
            stored.insert(name, json(value));
    });
    return stored;
}

} // namespace wd
