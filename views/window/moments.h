// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/language.h"

#include <QDateTime>

namespace wd
{

/// A moment as people say it: "vandaag 10:32", "gisteren 16:05", "14 maart", and of another
/// year "14 maart 2027". Empty for an invalid one.
[[nodiscard]] QString momentWords(const QDateTime &moment, const QDateTime &now, const Language &language);

} // namespace wd
