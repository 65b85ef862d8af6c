// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/planning/planningform.h"

#include "model/dossier/dates/clockwords.h"
#include "views/fields/binding.h"
#include "views/fields/inputs/choicefield.h"
#include "views/fields/inputs/datefield.h"
#include "views/fields/inputs/linefield.h"
#include "views/fields/inputs/textfield.h"
#include "views/fields/parts/partchoicefield.h"
#include "views/look/look.h"
#include "views/sections/planning/milestonefields.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

constexpr auto phasesOf = [](auto &d) -> auto & { return d.planning.phases; };
constexpr auto milestonesOf = [](auto &d) -> auto & { return d.planning.milestones; };

void put(QWidget *form, Field *field)
{
    form->layout()->addWidget(field);
}

template <typename List>
void putState(OpenDossier &openDossier, QWidget *form, List list, const QString &id, auto member)
{
    QList<ChoiceField::Choice> states;
    for (const Code<PlanState> &one : codeTable<PlanState>)
        states.append({.key = one.text.toString(), .label = PlanTableModel::stateInWords(one.value)});
    put(form,
        new ChoiceField(openDossier, {.label = PlanningModel::tr("Stand")},
                        asCode(bindPart(list, id, member, u"state"_s, PlanningModel::tr("stand"))), states,
                        form));
}

template <typename List>
void putNote(OpenDossier &openDossier, QWidget *form, List list, const QString &id, auto member)
{
    put(form,
        new TextField(openDossier,
                      {.label = PlanningModel::tr("Toelichting"),
                       .help = PlanningModel::tr("Eén of twee zinnen. Bewoners lezen dit achter de datum.")},
                      bindPart(list, id, member, u"note"_s, PlanningModel::tr("toelichting")), form));
}

void fillPhase(const EditorContext &context, const QString &id, QWidget *form)
{
    OpenDossier &openDossier = context.openDossier;
    put(form,
        new LineField(
            openDossier,
            {.label = PlanningModel::tr("Naam van de fase"), .example = PlanningModel::tr("Ontwerp")},
            bindPart(phasesOf, id, &Phase::title, u"title"_s, PlanningModel::tr("naam van een fase")), form));
    put(form,
        new DateField(
            openDossier, {.label = PlanningModel::tr("Begin")},
            bindPart(phasesOf, id, &Phase::start, u"start"_s, PlanningModel::tr("begin van een fase")),
            form));
    put(form,
        new DateField(openDossier, {.label = PlanningModel::tr("Einde")},
                      bindPart(phasesOf, id, &Phase::end, u"end"_s, PlanningModel::tr("einde van een fase")),
                      form));
    putState(openDossier, form, phasesOf, id, &Phase::state);
    putNote(openDossier, form, phasesOf, id, &Phase::note);
}

QList<ChoiceField::Choice> phaseChoices(const Dossier &dossier)
{
    QList<ChoiceField::Choice> choices{{.key = {}, .label = PlanningModel::tr("Geen fase")}};
    for (const Phase &phase : dossier.planning.phases) {
        if (phase.deleted.isEmpty())
            choices.append({.key = phase.id, .label = planTitle(dossier.planning, phase.id)});
    }
    return choices;
}

/// Both hours as one text: an end without a begin says nothing.
Binding<QString> hoursOf(const QString &id, Language language)
{
    return {.place = {id, u"time"_s},
            .name = PlanningModel::tr("tijd van een mijlpaal"),
            .read =
                [=](const Dossier &dossier) {
                    const Milestone *one = findPart(dossier.planning.milestones, id);
                    return one ? hoursInWords({.from = one->time, .until = one->endTime}, language)
                               : QString();
                },
            .write =
                [=](Dossier &dossier, const QString &typed) {
                    Milestone *one = findPart(dossier.planning.milestones, id);
                    const auto hours = hoursFromWords(typed);
                    if (!one || !hours)
                        return;
                    one->time = hours->from;
                    one->endTime = hours->until;
                }};
}

void fillMilestone(const EditorContext &context, PlanningModel &model, const QString &id, QWidget *form)
{
    OpenDossier &openDossier = context.openDossier;
    put(form,
        new LineField(
            openDossier,
            {.label = PlanningModel::tr("Naam van de mijlpaal"), .example = PlanningModel::tr("Inloopavond")},
            bindPart(milestonesOf, id, &Milestone::title, u"title"_s,
                     PlanningModel::tr("naam van een mijlpaal")),
            form));
    put(form, new MilestoneDateField(openDossier, model, id, form));
    auto *hours
        = new LineField(openDossier,
                        {.label = PlanningModel::tr("Tijd"),
                         .help = PlanningModel::tr("Bij een bijeenkomst: hoe laat zij begint en eindigt."),
                         .example = PlanningModel::tr("19.30 tot 21.00 uur")},
                        hoursOf(id, context.language), form);
    hours->setRule([](const QString &typed) {
        return hoursFromWords(typed)
            ? QString()
            : PlanningModel::tr("Typ bijvoorbeeld 19.30 uur of 19.30 tot 21.00 uur.");
    });
    put(form, hours);
    put(form,
        new LineField(
            openDossier,
            {.label = PlanningModel::tr("Plaats"), .example = PlanningModel::tr("Buurthuis De Dijk")},
            bindPart(milestonesOf, id, &Milestone::place, u"place"_s,
                     PlanningModel::tr("plaats van een mijlpaal")),
            form));
    put(form,
        new PartChoiceField(openDossier, {.label = PlanningModel::tr("Fase")},
                            bindPart(milestonesOf, id, &Milestone::phase, u"phase"_s,
                                     PlanningModel::tr("fase van een mijlpaal")),
                            phaseChoices, form));
    putState(openDossier, form, milestonesOf, id, &Milestone::state);
    putNote(openDossier, form, milestonesOf, id, &Milestone::note);
    put(form, new DelaysField(openDossier, context.language, id, form));
}

} // namespace

QWidget *makePlanningForm(const EditorContext &context, PlanningModel &model, const QString &id,
                          QWidget *parent)
{
    const Planning &planning = context.openDossier.work().planning;
    const bool phase = findPart(planning.phases, id) != nullptr;
    if (!phase && !findPart(planning.milestones, id))
        return nullptr;
    auto *form = new QWidget(parent);
    form->setObjectName(u"planForm"_s);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::gap16);
    if (phase)
        fillPhase(context, id, form);
    else
        fillMilestone(context, model, id, form);
    return form;
}

} // namespace wd
