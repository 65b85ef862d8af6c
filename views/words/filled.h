// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace wd
{

/// %1, %2 ... of a sentence replaced in one pass: a value may itself hold a '%', and one that the sentence
/// does not name is left out.
[[nodiscard]] QString filled(QStringView text, const QStringList &values);

} // namespace wd
