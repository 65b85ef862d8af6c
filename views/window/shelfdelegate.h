// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace wd
{

/// Draws a row of two lines: what it is called, and under it what is to be said of it; an exclamation mark
/// where it asks for attention. The selected row is filled and has a bar before it;
/// the cursor is a line around it. Texts come from Qt::DisplayRole and two roles of the model; the second may
/// hold hits between U+2068 and U+2069.
class ShelfDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ShelfDelegate(int firstRole, int secondRole, int attentionRole, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QString below(const QModelIndex &index) const;

    int m_first, m_second, m_attention;
};

} // namespace wd
