// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/discover.h"
#include "sync/engine/synccontext.h"

namespace wd
{

/// The mark that says a dossier is open on a desk: a small file `open-<desk>.txt` in its intern, with the
/// subject "wijkdossier-open". Its description is JSON: `user`, the account, `name`, what the person is
/// called, and `at`, when it was last renewed. `created` says since when, and it counts while `modified` is
/// younger than ten minutes, both by the site's clock: one of a program that was killed goes out by itself.
/// The look that every sync begins with brings them along (Discovery::marks).
///
/// A mark is made only where a concept lies already, after a stranger's request proved intern hidden. It is
/// no part of the log, no change to take in and nothing to wait for: whoever misses it misses nothing else.

/// The marks of other desks that count, by dossier, the oldest first; of one account only the oldest. Of
/// dossiers this desk has.
[[nodiscard]] Result<QHash<DossierId, QList<OpenMark>>>
openElsewhere(const Store &store, const Discovery &discovery, const EngineContext &context);

/// Makes the marks of what is open here (context.openHere), renews those of four minutes and older, and takes
/// away the ones of what is not; in a `full` look also what desks left more than a day ago. Sends nothing
/// when all are as they should be, or where the program says nothing of what is open. What fails is left: a
/// mark that is refused is not asked for again until the dossier was closed, and one that could not be taken
/// away not at all.
void keepMarks(const SyncContext &sync, const Discovery &discovery);

/// At the end of the program: takes away the marks that may stand. Blocks for some seconds at most where the
/// site does not answer.
void takeMarksAway(const EngineContext &context);

} // namespace wd
