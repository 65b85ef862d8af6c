// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/database.h"

#include <QJsonValue>

namespace wd
{

// The small settings of a workspace to and from their rows, one statement each.

/// Undefined when never set.
[[nodiscard]] Result<QJsonValue> readSetting(Database &database, const QString &key);
/// Undefined takes it away.
[[nodiscard]] Result<void> writeSetting(Database &database, const QString &key, const QJsonValue &value);

} // namespace wd
