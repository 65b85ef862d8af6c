// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/dossierhere.h"

namespace wd
{

DossierHere::DossierHere(Store &store, SeenDossier seen)
    : m_store(&store)
    , m_seen(std::move(seen))
{
    readNotes();
}

Result<DossierHere> DossierHere::read(Store &store, const DossierId &id)
{
    WD_ASSIGN(SeenDossier seen, store.see(id));
    return DossierHere(store, std::move(seen));
}

void DossierHere::readNotes()
{
    if (m_seen.local.site == m_notesRead)
        return;
    m_notesRead = m_seen.local.site;
    m_notes = SiteNotes::from(m_seen.local);
}

Result<void> DossierHere::renew()
{
    WD_TRY(m_store->renew(m_seen));
    readNotes();
    return {};
}

Result<void> DossierHere::change(const std::function<Result<void>(LocalDossier &)> &edit)
{
    const auto changed = m_store->change(m_seen, edit);
    readNotes(); // also of what others wrote, where the edit fails
    return changed;
}

Result<void> DossierHere::changeNotes(const std::function<void(SiteNotes &)> &edit)
{
    return change([&edit](LocalDossier &local) -> Result<void> {
        SiteNotes notes = SiteNotes::from(local);
        edit(notes);
        notes.keepIn(local);
        return {};
    });
}

} // namespace wd
