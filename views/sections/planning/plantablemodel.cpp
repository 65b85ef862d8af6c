// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/planning/plantablemodel.h"

#include "model/dossier/dates/datewords.h"
#include "model/dossier/dates/momentwords.h"
#include "model/dossier/dates/period.h"

using namespace Qt::StringLiterals;

namespace wd
{

PlanTableModel::PlanTableModel(OpenDossier &openDossier, Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_openDossier(openDossier)
    , m_language(language)
{
}

int PlanTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PlanTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanRow &row = m_rows[index.row()];
    const PlanCell &what = m_shown[index.row()].cells[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return what.text;
    case Qt::EditRole:
        return what.typed;
    case Qt::AccessibleTextRole:
        return what.meta.isEmpty()
            ? what.text
            : tr("%1, %2", "a cell and what is said about it").arg(what.text, what.meta);
    case IdRole:
        return row.id;
    case RowKindRole:
        return static_cast<int>(row.kind);
    case CellKindRole:
        return static_cast<int>(what.kind);
    case FieldRole:
        return what.field;
    case DraftRole:
        return what.draft;
    case MetaRole:
        return what.meta;
    case StateRole:
        return m_shown[index.row()].state.text();
    default:
        return {};
    }
}

bool PlanTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || m_openDossier.readOnly())
        return false;
    const PlanRow row = m_rows[index.row()];
    if (m_shown[index.row()].cells[index.column()].kind == PlanCell::Kind::None)
        return false;
    const bool taken = take(row, index.column(), value.toString());
    refresh();
    return taken;
}

Qt::ItemFlags PlanTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[index.row()].kind == PlanRow::Kind::Question)
        return Qt::NoItemFlags; // its widget is used, the cell is not
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool none = m_shown[index.row()].cells[index.column()].kind == PlanCell::Kind::None;
    return none || m_openDossier.readOnly() ? flags : flags | Qt::ItemIsEditable;
}

std::optional<QString> PlanTableModel::understood(const QModelIndex &index, const QString &typed) const
{
    const auto kind = static_cast<PlanCell::Kind>(data(index, CellKindRole).toInt());
    if (kind == PlanCell::Kind::Period) {
        const auto period = periodFromWords(typed, m_openDossier.today());
        return period ? std::optional(inWords(*period, m_language)) : std::nullopt;
    }
    if (kind != PlanCell::Kind::Date)
        return typed;
    const auto date = dateFromWords(typed, m_openDossier.today());
    return date ? std::optional(date->inWords(m_language)) : std::nullopt;
}

PlanTableModel::Shown PlanTableModel::shown(const PlanRow &row) const
{
    Shown made{.cells = {}, .state = stateOf(row)};
    for (int column = 0; column < columnCount(); ++column)
        made.cells.append(cell(row, column));
    return made;
}

void PlanTableModel::followRows(const QList<PlanRow> &wanted)
{
    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_rows[row]))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        m_shown.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < wanted.size(); ++row) {
        if (row < m_rows.size() && m_rows[row] == wanted[row])
            continue;
        const int from = static_cast<int>(m_rows.indexOf(wanted[row]));
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, wanted[row]);
            m_shown.insert(row, shown(wanted[row]));
            endInsertRows();
        } else if (beginMoveRows({}, from, from, {}, row)) {
            m_rows.move(from, row);
            m_shown.move(from, row);
            endMoveRows();
        }
    }
}

QString PlanTableModel::nearest(const QModelIndex &index, const QString &typed) const
{
    const auto kind = static_cast<PlanCell::Kind>(index.data(CellKindRole).toInt());
    if (kind != PlanCell::Kind::Date && kind != PlanCell::Kind::Moment)
        return {};
    const auto none = noSuchDay(typed, m_openDossier.today(), m_language);
    return none ? none->nearest.inWords(m_language) : QString();
}

void PlanTableModel::refresh()
{
    const QList<PlanRow> wanted = makeRows();
    if (m_rows != wanted)
        followRows(wanted);
    int first = rowCount();
    int last = -1;
    for (int row = 0; row < rowCount(); ++row) {
        Shown now = shown(m_rows[row]);
        if (now == m_shown[row])
            continue;
        m_shown[row] = std::move(now);
        first = std::min(first, row);
        last = row;
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

QModelIndex PlanTableModel::indexOf(const QString &id, int column) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].id == id && m_rows[row].kind != PlanRow::Kind::Question)
            return index(row, column);
    }
    return {};
}

QString PlanTableModel::stateInWords(const OpenEnum<PlanState> &state)
{
    if (!state.known())
        return {};
    switch (*state.known()) {
    case PlanState::Planned:
        return tr("gepland");
    case PlanState::Current:
        return tr("bezig");
    case PlanState::Done:
        return tr("klaar");
    case PlanState::Cancelled:
        return tr("gaat niet door");
    }
    Q_UNREACHABLE();
}

} // namespace wd
