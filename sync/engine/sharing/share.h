// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/synccontext.h"

namespace wd
{

/// A concept as it was read from the site.
struct ReadConcept {
    ConceptRecord record;
    QString hash; ///< SHA-256 of its bytes
    QString body; ///< where they lie when the record only names them; empty: in the record
};

[[nodiscard]] Result<ReadConcept> readConceptAt(const SyncContext &sync, const QString &slug, int number);

/// Pull. Needs: concept `number` on the site. Sends: one download. Writes, in one transaction that reads
/// `work` at that moment: work := merge, base := head, conflicts. Twice is safe: a head already merged
/// changes nothing. What a newer program is needed for to merge is left to it, with an error:
/// waitsForNewerProgram().
[[nodiscard]] Result<void> pull(const SyncContext &sync, DossierHere &here, int number, const QString &uid);
/// Whether a step ended because what was typed in a newer program, and not shared, waits for that here.
[[nodiscard]] bool waitsForNewerProgram(const Error &error);

/// A colleague's dossier that this desk does not know yet comes in as work = base = head; also from a place
/// that somebody moved it to. One that is here already is followed if it moved, and else, a copy that
/// somebody made on the site, left alone: then the answer is empty.
[[nodiscard]] Result<DossierId> arrive(const SyncContext &sync, const QString &slug, int number,
                                       const QString &uid);

/// Share. Needs: base merged as far as we know. Sends: missing files, then POST concept base+1, which the
/// site refuses when another was first (then pull, and again). Writes: `sent` before the POST, base := sent
/// after it. Twice is safe: the number is the compare-and-swap, and our own attempt is known by its UUID.
/// Carries the pending intent, if its content still stands.
[[nodiscard]] Result<void> share(const SyncContext &sync, DossierHere &here);

/// Makes `changed` (the head with something taken in from the site) the next revision, then merges it into
/// work. Conflict when another was first: look again. For adopting web edits. Open publications are void;
/// this revision carries `intent`, which is only for a head that is what was agreed on. Of a dossier of a
/// newer program nothing can be taken in: the head goes on to the letter.
[[nodiscard]] Result<void> shareAdopted(const SyncContext &sync, DossierHere &here, const Dossier &changed,
                                        const std::optional<Intent> &intent);

} // namespace wd
