// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/look/look.h"

#include <QStyledItemDelegate>

namespace wd
{

inline constexpr int betweenLines = measure::gap4 / 2; ///< of a row in a list

/// The ground of a row in the left column: filled and with a bar before it where it is selected, a line
/// around it for the cursor. Leaves the place where its words stand.
[[nodiscard]] QRect paintRowGround(QPainter &painter, const QStyleOptionViewItem &option);

/// Draws a row of two lines, every one as high: what it is called, and under it what is to be said of it, as
/// much as fits; an exclamation mark where it asks for attention.
class DossierDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    DossierDelegate(int belowRole, int attentionRole, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_below, m_attention;
};

} // namespace wd
