// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace wd
{

/// Whether a host is this very computer: localhost and below it, 127.0.0.0/8, [::1].
[[nodiscard]] bool isThisComputer(const QString &host);

/// Whether what is sent to an address can be read on the way: plain http to another machine.
[[nodiscard]] bool isReadOnTheWay(const QUrl &url);

} // namespace wd
