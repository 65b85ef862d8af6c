// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/desk/library.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <tuple>

namespace wd
{

/// The inside of a Library.
struct Library::Private {
    ShelfFilter filter = {};
    QList<DossierRow> all = {};
    QList<ShelfRow> shown = {};
    QHash<DossierId, ShelfRow> known = {}; ///< what was read of them before
    QSet<DossierId> stale = {};
    QList<DossierId> toRead = {}; ///< newest asked last
    QSet<DossierId> asked = {}; ///< the same, to look in
    QSet<DossierId> again = {}; ///< changed since they were asked
    bool reading = false;
    bool refreshing = false, refreshAgain = false;
    DossierId held = {}; ///< somebody works in this one
    std::optional<DossierRow> heldAs = {}; ///< how it stood in the order when that began
    bool heldStays = false; ///< it stood on the shelf under this filter

    /// What a row is sorted by: of the held one what it was.
    [[nodiscard]] const DossierRow &placeOf(const DossierRow &row) const
    {
        return heldAs && row.id == held ? *heldAs : row;
    }

    /// The rows that say something else than the last time, or are new.
    [[nodiscard]] QSet<DossierId> changedIn(const QList<DossierRow> &rows) const
    {
        const auto says = [](const DossierRow &row) {
            return std::tuple(row.changedAt, row.sharedRevision, row.intentPending, row.openConflicts,
                              row.deleted);
        };
        QHash<DossierId, const DossierRow *> before;
        for (const DossierRow &row : all)
            before.insert(row.id, &row);
        QSet<DossierId> changed;
        for (const DossierRow &row : rows) {
            const DossierRow *was = before.value(row.id);
            if (!was || says(*was) != says(row))
                changed.insert(row.id);
        }
        return changed;
    }
    /// Whether what is to be seen depends on what is read of each dossier.
    [[nodiscard]] bool needsAll() const
    {
        return filter.which == ShelfFilter::Which::Mine || filter.which == ShelfFilter::Which::Attention
            || filter.state != ShelfFilter::State::Any;
    }
    [[nodiscard]] ShelfRow shelved(const DossierRow &row) const
    {
        ShelfRow shelf = known.value(row.id);
        shelf.row = row;
        shelf.attention = row.openConflicts > 0 || !shelf.standing.requests.empty()
            || !shelf.standing.returnedReason.isEmpty() || !shelf.standing.asked.isEmpty()
            || shelf.unfinished > 0 || shelf.passed > 0 || shelf.outdated || !shelf.due.isEmpty();
        return shelf;
    }
    [[nodiscard]] bool passesState(const ShelfRow &row) const
    {
        switch (filter.state) {
        case ShelfFilter::State::Any:
            return true;
        case ShelfFilter::State::OnSite:
            return row.standing.published;
        case ShelfFilter::State::Changed:
            return row.standing.published && row.changes > 0;
        case ShelfFilter::State::NotOnSite:
            return row.known && !row.standing.published;
        }
        Q_UNREACHABLE();
    }
    [[nodiscard]] bool passes(const ShelfRow &row) const
    {
        const bool inTrash = !row.row.deleted.isEmpty();
        if (inTrash != (filter.which == ShelfFilter::Which::Trash))
            return false;
        if (heldStays && row.row.id == held)
            return true;
        if (!filter.wijk.isEmpty() && !row.row.wijken.contains(filter.wijk))
            return false;
        if (!passesState(row))
            return false;
        switch (filter.which) {
        case ShelfFilter::Which::All:
        case ShelfFilter::Which::Trash:
            return true;
        case ShelfFilter::Which::Mine:
            return row.mine;
        case ShelfFilter::Which::Attention:
            return row.attention;
        }
        Q_UNREACHABLE();
    }
};

} // namespace wd
