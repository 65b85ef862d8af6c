// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/shown.h"

#include "model/publication/publicationnotes.h"
#include "sync/engine/share.h"

namespace wd
{

namespace
{

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

Result<void> keepShown(const Bench &bench, const DossierId &id)
{
    WD_ASSIGN(const Desk desk, bench.store.read(id));
    const SiteNotes notes = SiteNotes::from(desk);
    if (!notes.record || !notes.record->isPublished())
        return {};
    const PublicRecord &record = *notes.record;
    WD_TRY(notePublication(bench.store, id,
                           {.number = record.number, .revision = record.revision, .at = record.at.toUTC()}));
    WD_ASSIGN(const bool kept, isShownKept(bench.store, id, record.hash));
    if (kept)
        return {};
    WD_ASSIGN(const std::optional<Dossier> dossier, conceptOf(bench, desk, record));
    return dossier ? keepAsShown(bench.store, id, record.hash, *dossier) : Result<void>();
}

} // namespace wd
