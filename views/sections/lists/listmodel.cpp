// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/lists/listmodel.h"

#include "views/look/look.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

const auto dragType = u"application/x-wijkdossier-part"_s;

qsizetype placeOf(const QList<ListRow> &rows, const QString &id)
{
    const auto found
        = std::find_if(rows.begin(), rows.end(), [&](const ListRow &row) { return row.id == id; });
    return found == rows.end() ? -1 : found - rows.begin();
}

} // namespace

ListModel::ListModel(WorkspaceFiles &files, QObject *parent)
    : QAbstractListModel(parent)
    , m_files(files)
{
    connect(&m_files, &WorkspaceFiles::thumbnailReady, this, &ListModel::tellPicture);
}

void ListModel::setRows(const QList<ListRow> &rows)
{
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        if (placeOf(rows, m_rows[i].id) >= 0)
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (int i = 0; i < rows.size(); ++i) {
        const int from = int(placeOf(m_rows, rows[i].id));
        if (from < 0) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, rows[i]);
            endInsertRows();
            continue;
        }
        if (from != i) {
            beginMoveRows({}, from, from, {}, i);
            m_rows.move(from, i);
            endMoveRows();
        }
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = rows[i];
        Q_EMIT dataChanged(index(i), index(i));
    }
}

QModelIndex ListModel::indexOf(const QString &id) const
{
    const int row = int(placeOf(m_rows, id));
    return row < 0 ? QModelIndex() : index(row);
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole: {
        QStringList said{row.title, row.mark, row.meta};
        said.removeAll(QString());
        return said.join(u", "_s);
    }
    case IdRole:
        return row.id;
    case MetaRole:
        return row.meta;
    case PictureRole:
        return row.picture.isEmpty()
            ? QImage()
            : m_files.thumbnail(row.picture, qRound(2 * measure::tallRow * typeScale()));
    case SignRole:
        return row.sign;
    case InternalRole:
        return row.internal;
    case MarkRole:
        return row.mark;
    default: // roles of Qt
        return {};
    }
}

Qt::ItemFlags ListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_movable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return m_movable ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList ListModel::mimeTypes() const
{
    return {dragType};
}

QMimeData *ListModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(dragType, idAt(indexes.first().row()).toUtf8());
    return data;
}

bool ListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                             const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(dragType) || m_rows.isEmpty())
        return false;
    const QString id = QString::fromUtf8(data->data(dragType));
    const int from = int(placeOf(m_rows, id));
    const int gap = row >= 0 ? row : parent.isValid() ? parent.row() : int(m_rows.size());
    const int to = gap > from ? gap - 1 : gap;
    if (from < 0 || from == to)
        return false;
    Q_EMIT moveAsked(id, idAt(to));
    // False: the row is not to be taken out by the view; it has moved.
    return false;
}

void ListModel::tellPicture(const QString &sha256)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].picture.sha256 == sha256)
            Q_EMIT dataChanged(index(i), index(i), {PictureRole});
    }
}

} // namespace wd
