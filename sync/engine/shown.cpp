// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/shown.h"

#include "model/dossier/dossierjson.h"
#include "model/dossier/publicview.h"
#include "model/store/publicationnotes.h"
#include "sync/engine/share.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

QString keyOf(const DossierId &id)
{
    return u"shown:"_s + id.value;
}

/// Whose hash that is stands apart: a whole concept is not read in every turn to find that it is still the
/// one.
QString hashKeyOf(const DossierId &id)
{
    return u"shown-hash:"_s + id.value;
}

Result<void> noteHash(const Bench &bench, const DossierId &id, const QString &hash)
{
    return bench.store.setSetting(hashKeyOf(id), hash);
}

/// The concept of a record, of what this desk has or else of the site; none where it cannot be read.
Result<std::optional<Dossier>> conceptOf(const Bench &bench, const Desk &desk, const PublicRecord &record)
{
    WD_ASSIGN(const std::optional<Revision> here, bench.store.revision(desk.work.id, record.hash));
    if (here)
        return std::optional<Dossier>(here->dossier);
    const auto there = readConceptAt(bench, desk.work.slug, record.revision);
    if (there)
        return there->hash == record.hash ? std::optional<Dossier>(there->record.dossier) : std::nullopt;
    const ErrorKind kind = there.error().kind;
    if (kind == ErrorKind::NotFound || kind == ErrorKind::BadReply || kind == ErrorKind::BadInput)
        return std::optional<Dossier>();
    return tl::unexpected<Error>(there.error());
}

} // namespace

Result<std::optional<Dossier>> shownNow(const Store &store, const Desk &desk)
{
    const SiteNotes notes = SiteNotes::from(desk);
    if (!notes.record || !notes.record->isPublished())
        return std::optional<Dossier>();
    const PublicRecord &record = *notes.record;
    WD_ASSIGN(const QJsonValue kept, store.setting(keyOf(desk.work.id)));
    if (kept[u"hash"_s].toString() == record.hash) {
        const auto dossier = dossierFromJson(kept[u"dossier"_s].toObject());
        if (dossier)
            return std::optional(publicView(*dossier, record.date));
    }
    WD_ASSIGN(const std::optional<Revision> revision, store.revision(desk.work.id, record.hash));
    return revision ? std::optional(publicView(revision->dossier, record.date)) : std::nullopt;
}

QSet<QString> lackingIn(const PublicRecord &record, const Dossier &shown)
{
    QSet<QString> parts, hashes;
    for (const QString &key : record.lacks)
        parts.insert(key.section(u':', 0, 0)); // "PART" or "PART:file"
    const auto add = [&](const auto &all) {
        for (const auto &part : all) {
            if (parts.contains(part.id) && !part.file.isEmpty())
                hashes.insert(part.file.sha256);
        }
    };
    add(shown.documents);
    add(shown.reports);
    add(shown.images);
    return hashes;
}

Result<void> keepShown(const Bench &bench, const DossierId &id)
{
    WD_ASSIGN(const Desk desk, bench.store.read(id));
    const SiteNotes notes = SiteNotes::from(desk);
    if (!notes.record || !notes.record->isPublished())
        return {};
    const PublicRecord &record = *notes.record;
    WD_TRY(notePublication(bench.store, id,
                           {.number = record.number, .revision = record.revision, .at = record.at.toUTC()}));
    const QString hash = record.hash;
    WD_ASSIGN(const QJsonValue known, bench.store.setting(hashKeyOf(id)));
    if (known.toString() == hash)
        return {};
    WD_ASSIGN(const QJsonValue kept, bench.store.setting(keyOf(id))); // as an older version kept it
    if (kept[u"hash"_s].toString() == hash)
        return noteHash(bench, id, hash);
    WD_ASSIGN(const std::optional<Dossier> dossier, conceptOf(bench, desk, *notes.record));
    if (!dossier)
        return {};
    WD_TRY(bench.store.setSetting(keyOf(id),
                                  QJsonObject{{u"hash"_s, hash}, {u"dossier"_s, dossierToJson(*dossier)}}));
    return noteHash(bench, id, hash);
}

} // namespace wd
