// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shared/wijklist.h"
#include "tests/support/generators.h"

namespace wd::test
{

/// A list of wijken with histories, mergers and unknown members. Its texts are words of Dice::word.
[[nodiscard]] WijkList randomWijken(Dice &dice);
/// The same list after `edits` random edits: acts of a person, and members no act changes.
[[nodiscard]] WijkList randomlyEdited(WijkList list, int edits, Dice &dice);

} // namespace wd::test
