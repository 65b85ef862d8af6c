// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The filters above the list of dossiers.
#include "model/sjabloon/sjabloon.h"
#include "views/look/look.h"
#include "views/window/librarypane.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace wd
{

using namespace Qt::StringLiterals;

QWidget *LibraryPane::makeFilters()
{
    auto *filters = new QWidget(this);
    auto *rows = new QVBoxLayout(filters);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(measure::gap4);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(measure::gap4);
    const auto chip = [&](const QString &name, const QString &words, ShelfFilter::Which which) {
        auto *button = new QPushButton(words, filters);
        button->setObjectName(name);
        button->setCheckable(true);
        setRole(button, "chip");
        m_which->addButton(button, int(which));
        chips->addWidget(button);
    };
    chip(u"showAll"_s, tr("Alles"), ShelfFilter::Which::All);
    chip(u"showMine"_s, tr("Mijn"), ShelfFilter::Which::Mine);
    chip(u"showAttention"_s, tr("Aandacht"), ShelfFilter::Which::Attention);
    chips->addStretch(1);
    chip(u"showTrash"_s, {}, ShelfFilter::Which::Trash);
    auto *trash = m_which->button(int(ShelfFilter::Which::Trash));
    trash->setIcon(icon(u"trash"_s));
    trash->setAccessibleName(tr("Prullenbak"));
    trash->setToolTip(tr("Prullenbak"));
    m_which->button(int(ShelfFilter::Which::All))->setChecked(true);
    m_wijk->setObjectName(u"filterWijk"_s);
    m_wijk->setAccessibleName(tr("Wijk"));
    m_wijk->addItem(tr("Alle wijken"), QString());
    for (const Wijk &wijk : wijken()) {
        if (wijk.listed)
            m_wijk->addItem(wijk.name, wijk.slug);
    }
    rows->addLayout(chips);
    using State = ShelfFilter::State;
    m_state->setObjectName(u"filterState"_s);
    m_state->setAccessibleName(tr("Stand"));
    for (const auto &[words, state] :
         {std::pair(tr("Elke stand"), State::Any), std::pair(tr("Op de site"), State::OnSite),
          std::pair(tr("Gewijzigd"), State::Changed), std::pair(tr("Niet op de site"), State::NotOnSite)})
        m_state->addItem(words, int(state));
    for (ComboBox *box : {m_wijk, m_state}) {
        box->setMinimumContentsLength(6);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    auto *boxes = new QHBoxLayout;
    boxes->setSpacing(measure::gap4);
    boxes->addWidget(m_wijk, 1);
    boxes->addWidget(m_state, 1);
    rows->addLayout(boxes);
    const auto filter = [this] {
        m_library.setFilter({.wijk = m_wijk->currentData().toString(),
                             .which = ShelfFilter::Which(m_which->checkedId()),
                             .state = State(m_state->currentData().toInt())});
        refreshEmpty();
    };
    connect(m_which, &QButtonGroup::idClicked, this, filter);
    connect(m_wijk, &QComboBox::currentIndexChanged, this, filter);
    connect(m_state, &QComboBox::currentIndexChanged, this, filter);
    return filters;
}

} // namespace wd
