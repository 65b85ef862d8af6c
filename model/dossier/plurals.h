// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>

namespace wd
{

// Which form of a counted text goes with a number: "plurals" in the "language" of a word list. There is a
// rule for every form but the last, which is for all other numbers; the first that fits counts. A rule is an
// object of lists of numbers, and fits where all it says is so: "is" (the number itself), "ends" (its last
// digit), "endsNot" (not its last two digits). Dutch: [{"is": [1]}]; Polish: [{"is": [1]}, {"ends": [2, 3,
// 4], "endsNot": [12, 13, 14]}].

[[nodiscard]] bool arePluralRules(const QJsonValue &rules);
/// The number of the form, from 0.
[[nodiscard]] qsizetype pluralForm(const QJsonArray &rules, int count);

} // namespace wd
