// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QScrollArea;
class QWidget;

namespace wd
{

/// The page a widget stands on; null where it stands alone.
[[nodiscard]] QScrollArea *pageOf(const QWidget &widget);

/// Scrolls the page until a part of a widget on it is seen, in that widget's coordinates: the row of a list
/// that does not scroll itself.
void showInPage(const QWidget &widget, const QRect &part);

} // namespace wd
