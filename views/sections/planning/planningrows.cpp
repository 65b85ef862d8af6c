// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/binding.h"
#include "views/sections/planning/planningmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Rows of the planning that come, move and go.

namespace wd
{
namespace
{

template <typename P> qsizetype placeOf(const QList<P> &list, const QString &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const P &one) { return one.id == id; });
    return found == list.end() ? -1 : found - list.begin();
}

/// The standing phases, and an empty name last for the milestones of none.
QStringList groupsOf(const Planning &planning)
{
    QStringList groups;
    for (const Phase &phase : planning.phases) {
        if (phase.deleted.isEmpty())
            groups.append(phase.id);
    }
    return groups << QString();
}

/// Where in the list the standing milestones of a group are, in order.
QList<qsizetype> milestonesOfGroup(const Planning &planning, const QStringList &groups, const QString &group)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < planning.milestones.size(); ++i) {
        const Milestone &milestone = planning.milestones[i];
        const bool here = group.isEmpty() ? !groups.contains(milestone.phase) : milestone.phase == group;
        if (milestone.deleted.isEmpty() && here)
            places.append(i);
    }
    return places;
}

bool movePhase(Planning &planning, const QString &id, int by)
{
    const QStringList groups = groupsOf(planning);
    const qsizetype to = groups.indexOf(id) + by;
    if (to < 0 || to >= groups.size() - 1)
        return false;
    planning.phases.move(placeOf(planning.phases, id), placeOf(planning.phases, groups[to]));
    return true;
}

/// Within its phase, and at the end of it into the next one.
bool moveMilestone(Planning &planning, const QString &id, int by)
{
    const QStringList groups = groupsOf(planning);
    const qsizetype place = placeOf(planning.milestones, id);
    Milestone &milestone = planning.milestones[place];
    const qsizetype group = std::max(groups.indexOf(milestone.phase), qsizetype(-1));
    const qsizetype at = group < 0 || milestone.phase.isEmpty() ? groups.size() - 1 : group;
    const QList<qsizetype> here = milestonesOfGroup(planning, groups, groups[at]);
    const qsizetype next = here.indexOf(place) + by;
    if (next >= 0 && next < here.size()) {
        planning.milestones.move(place, here[next]);
        return true;
    }
    if (at + by < 0 || at + by >= groups.size() - 1)
        return false;
    const QList<qsizetype> there = milestonesOfGroup(planning, groups, groups[at + by]);
    milestone.phase = groups[at + by];
    if (there.isEmpty())
        return true;
    // The list shrinks by one in front of a place behind it.
    const qsizetype target = by < 0 ? there.last() + 1 : there.first();
    planning.milestones.move(place, target > place ? target - 1 : target);
    return true;
}

bool moveIn(Planning &planning, const QString &id, int by)
{
    if (placeOf(planning.phases, id) >= 0)
        return movePhase(planning, id, by);
    return placeOf(planning.milestones, id) >= 0 && moveMilestone(planning, id, by);
}

void insertPhase(Planning &planning, const Phase &phase, const QString &below)
{
    const Milestone *milestone = findPart(planning.milestones, below);
    const qsizetype place = placeOf(planning.phases, milestone ? milestone->phase : below);
    planning.phases.insert(place < 0 ? planning.phases.size() : place + 1, phase);
}

void insertMilestone(Planning &planning, Milestone milestone, const QString &below)
{
    const QStringList groups = groupsOf(planning);
    qsizetype place = placeOf(planning.milestones, below);
    if (place >= 0) {
        milestone.phase = planning.milestones[place].phase;
        planning.milestones.insert(place + 1, milestone);
        return;
    }
    milestone.phase = groups.contains(below) ? below : groups.value(groups.size() - 2);
    const QList<qsizetype> there = milestonesOfGroup(planning, groups, milestone.phase);
    place = there.isEmpty() ? planning.milestones.size() : below.isEmpty() ? there.last() + 1 : there.first();
    planning.milestones.insert(place, milestone);
}

} // namespace

QString PlanningModel::add(PlanRow::Kind kind, const QString &below)
{
    const QString id = openDossier().ids().part().value;
    const bool phase = kind == PlanRow::Kind::Group;
    m_unnamed.insert(id);
    openDossier().edit(phase ? tr("fase erbij") : tr("mijlpaal erbij"), [&](Dossier &dossier) {
        if (phase) {
            Phase made;
            made.id = id;
            made.slug = slugFor(tr("nieuwe fase"), id);
            made.state = PlanState::Planned;
            insertPhase(dossier.planning, made, below);
        } else {
            Milestone made;
            made.id = id;
            made.slug = slugFor(tr("nieuwe mijlpaal"), id);
            made.state = PlanState::Planned;
            insertMilestone(dossier.planning, made, below);
        }
    });
    refresh();
    return id;
}

bool PlanningModel::canMove(const QString &id, int by) const
{
    Planning planning = openDossier().work().planning;
    return !openDossier().readOnly() && moveIn(planning, id, by);
}

void PlanningModel::move(const QString &id, int by)
{
    const QString title = planTitle(openDossier().work().planning, id);
    openDossier().edit(tr("plaats van %1").arg(title),
                       [&](Dossier &dossier) { moveIn(dossier.planning, id, by); });
    refresh();
}

void PlanningModel::throwAway(const QString &id)
{
    const QString title = planTitle(openDossier().work().planning, id);
    const QString day = openDossier().today().toString(Qt::ISODate);
    openDossier().edit(tr("%1 weggooien").arg(title), [&](Dossier &dossier) {
        if (Phase *phase = findPart(dossier.planning.phases, id))
            phase->deleted = day;
        if (Milestone *milestone = findPart(dossier.planning.milestones, id))
            milestone->deleted = day;
    });
    refresh();
}

} // namespace wd
