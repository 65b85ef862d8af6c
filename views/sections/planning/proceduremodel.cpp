// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/planning/proceduremodel.h"

#include "model/dossier/dates/datewords.h"
#include "views/fields/binding.h"
#include "views/sections/planning/planningmodel.h"

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

/// The place in the list of the standing step that is `by` further on; -1: none.
qsizetype neighbour(const QList<ProcedureStep> &steps, const QString &id, int by)
{
    QList<qsizetype> standing;
    qsizetype at = -1;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (!steps[i].deleted.isEmpty())
            continue;
        if (steps[i].id == id)
            at = standing.size();
        standing.append(i);
    }
    return at < 0 ? -1 : standing.value(at + by, -1);
}

qsizetype placeOf(const QList<ProcedureStep> &steps, const QString &id)
{
    const ProcedureStep *found = findPart(steps, id);
    return found ? found - steps.constData() : -1;
}

} // namespace

const ProcedureStep *ProcedureModel::step(const QString &id) const
{
    return findPart(openDossier().work().planning.procedure, id);
}

int ProcedureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 5;
}

QVariant ProcedureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return PlanTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case What:
        return tr("Stap");
    case Who:
        return tr("Wie beslist");
    case When:
        return tr("Wanneer");
    case Weeks:
        return tr("Weken");
    case State:
        return tr("Stand");
    }
    return {};
}

QList<PlanRow> ProcedureModel::makeRows() const
{
    QList<PlanRow> rows;
    for (const ProcedureStep &one : openDossier().work().planning.procedure) {
        if (one.deleted.isEmpty())
            rows.append({.kind = PlanRow::Kind::Item, .id = one.id});
    }
    return rows;
}

PlanCell ProcedureModel::cell(const PlanRow &row, int column) const
{
    const ProcedureStep *one = step(row.id);
    if (!one)
        return {};
    switch (static_cast<Column>(column)) {
    case What:
        return {.kind = PlanCell::Kind::Line, .field = u"title"_s, .text = one->title, .typed = one->title};
    case Who:
        return {.kind = PlanCell::Kind::Line, .field = u"body"_s, .text = one->body, .typed = one->body};
    case When: {
        const QString draft = openDossier().draft(one->id, u"date"_s);
        const QString text = draft.isEmpty() ? one->date.inWords(language()) : draft;
        return {.kind = PlanCell::Kind::Date,
                .field = u"date"_s,
                .text = text,
                .typed = text,
                .meta = draft.isEmpty() ? QString() : tr("nog niet af"),
                .draft = !draft.isEmpty()};
    }
    case Weeks: {
        const QString weeks = one->weeks > 0 ? QLocale().toString(one->weeks) : QString();
        return {.kind = PlanCell::Kind::Number,
                .field = u"weeks"_s,
                .text = weeks,
                .typed = QString::number(one->weeks)};
    }
    case State:
        return {.kind = PlanCell::Kind::State,
                .field = u"state"_s,
                .text = stateInWords(one->state),
                .typed = one->state.text()};
    }
    return {};
}

OpenEnum<PlanState> ProcedureModel::stateOf(const PlanRow &row) const
{
    const ProcedureStep *one = step(row.id);
    return one ? one->state : OpenEnum<PlanState>();
}

void ProcedureModel::change(const QString &name, const QString &id,
                            const std::function<void(ProcedureStep &)> &how, OpenDossier::EditKind editKind)
{
    const auto edit = [&](Dossier &dossier) {
        if (ProcedureStep *one = findPart(dossier.planning.procedure, id))
            how(*one);
    };
    openDossier().edit(name, edit, editKind);
}

void ProcedureModel::setLine(const QString &id, int column, const QString &text)
{
    const bool title = column == What;
    const auto how = [&](ProcedureStep &one) {
        if (title && m_unnamed.contains(id) && one.title != text)
            one.slug = slugFor(text.isEmpty() ? tr("nieuwe stap") : text, id);
        (title ? one.title : one.body) = text;
    };
    change(title ? tr("naam van een stap") : tr("wie over een stap beslist"), id, how,
           OpenDossier::EditKind::Typing);
}

void ProcedureModel::setWeeks(const QString &id, int weeks)
{
    change(
        tr("weken van %1").arg(planTitle(openDossier().work().planning, id)), id,
        [&](ProcedureStep &one) { one.weeks = weeks; }, OpenDossier::EditKind::Typing);
}

bool ProcedureModel::takeDate(const QString &id, const QString &typed)
{
    const auto date = dateFromWords(typed, openDossier().today());
    openDossier().setDraft(id, u"date"_s, date ? QString() : typed);
    if (!date)
        return false;
    change(tr("datum van %1").arg(planTitle(openDossier().work().planning, id)), id,
           [&](ProcedureStep &one) { one.date = *date; });
    return true;
}

bool ProcedureModel::take(const PlanRow &row, int column, const QString &typed)
{
    const QString title = planTitle(openDossier().work().planning, row.id);
    switch (static_cast<Column>(column)) {
    case What:
    case Who:
        setLine(row.id, column, typed.simplified());
        m_unnamed.remove(column == What ? row.id : QString());
        return true;
    case When:
        return takeDate(row.id, typed);
    case Weeks:
        setWeeks(row.id, typed.toInt());
        return true;
    case State: {
        const OpenEnum<PlanState> state(typed);
        if (!state.known() && !state.isEmpty())
            return false;
        change(tr("stand van %1").arg(title), row.id, [&](ProcedureStep &one) { one.state = state; });
        return true;
    }
    }
    return false;
}

void ProcedureModel::keepTyping(const QModelIndex &index, const QString &typed)
{
    const QString id = planRow(index.row()).id;
    if (openDossier().readOnly() || id.isEmpty())
        return;
    if (index.column() == What || index.column() == Who)
        setLine(id, index.column(), typed);
    else if (index.column() == When)
        openDossier().setDraft(id, u"date"_s, typed);
    else if (index.column() == Weeks)
        setWeeks(id, typed.toInt());
}

QString ProcedureModel::add(PlanRow::Kind, const QString &below)
{
    ProcedureStep made;
    made.id = openDossier().ids().part().value;
    made.slug = slugFor(tr("nieuwe stap"), made.id);
    made.state = PlanState::Planned;
    m_unnamed.insert(made.id);
    openDossier().edit(tr("stap erbij"), [&](Dossier &dossier) {
        QList<ProcedureStep> &steps = dossier.planning.procedure;
        const qsizetype place = placeOf(steps, below);
        steps.insert(place < 0 ? steps.size() : place + 1, made);
    });
    refresh();
    return made.id;
}

bool ProcedureModel::canMove(const QString &id, int by) const
{
    return !openDossier().readOnly() && neighbour(openDossier().work().planning.procedure, id, by) >= 0;
}

void ProcedureModel::move(const QString &id, int by)
{
    openDossier().edit(tr("plaats van %1").arg(planTitle(openDossier().work().planning, id)),
                       [&](Dossier &dossier) {
                           QList<ProcedureStep> &steps = dossier.planning.procedure;
                           const qsizetype to = neighbour(steps, id, by);
                           if (to >= 0)
                               steps.move(placeOf(steps, id), to);
                       });
    refresh();
}

void ProcedureModel::throwAway(const QString &id)
{
    const QString day = openDossier().today().toString(Qt::ISODate);
    change(tr("%1 weggooien").arg(planTitle(openDossier().work().planning, id)), id,
           [&](ProcedureStep &one) { one.deleted = day; });
    refresh();
}

} // namespace wd
