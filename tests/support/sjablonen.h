// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sjabloon/sjablooncatalogue.h"

namespace wd::test
{

/// The sjablonen the program carries.
[[nodiscard]] inline const SjabloonCatalogue &sjablonen()
{
    static const SjabloonCatalogue carried = SjabloonCatalogue::carried();
    return carried;
}

/// The one a dossier without a sjabloon gets.
[[nodiscard]] inline const SjabloonText &sjabloon()
{
    return sjablonen().of(Sjabloon());
}

} // namespace wd::test
