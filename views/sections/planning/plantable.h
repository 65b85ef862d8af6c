// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/planning/plantablemodel.h"

#include <QTableView>

namespace wd
{

class PlanDelegate;

/// A table of plans, edited in its cells by keyboard or one click, as high as its rows: the page scrolls.
/// Enter, F2 and typing open a cell, Tab goes on to the next, Escape puts back. A row that asks something
/// holds the widget that asks.
class PlanTable : public QTableView
{
    Q_OBJECT

public:
    PlanTable(PlanTableModel &model, QWidget *parent);

    /// The part of the chosen row, empty for none.
    [[nodiscard]] QString currentId() const;
    void goTo(const QString &id, int column, bool edit);
    /// Hands over what stands in the open cell.
    void handOver();
    void measureAgain(); ///< columns and rows
    /// The editor that is closing does not open the next cell.
    void stayHere() { m_stay = state() == EditingState; }

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void addAsked(wd::PlanRow::Kind kind);
    void throwAwayAsked();
    void moveAsked(int by);
    void currentIdChanged(const QString &id);
    void leftAtTheEnd(); ///< Tab in the last cell

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void tellCurrent();
    void divide(int room);
    [[nodiscard]] int widthWanted(int column) const;
    [[nodiscard]] bool isLastCell(const QModelIndex &index) const;

    PlanTableModel &m_model;
    PlanDelegate *m_delegate;
    QString m_told; ///< the row that was last told
    bool m_stay = false;
    bool m_measuring = false;
};

} // namespace wd
