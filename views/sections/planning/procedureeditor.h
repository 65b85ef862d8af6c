// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/planning/planpane.h"
#include "views/sections/planning/proceduremodel.h"
#include "views/sections/sectioneditor.h"

#include <QPointer>
#include <QVBoxLayout>

namespace wd
{

/// The section Procedure: the formal steps as a table, all of the chosen step in a form below.
class ProcedureEditor : public SectionEditor
{
    Q_OBJECT

public:
    explicit ProcedureEditor(const EditorContext &context, QWidget *parent = nullptr);

    void takeOver() override;
    void flush() override;
    void reveal(const QString &part, const QString &field) override;

private:
    void showForm(const QString &id);
    void makeForm(const QString &id);

    ProcedureModel m_model;
    std::unique_ptr<PlanPane> m_pane; ///< goes before the model it shows
    QVBoxLayout *m_column;
    QPointer<QWidget> m_form;
    QString m_formOf;
};

} // namespace wd
