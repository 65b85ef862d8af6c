// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/delay.h"

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

EdtfDate promisedDate(const Dossier &work, const std::optional<Dossier> &shown, bool published,
                      const QString &milestone)
{
    if (!published)
        return {};
    const Milestone *promised
        = milestoneIn(shown ? shown->planning.milestones : work.planning.milestones, milestone);
    return promised ? promised->date : EdtfDate();
}

const Delay *unseenDelay(const Dossier &work, const std::optional<Dossier> &shown, const QString &milestone)
{
    const Milestone *here = milestoneIn(work.planning.milestones, milestone);
    return here && seenDelays(*here, shown) < here->delays.size() ? &here->delays.last() : nullptr;
}

void setMilestoneDate(Dossier &work, const std::optional<Dossier> &shown, const QString &milestone,
                      EdtfDate promised, EdtfDate date, const QString &reason, const QDate &today)
{
    Milestone *here = milestoneIn(work.planning.milestones, milestone);
    if (!here)
        return;
    here->delays.resize(seenDelays(*here, shown));
    here->date = date;
    if (!reason.isEmpty())
        here->delays.append(
            {.from = std::move(promised), .to = date, .reason = reason, .on = today.toString(Qt::ISODate)});
}

} // namespace wd
