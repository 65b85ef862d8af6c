// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossiers/open/dossierhistory.h"

namespace wd
{

DossierHistory::DossierHistory(StoreThread &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void DossierHistory::ask(const DossierId &id)
{
    m_store.ask<QList<KeptRevision>>(
        this, [id](Store &store) { return store.revisions(id); },
        [this](const Result<QList<KeptRevision>> &kept) {
            if (!kept) {
                Q_EMIT failed(kept.error());
                return;
            }
            QList<HistoryEntry> entries;
            for (const KeptRevision &one : *kept)
                entries.append(
                    {.revision = one.revision.number, .at = one.agreedAt, .dossier = one.revision.dossier});
            Q_EMIT told(entries);
        });
}

} // namespace wd
