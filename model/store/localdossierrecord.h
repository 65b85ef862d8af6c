// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/database.h"
#include "model/store/localdossier.h"

#include <functional>

namespace wd
{

/// How many revisions are kept, of a dossier and of what all desks share.
inline constexpr int revisionsKept = 50;

// A LocalDossier to and from its rows. All of these run inside the caller's transaction.

/// NotFound when it is not here.
[[nodiscard]] Result<LocalDossier> readLocalDossier(Database &database, const DossierId &id);

/// Writes what differs from `before` (null: a new dossier) and gives new conflicts their numbers. `now`
/// becomes the time of change when work differs; the search index follows work.
[[nodiscard]] Result<void> writeLocalDossier(Database &database, const LocalDossier *before,
                                             LocalDossier &after, const QDateTime &now);

[[nodiscard]] Result<QList<DossierRow>> readRows(Database &database);

/// The agreed revisions that are kept, newest first.
[[nodiscard]] Result<QList<KeptRevision>> readRevisions(Database &database, const DossierId &id);

[[nodiscard]] Result<std::optional<Revision>> readRevision(Database &database, const DossierId &id,
                                                           const QString &hash);

/// Moves all of a dossier to `removed`, and forgets what was moved there more than 30 days ago. Only if it
/// `goes`, where that is given. False: it stays.
[[nodiscard]] Result<bool> removeLocalDossier(Database &database, const DossierId &id,
                                              const std::function<bool(const LocalDossier &)> &goes,
                                              const QDateTime &now);

} // namespace wd
