// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/planning/planpane.h"

#include "views/look/look.h"

#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wd
{

PlanPane::PlanPane(PlanTableModel &model, const Words &words, bool readOnly, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_readOnly(readOnly)
    , m_empty(new QLabel(words.empty, this))
    , m_table(new PlanTable(model, this))
    , m_addItem(button(u"planAddItem"_s, words.addItem, u"add"_s, tr("Ctrl+Enter")))
    , m_addGroup(button(u"planAddGroup"_s, words.addGroup, u"add"_s, tr("Ctrl+Shift+Enter")))
    , m_up(button(u"planUp"_s, tr("Omhoog"), u"up"_s, tr("Alt+Pijl omhoog")))
    , m_down(button(u"planDown"_s, tr("Omlaag"), u"down"_s, tr("Alt+Pijl omlaag")))
    , m_trash(button(u"planTrash"_s, tr("Weggooien"), u"trash"_s, tr("Delete")))
    , m_acts(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_table->setObjectName(u"planTable"_s);
    m_table->setAccessibleName(words.table);
    m_empty->setWordWrap(true);
    setRole(m_empty, "help");
    m_addGroup->setVisible(!words.addGroup.isEmpty());

    auto *adding = new QHBoxLayout;
    adding->setSpacing(measure::gap4);
    adding->addWidget(m_addItem);
    adding->addWidget(m_addGroup);
    adding->addStretch();
    auto *placing = new QHBoxLayout;
    placing->setSpacing(measure::gap4);
    for (QPushButton *act : {m_up, m_down, m_trash})
        placing->addWidget(act);
    placing->addStretch();
    m_acts->setSpacing(measure::gap4);
    m_acts->addLayout(adding);
    m_acts->addLayout(placing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::gap8);
    column->addWidget(m_empty);
    column->addWidget(m_table);
    column->addLayout(m_acts);

    connect(m_addItem, &QPushButton::clicked, this, [this] { add(PlanRow::Kind::Item); });
    connect(m_addGroup, &QPushButton::clicked, this, [this] { add(PlanRow::Kind::Group); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_trash, &QPushButton::clicked, this, &PlanPane::throwAway);
    connect(m_table, &PlanTable::addAsked, this, &PlanPane::add);
    connect(m_table, &PlanTable::moveAsked, this, &PlanPane::move);
    connect(m_table, &PlanTable::throwAwayAsked, this, &PlanPane::throwAway);
    connect(m_table, &PlanTable::currentIdChanged, this, &PlanPane::takeOver);
    connect(m_table, &PlanTable::leftAtTheEnd, this, [this] { m_addItem->setFocus(Qt::TabFocusReason); });
    takeOver();
}

QPushButton *PlanPane::button(const QString &name, const QString &words, const QString &sign,
                              const QString &keys)
{
    auto *made = new QPushButton(wordsIcon(sign), words, this);
    made->setObjectName(name);
    made->setToolTip(keys);
    setRole(made, "quiet");
    return made;
}

void PlanPane::takeOver()
{
    const bool empty = m_model.rowCount() == 0;
    m_empty->setVisible(empty);
    m_table->setVisible(!empty);
    const QString id = m_table->currentId();
    m_addItem->setEnabled(!m_readOnly);
    m_addGroup->setEnabled(!m_readOnly);
    m_up->setEnabled(!id.isEmpty() && m_model.canMove(id, -1));
    m_down->setEnabled(!id.isEmpty() && m_model.canMove(id, 1));
    m_trash->setEnabled(!id.isEmpty() && !m_readOnly);
    for (QPushButton *act : {m_up, m_down, m_trash})
        act->setVisible(!empty);
}

void PlanPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int wanted = 0;
    for (const QPushButton *act : {m_addItem, m_addGroup, m_up, m_down, m_trash})
        wanted += act->sizeHint().width() + measure::gap8;
    m_acts->setDirection(wanted < width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PlanPane::add(PlanRow::Kind kind)
{
    if (m_readOnly || (kind == PlanRow::Kind::Group && m_addGroup->isHidden()))
        return;
    m_table->handOver();
    const QString id = m_model.add(kind, m_table->currentId());
    takeOver();
    m_table->goTo(id, 0, true);
}

void PlanPane::move(int by)
{
    const QString id = m_table->currentId();
    if (id.isEmpty() || !m_model.canMove(id, by))
        return;
    m_table->handOver();
    m_model.move(id, by);
    takeOver();
}

void PlanPane::throwAway()
{
    const int row = m_table->currentIndex().row();
    if (m_readOnly || row < 0)
        return;
    m_model.throwAway(m_table->currentId());
    // The focus goes on to what stands in its place.
    const int next = std::min(row, m_model.rowCount() - 1);
    if (next >= 0)
        m_table->goTo(m_model.planRow(next).id, 0, false);
    takeOver();
    if (next < 0)
        m_addItem->setFocus();
}

} // namespace wd
