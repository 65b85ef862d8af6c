// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/shareddocuments/sharedrecord.h"
#include "sync/engine/synccontext.h"

namespace wd
{

/// One shared document on one site: the steps of SharedDocuments (shareddocuments.h).
class SharedSync
{
public:
    /// Both borrowed.
    SharedSync(const SyncContext &sync, const SharedKind &kind);
    [[nodiscard]] Result<void> look();
    /// `looked`: this sync took in already what colleagues shared.
    [[nodiscard]] Result<void> give(bool looked);

private:
    [[nodiscard]] Result<LocalShared> local() const { return m_sync.store.shared(m_kind); }
    /// What is proven is kept under. No address: what lies above the dossiers has none on every site.
    [[nodiscard]] QString proof() const;
    /// What is noted beside the proofs, until the next whole look, where this account may not write.
    [[nodiscard]] QString refused() const;
    Result<void> takeNewest();
    Result<void> takeReadable(const LogEntry &newest);
    Result<bool> takes(const LogEntry &entry);
    Result<void> take(const LogEntry &entry);
    Result<void> becomeBase(const SharedRecord &record, const QString &hash, const QString &uid);
    Result<void> lost();
    Result<void> makeFolders();
    Result<void> proveHiddenNow(int head);
    Result<void> share();
    [[nodiscard]] Result<SharedRecord> commitSent();

    const SyncContext &m_sync;
    const SharedKind &m_kind;
    DossierPlaces m_at;
    std::unique_ptr<ConceptLog> m_log;
};

} // namespace wd
