// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The filters above the list of dossiers.
#include "model/shared/wijklist.h"
#include "views/look/look.h"
#include "views/window/overview/dossierlistpane.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace wd
{

using namespace Qt::StringLiterals;

QWidget *DossierListPane::makeFilters()
{
    auto *filters = new QWidget(this);
    auto *rows = new QVBoxLayout(filters);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(measure::gap4);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(measure::gap4);
    const auto chip = [&](const QString &name, const QString &words, DossierFilter::Which which) {
        auto *button = new QPushButton(words, filters);
        button->setObjectName(name);
        button->setCheckable(true);
        setRole(button, "chip");
        m_which->addButton(button, int(which));
        chips->addWidget(button);
    };
    chip(u"showAll"_s, tr("Alles"), DossierFilter::Which::All);
    chip(u"showMine"_s, tr("Mijn"), DossierFilter::Which::Mine);
    chip(u"showAttention"_s, tr("Aandacht"), DossierFilter::Which::Attention);
    chips->addStretch(1);
    chip(u"showTrash"_s, {}, DossierFilter::Which::Trash);
    auto *trash = m_which->button(int(DossierFilter::Which::Trash));
    trash->setIcon(icon(u"trash"_s));
    trash->setAccessibleName(tr("Prullenbak"));
    trash->setToolTip(tr("Prullenbak"));
    m_which->button(int(DossierFilter::Which::All))->setChecked(true);
    rows->addLayout(chips);
    rows->addWidget(makeBoxes());
    connect(m_which, &QButtonGroup::idClicked, this, &DossierListPane::filter);
    return filters;
}

/// What is filtered by stays, while it is offered.
void DossierListPane::fillWijken()
{
    const QString chosen = m_wijk->currentData().toString();
    {
        const QSignalBlocker quiet(m_wijk);
        m_wijk->clear();
        m_wijk->addItem(tr("Alle wijken"), QString());
        for (const Wijk &wijk : m_dossierList.wijken().list().offered())
            m_wijk->addItem(wijk.name, wijk.slug);
        m_wijk->setCurrentIndex(std::max(0, m_wijk->findData(chosen)));
    }
    if (m_wijk->currentData().toString() != chosen)
        filter();
}

QWidget *DossierListPane::makeBoxes()
{
    m_wijk->setObjectName(u"filterWijk"_s);
    m_wijk->setAccessibleName(tr("Wijk"));
    fillWijken();
    connect(&m_dossierList.wijken(), &OpenWijkList::changed, this, &DossierListPane::fillWijken);
    using State = DossierFilter::State;
    m_state->setObjectName(u"filterState"_s);
    m_state->setAccessibleName(tr("Stand"));
    for (const auto &[words, state] :
         {std::pair(tr("Elke stand"), State::Any), std::pair(tr("Op de site"), State::OnSite),
          std::pair(tr("Gewijzigd"), State::Changed), std::pair(tr("Niet op de site"), State::NotOnSite)})
        m_state->addItem(words, int(state));
    auto *boxes = new QWidget(this);
    auto *row = new QHBoxLayout(boxes);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::gap4);
    for (ComboBox *box : {m_wijk, m_state}) {
        box->setMinimumContentsLength(6);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row->addWidget(box, box == m_wijk ? 8 : 7); // names of wijken are longer
        connect(box, &QComboBox::currentIndexChanged, this, &DossierListPane::filter);
    }
    return boxes;
}

void DossierListPane::filter()
{
    m_shownDossiers.setFilter({.wijk = m_wijk->currentData().toString(),
                               .which = DossierFilter::Which(m_which->checkedId()),
                               .state = DossierFilter::State(m_state->currentData().toInt())});
    refreshEmpty();
}

/// How many there are, and what stands first.
QWidget *DossierListPane::makeOrder()
{
    setRole(m_count, "help");
    m_count->setObjectName(u"dossierListCount"_s);
    m_order->setObjectName(u"dossierListOrder"_s);
    m_order->setAccessibleName(tr("Volgorde"));
    m_order->setToolTip(tr("Volgorde van de dossiers"));
    setRole(m_order, "quiet");
    for (const auto &[words, order] :
         {std::pair(tr("Laatst gewijzigd"), DossierOrder::Changed),
          std::pair(tr("Op titel"), DossierOrder::Title), std::pair(tr("Op wijk"), DossierOrder::Wijk),
          std::pair(tr("Op volgende datum"), DossierOrder::Coming)})
        m_order->addItem(words, int(order));
    connect(m_order, &QComboBox::currentIndexChanged, this,
            [this] { m_shownDossiers.setOrder(DossierOrder(m_order->currentData().toInt())); });
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(measure::gap16, 0, measure::gap12, 0);
    row->setSpacing(measure::gap4);
    row->addWidget(m_count, 1);
    row->addWidget(m_order);
    return line;
}

void DossierListPane::setOrder(DossierOrder order)
{
    m_order->setCurrentIndex(m_order->findData(int(order)));
}

} // namespace wd
