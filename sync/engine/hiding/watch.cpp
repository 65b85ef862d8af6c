// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/hiding/watch.h"

#include "sync/engine/hiding/closing.h"
#include "sync/engine/publishing/publish.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

Suspects suspectsIn(const PublicSide &side, const QStringList &slugs, const SiteChanges &siteChanges,
                    bool full)
{
    const QSet<QString> named = namedByRecord(side);
    const auto mayNot
        = [&](const QString &path) { return !named.contains(path) && isOurs(side, path, slugs); };
    Suspects found;
    for (const QString &path : siteChanges.readable) {
        if (mayNot(path))
            found.certain.insert(path);
    }
    for (const SiteRow &row : siteChanges.rows) {
        if (!mayNot(row.path))
            continue;
        if (row.state == publishedState)
            found.certain.insert(row.path);
        // A file is as open as what it lies in, which may have been opened after this look's rows changed.
        else if (!side.isIntern(row.path) && (siteChanges.closeLook || (!full && row.state.isEmpty())))
            found.unsure.insert(row.path);
    }
    if (siteChanges.closeLook)
        found.unsure.insert(side.at.intern());
    return found;
}

} // namespace

Result<void> watch(const SyncContext &sync, DossierHere &here, const SiteChanges &siteChanges, bool full)
{
    WD_TRY(here.renew());
    const Dossier work = here.local().work;
    const SiteNotes notes = here.notes();
    // What stands there of a dossier nobody shared is looked at when it is made.
    if (notes.head == 0 && !notes.madeOnSite)
        return {};
    PublicSide side{.sync = sync,
                    .here = here,
                    .slug = work.slug,
                    .at = sync.placesOf(work.slug),
                    .rows = siteChanges.rows,
                    .previous = notes.record.value_or(PublicRecord{})};
    Suspects suspects = suspectsIn(side, slugsOfAllParts(work), siteChanges, full);
    suspects.unsure.unite(QSet<QString>(notes.openToAll.begin(), notes.openToAll.end()));
    WD_TRY(closeWhatMayNotShow(side, suspects));
    return {};
}

} // namespace wd
