// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/language.h"

#include <QString>

namespace wd
{

/// A whole HTML document that opens by itself in a browser: its title as heading, `body` (a fragment) below
/// it, the skin inlined. `footer`: plain words below that; empty: none.
[[nodiscard]] QString framed(const QString &title, const QString &body, const QString &footer,
                             Language language);

} // namespace wd
