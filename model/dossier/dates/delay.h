// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dates/momentwords.h"
#include "model/dossier/dossier.h"

namespace wd
{

/// Whether `after` breaks the promise `before`: it may end later, or is no longer known. More exact, or about
/// the same, is no delay; nothing was promised by a date that was not known.
[[nodiscard]] bool slipped(const EdtfDate &before, const EdtfDate &after);

/// The same of a moment: by its date, then by its end. At what hour is no promise.
[[nodiscard]] bool slipped(const Moment &before, const Moment &after);

/// When a milestone is: its dates and hours.
[[nodiscard]] Moment momentOf(const Milestone &milestone);

/// The dates of a milestone that residents hold the municipality to, without hours: those of the published
/// view; unknown for a milestone they have not seen. Without that view (`published` but not kept here) the
/// dates it has now.
[[nodiscard]] Moment promisedMoment(const Dossier &work, const std::optional<Dossier> &shown, bool published,
                                    const QString &milestone);

/// Whether this delay, with a reason, leads from one to the other.
[[nodiscard]] bool explains(const Delay &delay, const Moment &promised, const Moment &now);

/// The delay of that milestone which residents have not seen yet, null when there is none.
[[nodiscard]] const Delay *unseenDelay(const Dossier &work, const std::optional<Dossier> &shown,
                                       const QString &milestone);

/// Gives the milestone its dates and hours, and where `reason` is not empty the delay that goes with it. A
/// delay nobody has seen yet makes place: residents hear of one step from what they knew to what is so now.
void setMilestoneMoment(Dossier &work, const std::optional<Dossier> &shown, const QString &milestone,
                        const Moment &promised, const Moment &moment, const QString &reason,
                        const QDate &today);

} // namespace wd
