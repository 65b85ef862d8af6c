// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/planning/delaycard.h"
#include "views/sections/planning/planningmodel.h"
#include "views/sections/planning/planpane.h"
#include "views/sections/sectioneditor.h"

#include <QPointer>
#include <QVBoxLayout>

namespace wd
{

/// The section Planning: phases and milestones as one table, the question why under every date that slips,
/// and all of the chosen row in a form below.
class PlanningEditor : public SectionEditor
{
    Q_OBJECT

public:
    explicit PlanningEditor(const EditorContext &context, QWidget *parent = nullptr);

    void takeOver() override;
    void flush() override;
    void reveal(const QString &part, const QString &field) override;

private:
    void placeCards();
    void ask(const QString &milestone);
    void showForm(const QString &id);

    PlanningModel m_model;
    std::unique_ptr<PlanPane> m_pane; ///< goes before the model it shows
    QVBoxLayout *m_column;
    QHash<QString, QPointer<DelayCard>> m_cards; ///< by milestone
    QPointer<QWidget> m_form;
    QString m_formOf;
};

} // namespace wd
