// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/planning/plantablemodel.h"

#include <QSet>

namespace wd
{

/// The steps of the formal procedure, in the user's order: what, who decides, when, how many weeks, state.
class ProcedureModel : public PlanTableModel
{
    Q_OBJECT

public:
    enum Column { What, Who, When, Weeks, State };

    using PlanTableModel::PlanTableModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void keepTyping(const QModelIndex &index, const QString &typed) override;

    QString add(PlanRow::Kind kind, const QString &below) override;
    [[nodiscard]] bool canMove(const QString &id, int by) const override;
    void move(const QString &id, int by) override;
    void throwAway(const QString &id) override;

protected:
    [[nodiscard]] QList<PlanRow> makeRows() const override;
    [[nodiscard]] PlanCell cell(const PlanRow &row, int column) const override;
    [[nodiscard]] OpenEnum<PlanState> stateOf(const PlanRow &row) const override;
    bool take(const PlanRow &row, int column, const QString &typed) override;

private:
    [[nodiscard]] const ProcedureStep *step(const QString &id) const;
    bool takeDate(const QString &id, const QString &typed);
    void setWeeks(const QString &id, int weeks);
    void setLine(const QString &id, int column, const QString &text);
    void change(const QString &name, const QString &id, const std::function<void(ProcedureStep &)> &how,
                OpenDossier::EditKind editKind = OpenDossier::EditKind::Act);

    QSet<QString> m_unnamed; ///< as in PlanningModel
};

} // namespace wd
