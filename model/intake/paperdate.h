// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dates/edtf.h"

namespace wd
{

/// The day a paper is of, where that is sure: the one day in its file's name ("verslag 14-05-2027", "20270514
/// Verslag"), else the one day behind "d.d." or "Datum:" at the head of its text. Unknown where there is
/// none, or more than one.
[[nodiscard]] EdtfDate dateOfPaper(const QString &fileName, const QString &text);

} // namespace wd
