// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/synccontext.h"

namespace wd
{

/// What only a person can answer stands in SiteNotes::asked from the moment it came up until somebody decides
/// something about this dossier, says it was read, or its cause is gone. A sync tells it as news once, which
/// nobody may have heard: a program can be killed before it shows what a sync did. So every outcome repeats
/// what is open.

inline const QString aboutDecision = QStringLiteral("#decision"); ///< what was decided no longer holds

/// Keeps one question and tells it. `about`: what it is about, as a key in SiteNotes::asked; a question about
/// the same takes the place of the one before it.
[[nodiscard]] Result<void> ask(const SyncContext &sync, DossierHere &here, const QString &about,
                               const SyncEvent &question);
/// The same within a change of a desk, which tellAsked() tells after it.
void keepQuestion(LocalDossier &local, const QString &about, const SyncEvent &question);
/// Tells questions that were kept.
void tellAsked(const SyncContext &sync, const QList<SyncEvent> &questions);

/// A person read these questions of this dossier: they are repeated no more. What came up since
/// stays.
[[nodiscard]] Result<void> noteQuestionsRead(Store &store, const DossierId &id,
                                             const QList<SyncEvent> &questions);

/// Which dossiers have open questions is kept beside them, so that a sync without anything to do for them
/// repeats those: takes over what `outcome` says, and fills outcome.waiting for all others in `only` (empty:
/// all).
[[nodiscard]] Result<void> repeatQuestions(Store &store, const QList<DossierId> &only, SyncOutcome &outcome);

} // namespace wd
