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
    return site.placesOf(root.isEmpty() ? places.dossier(slug) : root);
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

} // namespace wd
