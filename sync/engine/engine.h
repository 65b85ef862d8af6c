// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/syncevent.h"
#include "model/shared/wijklist.h"
#include "model/sjabloon/sjablooncatalogue.h"
#include "model/store/filestore.h"
#include "model/store/store.h"
#include "sync/engine/asking/openhere.h"
#include "sync/engine/hiding/proofs.h"
#include "sync/site/siteconnection.h"
#include "sync/site/sitesettings.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <stop_token>

namespace wd
{

/// What one sync did, or would do, with one dossier.
struct SyncReport {
    DossierId dossier;
    QString title;
    QList<SyncEvent> steps; ///< in order
    QString address; ///< public address, when published
    int conflicts = 0; ///< open ones
    std::optional<Error> error;
    bool needsUser = false;
    QList<SyncEvent> asked = {}; ///< open questions, also of earlier syncs
};

struct SyncOutcome {
    QList<SyncReport> reports;
    QList<SyncReport> waiting = {}; ///< dossiers this sync did nothing for, with their open questions
    QHash<DossierId, QList<OpenMark>> openElsewhere = {}; ///< who else has them open, as this look said
    int requests = 0; ///< log-in, the proof that what we make is private, and the watch's looks aside
    std::optional<Error> error; ///< what stopped it as a whole
};

/// What the engine works with; the caller owns all of it.
struct EngineContext {
    QString workspace;
    SjabloonCatalogue sjablonen;
    SiteSettings site;
    QString deskId; ///< a UUID of this workspace on this workstation
    Clock clock;
    RandomSource random;
    SiteMaker connect; ///< to that site; each thread of a sync has a connection of its own
    std::stop_token stop;
    std::function<void(const SyncReport &soFar)> progress;
    /// Looks at pictures nobody looked at on this desk, and notes what it found (model/store/picturenotes):
    /// asked before a publication, of what residents would get. Empty: only what is noted already counts.
    std::function<Result<void>(Store &, const FileStore &, const QList<FileRef> &)> lookAtPictures = {};
    /// What was proven private since the program was started; kept over syncs by a program that keeps
    /// running.
    std::shared_ptr<Proofs> proofs = std::make_shared<Proofs>();
    /// What the person calls themselves; the full name that the site has for the account goes before it.
    QString name = {};
    /// The version of this program: only a newer one that the site announces is told of (engine/announcing).
    QString program = {};
    /// What is open here, so that colleagues see it (engine/openmarks); none: this program does not say.
    std::shared_ptr<OpenHere> openHere = {};
    /// What wijken are called on the pages of this sync; it takes them from the store itself.
    WijkList wijken = WijkList::carried();
    /// As StoreOptions has it, for every connection of a sync to the store.
    std::function<Result<void>(const QString &sql)> beforeStatement = {};

    [[nodiscard]] Result<std::unique_ptr<Store>> openStore() const
    {
        return Store::open(workspace, {.clock = clock, .beforeStatement = beforeStatement});
    }
};

/// One sync: discover, then per dossier withdraw, share, pull, publish; at most 3 side by side. `only` empty:
/// all. Every step may be killed and run again. The caller holds the workspace's sync lock (one sync at a
/// time).
[[nodiscard]] SyncOutcome synchronise(const EngineContext &context, const QList<DossierId> &only = {});
/// What synchronise would change, from what this desk knows plus one look at the site; sends nothing that
/// writes.
[[nodiscard]] SyncOutcome plan(const EngineContext &context, const QList<DossierId> &only = {});

} // namespace wd
