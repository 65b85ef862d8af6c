// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/notes/sitenotes.h"

namespace wd
{

/// Of what only a person can judge, what was met on the site and goes when the dossier is published again as
/// it is: a part that somebody hid, removed, replaced or edited, an older text, a site that was set back. As
/// long as one is open residents do not see what the dossier says, also where nothing in it changed. Pure.
[[nodiscard]] QList<SyncEvent> answeredByPublishing(const QList<SyncEvent> &asked);

/// Whether a withdrawal leaves it unanswered: what a webmaster wrote or put there stays where it stands,
/// hidden, until a publication writes over it. Pure.
[[nodiscard]] bool outlastsWithdrawal(const SyncEvent &question);

/// In SiteNotes::seen: behind a path, the state that was told of, of which one is what everybody sees (as
/// sync/site calls it); and the value of one that was told to be gone.
inline const QString stateMark = QStringLiteral("#state");
inline const QString shownMark = QStringLiteral("published");
inline const QString removedMark = QStringLiteral("removed");

/// Whether something somebody did on the site since still stands there, as far as this desk knows, also where
/// nothing is asked of it any more: publishing puts it back. Pure.
[[nodiscard]] bool isOtherOnSite(const SiteNotes &notes);

} // namespace wd
