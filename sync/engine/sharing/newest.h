// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/discover.h"
#include "sync/engine/synccontext.h"

namespace wd
{

/// Takes in the newest record and the newest head that a look shows. Whatever is not as this desk knew it (a
/// lower number, another object under the same number, a head that did not grow from ours: the site was set
/// back to a backup) makes a guess of all its notes: nothing is believed that was not seen again. What was
/// published and is lost is asked about; what was withdrawn and shows again is withdrawn again. An absence is
/// believed only of a `full` look that shows the dossier's own log. A head that waits for a newer program
/// (waitsForNewerProgram) is the error once all else was taken in.
[[nodiscard]] Result<void> takeNewest(const SyncContext &sync, DossierHere &here, const QString &slug,
                                      const LogHeads &heads, bool full);

/// Looks at the files that were noted as being on the site, where that is a guess: after the site was set
/// back, and of those that no agreed revision names yet. What is not there, or not whole, is to be sent
/// again.
[[nodiscard]] Result<void> reviseFiles(const SyncContext &sync, DossierHere &here);

/// Whether nothing is left on the site of a dossier that was shared.
[[nodiscard]] bool isLostFromSite(const LocalDossier &local);

/// From now on this dossier is as one that was never on the site, but for its history: the next share makes
/// everything anew, and colleagues' desks go on from the revision they have.
[[nodiscard]] Result<void> beginAnew(const SyncContext &sync, DossierHere &here);

} // namespace wd
