// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/findings/overtakenpage.h"
#include "sync/engine/discover.h"
#include "sync/engine/engine.h"
#include "sync/engine/sharing/filetransfer.h"
#include "sync/engine/synccontext.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

using Kind = SyncEventKind;

/// What a decision of this desk would do.
Kind wouldDo(IntentKind decided)
{
    switch (decided) {
    case IntentKind::Publish:
    case IntentKind::Request:
        return Kind::WouldPublish;
    case IntentKind::Withdraw:
        return Kind::WouldWithdraw;
    case IntentKind::Returned:
        return Kind::WouldReturn;
    }
    Q_UNREACHABLE();
}

QList<SyncEvent> stepsFor(const LocalDossier &local, const SiteChanges &siteChanges, const FileStore &files)
{
    const SiteNotes notes = SiteNotes::from(local);
    QList<SyncEvent> steps;
    if (siteChanges.head.number > notes.head)
        steps.append({.kind = Kind::WouldPull, .number = siteChanges.head.number});
    for (const auto &[file, title] : filesInUse(local.work)) {
        if (!files.holds(file))
            steps.append({.kind = Kind::WouldFetch, .what = file.name});
        else if (!notes.filesThere.contains(storedName(file)))
            steps.append({.kind = Kind::WouldUpload, .what = file.name});
    }
    if (local.dirty())
        steps.append({.kind = Kind::WouldShare});
    if (local.intent)
        steps.append({.kind = wouldDo(local.intent->kind)});
    for (const Intent &intent : notes.open)
        steps.append(wouldBecome(intent.kind));
    return steps;
}

/// What time asks of a person: to publish anew, to look again.
Result<QList<SyncEvent>> overtakenSteps(const SjabloonCatalogue &sjablonen, const Store &store,
                                        const LocalDossier &local, const QDate &today)
{
    QList<SyncEvent> steps;
    WD_ASSIGN(const PublicationStatus publicationStatus, readPublicationStatus(store, local));
    for (const Overtaken &one : overtakenNow(sjablonen, publicationStatus, today))
        steps.append({.kind = Kind::PageOvertaken, .what = wordOf(one.what)});
    for (const Overtaken &one : dueOf(local.work, publicationStatus, today))
        steps.append({.kind = Kind::Due, .what = wordOf(one.what)});
    return steps;
}

Result<void> planInto(SyncOutcome &outcome, const EngineContext &context, PublicPlace &site,
                      const QList<DossierId> &only)
{
    WD_ASSIGN(const std::unique_ptr<Store> store, context.openStore());
    const FileStore files(context.workspace);
    WD_ASSIGN(const Discovery discovery, discover(site, *store, {.base = context.site.base}, context.clock));
    WD_ASSIGN(const QList<DossierRow> rows, store->rows());
    QSet<QString> known;
    for (const DossierRow &row : rows) {
        known.insert(row.slug);
        if (!only.isEmpty() && !only.contains(row.id))
            continue;
        WD_ASSIGN(const LocalDossier local, store->read(row.id));
        SyncReport report{.dossier = row.id, .title = row.title, .conflicts = row.openConflicts};
        report.steps = stepsFor(local, discovery.bySlug.value(row.slug), files);
        WD_ASSIGN(const QList<SyncEvent> overtaken,
                  overtakenSteps(context.sjablonen, *store, local, context.clock().toLocalTime().date()));
        report.steps += overtaken;
        outcome.reports.append(report);
    }
    for (const SharedKind &kind : sharedKinds()) {
        WD_ASSIGN(const LocalShared local, store->shared(kind));
        if (local.dirty())
            outcome.reports.append({.title = kind.name, .steps = {{.kind = Kind::WouldShare}}});
    }
    for (auto it = discovery.bySlug.cbegin(); it != discovery.bySlug.cend() && only.isEmpty(); ++it) {
        if (!known.contains(it.key()) && it->head.number > 0)
            outcome.reports.append({.dossier = {},
                                    .title = it.key(),
                                    .steps = {{.kind = Kind::WouldArrive, .number = it->head.number}}});
    }
    return {};
}

} // namespace

SyncOutcome plan(const EngineContext &context, const QList<DossierId> &only)
{
    SyncOutcome outcome;
    const auto site = context.connect(context.stop, usualPatience);
    if (const auto done = planInto(outcome, context, site->place(), only); !done)
        outcome.error = done.error();
    outcome.requests = site->place().requests();
    return outcome;
}

} // namespace wd
