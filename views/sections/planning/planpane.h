// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/planning/plantable.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace wd
{

/// A table of plans with its acts under it: add, move, throw away, each by button and by key. Empty, it
/// invites.
class PlanPane : public QWidget
{
    Q_OBJECT

public:
    struct Words {
        QString table; ///< for screen readers
        QString empty;
        QString addItem;
        QString addGroup = {}; ///< empty: there are no groups
    };

    PlanPane(PlanTableModel &model, const Words &words, bool readOnly, QWidget *parent);

    [[nodiscard]] PlanTable &table() { return *m_table; }
    /// Shows what can be done with the current row, and the invitation where there is none.
    void takeOver();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *button(const QString &name, const QString &words, const QString &sign, const QString &keys);
    void add(PlanRow::Kind kind);
    void move(int by);
    void throwAway();

    PlanTableModel &m_model;
    bool m_readOnly;
    QLabel *m_empty;
    PlanTable *m_table;
    QPushButton *m_addItem, *m_addGroup, *m_up, *m_down, *m_trash;
    QBoxLayout *m_acts; ///< side by side where there is room
};

} // namespace wd
