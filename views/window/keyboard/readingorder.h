// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace wd
{

/// What can be reached by Tab within a widget, in the order in which one reads: as the layouts place it, not
/// as it happened to be made. Forms come and go while one works, so it is asked anew for every step.
[[nodiscard]] QList<QWidget *> controlsInOrder(QWidget *whole);

/// What can be reached by Tab within a widget, as it stands before and behind another one there, also one
/// that has just been hidden or switched off. All of it stands behind what is not there at all.
struct Around {
    QList<QWidget *> before, behind;
};
[[nodiscard]] Around controlsAround(QWidget *whole, const QWidget *mark);

/// Gives the focus to the control before or behind the one that has it, round and round, and brings it into
/// view. False when there is none.
bool stepInOrder(QWidget *whole, bool next);

/// Gives the focus to the first control within a widget, `preferred` if it can have it.
bool focusWithin(QWidget *whole, QWidget *preferred = nullptr);

/// Scrolls what a control stands in until it is seen.
void bringIntoView(QWidget *control);

} // namespace wd
