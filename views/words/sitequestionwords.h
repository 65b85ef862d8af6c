// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dates/edtf.h"
#include "model/publication/syncevent.h"

namespace wd
{

/// What was met on the site and what publishing makes of it, as a sentence for who is about to decide that;
/// of a question that publishing does not answer, the question itself.
[[nodiscard]] QString siteQuestionInWords(const SyncEvent &question, Language language);
/// The same of several, each sentence once: of one page more than one member may have been edited.
[[nodiscard]] QStringList siteQuestionsInWords(const QList<SyncEvent> &questions, Language language);
/// What publishing puts back on the site: those questions or, where all of them were read, that what somebody
/// did there still stands (`other`).
[[nodiscard]] QStringList putBackInWords(const QList<SyncEvent> &questions, bool other, Language language);

} // namespace wd
