// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/publishing/publicchanges.h"
#include "views/window/publishing/richchange.h"

namespace wd
{

/// One change as HTML for the eye: what it says of each member with its date, file and size; old and new
/// beside each other, a rich text with its structure.
[[nodiscard]] QString changeHtml(const PublicChange &change, const PartTitle &title);

} // namespace wd
