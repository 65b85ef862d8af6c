// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"

#include <optional>

namespace wd
{

// A site that was asked for at one address and is at another: who looks for it and who asks a person whether
// that is the one have one code for it, which nobody else reads.

/// NeedsUser about `asked`: nothing was sent yet, and the site is at `found`. Both addresses as text.
[[nodiscard]] Error siteFoundElsewhere(const QString &asked, const QString &found);
/// Where the site is; nothing when the error is another.
[[nodiscard]] std::optional<QString> whereSiteIs(const Error &error);

} // namespace wd
