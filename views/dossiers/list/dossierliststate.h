// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/list/dossierlist.h"

#include <QHash>
#include <QSet>

namespace wd
{

/// The inside of a DossierList.
struct DossierList::Private {
    QList<DossierListRow> rows = {};
    QHash<DossierId, qsizetype> places = {}; ///< of each in rows
    QList<DossierId> toRead = {}; ///< newest asked last
    QSet<DossierId> asked = {}; ///< the same, to look in
    QSet<DossierId> again = {}; ///< changed since they were asked
    bool reading = false;
    bool refreshing = false, refreshAgain = false;

    [[nodiscard]] DossierListRow *find(const DossierId &id)
    {
        const auto place = places.constFind(id);
        return place == places.constEnd() ? nullptr : &rows[*place];
    }
};

} // namespace wd
