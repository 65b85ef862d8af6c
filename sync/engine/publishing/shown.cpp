// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/publishing/shown.h"

#include "model/publication/notes/publicationnotes.h"
#include "sync/engine/sharing/share.h"

namespace wd
{

namespace
{

/// The concept of a record, of what this desk has or else of the site; none where it cannot be read.
Result<std::optional<Dossier>> conceptOf(const SyncContext &sync, const LocalDossier &local,
                                         const PublicRecord &record)
{
    WD_ASSIGN(const std::optional<Revision> known, sync.store.revision(local.work.id, record.hash));
    if (known)
        return std::optional<Dossier>(known->dossier);
    const auto there = readConceptAt(sync, local.work.slug, record.revision);
    if (there)
        return there->hash == record.hash ? std::optional<Dossier>(there->record.dossier) : std::nullopt;
    const ErrorKind kind = there.error().kind;
    if (kind == ErrorKind::NotFound || kind == ErrorKind::BadReply || kind == ErrorKind::BadInput)
        return std::optional<Dossier>();
    return tl::unexpected<Error>(there.error());
}

} // namespace

Result<void> keepShown(const SyncContext &sync, const DossierHere &here)
{
    const SiteNotes &notes = here.notes();
    if (!notes.record || !notes.record->isPublished())
        return {};
    const PublicRecord &record = *notes.record;
    WD_TRY(notePublication(sync.store, here.id(),
                           {.number = record.number, .revision = record.revision, .at = record.at.toUTC()}));
    WD_ASSIGN(const bool kept, isShownKept(sync.store, here.id(), record.hash));
    if (kept)
        return {};
    WD_ASSIGN(const std::optional<Dossier> dossier, conceptOf(sync, here.local(), record));
    return dossier ? keepAsShown(sync.store, here.id(), record.hash, *dossier) : Result<void>();
}

} // namespace wd
