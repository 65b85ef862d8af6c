// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wd
{

/// A file's name as it may stand in a dossier and go to a site: accents in one piece (NFC), no control
/// characters, no line ends, no folders; "bestand" when nothing is left. Sites refuse a name with a newline,
/// and two names that look the same must be the same.
[[nodiscard]] QString fileName(const QString &given);

/// A text without the control characters a site drops without a word: all below the space but tab and line
/// end.
[[nodiscard]] QString withoutControls(const QString &text);

} // namespace wd
