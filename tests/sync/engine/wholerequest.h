// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace wd::test
{

/// How long the first whole request in `bytes` is; 0 when it is not whole yet.
[[nodiscard]] qsizetype wholeRequest(const QByteArray &bytes);

} // namespace wd::test
