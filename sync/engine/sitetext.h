// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/site/publicplace.h"

namespace wd
{

/// The text of a small file that somebody put on the site by hand. What is far too large is not even fetched:
/// BadInput "too-large". As it comes back from where it is kept, which is a text: one that begins with a byte
/// order mark is the same with the next look.
[[nodiscard]] Result<QByteArray> siteTextAt(PublicPlace &site, const QString &path, qint64 atMost);

/// How a file stands on the site: another text when it was changed.
[[nodiscard]] QString standingOf(const SiteRow &row);

} // namespace wd
