// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/planning/procedureeditor.h"

#include "views/fields/binding.h"
#include "views/fields/inputs/choicefield.h"
#include "views/fields/inputs/datefield.h"
#include "views/fields/inputs/linefield.h"
#include "views/fields/inputs/numberfield.h"
#include "views/fields/inputs/textfield.h"
#include "views/look/look.h"

#include <array>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

constexpr int mostWeeks = 520;
constexpr auto stepsOf = [](auto &d) -> auto & { return d.planning.procedure; };

} // namespace

ProcedureEditor::ProcedureEditor(const EditorContext &context, QWidget *parent)
    : SectionEditor(context, parent)
    , m_model(context.openDossier, context.language)
    , m_column(new QVBoxLayout(this))
{
    m_model.refresh();
    m_pane = std::make_unique<PlanPane>(
        m_model,
        PlanPane::Words{.table = tr("Stappen van de procedure"),
                        .empty = tr("Nog geen stappen. Welk besluit is er nodig?"),
                        .addItem = tr("Stap")},
        context.openDossier.readOnly(), this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(measure::gap24);
    m_column->addWidget(m_pane.get());
    m_column->addStretch();
    connect(&m_pane->table(), &PlanTable::currentIdChanged, this, &ProcedureEditor::showForm);
}

void ProcedureEditor::showForm(const QString &id)
{
    if (id == m_formOf && m_form)
        return;
    if (m_form) {
        SectionEditor::flush();
        m_form->hide();
        m_form->deleteLater();
    }
    m_formOf = id;
    m_form = nullptr;
    if (!id.isEmpty())
        makeForm(id);
}

void ProcedureEditor::makeForm(const QString &id)
{
    OpenDossier &openDossier = context().openDossier;
    m_form = new QWidget(this);
    m_form->setObjectName(u"planForm"_s);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::gap16);
    QList<ChoiceField::Choice> states;
    for (const Code<PlanState> &one : codeTable<PlanState>)
        states.append({.key = one.text.toString(), .label = PlanTableModel::stateInWords(one.value)});
    const auto bind = [&](auto member, const QString &field, const QString &name) {
        return bindPart(stepsOf, id, member, field, name);
    };
    column->addWidget(
        new LineField(openDossier, {.label = tr("Stap"), .example = tr("Besluit over de kapvergunning")},
                      bind(&ProcedureStep::title, u"title"_s, tr("naam van een stap")), m_form));
    column->addWidget(new LineField(openDossier, {.label = tr("Wie beslist"), .example = tr("Het college")},
                                    bind(&ProcedureStep::body, u"body"_s, tr("wie over een stap beslist")),
                                    m_form));
    column->addWidget(new DateField(openDossier, {.label = tr("Datum")},
                                    bind(&ProcedureStep::date, u"date"_s, tr("datum van een stap")), m_form));
    column->addWidget(new NumberField(openDossier, {.label = tr("Hoeveel weken duurt het")},
                                      bind(&ProcedureStep::weeks, u"weeks"_s, tr("weken van een stap")), 0,
                                      mostWeeks, m_form));
    column->addWidget(new ChoiceField(
        openDossier, {.label = tr("Stand")},
        asCode(bind(&ProcedureStep::state, u"state"_s, tr("stand van een stap"))), states, m_form));
    column->addWidget(new TextField(
        openDossier, {.label = tr("Toelichting"), .help = tr("Bewoners lezen dit achter de stap.")},
        bind(&ProcedureStep::note, u"note"_s, tr("toelichting van een stap")), m_form));
    m_column->insertWidget(1, m_form);
}

void ProcedureEditor::takeOver()
{
    m_model.refresh();
    m_pane->takeOver();
    SectionEditor::takeOver();
}

void ProcedureEditor::flush()
{
    m_pane->table().handOver();
    SectionEditor::flush();
}

void ProcedureEditor::reveal(const QString &part, const QString &field)
{
    if (part.isEmpty() || !m_model.indexOf(part).isValid()) {
        m_pane->table().setFocus();
        return;
    }
    const QStringList columns{u"title"_s, u"body"_s, u"date"_s, u"weeks"_s, u"state"_s};
    m_pane->table().goTo(part, std::max(static_cast<int>(columns.indexOf(field)), 0), false);
    if (!field.isEmpty() && !columns.contains(field))
        SectionEditor::reveal(part, field);
}

namespace
{
constexpr std::array procedureRows{
    EditorRow{u"procedure", u"/planning/procedure", madeEditor<ProcedureEditor>},
};
} // namespace

namespace editors
{
extern const EditorRows procedureeditor{procedureRows};
} // namespace editors

} // namespace wd
