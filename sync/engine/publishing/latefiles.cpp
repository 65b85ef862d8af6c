// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/publishing/latefiles.h"

#include "model/publication/notes/sitequestions.h"
#include "model/sjabloon/structurehash.h"
#include "sync/engine/publishing/carrieddecision.h"
#include "sync/engine/publishing/gate.h"
#include "sync/engine/publishing/publish.h"
#include "sync/engine/sharing/filetransfer.h"

namespace wd
{

namespace
{

/// Whether something was met on the site since that only a person may write over, read or not.
bool metSomebodyElses(const SiteNotes &notes)
{
    return isOtherOnSite(notes) || !notes.asked.isEmpty();
}

/// Whether our newest publication lacks files that it may still get.
bool lacksFiles(const SyncContext &sync, const LocalDossier &local, const SiteNotes &notes)
{
    return notes.record && !notes.record->lacks.isEmpty() && notes.record->isPublished()
        && notes.open.isEmpty() && !local.intent && local.base && local.base->number == notes.record->revision
        && notes.record->user == sync.context.site.user && !metSomebodyElses(notes);
}

bool allAreReady(const SyncContext &sync, const Dossier &dossier, const SiteNotes &notes)
{
    for (const WantedObject &object : wantedOf(sync, dossier, notes.record->date)) {
        const QString name = storedName(object.file);
        const bool ready = notes.filesThere.contains(name) && sync.files.holds(object.file);
        if (notes.record->lacks.contains(object.key) && !ready)
            return false;
    }
    return true;
}

/// What publish() would come upon, of which no person is to hear for a late file: this page waits for a newer
/// program, was made by another structure, or shows by now what may not be shown.
Result<bool> isHeldBack(const SyncContext &sync, const LocalDossier &local, const Intent &same)
{
    WD_ASSIGN(const IntentContent content, contentOf(sync, local, same));
    const QString structure = structureHash(sync.context.sjablonen.of(content.dossier));
    if (isForNewerProgram(sync, local, content) || (!same.structure.isEmpty() && same.structure != structure))
        return true;
    WD_TRY(lookAtPicturesOf(sync, content.dossier, same.date));
    WD_ASSIGN(const std::optional<SyncEventKind> held, whatHoldsBack(sync, local, content.dossier, same));
    return held.has_value();
}

} // namespace

Result<void> addLateFiles(const SyncContext &sync, DossierHere &here)
{
    WD_TRY(here.renew());
    const LocalDossier local = here.local();
    const SiteNotes notes = here.notes();
    if (!lacksFiles(sync, local, notes) || !allAreReady(sync, local.base->dossier, notes))
        return {};
    const PublicRecord &record = *notes.record;
    const Intent same{.revision = record.revision,
                      .kind = IntentKind::Publish,
                      .user = record.user,
                      .desk = sync.context.deskId,
                      .name = record.name,
                      .date = record.date,
                      .reason = record.reason,
                      .structure = record.structure};
    WD_ASSIGN(const bool held, isHeldBack(sync, local, same));
    if (held)
        return {};
    WD_ASSIGN(const bool may, mayPublish(sync, here, local.work.slug));
    if (!may)
        return {};
    WD_TRY(publish(sync, here, same, record.number));
    return {};
}

} // namespace wd
