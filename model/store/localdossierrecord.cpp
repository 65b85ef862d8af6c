// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/localdossierrecord.h"

#include "model/dossier/described/dossierjson.h"
#include "model/store/localdossierjson.h"
#include "model/store/searchindex.h"
#include "model/store/steadyclock.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace wd
{

namespace
{

constexpr qint64 removedDays = 30;

Result<QList<SentConcept>> readSent(Database &database, const QString &id)
{
    QList<SentConcept> sent;
    WD_ASSIGN(Statement rows,
              query(database,
                    u"SELECT number, attempt, bytes, settled FROM sent WHERE dossier = ? ORDER BY seq"_s,
                    {id}));
    while (true) {
        WD_ASSIGN(const bool more, rows.next());
        if (!more)
            return sent;
        sent.append({.number = static_cast<int>(rows.integer(0)),
                     .attempt = rows.text(1),
                     .bytes = rows.bytes(2),
                     .settled = rows.integer(3) != 0});
    }
}

Result<QList<NumberedConflict>> readConflicts(Database &database, const QString &id)
{
    QList<NumberedConflict> conflicts;
    WD_ASSIGN(
        Statement rows,
        query(database, u"SELECT number, body FROM conflict WHERE dossier = ? ORDER BY number"_s, {id}));
    while (true) {
        WD_ASSIGN(const bool more, rows.next());
        if (!more)
            return conflicts;
        conflicts.append({.number = static_cast<int>(rows.integer(0)),
                          .conflict = conflictFromJson(parsed(rows.text(1)))});
    }
}

Result<std::optional<Revision>> agreedRevision(Database &database, const QString &id, const QString &hash)
{
    WD_ASSIGN(
        Statement row,
        query(database, u"SELECT number, body FROM revision WHERE dossier = ? AND hash = ?"_s, {id, hash}));
    WD_ASSIGN(const bool found, row.next());
    if (!found)
        return std::optional<Revision>();
    return Revision{.number = static_cast<int>(row.integer(0)),
                    .hash = hash,
                    .dossier = dossierFromCheckedJson(parsed(row.text(1)))};
}

Result<void> writeWork(Database &database, const Dossier &work, const QDateTime &now)
{
    const QJsonObject json = dossierToJson(work);
    const QByteArray bytes = canonicalBytes(json);
    const QString id = work.id.value;
    // Not INSERT OR REPLACE: that deletes the row first, and all that hangs on it.
    WD_TRY(execute(database,
                   u"INSERT INTO dossier (id, changed_at, work_hash, work) VALUES (?, ?, ?, ?)"
                   " ON CONFLICT (id) DO UPDATE SET changed_at = excluded.changed_at,"
                   " work_hash = excluded.work_hash, work = excluded.work"_s,
                   {id, now.toMSecsSinceEpoch(), sha256Of(bytes), QString::fromUtf8(bytes)}));
    return indexWork(database, id, json);
}

Result<void> writeBase(Database &database, const QString &id, const std::optional<Revision> &base,
                       const QDateTime &now)
{
    const QString update
        = u"UPDATE dossier SET base_number = ?, base_hash = ?, base_content_hash = ? WHERE id = ?"_s;
    if (!base)
        return execute(database, update, {0, u""_s, u""_s, id});
    const QByteArray bytes = canonicalBytes(base->dossier);
    WD_TRY(execute(database, update, {base->number, base->hash, sha256Of(bytes), id}));
    // Taken out and put back, so that the base is always the newest by `seq` and never pruned.
    WD_TRY(execute(database, u"DELETE FROM revision WHERE dossier = ? AND hash = ?"_s, {id, base->hash}));
    WD_TRY(execute(database,
                   u"INSERT INTO revision (dossier, number, hash, body, agreed_at) VALUES (?, ?, ?, ?, ?)"_s,
                   {id, base->number, base->hash, QString::fromUtf8(bytes), now.toMSecsSinceEpoch()}));
    return execute(database,
                   u"DELETE FROM revision WHERE dossier = ? AND seq NOT IN"
                   " (SELECT seq FROM revision WHERE dossier = ? ORDER BY seq DESC LIMIT ?)"_s,
                   {id, id, revisionsKept});
}

Result<void> writeSent(Database &database, const QString &id, const QList<SentConcept> &sent)
{
    WD_TRY(execute(database, u"DELETE FROM sent WHERE dossier = ?"_s, {id}));
    for (const SentConcept &one : sent)
        WD_TRY(execute(
            database,
            u"INSERT INTO sent (dossier, number, attempt, hash, settled, bytes) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {id, one.number, one.attempt, sha256Of(one.bytes), one.settled ? 1 : 0, one.bytes}));
    return {};
}

Result<void> writeConflicts(Database &database, const QString &id, QList<NumberedConflict> &conflicts)
{
    WD_ASSIGN(qint64 next, number(database, u"SELECT next_conflict FROM dossier WHERE id = ?"_s, {id}));
    for (const NumberedConflict &one : std::as_const(conflicts))
        next = std::max<qint64>(next, one.number + 1);
    WD_TRY(execute(database, u"DELETE FROM conflict WHERE dossier = ?"_s, {id}));
    for (NumberedConflict &one : conflicts) {
        if (one.number <= 0)
            one.number = static_cast<int>(next++);
        WD_TRY(execute(database, u"INSERT INTO conflict (dossier, number, body) VALUES (?, ?, ?)"_s,
                       {id, one.number, compact(toJson(one.conflict))}));
    }
    return execute(database, u"UPDATE dossier SET next_conflict = ? WHERE id = ?"_s, {next, id});
}

QStringList wijkenOf(const QString &primary, const QString &affected)
{
    QStringList wijken;
    if (!primary.isEmpty())
        wijken.append(primary);
    const QJsonArray list = QJsonDocument::fromJson(affected.toUtf8()).array();
    for (const QJsonValue &one : list)
        wijken.append(one.toObject().value(u"wijk"_s).toString());
    return wijken;
}

/// What a newer program decided waits for that program.
bool isPending(const QString &intent)
{
    return !intent.isEmpty() && intentFromJson(parsed(intent)).has_value();
}

} // namespace

Result<LocalDossier> readLocalDossier(Database &database, const DossierId &id)
{
    WD_ASSIGN(Statement row,
              query(database,
                    u"SELECT work, base_hash, base_content_hash, intent, site FROM dossier WHERE id = ?"_s,
                    {id.value}));
    WD_ASSIGN(const bool found, row.next());
    if (!found)
        return fail(ErrorKind::NotFound, id.value);
    LocalDossier local;
    local.work = dossierFromCheckedJson(parsed(row.text(0)));
    local.site = parsed(row.text(4));
    if (const QString intent = row.text(3); !intent.isEmpty())
        local.intent = intentFromJson(parsed(intent));
    if (!row.text(2).isEmpty()) {
        WD_ASSIGN(local.base, agreedRevision(database, id.value, row.text(1)));
    }
    WD_ASSIGN(local.sent, readSent(database, id.value));
    WD_ASSIGN(local.conflicts, readConflicts(database, id.value));
    return local;
}

Result<void> writeLocalDossier(Database &database, const LocalDossier *before, LocalDossier &after,
                               const QDateTime &now)
{
    const QString id = after.work.id.value;
    if (!before || before->work != after.work)
        WD_TRY(writeWork(database, after.work, now));
    if (!before || before->base != after.base)
        WD_TRY(writeBase(database, id, after.base, now));
    if (!before || before->sent != after.sent)
        WD_TRY(writeSent(database, id, after.sent));
    if (!before || before->conflicts != after.conflicts)
        WD_TRY(writeConflicts(database, id, after.conflicts));
    if (!before || before->intent != after.intent)
        WD_TRY(execute(database, u"UPDATE dossier SET intent = ? WHERE id = ?"_s,
                       {after.intent ? compact(toJson(*after.intent)) : u""_s, id}));
    if (!before || before->site != after.site)
        WD_TRY(execute(database, u"UPDATE dossier SET site = ? WHERE id = ?"_s, {compact(after.site), id}));
    return {};
}

Result<QList<DossierRow>> readRows(Database &database)
{
    QList<DossierRow> result;
    WD_ASSIGN(
        Statement rows,
        query(database,
              u"SELECT id, slug, title, profile, primary_wijk, deleted, affected, changed_at, base_number,"
              " base_content_hash <> work_hash, intent,"
              " (SELECT count(*) FROM conflict WHERE conflict.dossier = dossier.id)"
              " FROM dossier ORDER BY title COLLATE NOCASE, id"_s));
    while (true) {
        WD_ASSIGN(const bool more, rows.next());
        if (!more)
            return result;
        result.append({.id = {rows.text(0)},
                       .slug = rows.text(1),
                       .title = rows.text(2),
                       .profile = rows.text(3),
                       .primaryWijk = rows.text(4),
                       .deleted = rows.text(5),
                       .wijken = wijkenOf(rows.text(4), rows.text(6)),
                       .changedAt = QDateTime::fromMSecsSinceEpoch(rows.integer(7), Qt::UTC),
                       .sharedRevision = static_cast<int>(rows.integer(8)),
                       .dirty = rows.integer(9) != 0,
                       .intentPending = isPending(rows.text(10)),
                       .openConflicts = static_cast<int>(rows.integer(11))});
    }
}

Result<QList<KeptRevision>> readRevisions(Database &database, const DossierId &id)
{
    WD_ASSIGN(
        Statement rows,
        query(database,
              u"SELECT number, hash, agreed_at, body FROM revision WHERE dossier = ? ORDER BY seq DESC"_s,
              {id.value}));
    QList<KeptRevision> revisions;
    for (;;) {
        WD_ASSIGN(const bool found, rows.next());
        if (!found)
            return revisions;
        const qint64 at = rows.integer(2);
        revisions.append({.revision = {.number = static_cast<int>(rows.integer(0)),
                                       .hash = rows.text(1),
                                       .dossier = dossierFromCheckedJson(parsed(rows.text(3)))},
                          .agreedAt = at > 0 ? QDateTime::fromMSecsSinceEpoch(at, Qt::UTC) : QDateTime()});
    }
}

Result<std::optional<Revision>> readRevision(Database &database, const DossierId &id, const QString &hash)
{
    WD_ASSIGN(std::optional<Revision> agreed, agreedRevision(database, id.value, hash));
    if (agreed)
        return agreed;
    WD_ASSIGN(Statement row,
              query(database, u"SELECT number, bytes FROM sent WHERE dossier = ? AND hash = ?"_s,
                    {id.value, hash}));
    WD_ASSIGN(const bool found, row.next());
    if (!found)
        return std::optional<Revision>();
    const QJsonObject record = QJsonDocument::fromJson(row.bytes(1)).object();
    return Revision{.number = static_cast<int>(row.integer(0)),
                    .hash = hash,
                    .dossier = dossierFromCheckedJson(record.value(u"dossier"_s).toObject())};
}

Result<bool> removeLocalDossier(Database &database, const DossierId &id,
                                const std::function<bool(const LocalDossier &)> &goes, const QDateTime &now)
{
    WD_ASSIGN(const LocalDossier local, readLocalDossier(database, id));
    if (goes && !goes(local))
        return false;
    WD_TRY(execute(database, u"INSERT INTO removed (dossier, removed_at, body) VALUES (?, ?, ?)"_s,
                   {id.value, now.toMSecsSinceEpoch(), compact(toJson(local))}));
    WD_TRY(execute(database, u"DELETE FROM dossier WHERE id = ?"_s, {id.value}));
    WD_ASSIGN(const QDateTime steady, steadyNow(database, now));
    WD_TRY(execute(database, u"DELETE FROM removed WHERE removed_at < ?"_s,
                   {steady.addDays(-removedDays).toMSecsSinceEpoch()}));
    return true;
}

} // namespace wd
