// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/findings.h"
#include "views/desk/siteport.h"

namespace wd
{

/// What the gate is asked before `work` is published on `date`, for window and command line alike.
[[nodiscard]] PublicationQuestion questionOf(const Dossier &work, const Standing &standing,
                                             const QDate &date);

} // namespace wd
