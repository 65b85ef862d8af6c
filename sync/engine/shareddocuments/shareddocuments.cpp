// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/shareddocuments/shareddocuments.h"

#include "model/dossier/described/texts.h"
#include "model/store/keptwijken.h"
#include "sync/engine/shareddocuments/sharedsync.h"

#include <algorithm>
#include <functional>

namespace wd
{

namespace
{

/// Whether nothing else can be asked of the site after this; any other is of this one document.
bool endsAll(const Error &error)
{
    return error.kind == ErrorKind::Offline || error.kind == ErrorKind::Unauthorised
        || error.kind == ErrorKind::Stopped;
}

/// Lets `act` do its part for every kind; what it told goes to `outcome`, whatever comes of it.
Result<void> forEachKind(const SyncContext &sync, SyncOutcome &outcome,
                         const std::function<Result<void>(SharedSync &, const SharedKind &)> &act)
{
    Result<void> all;
    for (const SharedKind &kind : sharedKinds()) {
        SharedSync shared(sync, kind);
        const auto done = act(shared, kind);
        if (!done) {
            sync.report.error = done.error();
            if (endsAll(done.error())) {
                all = done;
                break;
            }
        }
    }
    if (!sync.report.steps.isEmpty() || sync.report.error)
        outcome.reports.append(sync.report);
    return all;
}

void countConflicts(const SyncContext &sync, const SharedKind &kind)
{
    if (const auto local = sync.store.shared(kind))
        sync.report.conflicts += int(local->conflicts.size());
}

bool namesUnknownWijk(const Dossier &dossier, const WijkList &list)
{
    bool unknown = false;
    eachText(dossier, [&](const TextInDossier &text) {
        unknown = unknown || (text.kind == TextKind::Wijk && !list.find(text.text));
    });
    return unknown;
}

/// A dossier arrived here, or a newer version of one, with a wijk that this desk has no name for.
bool cameUnknown(const SyncContext &sync, const WijkList &list, const SyncReport &report)
{
    const bool came = std::ranges::any_of(report.steps, [](const SyncEvent &event) {
        return event.kind == SyncEventKind::Arrived || event.kind == SyncEventKind::Pulled;
    });
    if (!came || report.dossier.isEmpty())
        return false;
    const auto local = sync.store.read(report.dossier);
    return local && namesUnknownWijk(local->work, list);
}

bool cameUnknown(const SyncContext &sync, const SyncOutcome &outcome)
{
    const auto local = sync.store.shared(wijkenKind());
    const WijkList list = local ? wijkListFromCheckedJson(local->work) : WijkList();
    return std::ranges::any_of(outcome.reports,
                               [&](const SyncReport &report) { return cameUnknown(sync, list, report); });
}

} // namespace

Result<void> SharedDocuments::look(const SyncContext &sync, SyncOutcome &outcome)
{
    return forEachKind(sync, outcome, [&](SharedSync &shared, const SharedKind &kind) {
        const auto done = shared.look();
        (done ? m_looked : m_failed).insert(kind.name);
        countConflicts(sync, kind);
        return done;
    });
}

Result<void> SharedDocuments::give(const SyncContext &sync, SyncOutcome &outcome)
{
    const bool news = cameUnknown(sync, outcome);
    return forEachKind(sync, outcome, [&](SharedSync &shared, const SharedKind &kind) -> Result<void> {
        if (m_failed.contains(kind.name))
            return {};
        const bool looked = m_looked.contains(kind.name);
        if (news && !looked)
            WD_TRY(shared.look());
        const auto done = shared.give(looked || news);
        countConflicts(sync, kind);
        return done;
    });
}

WijkList SharedDocuments::wijken(const SyncContext &sync)
{
    return keptWijken(sync.store);
}

} // namespace wd
