// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace wd::practice
{

/// When an Event is, in Dutch and in the time of the place, from its fields (instants in UTC): "donderdag 14
/// januari 2027, 19.30 tot 21.00 uur". Empty without a start.
[[nodiscard]] QString eventWords(const QJsonObject &fields);

} // namespace wd::practice
