// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dates/edtf.h"

namespace wd
{

/// From when until when something lasts; either may not be known.
struct Period {
    EdtfDate start, end;
    bool operator==(const Period &) const = default;
};

/// "september 2026 – voorjaar 2027", "vanaf maart 2027", "tot en met 2027"; once where both are the same;
/// "nog niet bekend".
[[nodiscard]] QString inWords(const Period &period, Language language);
/// A period as people type it, as momentFromWords() reads it without hours; "vanaf" or "tot" before one date,
/// or one date that is both. Reads back what inWords says.
[[nodiscard]] std::optional<Period> periodFromWords(const QString &typed, const QDate &today);

} // namespace wd
