// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sjabloon/completeness.h"

#include "model/dossier/dates/momentwords.h"

#include <algorithm>

namespace wd
{

QList<SectionState> completeness(const SjabloonText &sjabloon, const Dossier &dossier)
{
    QList<SectionState> states;
    for (const Section &section : sjabloon.sections) {
        const SectionFound found = lookAt(dossier, section.binding);
        const Filled filled = !found.any && section.isRequired(dossier.profile) ? Filled::Missing
            : !found.any                                                        ? Filled::Empty
            : found.lacks.isEmpty()                                             ? Filled::Whole
                                                                                : Filled::Started;
        states.append({.key = section.key,
                       .filled = filled,
                       .count = found.count,
                       .lacks = found.lacks.isEmpty() ? QString() : found.lacks.first().what,
                       .part = found.lacks.isEmpty() ? QString() : found.lacks.first().part});
    }
    return states;
}

QList<Lack> lacksOf(const SjabloonText &sjabloon, const Dossier &dossier)
{
    QList<Lack> all;
    for (const Section &section : sjabloon.sections) {
        for (const Lack &lack : lookAt(dossier, section.binding).lacks)
            all.append({.section = section.key, .part = lack.part, .what = lack.what});
    }
    return all;
}

int datesPassed(const Dossier &dossier, const QDate &today)
{
    const auto isOpen = [](const auto &part) { return part.deleted.isEmpty() && !isOver(part.state); };
    const auto isPassed = [&today](const EdtfDate &date) { return date.isKnown() && date.latest() < today; };
    const auto isLate = [&](const auto &part) { return isOpen(part) && isPassed(part.date); };
    const auto isLateByEnd = [&](const Milestone &one) { return isOpen(one) && isPassed(lastDateOf(one)); };
    const auto lateTo = [&](const Phase &phase) {
        return isOpen(phase)
            && (isPassed(phase.end) || (phase.state != PlanState::Current && isPassed(phase.start)));
    };
    const Planning &planning = dossier.planning;
    return int(std::count_if(planning.phases.begin(), planning.phases.end(), lateTo))
        + int(std::count_if(planning.milestones.begin(), planning.milestones.end(), isLateByEnd))
        + int(std::count_if(planning.procedure.begin(), planning.procedure.end(), isLate));
}

} // namespace wd
