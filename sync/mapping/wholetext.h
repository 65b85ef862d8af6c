// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/page/pagewriter.h"
#include "sync/site/sitemapping.h"

namespace wd
{

/// Whether a rich text of the site ("text" or "blocks" of these fields) says nothing but what a dossier holds
/// of it (`read`): written back by us it would be the same, but for blank lines. Not so of a picture of the
/// site's own, a film, another alt text, a form that we have no block for. In which size a picture of ours
/// is shown does not count. `parts`: as partFactsOf() says; `partAt`: whose addresses those are.
[[nodiscard]] bool isReadWhole(const QString &field, const QJsonObject &site, const RichText &read,
                               const PartFacts &parts, const PartAtAddress &partAt);

} // namespace wd
