// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/publishing/publicside.h"
#include "sync/engine/sharing/share.h"

namespace wd
{

/// Publish. Needs: a shared concept that carries the intent. Sends: page, lock, one look, only what differs
/// (private to visible, transitions children first), anonymous proof, the record. Writes: lock token, then
/// notes with the record. Twice is safe: every step looks before it acts, and the record is a
/// compare-and-swap. `completes`: the number of the record of this same intent that is added to.
[[nodiscard]] Result<CarriedOut> publish(const SyncContext &sync, DossierHere &here, const Intent &intent,
                                         int completes = 0);

/// Withdraw. The opposite end: page, every child with a state, every sub-container retracted one by one (view
/// is not inherited), proven by a stranger's eyes, looked at again after one and ten minutes. With a notice
/// the page alone stays. Logged only where strangers cannot read the log.
[[nodiscard]] Result<CarriedOut> withdraw(const SyncContext &sync, DossierHere &here, const Intent &intent);

/// The withdrawal that is to be carried out: decided on this desk, or in the log already.
[[nodiscard]] std::optional<Intent> withdrawalOf(const LocalDossier &local);

/// Takes everything off the site for a withdrawal that cannot be logged now, because strangers can read
/// intern or something else comes before it; where this account may. Says "taken-off", and nothing in the
/// log: the withdrawal stands open or decided until it is carried out in full. Killed half-way it is begun
/// again with the next sync, which goes by the decision, and not by what shows.
[[nodiscard]] Result<void> takeOffAhead(const SyncContext &sync, DossierHere &here);

/// The looks that fell due after a withdrawal: whatever a late request made readable again is closed and
/// told (closeWhatMayNotShow); they stay due while somebody else has the lock.
[[nodiscard]] Result<void> lookAfterWithdrawal(const SyncContext &sync, DossierHere &here);

/// The open intent that counts: the newest withdrawal, whose record closes the older ones; else the newest
/// publication. An older publication is void, whoever gave the newer one.
[[nodiscard]] std::optional<Intent> nextOpen(const SiteNotes &notes);

/// The slugs of every part that has an object of its own on the site, trash included.
[[nodiscard]] QStringList slugsOfAllParts(const Dossier &dossier);

/// The dossier of the concept that carries an intent: this desk's own when it is the base, else read from the
/// site.
struct IntentContent {
    Dossier dossier;
    QString hash;
    QStringList unknown = {}; ///< members its page needs and this version does not know
};
[[nodiscard]] Result<IntentContent> contentOf(const SyncContext &sync, const LocalDossier &local,
                                              const Intent &intent);

/// Whether this program cannot make that page: it would lack what a newer one shows, or, under a newer head,
/// what a webmaster wrote could not be taken in before it is written over.
[[nodiscard]] bool isForNewerProgram(const SyncContext &sync, const LocalDossier &local,
                                     const IntentContent &content);

} // namespace wd
