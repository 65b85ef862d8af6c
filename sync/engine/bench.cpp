// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/bench.h"

#include <QJsonArray>

namespace wd
{

using namespace Qt::StringLiterals;

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
                    .headChain = json.value(u"headChain"_s).toVariant().toStringList(),
                    .open = intentsFromJson(json.value(u"open"_s).toArray()),
                    .needs = json.value(u"needs"_s).toVariant().toStringList(),
                    .recordUid = json.value(u"recordUid"_s).toString(),
                    .mayPublish = json.value(u"mayPublish"_s).toBool(),
                    .lock = json.value(u"lock"_s).toObject(),
                    .madeOnSite = json.value(u"madeOnSite"_s).toBool(),
                    .root = json.value(u"root"_s).toString(),
                    .prunedAt = QDateTime::fromString(json.value(u"prunedAt"_s).toString(), Qt::ISODate),
                    .goneSince = QDateTime::fromString(json.value(u"goneSince"_s).toString(), Qt::ISODate),
                    .openToAll = json.value(u"openToAll"_s).toVariant().toStringList()};
    if (json.contains(u"record"_s))
        notes.record = publicRecordFromJson(json.value(u"record"_s).toObject());
    if (const QJsonObject back = json.value(u"returned"_s).toObject(); !back.isEmpty())
        notes.returned
            = ReturnedRequest{.revision = back.value(u"revision"_s).toInt(),
                              .by = back.value(u"by"_s).toString(),
                              .reason = back.value(u"reason"_s).toString(),
                              .at = QDateTime::fromString(back.value(u"at"_s).toString(), Qt::ISODate)};
    for (const QJsonValue &name : json.value(u"filesThere"_s).toArray())
        notes.filesThere.insert(name.toString());
    const QJsonObject seen = json.value(u"seen"_s).toObject();
    for (auto it = seen.begin(); it != seen.end(); ++it)
        notes.seen.insert(it.key(), it.value().toString());
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
    QStringList names(filesThere.cbegin(), filesThere.cend());
    names.sort();
    QJsonObject seenJson;
    for (auto it = seen.cbegin(); it != seen.cend(); ++it)
        seenJson.insert(it.key(), it.value());
    QJsonArray due;
    for (const QDateTime &at : dueChecks)
        due.append(at.toUTC().toString(Qt::ISODate));
    desk.site = {{u"head"_s, head},
                 {u"headUid"_s, headUid},
                 {u"headChain"_s, QJsonArray::fromStringList(headChain)},
                 {u"open"_s, intentsToJson(open)},
                 {u"recordUid"_s, recordUid},
                 {u"mayPublish"_s, mayPublish},
                 {u"filesThere"_s, QJsonArray::fromStringList(names)},
                 {u"lock"_s, lock},
                 {u"seen"_s, seenJson},
                 {u"dueChecks"_s, due},
                 {u"madeOnSite"_s, madeOnSite}};
    QJsonObject refusedJson;
    for (auto it = refused.cbegin(); it != refused.cend(); ++it)
        refusedJson.insert(it.key(), it.value().toUTC().toString(Qt::ISODate));
    if (!refused.isEmpty())
        desk.site.insert(u"refused"_s, refusedJson);
    if (record)
        desk.site.insert(u"record"_s, toJson(*record));
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
    if (prunedAt.isValid())
        desk.site.insert(u"prunedAt"_s, prunedAt.toUTC().toString(Qt::ISODate));
    if (goneSince.isValid())
        desk.site.insert(u"goneSince"_s, goneSince.toUTC().toString(Qt::ISODate));
    if (!openToAll.isEmpty())
        desk.site.insert(u"openToAll"_s, QJsonArray::fromStringList(openToAll));
    if (returned)
        desk.site.insert(u"returned"_s,
                         QJsonObject{{u"revision"_s, returned->revision},
                                     {u"by"_s, returned->by},
                                     {u"reason"_s, returned->reason},
                                     {u"at"_s, returned->at.toUTC().toString(Qt::ISODate)}});
}

void SiteNotes::takeRecord(const PublicRecord &newest, const QString &uid)
{
    // What was told of an object is news again once that object was written again.
    QSet<QString> asBefore;
    for (auto it = newest.objects.cbegin(); record && it != newest.objects.cend(); ++it) {
        if (record->objects.value(it.key()).toJson() == it->toJson())
            asBefore.insert(it->path);
    }
    seen.removeIf([&](const auto &told) { return !asBefore.contains(told.key().section(u'#', 0, 0)); });
    standing.removeIf([&](const auto &told) { return !asBefore.contains(told.key()); });
    record = newest;
    recordUid = uid;
    open.removeIf([&newest](const Intent &intent) { return intent.revision <= newest.revision; });
    if (returned && returned->revision <= newest.revision)
        returned.reset();
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
