// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/filestore.h"
#include "model/store/store.h"
#include "sync/engine/dossierhere.h"
#include "sync/engine/engine.h"
#include "sync/engine/sharing/records.h"
#include "sync/site/publicplace.h"

namespace wd
{

/// What every step of the engine works with, for one dossier on one thread. All of it borrowed.
struct SyncContext {
    const EngineContext &context;
    Store &store;
    const FileStore &files;
    PublicPlace &site;
    ConceptLogs &logs;
    const SiteMapping &mapping; ///< what dossiers stand for there
    Places places;
    SyncReport &report;
    bool mayRemove = true; ///< dossiers may be taken away in this sync: they are few, or named one by one
    QString root = {}; ///< where somebody moved the dossier to; empty: it stands in its usual place
    bool named = false; ///< somebody named this dossier for this sync

    /// Tells a step to whoever watches and keeps it for the report.
    void did(const SyncEvent &step) const;
    /// Whether it told the same before.
    [[nodiscard]] bool hasTold(const SyncEvent &step) const { return report.steps.contains(step); }
    [[nodiscard]] DossierPlaces placesOf(const QString &slug) const;
    [[nodiscard]] std::unique_ptr<ConceptLog> logOf(const QString &slug) const
    {
        return logs.of(placesOf(slug).root);
    }
    [[nodiscard]] Result<void> notStopped() const;
    [[nodiscard]] QString uuid() const;
    [[nodiscard]] QDateTime now() const { return context.clock(); }
};

} // namespace wd
