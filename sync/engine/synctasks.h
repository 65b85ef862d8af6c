// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/discover.h"

namespace wd
{

/// A dossier that is to be looked after in this sync.
struct SyncTask {
    DossierId id; ///< empty: a colleague's
    QString slug;
    SiteChanges siteChanges;
};

/// Whose turn it is: what is dirty, pending or due for removal here, what shows on the site, what a whole
/// look does not show any more, what was left unfinished.
[[nodiscard]] Result<QList<SyncTask>> syncTasks(Store &store, const Discovery &discovery,
                                                const QSet<QString> &unfinished, const QList<DossierId> &only,
                                                const QDateTime &now);

/// The titles of the dossiers that would be taken away in this sync, here or on the site.
[[nodiscard]] Result<QStringList> removalsAhead(Store &store, const QDateTime &now);

} // namespace wd
