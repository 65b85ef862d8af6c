// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/plantablemodel.h"

#include "model/dossier/datewords.h"
#include "model/dossier/period.h"

using namespace Qt::StringLiterals;

namespace wd
{

PlanTableModel::PlanTableModel(Workbench &bench, Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_bench(bench)
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
    switch (role) {
    case Qt::DisplayRole:
        return cell(row, index.column()).text;
    case Qt::EditRole:
        return cell(row, index.column()).typed;
    case Qt::AccessibleTextRole: {
        const PlanCell what = cell(row, index.column());
        return what.meta.isEmpty()
            ? what.text
            : tr("%1, %2", "a cell and what is said about it").arg(what.text, what.meta);
    }
    case IdRole:
        return row.id;
    case RowKindRole:
        return static_cast<int>(row.kind);
    case CellKindRole:
        return static_cast<int>(cell(row, index.column()).kind);
    case FieldRole:
        return cell(row, index.column()).field;
    case DraftRole:
        return cell(row, index.column()).draft;
    case MetaRole:
        return cell(row, index.column()).meta;
    case StateRole:
        return stateOf(row);
    default:
        return {};
    }
}

bool PlanTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || m_bench.readOnly())
        return false;
    const PlanRow row = m_rows[index.row()];
    if (cell(row, index.column()).kind == PlanCell::Kind::None)
        return false;
    const bool taken = take(row, index.column(), value.toString());
    refresh();
    return taken;
}

Qt::ItemFlags PlanTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || m_bench.readOnly())
        return flags;
    const bool none = cell(m_rows[index.row()], index.column()).kind == PlanCell::Kind::None;
    return none ? flags : flags | Qt::ItemIsEditable;
}

std::optional<QString> PlanTableModel::understood(const QModelIndex &index, const QString &typed) const
{
    const auto kind = static_cast<PlanCell::Kind>(data(index, CellKindRole).toInt());
    if (kind == PlanCell::Kind::Period) {
        const auto period = periodFromWords(typed, m_bench.today());
        return period ? std::optional(inWords(*period, m_language)) : std::nullopt;
    }
    if (kind != PlanCell::Kind::Date)
        return typed;
    const auto date = dateFromWords(typed, m_bench.today());
    return date ? std::optional(date->inWords(m_language)) : std::nullopt;
}

void PlanTableModel::refresh()
{
    const QList<PlanRow> wanted = makeRows();
    const bool same = m_rows == wanted;
    for (int row = same ? -1 : static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_rows[row]))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; !same && row < wanted.size(); ++row) {
        if (row < m_rows.size() && m_rows[row] == wanted[row])
            continue;
        const int from = static_cast<int>(m_rows.indexOf(wanted[row]));
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, wanted[row]);
            endInsertRows();
        } else if (beginMoveRows({}, from, from, {}, row)) {
            m_rows.move(from, row);
            endMoveRows();
        }
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QModelIndex PlanTableModel::indexOf(const QString &id, int column) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].id == id && m_rows[row].kind != PlanRow::Kind::Question)
            return index(row, column);
    }
    return {};
}

QStringList PlanTableModel::states()
{
    return {u"planned"_s, u"current"_s, u"done"_s, u"cancelled"_s};
}

QString PlanTableModel::stateInWords(const QString &state)
{
    if (state == u"planned"_s)
        return tr("gepland");
    if (state == u"current"_s)
        return tr("bezig");
    if (state == u"done"_s)
        return tr("klaar");
    return state == u"cancelled"_s ? tr("gaat niet door") : QString();
}

} // namespace wd
