// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace wd
{

/// Asks the desktop (XDG portal, org.freedesktop.appearance color-scheme) whether it is dark, and listens
/// from then on; never waits. Nothing is told where there is no portal. Asking again replaces who listens.
void followSystemTheme(QObject *owner, const std::function<void(bool dark)> &tell);

} // namespace wd
