// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossiers/open/decisionkeeper.h"

namespace wd
{

DecisionKeeper::DecisionKeeper(StoreThread &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void DecisionKeeper::write(const DossierId &id, const std::optional<PendingIntent> &intent)
{
    m_intent = intent;
    ++m_writing;
    m_store.ask<bool>(
        this,
        [id, intent](Store &store) -> Result<bool> {
            WD_TRY(store.change(id, [&intent](LocalDossier &local) -> Result<void> {
                local.intent = intent;
                return {};
            }));
            return true;
        },
        [this](const Result<bool> &done) {
            --m_writing;
            if (done)
                Q_EMIT written();
            else
                Q_EMIT failed(done.error());
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
