// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dates/delay.h"

#include <algorithm>

namespace wd
{
namespace
{

template <typename Milestones> auto *milestoneIn(Milestones &milestones, const QString &id)
{
    const auto found
        = std::find_if(milestones.begin(), milestones.end(), [&](const Milestone &m) { return m.id == id; });
    return found == milestones.end() ? nullptr : &*found;
}

/// How many of the delays, from the oldest on, residents have seen.
qsizetype seenDelays(const Milestone &milestone, const std::optional<Dossier> &shown)
{
    const Milestone *seen = shown ? milestoneIn(shown->planning.milestones, milestone.id) : nullptr;
    if (!seen)
        return milestone.delays.size();
    const auto [here, there] = std::mismatch(milestone.delays.begin(), milestone.delays.end(),
                                             seen->delays.begin(), seen->delays.end());
    return here - milestone.delays.begin();
}

} // namespace

bool slipped(const EdtfDate &before, const EdtfDate &after)
{
    if (!before.isKnown())
        return false;
    return !after.isKnown() || after.latest() > before.latest();
}

bool slipped(const Moment &before, const Moment &after)
{
    return slipped(before.date, after.date) || slipped(lastDateOf(before), lastDateOf(after));
}

Moment momentOf(const Milestone &milestone)
{
    return {.date = milestone.date,
            .endDate = milestone.endDate,
            .time = milestone.time,
            .endTime = milestone.endTime};
}

Moment promisedMoment(const Dossier &work, const std::optional<Dossier> &shown, bool published,
                      const QString &milestone)
{
    if (!published)
        return {};
    const Milestone *promised
        = milestoneIn(shown ? shown->planning.milestones : work.planning.milestones, milestone);
    return promised ? withoutHours(momentOf(*promised)) : Moment();
}

bool explains(const Delay &delay, const Moment &promised, const Moment &now)
{
    return !delay.reason.trimmed().isEmpty() && delay.from == promised.date && delay.to == now.date
        && delay.fromEnd == promised.endDate && delay.toEnd == now.endDate;
}

const Delay *unseenDelay(const Dossier &work, const std::optional<Dossier> &shown, const QString &milestone)
{
    const Milestone *here = milestoneIn(work.planning.milestones, milestone);
    return here && seenDelays(*here, shown) < here->delays.size() ? &here->delays.last() : nullptr;
}

void setMilestoneMoment(Dossier &work, const std::optional<Dossier> &shown, const QString &milestone,
                        const Moment &promised, const Moment &moment, const QString &reason,
                        const QDate &today)
{
    Milestone *here = milestoneIn(work.planning.milestones, milestone);
    if (!here)
        return;
    here->delays.resize(seenDelays(*here, shown));
    here->date = moment.date;
    here->endDate = moment.endDate;
    here->time = moment.time;
    here->endTime = moment.endTime;
    if (!reason.isEmpty())
        here->delays.append({.from = promised.date,
                             .to = moment.date,
                             .fromEnd = promised.endDate,
                             .toEnd = moment.endDate,
                             .reason = reason,
                             .on = today.toString(Qt::ISODate)});
}

} // namespace wd
