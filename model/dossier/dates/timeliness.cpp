// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dates/timeliness.h"

#include "model/dossier/dates/momentwords.h"

namespace wd
{

bool isBehind(const QString &lastDay, const QDate &day)
{
    const QDate last = QDate::fromString(lastDay, Qt::ISODate);
    return last.isValid() && last < day;
}

const Milestone *nextMilestone(const Dossier &dossier, const QDate &day)
{
    const Milestone *next = nullptr;
    for (const Milestone &milestone : dossier.planning.milestones) {
        const bool open = !isOver(milestone.state);
        const EdtfDate &last = lastDateOf(milestone);
        const bool ahead = !last.isKnown() || last.latest() >= day;
        if (open && ahead && (!next || EdtfDate::sortsBefore(milestone.date, next->date)))
            next = &milestone;
    }
    return next;
}

EdtfDate nextDate(const Dossier &dossier, const QDate &day)
{
    EdtfDate next;
    const auto look = [&](const EdtfDate &date, const EdtfDate &last) {
        const bool ahead = last.isKnown() && last.latest() >= day;
        if (ahead && (!next.isKnown() || EdtfDate::sortsBefore(date, next)))
            next = date;
    };
    const auto isOpen = [](const auto &part) { return part.deleted.isEmpty() && !isOver(part.state); };
    for (const Milestone &milestone : dossier.planning.milestones) {
        if (isOpen(milestone))
            look(milestone.date, lastDateOf(milestone));
    }
    for (const ProcedureStep &step : dossier.planning.procedure) {
        if (isOpen(step))
            look(step.date, step.date);
    }
    if (const auto closes = EdtfDate::parse(dossier.reaction.closes); dossier.reaction.open && closes)
        look(*closes, *closes);
    return next;
}

bool isReactionOver(const Reaction &reaction, const QDate &day)
{
    return reaction.open && isBehind(reaction.closes, day);
}

} // namespace wd
