// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/deciding.h"
#include "sync/engine/synccontext.h"

namespace wd
{

/// The decision as the concept with this number carries it; whoever may not publish can only ask.
[[nodiscard]] Intent carriedBy(const SyncContext &sync, const LocalDossier &local, int revision,
                               bool mayPublish);

/// Whether `intent`, which a concept of this desk carries, is that decision: a newer one made meanwhile
/// stays.
[[nodiscard]] bool carries(const Intent &intent, const PendingIntent &pending);

/// Takes a decision that no longer holds off the desk, and tells why it is asked again.
[[nodiscard]] Result<void> dropDecision(const SyncContext &sync, const DossierId &id, SyncEventKind asked);

/// What a head that is taken in says to this desk of its requests: nothing, or that one came back.
[[nodiscard]] std::optional<ReturnedRequest> returnedBy(const ConceptRecord &head, const QString &user);

/// Whether this account may publish the dossier's page; asked of the site, for every act anew.
[[nodiscard]] Result<bool> mayPublish(const SyncContext &sync, const DossierId &id, const QString &slug);

} // namespace wd
