// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/bench.h"

namespace wd
{

using namespace Qt::StringLiterals;

void Bench::did(const SyncEvent &step) const
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
