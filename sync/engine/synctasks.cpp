// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/synctasks.h"

#include "sync/engine/sharing/removal.h"
#include "sync/engine/synccontext.h"

namespace wd
{

namespace
{

bool isMissed(const DossierRow &row, const Discovery &discovery)
{
    return discovery.full && row.sharedRevision > 0 && discovery.bySlug.value(row.slug).head.number == 0;
}

bool isForRemoval(const DossierRow &row, const QDateTime &now)
{
    return row.sharedRevision > 0 && isDueForRemoval(row.deleted, now);
}

} // namespace

Result<QList<SyncTask>> syncTasks(Store &store, const Discovery &discovery, const QSet<QString> &unfinished,
                                  const QList<DossierId> &only, const QDateTime &now)
{
    QList<SyncTask> tasks;
    QSet<QString> known;
    WD_ASSIGN(const QList<DossierRow> rows, store.rows());
    for (const DossierRow &row : rows) {
        known.insert(row.slug);
        const bool asked = only.contains(row.id);
        const bool due = row.dirty || row.intentPending || unfinished.contains(row.id.value)
            || discovery.bySlug.contains(row.slug) || isMissed(row, discovery)
            || (discovery.full && isForRemoval(row, now));
        if (asked || (only.isEmpty() && due))
            tasks.append({.id = row.id, .slug = row.slug, .siteChanges = discovery.bySlug.value(row.slug)});
    }
    for (auto it = discovery.bySlug.cbegin(); it != discovery.bySlug.cend(); ++it) {
        if (!known.contains(it.key()) && it->head.number > 0 && only.isEmpty())
            tasks.append({.id = {}, .slug = it.key(), .siteChanges = *it});
    }
    return tasks;
}

Result<QStringList> removalsAhead(Store &store, const QDateTime &now)
{
    QStringList titles;
    WD_ASSIGN(const QList<DossierRow> rows, store.rows());
    for (const DossierRow &row : rows) {
        if (isForRemoval(row, now))
            titles.append(row.title);
    }
    return titles;
}

} // namespace wd
