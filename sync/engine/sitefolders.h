// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/discover.h"
#include "sync/engine/hiding/privacy.h"

namespace wd
{

/// Makes the base folder and `dossiers` where they lack, private. Says "base-folders" when it made any.
[[nodiscard]] Result<void> ensureBaseFolders(const SyncContext &sync);

/// Makes the dossier's container, its placeholder page and `intern`, all private, after it was proven that
/// what is made here is born so, and proves `intern` hidden. Explicit ids: what an earlier try made is taken
/// as made, once it is private too.
[[nodiscard]] Result<void> ensureDossier(const SyncContext &sync, DossierHere &here, const Dossier &dossier);

/// Makes a container `name` in `parent`, private, unless it is there. `hidden`: left out of navigation, and
/// private when it was there.
[[nodiscard]] Result<void> ensureContainer(const SyncContext &sync, const QString &parent,
                                           const QString &name, const QString &title, bool hidden);

/// Makes those of a dossier's folders on the site that lack there: of one that was killed while it
/// was being made, and, as a `full` look shows, of one that somebody took something out of. A container that
/// shows what nobody published is closed first.
[[nodiscard]] Result<void> mendSiteFolders(const SyncContext &sync, DossierHere &here,
                                           const SiteChanges &siteChanges, bool full);

/// Publishes the base folders with the first publication; asks the site once a workspace, and with the
/// `first` publication of every dossier: a site that was set back has lost it.
[[nodiscard]] Result<void> publishBaseFolders(const SyncContext &sync, bool first);

/// The title of all that stands there before the first publication.
[[nodiscard]] QString placeholderTitle();

} // namespace wd
