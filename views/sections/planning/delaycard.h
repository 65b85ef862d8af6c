// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/planning/planningmodel.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QWidget>

namespace wd
{

/// The question under a milestone whose date slips: why. Until there is an answer the dossier keeps its date;
/// Enter or the button gives both, Toch niet takes the new date back. What is typed is a draft at every
/// letter.
class DelayCard : public QWidget
{
    Q_OBJECT

public:
    DelayCard(PlanningModel &model, const QString &milestone, QWidget *parent);

    [[nodiscard]] const QString &milestone() const { return m_milestone; }
    void takeOver();
    /// Gives the answer when there is one.
    void handOver();
    void focusReason();

Q_SIGNALS:
    void settled(const QString &milestone);
    void grew();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void arrange();
    void answer();

    PlanningModel &m_model;
    QString m_milestone;
    QLabel *m_dates, *m_missing;
    QPlainTextEdit *m_reason;
    QPushButton *m_delay, *m_back;
};

} // namespace wd
