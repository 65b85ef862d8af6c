// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/bench.h"

namespace wd
{

/// The watch: whatever shows to strangers and may not (below intern; of a dossier that is not published;
/// under a part's slug that the newest record does not name) is closed at once, under the lock and with the
/// records read again, and told as "alarm:PATH". `rows` is what a look at the site gave; nothing is sent when
/// nothing is amiss. A publication under way is left alone: it names what it makes.
[[nodiscard]] Result<void> watch(const Bench &bench, const DossierId &id,
                                 const QHash<QString, CatalogRow> &rows);

} // namespace wd
