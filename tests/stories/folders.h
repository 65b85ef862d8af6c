// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wd::stories
{

/// Makes `to` the same as `from`: what stood there goes.
void copyFolder(const QString &from, const QString &to);

} // namespace wd::stories
