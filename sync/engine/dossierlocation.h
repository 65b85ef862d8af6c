// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/discover.h"
#include "sync/engine/synccontext.h"

namespace wd
{

/// One search below `context` (the dossier, or only its intern): its newest log objects and everything else.
[[nodiscard]] Result<SiteChanges> lookAt(const SyncContext &sync, const DossierPlaces &at,
                                         const QString &context);

/// Where a dossier of this desk stands on the site, now that it is not where we look.
struct DossierLocation {
    enum class Kind {
        Here,
        Moved,
        NoLog, ///< it stands there, but its log is gone
        SetBack, ///< not there, and nobody took it away since it was made: the site was set back
        Gone, ///< not there
    } kind
        = Kind::Gone;
    QString root; ///< here, moved: where
};

/// Finds a dossier by the UID of its newest log objects, which a move keeps. Gone only when identity is
/// proven and the site says that it is not there. What is taken out of a folder is a change of that folder:
/// one that did not change since the dossier's head was made was set back.
[[nodiscard]] Result<DossierLocation> whereIs(const SyncContext &sync, const DossierHere &here);

/// From now on the dossier stands at `root`.
[[nodiscard]] Result<void> follow(const SyncContext &sync, DossierHere &here, const QString &root);

/// The record as it would read had the dossier always stood at `root`.
[[nodiscard]] PublicRecord standingAt(PublicRecord record, const QString &root);

} // namespace wd
