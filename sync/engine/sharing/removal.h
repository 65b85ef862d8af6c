// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/synccontext.h"

namespace wd
{

/// More dossiers than this are never taken away in one go without somebody saying so.
inline constexpr int removalsWithoutAsking = 3;

/// Whether a dossier that went to the trash on a day lay there for thirty days. `now`: by the site's clock,
/// since that of a desk may have been ahead once; invalid: never due.
[[nodiscard]] bool isDueForRemoval(const QString &deleted, const QDateTime &now);

/// Writes down when, by the site's clock, this desk first saw that a dossier is in the trash for everybody;
/// its thirty days are counted from then.
[[nodiscard]] Result<void> noteTrash(const SyncContext &sync, DossierHere &here);

/// Whether a dossier is in the trash for everybody, and has not lain there for thirty days yet.
[[nodiscard]] bool restsInTrash(const SyncContext &sync, const LocalDossier &local);

/// A dossier that is due for removal is withdrawn first: decides so where this account may, else asks. So is
/// one with a decision that nobody carried out: the record of a withdrawal closes it.
[[nodiscard]] Result<void> withdrawBeforeRemoval(const SyncContext &sync, DossierHere &here);

/// Takes a dossier off the site, and off this desk: due for removal, equal to the head, which is still what
/// we last saw, nothing open, withdrawn and looked at again after that. True: it is gone.
[[nodiscard]] Result<bool> removeFromSite(const SyncContext &sync, DossierHere &here);

/// What becomes of a dossier that is no longer on the site.
enum class AfterGone {
    Stays, ///< asked about, until somebody goes on with it; or its thirty days in the trash are not over
    Left, ///< after those it left this desk too, once it was missed twice, a minute apart
    BeginsAnew, ///< the site was set back; or somebody who was asked went on with it, or named it
};
[[nodiscard]] Result<AfterGone> whenGone(const SyncContext &sync, DossierHere &here, bool setBack);

} // namespace wd
