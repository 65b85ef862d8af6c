// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/open/opendossier.h"

#include <QElapsedTimer>
#include <QHash>
#include <QMap>
#include <QTimer>

namespace wd
{

/// One step on the stack of undo, and what goes with it.
struct UndoEntry {
    UndoStep step;
    bool typing = false;
    QDateTime last; ///< of the newest edit that is joined in it
    std::optional<NumberedConflict> settled; ///< the card that comes back with undo
};

/// What a desk says at one moment, read in the store's thread.
struct StoredState {
    LocalDossier local;
    PublicationStatus publicationStatus;
    QList<Draft> drafts;
};

/// The part and the field of a draft.
using DraftPlace = std::pair<QString, QString>;

/// The inside of an OpenDossier.
struct OpenDossier::Private {
    Private(StoreThread &storeThread, SitePort &sitePort, const SjabloonCatalogue &catalogue, IdMaker idMaker,
            Clock theClock)
        : store(storeThread)
        , site(sitePort)
        , sjablonen(catalogue)
        , ids(std::move(idMaker))
        , clock(std::move(theClock))
    {
    }

    StoreThread &store;
    SitePort &site;
    const SjabloonCatalogue &sjablonen;
    IdMaker ids;
    Clock clock;

    bool open = false;
    DossierId wanted; ///< what was asked to be opened last
    Dossier work; ///< on the screen
    Dossier stored; ///< as last heard of the store
    std::optional<Revision> base; ///< what is shared, as last heard
    PublicationStatus publicationStatus;
    std::optional<PendingIntent> intent;
    QList<NumberedConflict> conflicts;
    QList<Conflict> newConflicts; ///< of our own merging; the next save gives them to the store
    QList<NumberedConflict> settled; ///< to be taken out by the next save
    QMap<DraftPlace, QString> drafts; ///< never empty texts
    int typed = 0; ///< how often a draft was typed or finished here
    QList<DraftPlace> finished; ///< drafts the store still has; the next save takes them out
    QList<DraftPlace> unkept; ///< drafts the store refused; the next save brings them again
    bool saving = false;
    Dossier onItsWay; ///< while saving: what the store is being given
    int deciding = 0; ///< decisions the store was given and did not answer yet
    int behind = 0; ///< saves that wait behind the one on its way: a decision brought them
    std::optional<Error> saveFailed; ///< the last save did; told once
    QElapsedTimer unsaved; ///< since the first edit that was not given to the store
    QTimer saveSoon;

    struct Stacks {
        QList<UndoEntry> undo, redo;
    };
    QHash<DossierId, Stacks> stacks;

    /// The drafts the store did not take yet, as they read now.
    [[nodiscard]] QList<Draft> draftsToKeep() const
    {
        QList<Draft> all;
        for (const DraftPlace &place : unkept) {
            if (const QString text = drafts.value(place); !text.isEmpty())
                all.append({.part = place.first, .field = place.second, .text = text});
        }
        return all;
    }
    [[nodiscard]] Stacks &here() { return stacks[work.id]; }
    [[nodiscard]] bool dirty() const
    {
        return open
            && (!newConflicts.isEmpty() || !settled.isEmpty() || !finished.isEmpty() || !unkept.isEmpty()
                || !(work == (saving ? onItsWay : stored)));
    }
};

/// Whether a card is among those that were settled; one that has no number yet is known by its texts.
[[nodiscard]] bool isSettled(const QList<NumberedConflict> &settled, const NumberedConflict &card);

/// What the next save carries to the store.
struct SaveRequest {
    DossierId id;
    Dossier stored, work;
    QList<Conflict> newConflicts;
    QList<NumberedConflict> settled;
    QList<DraftPlace> finished;
    QList<Draft> unkept;
    QDateTime now;
};

[[nodiscard]] Result<StoredState> look(Store &store, const DossierId &id, const SiteSeen &site);
/// Saves: where somebody was first, (stored, work) is merged with what stands there now. The desk as it is
/// then.
[[nodiscard]] Result<LocalDossier> saveInStore(Store &store, const SaveRequest &saveRequest);
/// The same, and what the desk says after it.
[[nodiscard]] Result<StoredState> carryOut(Store &store, const SaveRequest &saveRequest,
                                           const SiteSeen &site);

} // namespace wd
