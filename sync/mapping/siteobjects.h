// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/mapping/sitewriting.h"
#include "sync/site/sitemapping.h"

namespace wd
{

/// Everything the public view stands for on the site, in the order it is made: children, then page, then
/// folder. Where the dossier's own place is its page these two are one object, key "page". By the table in
/// ARCHITECTURE.md (site mapping).
[[nodiscard]] QList<WantedObject> siteObjects(const Dossier &publicView, const MappingContext &context,
                                              const SiteWriting &writing);

/// Page and folder as they are after a withdrawal with notice.
[[nodiscard]] QList<WantedObject> noticeObjects(const Dossier &dossier, const QString &reason,
                                                const MappingContext &context, const SiteWriting &writing);

} // namespace wd
