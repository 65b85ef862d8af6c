// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossiers/open/decisionkeeper.h"

#include "model/publication/notes/decision.h"
#include "model/publication/notes/sitequestions.h"

#include <algorithm>

namespace wd
{

namespace
{

bool wasAllShown(const LocalDossier &local, const QList<SyncEvent> &shown)
{
    const QList<SyncEvent> asked = answeredByPublishing(SiteNotes::from(local).asked.values());
    return std::all_of(asked.begin(), asked.end(),
                       [&shown](const SyncEvent &one) { return shown.contains(one); });
}

} // namespace

DecisionKeeper::DecisionKeeper(StoreThread &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void DecisionKeeper::write(const DossierId &id, const std::optional<PendingIntent> &intent,
                           const QList<SyncEvent> &shown)
{
    m_intent = intent;
    m_writtenFor = id;
    ++m_writing;
    m_store.ask<bool>(
        this,
        [id, intent, shown](Store &store) -> Result<bool> {
            bool stands = true;
            WD_TRY(store.change(id, [&](LocalDossier &local) -> Result<void> {
                stands = !intent || !isToBeShown(intent->kind) || wasAllShown(local, shown);
                if (stands)
                    local.intent = intent;
                return {};
            }));
            return stands;
        },
        [this, id, intent](const Result<bool> &done) {
            --m_writing;
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            if (*done) {
                Q_EMIT written();
                return;
            }
            if (m_writing == 0 && m_writtenFor == id)
                m_intent.reset();
            Q_EMIT refused(id, *intent);
        });
}

bool DecisionKeeper::takeOver(const std::optional<PendingIntent> &there)
{
    if (m_writing > 0 || there == m_intent)
        return false;
    m_intent = there;
    return true;
}

} // namespace wd
