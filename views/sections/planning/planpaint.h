// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/codes.h"

#include <QIcon>
#include <QModelIndex>
#include <QStyleOptionViewItem>

class QPainter;

namespace wd
{

// How a cell of a table of plans looks: for PlanDelegate.

/// The shape of a state: an empty ring planned, a full one current, a tick done, a cross cancelled.
[[nodiscard]] QIcon stateIcon(PlanState state);
void paintPlanCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
/// The room a cell wants; wrapped in `width`, or in one line when that is 0.
[[nodiscard]] QSize planCellSize(const QModelIndex &index, int width);

} // namespace wd
