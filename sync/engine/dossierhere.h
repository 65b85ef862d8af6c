// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/notes/sitenotes.h"
#include "model/store/store.h"

#include <functional>

namespace wd
{

/// What this desk has of one dossier, and knows of it on the site: read once for its turn in a sync, and
/// given to every step of that. Every change of it goes through it, so it is as it stands in the store, but
/// for what others wrote since it was last renewed: the window and the command line write while a sync runs.
/// So whoever looks at what people write and decide (the work, its conflicts, a decision, what is asked)
/// renews it first, which reads nothing where nobody wrote. What only the engine writes, it knows: there is
/// one sync at a time.
///
/// A change gets what stands there at that moment, so nothing is ever written over what was not seen. What a
/// step goes by while it changes things itself, it copies.
class DossierHere
{
public:
    /// NotFound when it is not on this desk. `store` is borrowed.
    [[nodiscard]] static Result<DossierHere> read(Store &store, const DossierId &id);
    DossierHere(DossierHere &&) = default;
    DossierHere &operator=(DossierHere &&) = delete;
    ~DossierHere() = default;

    [[nodiscard]] const DossierId &id() const { return m_seen.local.work.id; }
    [[nodiscard]] const LocalDossier &local() const { return m_seen.local; }
    [[nodiscard]] const SiteNotes &notes() const { return m_notes; }

    /// What others wrote since is in it from here on. NotFound when it left this desk.
    [[nodiscard]] Result<void> renew();
    /// As Store::change.
    [[nodiscard]] Result<void> change(const std::function<Result<void>(LocalDossier &)> &edit);
    /// Lets `edit` change the notes, and keeps them, in one transaction.
    [[nodiscard]] Result<void> changeNotes(const std::function<void(SiteNotes &)> &edit);

private:
    DossierHere(Store &store, SeenDossier seen);
    void readNotes();

    Store *m_store;
    SeenDossier m_seen;
    QJsonObject m_notesRead; ///< what m_notes was read from
    SiteNotes m_notes;
};

} // namespace wd
