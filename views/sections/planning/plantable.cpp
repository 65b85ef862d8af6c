// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/planning/plantable.h"

#include "views/fields/inpage.h"
#include "views/look/look.h"
#include "views/sections/planning/plandelegate.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wd
{
PlanTable::PlanTable(PlanTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new PlanDelegate(model, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setStyleSheet(u"QTableView, QTableView:focus { border: 0; }"_s); // the cell shows the focus
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    // One click is enough: somebody who comes here comes to change a date.
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) { edit(index); });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &PlanTable::measureAgain);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &PlanTable::measureAgain);
    connect(&model, &QAbstractItemModel::rowsMoved, this, &PlanTable::measureAgain);
    connect(&model, &QAbstractItemModel::dataChanged, this, &PlanTable::measureAgain);
    measureAgain();
}

QString PlanTable::currentId() const
{
    // Focus alone makes a cell current; choosing a row is the user's.
    const bool chosen = selectionModel() && selectionModel()->isSelected(currentIndex());
    return chosen ? currentIndex().data(PlanTableModel::IdRole).toString() : QString();
}

void PlanTable::goTo(const QString &id, int column, bool open)
{
    const QModelIndex index = m_model.indexOf(id, column);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    setFocus();
    scrollTo(index);
    if (open)
        edit(index);
}

/// The table does not scroll, the page does; while somebody works elsewhere it stays.
void PlanTable::scrollTo(const QModelIndex &index, ScrollHint)
{
    if (hasFocus() || isAncestorOf(QApplication::focusWidget()))
        showInPage(*viewport(), visualRect(index));
}

void PlanTable::handOver()
{
    // The widget of the current cell is its open editor: other cells have none.
    if (state() == EditingState && indexWidget(currentIndex()))
        commitData(indexWidget(currentIndex()));
    m_stay = false;
}

/// Every column gets what its words ask for, and the first what is left. Where that is too little the first,
/// which holds names, wraps before the others, which hold dates and states; it keeps two fifths.
void PlanTable::divide(int room)
{
    QList<std::pair<int, int>> others; // what is wanted, and by which column
    for (int column = 1; column < m_model.columnCount(); ++column)
        others.append({widthWanted(column), column});
    std::sort(others.begin(), others.end()); // what the narrow leave is for the wide
    const int first = std::min(widthWanted(0), room * 2 / 5);
    int left = room - first;
    for (qsizetype i = 0; i < others.size(); ++i) {
        const auto [wanted, column] = others[i];
        const int wide = std::max(std::min(wanted, left / int(others.size() - i)), 1);
        setColumnWidth(column, wide);
        left -= wide;
    }
    setColumnWidth(0, std::max(first + left, 1));
}

int PlanTable::widthWanted(int column) const
{
    const QString header = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    int wanted = QFontMetrics(typeFont(Type::Help)).horizontalAdvance(header) + measure::gap24;
    for (int row = 0; row < m_model.rowCount(); ++row)
        wanted = std::max(wanted, m_delegate->sizeHint({}, m_model.index(row, column)).width());
    return wanted;
}

void PlanTable::measureAgain()
{
    if (m_measuring)
        return;
    m_measuring = true;
    const int room = viewport()->width();
    divide(room);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const bool asks = m_model.planRow(row).kind == PlanRow::Kind::Question;
        QWidget *across = asks ? indexWidget(m_model.index(row, 0)) : nullptr;
        int high = across ? across->heightForWidth(room) : 0;
        for (int column = 0; !across && column < m_model.columnCount(); ++column)
            high = std::max(high, m_delegate->heightFor(m_model.index(row, column), columnWidth(column)));
        setRowHeight(row, high);
    }
    m_measuring = false;
    updateEditorGeometries();
    updateGeometry();
}

QSize PlanTable::sizeHint() const
{
    int high = horizontalHeader()->sizeHint().height();
    for (int row = 0; row < m_model.rowCount(); ++row)
        high += rowHeight(row);
    return {60 * fontMetrics().averageCharWidth(), high};
}

QSize PlanTable::minimumSizeHint() const
{
    return {20 * fontMetrics().averageCharWidth(), sizeHint().height()};
}

bool PlanTable::isLastCell(const QModelIndex &index) const
{
    for (int row = index.row(); row < m_model.rowCount(); ++row) {
        for (int column = row == index.row() ? index.column() + 1 : 0; column < m_model.columnCount();
             ++column) {
            if (m_model.flags(m_model.index(row, column)) & Qt::ItemIsEditable)
                return false;
        }
    }
    return true;
}

void PlanTable::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && held == Qt::NoModifier) {
        if (state() != EditingState)
            edit(currentIndex());
    } else if (enter && held == Qt::ControlModifier) {
        Q_EMIT addAsked(PlanRow::Kind::Item);
    } else if (enter && held == (Qt::ControlModifier | Qt::ShiftModifier)) {
        Q_EMIT addAsked(PlanRow::Kind::Group);
    } else if (event->key() == Qt::Key_Delete && held == Qt::NoModifier) {
        Q_EMIT throwAwayAsked();
    } else if (held == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        Q_EMIT moveAsked(event->key() == Qt::Key_Up ? -1 : 1);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void PlanTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    measureAgain();
}

void PlanTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measureAgain();
}

void PlanTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && currentId().isEmpty())
        setCurrentIndex(currentIndex());
}

void PlanTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    tellCurrent();
}

void PlanTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    tellCurrent();
}

void PlanTable::tellCurrent()
{
    const QString id = currentId();
    if (id == m_told)
        return;
    m_told = id;
    Q_EMIT currentIdChanged(id);
}

void PlanTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool onward = hint == QAbstractItemDelegate::EditNextItem;
    const bool leave = onward && isLastCell(currentIndex());
    QTableView::closeEditor(editor, m_stay || leave ? QAbstractItemDelegate::NoHint : hint);
    if (leave && !m_stay)
        Q_EMIT leftAtTheEnd();
    m_stay = false;
}

} // namespace wd
