// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/planning/plantablemodel.h"

#include <QStyledItemDelegate>

namespace wd
{

/// Paints the cells of a table of plans and opens their editors: a line, a date with what was understood, a
/// number, a choice of state. What is typed is kept at every letter; what others change meanwhile does not
/// touch it; Escape puts back what stood there.
class PlanDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PlanDelegate(PlanTableModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The height a cell needs in `width`.
    [[nodiscard]] int heightFor(const QModelIndex &index, int width) const;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *makeLine(QWidget *parent, const QModelIndex &index, bool date) const;
    QWidget *makeStates(QWidget *parent) const;
    QWidget *makeNumber(QWidget *parent, const QModelIndex &index) const;

    PlanTableModel &m_model;
};

} // namespace wd
