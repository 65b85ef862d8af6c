// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/bench.h"

#include <QJsonArray>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

QDateTime timeIn(const QJsonObject &json, const QString &name)
{
    return QDateTime::fromString(json.value(name).toString(), Qt::ISODate);
}

void putTime(QJsonObject &json, const QString &name, const QDateTime &at)
{
    if (at.isValid())
        json.insert(name, at.toUTC().toString(Qt::ISODate));
}

template <typename Texts = QHash<QString, QString>> Texts textsIn(const QJsonObject &json)
{
    Texts texts;
    for (auto it = json.begin(); it != json.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

QSet<QString> namesIn(const QJsonValue &json)
{
    QSet<QString> names;
    for (const QJsonValue &name : json.toArray())
        names.insert(name.toString());
    return names;
}

QJsonArray toJson(const QSet<QString> &names)
{
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort();
    return QJsonArray::fromStringList(sorted);
}

template <typename Texts> QJsonObject textsToJson(const Texts &texts)
{
    QJsonObject json;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

} // namespace

void Bench::did(const QString &step) const
{
    report.steps.append(step);
    if (context.progress)
        context.progress(report);
}

DossierPlaces Bench::placesOf(const QString &slug) const
{
    return {.root = root.isEmpty() ? places.dossier(slug) : root, .dialect = dialect};
}

Result<void> Bench::notStopped() const
{
    if (context.stop.stop_requested())
        return fail(ErrorKind::Stopped);
    return {};
}

QString Bench::uuid() const
{
    return IdMaker(context.clock, context.random).uuid();
}

SiteNotes SiteNotes::from(const Desk &desk)
{
    const QJsonObject &json = desk.site;
    SiteNotes notes{.head = json.value(u"head"_s).toInt(),
                    .headUid = json.value(u"headUid"_s).toString(),
                    .headMadeAt = timeIn(json, u"headMadeAt"_s),
                    .headChain = json.value(u"headChain"_s).toVariant().toStringList(),
                    .open = intentsFromJson(json.value(u"open"_s).toArray()),
                    .needs = json.value(u"needs"_s).toVariant().toStringList(),
                    .recordUid = json.value(u"recordUid"_s).toString(),
                    .mayPublish = json.value(u"mayPublish"_s).toBool(),
                    .filesThere = namesIn(json.value(u"filesThere"_s)),
                    .leftOut = namesIn(json.value(u"leftOut"_s)),
                    .filesInDoubt = json.value(u"filesInDoubt"_s).toBool(),
                    .recordInDoubt = json.value(u"recordInDoubt"_s).toBool(),
                    .underway = textsIn(json.value(u"underway"_s).toObject()),
                    .lock = json.value(u"lock"_s).toObject(),
                    .asked = textsIn<QMap<QString, QString>>(json.value(u"asked"_s).toObject()),
                    .seen = textsIn(json.value(u"seen"_s).toObject()),
                    .takenOff = json.value(u"takenOff"_s).toBool(),
                    .madeOnSite = json.value(u"madeOnSite"_s).toBool(),
                    .root = json.value(u"root"_s).toString(),
                    .prunedAt = timeIn(json, u"prunedAt"_s),
                    .goneSince = timeIn(json, u"goneSince"_s),
                    .openToAll = json.value(u"openToAll"_s).toVariant().toStringList(),
                    .goneWith = json.value(u"goneWith"_s).toString(),
                    .trashedAt = timeIn(json, u"trashedAt"_s)};
    if (json.contains(u"record"_s))
        notes.record = publicRecordFromJson(json.value(u"record"_s).toObject());
    if (const QJsonObject back = json.value(u"returned"_s).toObject(); !back.isEmpty())
        notes.returned = ReturnedRequest{.revision = back.value(u"revision"_s).toInt(),
                                         .by = back.value(u"by"_s).toString(),
                                         .name = back.value(u"name"_s).toString(),
                                         .reason = back.value(u"reason"_s).toString(),
                                         .at = timeIn(back, u"at"_s)};
    const QJsonObject refused = json.value(u"refused"_s).toObject();
    for (auto it = refused.begin(); it != refused.end(); ++it)
        notes.refused.insert(it.key(), QDateTime::fromString(it.value().toString(), Qt::ISODate));
    const QJsonObject standing = json.value(u"standing"_s).toObject();
    for (auto it = standing.begin(); it != standing.end(); ++it)
        notes.standing.insert(it.key(), it.value().toObject());
    for (const QJsonValue &at : json.value(u"dueChecks"_s).toArray())
        notes.dueChecks.append(QDateTime::fromString(at.toString(), Qt::ISODate));
    return notes;
}

void SiteNotes::keepIn(Desk &desk) const
{
    QJsonArray due;
    for (const QDateTime &at : dueChecks)
        due.append(at.toUTC().toString(Qt::ISODate));
    desk.site = {{u"head"_s, head},
                 {u"headUid"_s, headUid},
                 {u"headChain"_s, QJsonArray::fromStringList(headChain)},
                 {u"open"_s, intentsToJson(open)},
                 {u"recordUid"_s, recordUid},
                 {u"mayPublish"_s, mayPublish},
                 {u"filesThere"_s, toJson(filesThere)},
                 {u"lock"_s, lock},
                 {u"seen"_s, textsToJson(seen)},
                 {u"dueChecks"_s, due},
                 {u"madeOnSite"_s, madeOnSite}};
    QJsonObject refusedJson;
    for (auto it = refused.cbegin(); it != refused.cend(); ++it)
        refusedJson.insert(it.key(), it.value().toUTC().toString(Qt::ISODate));
    if (!refused.isEmpty())
        desk.site.insert(u"refused"_s, refusedJson);
    if (!leftOut.isEmpty())
        desk.site.insert(u"leftOut"_s, toJson(leftOut));
    if (filesInDoubt)
        desk.site.insert(u"filesInDoubt"_s, true);
    if (recordInDoubt)
        desk.site.insert(u"recordInDoubt"_s, true);
    if (takenOff)
        desk.site.insert(u"takenOff"_s, true);
    if (!asked.isEmpty())
        desk.site.insert(u"asked"_s, textsToJson(asked));
    if (!underway.isEmpty())
        desk.site.insert(u"underway"_s, textsToJson(underway));
    if (record)
        desk.site.insert(u"record"_s, wd::toJson(*record));
    if (!needs.isEmpty())
        desk.site.insert(u"needs"_s, QJsonArray::fromStringList(needs));
    if (!standing.isEmpty()) {
        QJsonObject fields;
        for (auto it = standing.cbegin(); it != standing.cend(); ++it)
            fields.insert(it.key(), it.value());
        desk.site.insert(u"standing"_s, fields);
    }
    if (!root.isEmpty())
        desk.site.insert(u"root"_s, root);
    putTime(desk.site, u"headMadeAt"_s, headMadeAt);
    putTime(desk.site, u"prunedAt"_s, prunedAt);
    putTime(desk.site, u"goneSince"_s, goneSince);
    putTime(desk.site, u"trashedAt"_s, trashedAt);
    if (!goneWith.isEmpty())
        desk.site.insert(u"goneWith"_s, goneWith);
    if (!openToAll.isEmpty())
        desk.site.insert(u"openToAll"_s, QJsonArray::fromStringList(openToAll));
    if (returned)
        desk.site.insert(u"returned"_s,
                         QJsonObject{{u"revision"_s, returned->revision},
                                     {u"by"_s, returned->by},
                                     {u"name"_s, returned->name},
                                     {u"reason"_s, returned->reason},
                                     {u"at"_s, returned->at.toUTC().toString(Qt::ISODate)}});
}

void SiteNotes::takeRecord(const PublicRecord &newest, const QString &uid)
{
    // Somebody decided. What only adds to a publication (completePublication) is nobody's decision.
    if (!record || record->revision != newest.revision)
        asked.clear();
    // What was told of an object is news again once that object was written again.
    QSet<QString> asBefore;
    for (auto it = newest.objects.cbegin(); record && it != newest.objects.cend(); ++it) {
        if (record->objects.value(it.key()).toJson() == it->toJson())
            asBefore.insert(it->path);
    }
    seen.removeIf([&](const auto &told) { return !asBefore.contains(told.key().section(u'#', 0, 0)); });
    standing.removeIf([&](const auto &told) { return !asBefore.contains(told.key()); });
    leftOut.unite(QSet<QString>(newest.lacks.cbegin(), newest.lacks.cend()));
    record = newest;
    recordUid = uid;
    recordInDoubt = false;
    takenOff = false;
    open.removeIf([&newest](const Intent &intent) { return intent.revision <= newest.revision; });
    if (returned && returned->revision <= newest.revision)
        returned.reset();
}

void SiteNotes::doubtAll()
{
    recordInDoubt = record.has_value();
    seen.clear();
    underway.clear();
    filesInDoubt = true;
    madeOnSite = false;
    mayPublish = false;
}

void SiteNotes::forgetRecord()
{
    record.reset();
    recordUid.clear();
    dueChecks.clear();
    recordInDoubt = false;
}

Result<void> changeNotes(const Bench &bench, const DossierId &id,
                         const std::function<void(SiteNotes &)> &edit)
{
    WD_TRY(bench.store.change(id, [&edit](Desk &desk) -> Result<void> {
        SiteNotes notes = SiteNotes::from(desk);
        edit(notes);
        notes.keepIn(desk);
        return {};
    }));
    return {};
}

Result<SiteNotes> notesOf(const Bench &bench, const DossierId &id)
{
    WD_ASSIGN(const Desk desk, bench.store.read(id));
    return SiteNotes::from(desk);
}

} // namespace wd
