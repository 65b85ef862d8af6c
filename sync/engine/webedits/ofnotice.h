// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/publishing/writtenobject.h"

namespace wd
{

/// Whether what stands there is the notice of a withdrawal, of which nobody need have heard yet. Page and
/// folder are written together; only the page's text tells what an empty description means.
[[nodiscard]] Result<bool> belongsToNotice(const SyncContext &sync, const DossierPlaces &at,
                                           const PublicRecord &record, const WrittenObject &object,
                                           const SiteObject &there);

} // namespace wd
