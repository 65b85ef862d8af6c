// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sjabloon/sjabloon.h"

namespace wd
{

/// A section by the name it has in the outline; "title", which the sjabloon does not have, too.
[[nodiscard]] QString nameOfSection(const SjabloonText &sjabloon, const QString &key, Language language);
/// What a part without a title is called.
[[nodiscard]] QString namelessPart(Language language);

} // namespace wd
