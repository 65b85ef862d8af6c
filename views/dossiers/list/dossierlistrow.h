// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/findings/overtaken.h"
#include "model/store/localdossier.h"
#include "views/dossiers/siteport.h"

namespace wd
{

/// What is read of a dossier besides its line in the store, for its row in the list.
struct RowNews {
    bool published = false;
    QString withdrawnReason = {}; ///< of the newest act, when that was a withdrawal
    std::optional<OpenRequest> request = {}; ///< the first that waits for an answer
    QString returnedReason = {}, returnedBy = {}; ///< a request of ours came back
    int asked = 0; ///< questions about the site that only a person can answer
    int changes = 0; ///< of what residents see, not on the site yet
    bool otherPage = false; ///< its sjabloon makes another page of the same
    int passed = 0; ///< dates of its planning that are over and still stand as to come
    int unfinished = 0; ///< parts in which something is half typed
    bool outdated = false; ///< time overtook the page residents see
    QList<Overtaken> due = {}; ///< a check, an end
    QList<AlsoOpen> alsoOpen = {};
    EdtfDate coming = {}; ///< what comes next, as nextDate(); unknown: nothing does
    bool mine = false; ///< I am its publicist or owner
    bool newer = false; ///< a newer program made it: here it is only read
};

/// A dossier of the workspace as a person reads it in a list.
struct DossierListRow {
    DossierRow row;
    RowNews news = {};
    bool known = false; ///< the news was read; it is when somebody looks at the row
    bool stale = true; ///< it may be old, and is read again at the next look
    QDate readOn = {}; ///< the day it holds for

    /// Conflicts, a request I may answer, half-typed input, a date that passed, time that overtook.
    [[nodiscard]] bool attention() const
    {
        return row.openConflicts > 0 || news.request || !news.returnedReason.isEmpty() || news.asked > 0
            || news.unfinished > 0 || news.passed > 0 || news.outdated || !news.due.isEmpty();
    }
};

} // namespace wd
