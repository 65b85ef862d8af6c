// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/codes.h"
#include "views/dossiers/open/opendossier.h"

#include <QAbstractTableModel>

namespace wd
{

/// A row of a table of plans: a phase, something under it, or the question that stands under that.
struct PlanRow {
    enum class Kind { Group, Item, Question };
    Kind kind = Kind::Item;
    QString id; ///< of the part
    bool operator==(const PlanRow &) const = default;
};

/// What stands in a cell and how it is edited.
struct PlanCell {
    enum class Kind { None, Line, Date, Moment, Period, Number, State };
    Kind kind = Kind::None;
    QString field = {}; ///< as Conflict::field; names the draft
    QString text = {}; ///< as shown; half-typed text where there is some
    QString typed = {}; ///< as an editor begins with
    QString meta = {}; ///< said in a quiet voice behind the text
    bool draft = false; ///< the dossier does not have this yet
    bool operator==(const PlanCell &) const = default;
};

/// Plans as an editable table over the open dossier: rows and cells come from a subclass, in the user's
/// order. Follows the dossier by inserting, removing and moving rows, never by a reset, so that an open cell
/// stays open; what was half typed is a draft of the open dossier.
class PlanTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, RowKindRole, CellKindRole, FieldRole, DraftRole, MetaRole, StateRole };

    PlanTableModel(OpenDossier &openDossier, Language language, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Takes what was typed; what is not understood stays as a draft. True: it is in the dossier.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Keeps what is being typed: a line or a number in the dossier at once, a date as a draft.
    virtual void keepTyping(const QModelIndex &index, const QString &typed) = 0;
    /// What would be understood of it, in words; nullopt: nothing yet.
    [[nodiscard]] virtual std::optional<QString> understood(const QModelIndex &index,
                                                            const QString &typed) const;
    /// The day that does exist, in words, for one that was typed and does not; empty: it is something else.
    [[nodiscard]] QString nearest(const QModelIndex &index, const QString &typed) const;
    /// Takes over what the dossier says now.
    void refresh();
    [[nodiscard]] QModelIndex indexOf(const QString &id, int column = 0) const;
    [[nodiscard]] PlanRow planRow(int row) const { return m_rows.value(row); }
    [[nodiscard]] Language language() const { return m_language; }

    /// Rows a person adds, moves and throws away; each one step. Returns the new part's id.
    virtual QString add(PlanRow::Kind kind, const QString &below) = 0;
    [[nodiscard]] virtual bool canMove(const QString &id, int by) const = 0;
    virtual void move(const QString &id, int by) = 0;
    virtual void throwAway(const QString &id) = 0;

    [[nodiscard]] static QString stateInWords(const OpenEnum<PlanState> &state);

protected:
    [[nodiscard]] virtual QList<PlanRow> makeRows() const = 0;
    [[nodiscard]] virtual PlanCell cell(const PlanRow &row, int column) const = 0;
    [[nodiscard]] virtual OpenEnum<PlanState> stateOf(const PlanRow &row) const = 0;
    virtual bool take(const PlanRow &row, int column, const QString &typed) = 0;
    [[nodiscard]] OpenDossier &openDossier() const { return m_openDossier; }

private:
    /// A row as it was last shown: asking the dossier for every paint would be slow.
    struct Shown {
        QList<PlanCell> cells;
        OpenEnum<PlanState> state;
        bool operator==(const Shown &) const = default;
    };
    [[nodiscard]] Shown shown(const PlanRow &row) const;
    void followRows(const QList<PlanRow> &wanted);

    OpenDossier &m_openDossier;
    Language m_language;
    QList<PlanRow> m_rows;
    QList<Shown> m_shown; ///< beside m_rows
};

} // namespace wd
