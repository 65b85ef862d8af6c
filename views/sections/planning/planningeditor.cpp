// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/planning/planningeditor.h"

#include "views/fields/binding.h"
#include "views/look/look.h"
#include "views/sections/planning/planningform.h"

#include <QScrollArea>

#include <array>

using namespace Qt::StringLiterals;

namespace wd
{

PlanningEditor::PlanningEditor(const EditorContext &context, QWidget *parent)
    : SectionEditor(context, parent)
    , m_model(context.openDossier, context.language)
    , m_column(new QVBoxLayout(this))
{
    m_model.refresh();
    m_pane = std::make_unique<PlanPane>(
        m_model,
        PlanPane::Words{.table = tr("Fasen en mijlpalen"),
                        .empty = tr("Nog geen planning. Begin met een fase of met een mijlpaal."),
                        .addItem = tr("Mijlpaal"),
                        .addGroup = tr("Fase")},
        context.openDossier.readOnly(), this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(measure::gap24);
    m_column->addWidget(m_pane.get());
    m_column->addStretch();
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &PlanningEditor::placeCards);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &PlanningEditor::placeCards);
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, &PlanningEditor::placeCards);
    connect(&m_model, &PlanningModel::placeAsked, this, &SectionEditor::placeAsked);
    connect(&m_model, &PlanningModel::asked, this, &PlanningEditor::ask);
    connect(&m_pane->table(), &PlanTable::currentIdChanged, this, &PlanningEditor::showForm);
    // What residents were shown decides what is a delay.
    connect(&context.openDossier, &OpenDossier::publicationStatusChanged, this, &PlanningEditor::takeOver);
    placeCards();
}

void PlanningEditor::placeCards()
{
    PlanTable &table = m_pane->table();
    table.clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const PlanRow what = m_model.planRow(row);
        if (what.kind != PlanRow::Kind::Question)
            continue;
        table.setSpan(row, 0, 1, m_model.columnCount());
        QPointer<DelayCard> &card = m_cards[what.id];
        if (card && table.indexWidget(m_model.index(row, 0)) == card)
            continue;
        card = new DelayCard(m_model, what.id, &table);
        connect(card, &DelayCard::grew, &table, &PlanTable::measureAgain);
        connect(card, &DelayCard::settled, this,
                [this](const QString &id) { m_pane->table().goTo(id, PlanningModel::When, false); });
        table.setIndexWidget(m_model.index(row, 0), card);
    }
    table.measureAgain();
}

void PlanningEditor::ask(const QString &milestone)
{
    m_pane->table().stayHere();
    // The cell closes first and takes the focus with it.
    const auto focus = [this, milestone] {
        const QPointer<DelayCard> card = m_cards.value(milestone);
        if (!card)
            return;
        m_pane->table().scrollTo(m_model.indexOf(milestone));
        card->focusReason();
    };
    QMetaObject::invokeMethod(this, focus, Qt::QueuedConnection);
}

void PlanningEditor::showForm(const QString &id)
{
    if (id == m_formOf && m_form)
        return;
    if (m_form) {
        SectionEditor::flush();
        m_form->hide();
        m_form->deleteLater();
    }
    m_formOf = id;
    m_form = id.isEmpty() ? nullptr : makePlanningForm(context(), m_model, id, this);
    if (m_form)
        m_column->insertWidget(1, m_form);
}

void PlanningEditor::takeOver()
{
    m_model.refresh();
    for (const QPointer<DelayCard> &card : std::as_const(m_cards)) {
        if (card)
            card->takeOver();
    }
    m_pane->takeOver();
    SectionEditor::takeOver();
}

void PlanningEditor::flush()
{
    m_pane->table().handOver();
    const auto cards = m_cards;
    for (const QPointer<DelayCard> &card : cards) {
        if (card)
            card->handOver();
    }
    SectionEditor::flush();
}

void PlanningEditor::reveal(const QString &part, const QString &field)
{
    if (part.isEmpty() || !m_model.indexOf(part).isValid()) {
        m_pane->table().setFocus();
        return;
    }
    static const QSet<QString> moments{u"date"_s, u"endDate"_s, u"start"_s, u"end"_s, u"when"_s};
    const bool when = moments.contains(field);
    m_pane->table().goTo(part,
                         when                      ? PlanningModel::When
                             : field == u"state"_s ? PlanningModel::State
                                                   : PlanningModel::What,
                         false);
    if (!field.isEmpty() && !when && field != u"state"_s && field != u"title"_s)
        SectionEditor::reveal(part, field);
}

namespace
{
constexpr std::array planningRows{
    EditorRow{u"planning", u"/planning", madeEditor<PlanningEditor>},
};
} // namespace

namespace editors
{
extern const EditorRows planningeditor{planningRows};
} // namespace editors

} // namespace wd
