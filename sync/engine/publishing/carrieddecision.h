// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/notes/decision.h"
#include "sync/engine/synccontext.h"

namespace wd
{

/// The decision as the concept with this number carries it; whoever may not publish can only ask.
[[nodiscard]] Intent carriedBy(const SyncContext &sync, const LocalDossier &local, int revision,
                               bool mayPublish);

/// Whether the intent of `record`, a concept of this desk that has one, is that decision, on these words: a
/// newer one made meanwhile stays.
[[nodiscard]] bool carries(const ConceptRecord &record, const PendingIntent &pending);

/// Takes a decision that no longer holds off the desk, and tells why it is asked again.
/// Only the one that was judged: what somebody decided meanwhile stays.
[[nodiscard]] Result<void> dropDecision(const SyncContext &sync, DossierHere &here,
                                        const PendingIntent &judged, SyncEventKind asked);

/// What a head that is taken in says to this desk of its requests: nothing, or that one came back.
[[nodiscard]] std::optional<ReturnedRequest> returnedBy(const ConceptRecord &head, const QString &user);

/// Whether this account may publish the dossier's page; asked of the site, for every act anew.
[[nodiscard]] Result<bool> mayPublish(const SyncContext &sync, DossierHere &here, const QString &slug);

/// A dossier of a newer program, which this one does not understand whole.
[[nodiscard]] bool isNewer(const LocalDossier &local);
/// Why what was decided here cannot be carried, if it cannot. A dossier of a newer program can be taken off
/// the site and sent back as it stands in the log; what it becomes on the site that program must say.
[[nodiscard]] Result<std::optional<SyncEventKind>> whyUndecided(const SyncContext &sync,
                                                                const LocalDossier &local);

} // namespace wd
