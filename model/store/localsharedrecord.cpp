// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/localsharedrecord.h"

#include "model/dossier/described/dossierjson.h"
#include "model/store/localdossierjson.h"
#include "model/store/localdossierrecord.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace wd
{

namespace
{

QJsonArray parsedList(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

QString compactList(const QJsonArray &list)
{
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

/// What every desk begins with.
LocalShared untouched(const SharedKind &kind)
{
    return {.work = kind.carried,
            .base = {.hash = sha256Of(canonicalBytes(kind.carried)), .document = kind.carried}};
}

Result<std::optional<QJsonObject>> agreedDocument(Database &database, const SharedKind &kind,
                                                  const QString &hash)
{
    WD_ASSIGN(Statement row,
              query(database, u"SELECT body FROM shared_revision WHERE kind = ? AND hash = ?"_s,
                    {kind.name, hash}));
    WD_ASSIGN(const bool found, row.next());
    return found ? std::optional(parsed(row.text(0))) : std::nullopt;
}

Result<void> keepRevision(Database &database, const SharedKind &kind, const SharedRevision &revision,
                          const QDateTime &now)
{
    WD_TRY(execute(database, u"DELETE FROM shared_revision WHERE kind = ? AND hash = ?"_s,
                   {kind.name, revision.hash}));
    WD_TRY(execute(
        database,
        u"INSERT INTO shared_revision (kind, number, hash, body, agreed_at) VALUES (?, ?, ?, ?, ?)"_s,
        {kind.name, revision.number, revision.hash, compact(revision.document), now.toMSecsSinceEpoch()}));
    return execute(database,
                   u"DELETE FROM shared_revision WHERE kind = ? AND number > 0 AND seq NOT IN"
                   " (SELECT seq FROM shared_revision WHERE kind = ? ORDER BY seq DESC LIMIT ?)"_s,
                   {kind.name, kind.name, revisionsKept});
}

int numberConflicts(QList<NumberedConflict> &conflicts, int next)
{
    for (const NumberedConflict &one : std::as_const(conflicts))
        next = std::max(next, one.number + 1);
    for (NumberedConflict &one : conflicts) {
        if (one.number <= 0)
            one.number = next++;
    }
    return next;
}

} // namespace

Result<LocalShared> readLocalShared(Database &database, const SharedKind &kind)
{
    WD_ASSIGN(
        Statement row,
        query(database,
              u"SELECT work, base_number, base_hash, base_uid, chain, sent, conflicts FROM shared_document"
              " WHERE kind = ?"_s,
              {kind.name}));
    WD_ASSIGN(const bool found, row.next());
    if (!found)
        return untouched(kind);
    LocalShared local{.work = parsed(row.text(0)),
                      .base
                      = {.number = static_cast<int>(row.integer(1)), .hash = row.text(2), .uid = row.text(3)},
                      .sent = sentFromJson(parsedList(row.text(5))),
                      .conflicts = conflictsFromJson(parsedList(row.text(6)))};
    for (const QJsonValue &hash : parsedList(row.text(4)))
        local.base.chain.append(hash.toString());
    WD_ASSIGN(const auto document, agreedDocument(database, kind, local.base.hash));
    if (!document)
        return fail(ErrorKind::Storage, kind.name, u"corrupt"_s);
    local.base.document = *document;
    return local;
}

Result<void> writeLocalShared(Database &database, const SharedKind &kind, const LocalShared &before,
                              LocalShared &after, const QDateTime &now)
{
    WD_ASSIGN(const qint64 known,
              number(database, u"SELECT count(*) FROM shared_document WHERE kind = ?"_s, {kind.name}));
    if (known > 0 && before == after)
        return {};
    WD_ASSIGN(const qint64 next,
              number(database, u"SELECT next_conflict FROM shared_document WHERE kind = ?"_s, {kind.name}));
    const int nextConflict = numberConflicts(after.conflicts, std::max(1, static_cast<int>(next)));
    const QByteArray work = canonicalBytes(after.work);
    WD_TRY(execute(database,
                   u"INSERT INTO shared_document (kind, changed_at, base_number, base_hash, base_uid, chain, "
                   u"sent, conflicts,"
                   " next_conflict, work_hash, work) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                   " ON CONFLICT (kind) DO UPDATE SET changed_at = CASE WHEN work_hash = excluded.work_hash"
                   " THEN changed_at ELSE excluded.changed_at END, base_number = excluded.base_number,"
                   " base_hash = excluded.base_hash, base_uid = excluded.base_uid, chain = excluded.chain, "
                   "sent = excluded.sent,"
                   " conflicts = excluded.conflicts, next_conflict = excluded.next_conflict,"
                   " work_hash = excluded.work_hash, work = excluded.work"_s,
                   {kind.name, now.toMSecsSinceEpoch(), after.base.number, after.base.hash, after.base.uid,
                    compactList(QJsonArray::fromStringList(after.base.chain)),
                    compactList(toJson(after.sent)), compactList(toJson(after.conflicts)), nextConflict,
                    sha256Of(work), QString::fromUtf8(work)}));
    if (known == 0)
        WD_TRY(keepRevision(database, kind, untouched(kind).base, now));
    return known == 0 || before.base != after.base ? keepRevision(database, kind, after.base, now)
                                                   : Result<void>();
}

Result<void> dropLocalShared(Database &database, const SharedKind &kind)
{
    WD_TRY(execute(database, u"DELETE FROM shared_revision WHERE kind = ?"_s, {kind.name}));
    return execute(database, u"DELETE FROM shared_document WHERE kind = ?"_s, {kind.name});
}

Result<std::optional<QJsonObject>> readSharedRevision(Database &database, const SharedKind &kind,
                                                      const QString &hash)
{
    WD_ASSIGN(const auto agreed, agreedDocument(database, kind, hash));
    if (agreed)
        return agreed;
    WD_ASSIGN(const LocalShared local, readLocalShared(database, kind));
    if (hash == local.base.hash)
        return std::optional(local.base.document);
    for (const SentConcept &sent : local.sent) {
        if (sha256Of(sent.bytes) == hash)
            return std::optional(
                QJsonDocument::fromJson(sent.bytes).object().value(u"document"_s).toObject());
    }
    return std::optional<QJsonObject>();
}

} // namespace wd
