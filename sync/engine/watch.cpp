// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/watch.h"

#include "sync/engine/closing.h"
#include "sync/engine/publish.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

Suspects suspectsIn(const PublicSide &side, const QStringList &slugs, const Glimpse &glimpse, bool full)
{
    const QSet<QString> named = namedByRecord(side);
    const auto mayNot
        = [&](const QString &path) { return !named.contains(path) && isOurs(side, path, slugs); };
    Suspects found;
    for (const QString &path : glimpse.readable) {
        if (mayNot(path))
            found.certain.insert(path);
    }
    for (const CatalogRow &row : glimpse.rows) {
        if (!mayNot(row.path))
            continue;
        if (row.state == u"published"_s)
            found.certain.insert(row.path);
        // A file is as open as what it lies in, which may have been opened after this look's rows changed.
        else if (!side.isIntern(row.path) && (glimpse.closeLook || (!full && row.state.isEmpty())))
            found.unsure.insert(row.path);
    }
    if (glimpse.closeLook)
        found.unsure.insert(side.at.intern());
    return found;
}

} // namespace

Result<void> watch(const Bench &bench, const DossierId &id, const Glimpse &glimpse, bool full)
{
    WD_ASSIGN(const Desk desk, bench.store.read(id));
    const SiteNotes notes = SiteNotes::from(desk);
    // What stands there of a dossier nobody shared is looked at when it is made.
    if (notes.head == 0 && !notes.madeOnSite)
        return {};
    PublicSide side{.bench = bench,
                    .id = id,
                    .slug = desk.work.slug,
                    .at = bench.placesOf(desk.work.slug),
                    .rows = glimpse.rows,
                    .previous = notes.record.value_or(PublicRecord{})};
    Suspects suspects = suspectsIn(side, slugsOfAllParts(desk.work), glimpse, full);
    suspects.unsure.unite(QSet<QString>(notes.openToAll.begin(), notes.openToAll.end()));
    WD_TRY(closeWhatMayNotShow(side, suspects));
    return {};
}

} // namespace wd
