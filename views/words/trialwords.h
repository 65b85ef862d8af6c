// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/language.h"
#include "model/dossier/sitetrial.h"

namespace wd
{

// What window and command line say of a trial of the connection.

/// What is tried, in a word or two: "Bestanden sturen".
[[nodiscard]] QString trialSubject(TrialSubject subject, const Language &language);
/// How it went, in a word or two: "goed", "lukt niet".
[[nodiscard]] QString trialOutcome(TrialOutcome outcome, const Language &language);
/// What was found and what to do. Of an error in general its own sentence (views/words/sentences).
[[nodiscard]] QString trialFound(const TrialStep &step, const Language &language);
/// Whom to ask; empty where there is nothing to mend.
[[nodiscard]] QString trialMender(Mender mender, const Language &language);
/// All of a step in one line.
[[nodiscard]] QString trialLine(const TrialStep &step, const Language &language);
/// What it came to as a whole, in one sentence.
[[nodiscard]] QString trialSummary(const SiteTrial &trial, const Language &language);
/// A text to send to a helpdesk: under these first lines all that was found.
[[nodiscard]] QString trialText(const QStringList &head, const SiteTrial &trial, const Language &language);

} // namespace wd
