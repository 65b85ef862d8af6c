// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/workspacefiles.h"
#include "views/sections/lists/listrow.h"

#include <QAbstractListModel>

namespace wd
{

/// The rows of a list of parts. Follows the dossier row by row, so that what is selected stays selected.
/// Rows can be dragged to another place; the model only says so, the editor moves them.
class ListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, MetaRole, PictureRole, SignRole, InternalRole, MarkRole };

    explicit ListModel(WorkspaceFiles &files, QObject *parent = nullptr);

    void setRows(const QList<ListRow> &rows);
    void setMovable(bool movable) { m_movable = movable; }
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;
    [[nodiscard]] QString idAt(int row) const
    {
        return row >= 0 && row < m_rows.size() ? m_rows[row].id : QString();
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// A row was dropped where `placeOf` stands.
    void moveAsked(const QString &id, const QString &placeOf);

private:
    void tellPicture(const QString &sha256);

    WorkspaceFiles &m_files;
    QList<ListRow> m_rows;
    bool m_movable = true;
};

} // namespace wd
