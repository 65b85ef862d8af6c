// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/localdossier.h"

#include <QJsonObject>

namespace wd
{

// The small values of a desk as JSON, for their columns.

[[nodiscard]] QString compact(const QJsonObject &json);
[[nodiscard]] QJsonObject parsed(const QString &json);

[[nodiscard]] QJsonObject toJson(const PendingIntent &intent);
[[nodiscard]] PendingIntent intentFromJson(const QJsonObject &json);

[[nodiscard]] QJsonObject toJson(const Conflict &conflict);
[[nodiscard]] Conflict conflictFromJson(const QJsonObject &json);

/// All of a desk in one value, for `removed`.
[[nodiscard]] QJsonObject toJson(const LocalDossier &local);

} // namespace wd
