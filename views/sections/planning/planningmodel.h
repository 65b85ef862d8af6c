// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dates/momentwords.h"
#include "views/sections/planning/plantablemodel.h"

#include <QHash>
#include <QSet>

namespace wd
{

/// What is asked when the dates of a milestone slip.
struct DelayQuestion {
    Moment promised, wanted;
    QString reason; ///< as far as it was typed
};

/// Phases with their milestones under them: what, when, state. A date later than residents were shown stays a
/// draft until delay() has its reason; a question stands under the milestone meanwhile. Milestones of no
/// phase stand last.
class PlanningModel : public PlanTableModel
{
    Q_OBJECT

public:
    enum Column { What, When, State };

    using PlanTableModel::PlanTableModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void keepTyping(const QModelIndex &index, const QString &typed) override;

    QString add(PlanRow::Kind kind, const QString &below) override;
    [[nodiscard]] bool canMove(const QString &id, int by) const override;
    void move(const QString &id, int by) override;
    void throwAway(const QString &id) override;

    [[nodiscard]] std::optional<QString> understood(const QModelIndex &index,
                                                    const QString &typed) const override;

    /// What was typed about the dates alone, or of dates and hours together, as the cell shows them.
    enum class Typed { Dates, All };
    /// The new dates of a milestone, a period too; asked() when they need a reason first. Hours that were not
    /// typed stay, but where All says the same dates without them. True: it is in the dossier.
    bool enterDate(const QString &milestone, const QString &typed, Typed about = Typed::All);
    /// What stands in the date field of its form: the draft or the dates without hours.
    [[nodiscard]] QString datesText(const QString &milestone) const;
    /// Days it had before: since the program began, as residents know them, and by its last delay.
    [[nodiscard]] QList<QDate> earlierDays(const QString &milestone) const;
    /// Why that is no date yet, in a sentence.
    [[nodiscard]] QString whyNoDate(const QString &typed) const;
    [[nodiscard]] std::optional<DelayQuestion> question(const QString &milestone) const;
    void keepReason(const QString &milestone, const QString &reason);
    /// The new date and why: one step. Nothing without a reason.
    bool delay(const QString &milestone, const QString &reason);
    /// Toch niet: the date is as it was.
    void takeBack(const QString &milestone);

Q_SIGNALS:
    void asked(const QString &milestone);
    /// A person wants to see that text.
    void placeAsked(const QString &part, const QString &field);

protected:
    [[nodiscard]] QList<PlanRow> makeRows() const override;
    [[nodiscard]] PlanCell cell(const PlanRow &row, int column) const override;
    [[nodiscard]] OpenEnum<PlanState> stateOf(const PlanRow &row) const override;
    bool take(const PlanRow &row, int column, const QString &typed) override;

private:
    [[nodiscard]] PlanCell phaseCell(const QString &id, int column) const;
    [[nodiscard]] PlanCell milestoneCell(const QString &id, int column) const;
    [[nodiscard]] PlanCell withDraft(PlanCell cell, const QString &id) const;
    [[nodiscard]] Moment promised(const QString &milestone) const;
    [[nodiscard]] std::optional<Moment> meant(const QString &milestone, const QString &typed,
                                              Typed about) const;
    bool takePeriod(const QString &phase, const QString &typed);
    void setTitle(const PlanRow &row, const QString &title);
    void setMoment(const QString &milestone, const Moment &moment, const QString &reason);

    QHash<QString, EdtfDate> m_before; ///< by milestone, the date that was changed last
    QSet<QString> m_unnamed; ///< parts made here that get their first name: it decides their name on the site
};

/// What a part is called in the name of a step, also before it has a title.
[[nodiscard]] QString planTitle(const Planning &planning, const QString &id);

} // namespace wd
