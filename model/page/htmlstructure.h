// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wd
{

/// What an HTML text says and how: its elements in order with where they lead and what they show, and its
/// words. Two texts of one structure differ at most in white space, in the order of attributes, in what a
/// site adds for itself (ids, classes, styles) and in boxes that say nothing (div, span). Never fails.
[[nodiscard]] QString htmlStructure(const QString &html);

} // namespace wd
