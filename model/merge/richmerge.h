// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>

namespace wd
{

/// A run of blocks that both sides changed.
struct RunConflict {
    QJsonArray base, mine, theirs;
};
struct RichMerge {
    QJsonArray merged; ///< theirs stands in each conflict
    QList<RunConflict> conflicts;
};

/// diff3 over blocks, each block one unit (a table or list too). Changes of different blocks are put
/// together, neighbours too. Changes of the same block, or an insertion where the other side changed the
/// block beside it, become a conflict, narrowed to the blocks in which the sides really differ. Without a
/// base every differing run is a conflict.
[[nodiscard]] RichMerge mergeRich(const QJsonArray &base, const QJsonArray &mine, const QJsonArray &theirs,
                                  bool hasBase);

} // namespace wd
