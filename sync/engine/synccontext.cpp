// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/synccontext.h"

namespace wd
{

using namespace Qt::StringLiterals;

void SyncContext::did(const SyncEvent &step) const
{
    report.steps.append(step);
    if (context.progress)
        context.progress(report);
}

DossierPlaces SyncContext::placesOf(const QString &slug) const
{
    return {.root = root.isEmpty() ? places.dossier(slug) : root, .dialect = dialect};
}

Result<void> SyncContext::notStopped() const
{
    if (context.stop.stop_requested())
        return fail(ErrorKind::Stopped);
    return {};
}

QString SyncContext::uuid() const
{
    return IdMaker(context.clock, context.random).uuid();
}

Result<void> changeNotes(const SyncContext &sync, const DossierId &id,
                         const std::function<void(SiteNotes &)> &edit)
{
    WD_TRY(sync.store.change(id, [&edit](LocalDossier &local) -> Result<void> {
        SiteNotes notes = SiteNotes::from(local);
        edit(notes);
        notes.keepIn(local);
        return {};
    }));
    return {};
}

Result<SiteNotes> notesOf(const SyncContext &sync, const DossierId &id)
{
    WD_ASSIGN(const LocalDossier local, sync.store.read(id));
    return SiteNotes::from(local);
}

} // namespace wd
