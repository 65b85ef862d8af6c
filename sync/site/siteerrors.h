// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"

namespace wd
{

/// Whether an error is known by the status of an answer alone ("status:502"): the site, or what stands
/// between, said nothing we understand.
[[nodiscard]] bool isStatusAlone(const Error &error);
/// Too large for one exchange, while smaller ones may pass; a site that is full takes none.
[[nodiscard]] bool wantsPieces(const Error &error);
/// Whether the site (or a proxy before it) will not have this one file, while it may well have others.
[[nodiscard]] bool isRefusal(const Error &error);
/// Whether a write may or may not have been done, or may still be: it was sent and nobody who knows answered.
[[nodiscard]] bool isFateUnknown(const Error &error);

/// No connection or no account, or nothing more is wanted: whatever else is asked of the site goes no better.
[[nodiscard]] bool losesSite(const Error &error);

} // namespace wd
