// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/notes/shown.h"

#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/parts.h"
#include "model/dossier/described/publicview.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

QString shownKey(const DossierId &id)
{
    return u"shown:"_s + id.value;
}

/// Whose hash that is stands apart: a whole concept is not read in every turn to find that it is still the
/// one.
QString hashKeyOf(const DossierId &id)
{
    return u"shown-hash:"_s + id.value;
}

} // namespace

Result<std::optional<Dossier>> shownNow(const Store &store, const DossierId &id, const SiteNotes &notes)
{
    if (!notes.record || !notes.record->isPublished())
        return std::optional<Dossier>();
    const PublicRecord &record = *notes.record;
    WD_ASSIGN(const QJsonValue kept, store.setting(shownKey(id)));
    if (kept[u"hash"_s].toString() == record.hash) {
        const auto dossier = dossierFromJson(kept[u"dossier"_s].toObject());
        if (dossier)
            return std::optional(publicView(*dossier, record.date));
    }
    WD_ASSIGN(const std::optional<Revision> revision, store.revision(id, record.hash));
    return revision ? std::optional(publicView(revision->dossier, record.date)) : std::nullopt;
}

QSet<QString> lackingIn(const PublicRecord &record, const Dossier &shown)
{
    QSet<QString> parts, hashes;
    for (const QString &key : record.lacks)
        parts.insert(key.section(u':', 0, 0)); // "PART" or "PART:file"
    eachFile(shown, [&](const AnyFile &one) {
        if (!one.file.isEmpty() && parts.contains(one.part.id))
            hashes.insert(one.file.sha256);
    });
    return hashes;
}

Result<bool> isShownKept(Store &store, const DossierId &id, const QString &hash)
{
    WD_ASSIGN(const QJsonValue known, store.setting(hashKeyOf(id)));
    if (known.toString() == hash)
        return true;
    WD_ASSIGN(const QJsonValue kept, store.setting(shownKey(id))); // as an older version kept it
    if (kept[u"hash"_s].toString() != hash)
        return false;
    WD_TRY(store.setSetting(hashKeyOf(id), hash));
    return true;
}

Result<void> keepAsShown(Store &store, const DossierId &id, const QString &hash, const Dossier &dossier)
{
    WD_TRY(store.setSetting(shownKey(id),
                            QJsonObject{{u"hash"_s, hash}, {u"dossier"_s, dossierToJson(dossier)}}));
    return store.setSetting(hashKeyOf(id), hash);
}

} // namespace wd
