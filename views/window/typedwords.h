// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/windowsettings.h"

#include <QHash>
#include <QVariant>

class QWidget;

namespace wd
{

/// Words and ticks by the name of the input they stand in.
using TypedWords = QHash<QString, QVariant>;

/// What a window had open, for the one that comes in its place when the language changes. What is typed on a
/// page stands nowhere else, and may be a password: this is for memory alone and is never kept.
struct WindowCarryOver {
    WindowSettings settings = {};
    QString page = {}; ///< name of the command that shows it; empty: the part, or none
    bool asksPassword = false; ///< of an account that is known
    TypedWords words = {};
};

/// What stands in the inputs with a name within `whole`, whether or not they are seen.
[[nodiscard]] TypedWords typedIn(const QWidget &whole);
/// Types it again in the inputs of these names, and forgets what found its place.
void typeAgain(TypedWords &words, const QWidget &whole);
/// The same in one input; false: it is not its place.
bool typeAgainIn(TypedWords &words, QWidget &input);

} // namespace wd
