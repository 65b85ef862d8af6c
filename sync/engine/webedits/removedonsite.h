// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/notes/sitequestions.h"
#include "sync/engine/synccontext.h"

#include <QSet>

namespace wd
{

/// Asks, once, about what the newest record names and somebody took off the site by hand: of the objects in
/// `keys`, those that stand neither in `rows`, a whole look at the dossier, nor at their own address. An
/// absence is believed only of a look that shows `intern`, which nobody sees who is not logged in. True:
/// asked now; what was asked before is for the next publication to make again. One that is `publishing` is
/// void then, before it is told: killed between the two it is told again.
[[nodiscard]] Result<bool> askAboutRemoved(const SyncContext &sync, DossierHere &here,
                                           const QHash<QString, SiteRow> &rows, const PublicRecord &record,
                                           const QSet<QString> &keys, bool publishing);

/// The same for the page itself, which stands on classic beside the children and carries the lock. True: it
/// is gone, and is made anew, private, with the next share.
[[nodiscard]] Result<bool> askAboutRemovedPage(const SyncContext &sync, DossierHere &here);

/// Takes the open publications off the log with a revision that changes nothing else: they were agreed on
/// before this was known. False: a colleague's desk was first with that revision, so they stand.
[[nodiscard]] Result<bool> voidPublications(const SyncContext &sync, DossierHere &here);

} // namespace wd
