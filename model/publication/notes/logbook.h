// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"

namespace wd
{

/// The lines that publishing `work` on `today` adds to the log for residents, in the order they are to stand
/// there: one for every date that moved since they last saw it (milestones, phases, steps of the procedure),
/// for every paper and for every decision that came. In Dutch, as the page is. Without ids, see addToLog().
/// What the log says already in the same words is left out. Pure.
[[nodiscard]] QList<Change> logLines(const Dossier &work, const Dossier &shown, const QDate &today);

struct PublicationQuestion;
/// The same of what residents get of both, each by the sjabloon it follows: what is kept from them, the log
/// does not tell. None where nothing is known of what they see.
[[nodiscard]] QList<Change> logLines(const PublicationQuestion &question);

/// Puts the lines on top of the log, each with an id of its own; empty ones are left out. Returns their ids.
QStringList addToLog(Dossier &work, const QList<Change> &lines, const IdMaker &ids);

/// Takes these lines out of the log again, as if they had never been there.
void takeFromLog(Dossier &work, const QStringList &ids);

} // namespace wd
