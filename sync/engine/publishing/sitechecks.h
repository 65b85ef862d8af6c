// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/publishing/publicside.h"

namespace wd
{

/// What a site is known to refuse of these objects, each an AskSiteRefuses. Asked before the first write: a
/// refusal half-way leaves readers with half a publication.
[[nodiscard]] QList<SyncEvent> refusedAhead(const PublicPlace &site, const QList<WantedObject> &wanted,
                                            const QHash<QString, SiteRow> &rows);

} // namespace wd
