// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"

namespace wd
{

/// Whether `after` breaks the promise `before`: it may end later, or is no longer known. More exact, or about
/// the same, is no delay; nothing was promised by a date that was not known.
[[nodiscard]] bool slipped(const EdtfDate &before, const EdtfDate &after);

/// The date of a milestone that residents hold the municipality to: that of the published view; unknown for a
/// milestone they have not seen. Without that view (`published` but not kept here) the date it has now.
[[nodiscard]] EdtfDate promisedDate(const Dossier &work, const std::optional<Dossier> &shown, bool published,
                                    const QString &milestone);

/// The delay of that milestone which residents have not seen yet, null when there is none.
[[nodiscard]] const Delay *unseenDelay(const Dossier &work, const std::optional<Dossier> &shown,
                                       const QString &milestone);

/// Gives the milestone its date, and where `reason` is not empty the delay that goes with it. A delay nobody
/// has seen yet makes place: residents hear of one step from what they knew to what is so now.
void setMilestoneDate(Dossier &work, const std::optional<Dossier> &shown, const QString &milestone,
                      EdtfDate promised, EdtfDate date, const QString &reason, const QDate &today);

} // namespace wd
