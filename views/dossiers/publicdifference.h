// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/findings/findings.h"

namespace wd
{

/// What a publication would change for residents, as it is said of a dossier in one line, in the list as on
/// the command line. Pure.
struct PublicDifference {
    int changes = 0; ///< of what they see
    bool otherPage = false; ///< makesOtherPage()
};
[[nodiscard]] PublicDifference publicDifference(const PublicationQuestion &question);

/// Whether what residents see now becomes another page by the sjabloon alone: other names or another order.
[[nodiscard]] bool makesOtherPage(const PublicationQuestion &question);

} // namespace wd
