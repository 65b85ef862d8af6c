// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/planning/planningmodel.h"

#include "model/dossier/dates/delay.h"
#include "model/dossier/dates/period.h"
#include "views/fields/binding.h"

using namespace Qt::StringLiterals;

namespace wd
{

QString planTitle(const Planning &planning, const QString &id)
{
    if (const Phase *phase = findPart(planning.phases, id))
        return phase->title.isEmpty() ? PlanningModel::tr("nieuwe fase") : phase->title;
    if (const ProcedureStep *step = findPart(planning.procedure, id))
        return step->title.isEmpty() ? PlanningModel::tr("nieuwe stap") : step->title;
    const Milestone *milestone = findPart(planning.milestones, id);
    return milestone && !milestone->title.isEmpty() ? milestone->title : PlanningModel::tr("nieuwe mijlpaal");
}

int PlanningModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant PlanningModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return PlanTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case What:
        return tr("Wat");
    case When:
        return tr("Wanneer");
    case State:
        return tr("Stand");
    }
    return {};
}

QList<PlanRow> PlanningModel::makeRows() const
{
    const Planning &planning = openDossier().work().planning;
    QList<PlanRow> rows;
    const auto addMilestones = [&](const auto &belongs) {
        for (const Milestone &milestone : planning.milestones) {
            if (!milestone.deleted.isEmpty() || !belongs(milestone))
                continue;
            rows.append({.kind = PlanRow::Kind::Item, .id = milestone.id});
            if (question(milestone.id))
                rows.append({.kind = PlanRow::Kind::Question, .id = milestone.id});
        }
    };
    QStringList standing;
    for (const Phase &phase : planning.phases) {
        if (!phase.deleted.isEmpty())
            continue;
        standing.append(phase.id);
        rows.append({.kind = PlanRow::Kind::Group, .id = phase.id});
        addMilestones([&](const Milestone &milestone) { return milestone.phase == phase.id; });
    }
    addMilestones([&](const Milestone &milestone) { return !standing.contains(milestone.phase); });
    return rows;
}

PlanCell PlanningModel::withDraft(PlanCell cell, const QString &id) const
{
    cell.typed = cell.text;
    const QString draft = openDossier().draft(id, cell.field);
    if (draft.isEmpty())
        return cell;
    cell.text = cell.typed = draft;
    cell.draft = true;
    return cell;
}

PlanCell PlanningModel::cell(const PlanRow &row, int column) const
{
    switch (row.kind) {
    case PlanRow::Kind::Group:
        return phaseCell(row.id, column);
    case PlanRow::Kind::Item:
        return milestoneCell(row.id, column);
    case PlanRow::Kind::Question:
        return {};
    }
    return {};
}

PlanCell PlanningModel::phaseCell(const QString &id, int column) const
{
    const Phase *phase = findPart(openDossier().work().planning.phases, id);
    if (!phase)
        return {};
    if (column == What)
        return {
            .kind = PlanCell::Kind::Line, .field = u"title"_s, .text = phase->title, .typed = phase->title};
    if (column == State)
        return {.kind = PlanCell::Kind::State,
                .field = u"state"_s,
                .text = stateInWords(phase->state),
                .typed = phase->state.text()};
    PlanCell when{.kind = PlanCell::Kind::Period,
                  .field = u"when"_s,
                  .text = inWords(Period{.start = phase->start, .end = phase->end}, language())};
    when = withDraft(when, id);
    if (when.draft)
        when.meta = tr("nog niet af");
    return when;
}

PlanCell PlanningModel::milestoneCell(const QString &id, int column) const
{
    const Milestone *milestone = findPart(openDossier().work().planning.milestones, id);
    if (!milestone)
        return {};
    if (column == What)
        return {.kind = PlanCell::Kind::Line,
                .field = u"title"_s,
                .text = milestone->title,
                .typed = milestone->title};
    if (column == State)
        return {.kind = PlanCell::Kind::State,
                .field = u"state"_s,
                .text = stateInWords(milestone->state),
                .typed = milestone->state.text(),
                .meta = milestone->delays.isEmpty() ? QString() : tr("verplaatst")};
    PlanCell when = withDraft({.kind = PlanCell::Kind::Moment,
                               .field = u"date"_s,
                               .text = inWords(momentOf(*milestone), language())},
                              id);
    if (when.draft)
        when.meta = question(id) ? tr("wacht op een reden") : tr("nog niet af");
    return when;
}

OpenEnum<PlanState> PlanningModel::stateOf(const PlanRow &row) const
{
    const Planning &planning = openDossier().work().planning;
    if (const Phase *phase = findPart(planning.phases, row.id))
        return phase->state;
    const Milestone *milestone = findPart(planning.milestones, row.id);
    return milestone ? milestone->state : OpenEnum<PlanState>();
}

} // namespace wd
