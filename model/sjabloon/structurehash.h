// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sjabloon/sjabloon.h"

namespace wd
{

/// What of a sjabloon decides what residents see and in which order, as a SHA-256: what its sections show,
/// and whether they are public. The same however it is called and explained, and by which file it was
/// written.
[[nodiscard]] QString structureHash(const SjabloonText &sjabloon);

} // namespace wd
