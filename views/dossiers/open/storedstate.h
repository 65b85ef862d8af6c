// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/merge/merge.h"
#include "model/store/store.h"
#include "views/dossiers/siteport.h"

namespace wd
{

/// What the store says of a dossier at one moment.
struct StoredState {
    LocalDossier local;
    PublicationStatus publicationStatus;
    QList<Draft> drafts;
};

/// What a save carries to the store.
struct SaveRequest {
    DossierId id;
    Dossier stored, work; ///< as the store had it when this was typed, and as it is on the screen
    QList<Conflict> newConflicts; ///< of merging on the screen
    QList<NumberedConflict> settled; ///< to be taken out
    QList<Place> finished; ///< drafts to be taken out
    QList<Draft> unkept; ///< drafts the store refused before
    QDateTime now; ///< UTC
};

/// Whether a card is among those that were settled; one that has no number yet is known by its texts.
[[nodiscard]] bool isSettled(const QList<NumberedConflict> &settled, const NumberedConflict &card);

// Of the thread of the store:

[[nodiscard]] Result<StoredState> look(Store &store, const DossierId &id, const SiteSeen &site);
/// Saves: where somebody was first, (stored, work) is merged with what stands there now. The local dossier as
/// it is then.
[[nodiscard]] Result<LocalDossier> saveInStore(Store &store, const SaveRequest &saveRequest);
/// The same, and what the store says after it.
[[nodiscard]] Result<StoredState> carryOut(Store &store, const SaveRequest &saveRequest,
                                           const SiteSeen &site);

} // namespace wd
