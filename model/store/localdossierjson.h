// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/localdossier.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace wd
{

// The small values of a desk as JSON, for their columns.

[[nodiscard]] QString compact(const QJsonObject &json);
[[nodiscard]] QJsonObject parsed(const QString &json);

[[nodiscard]] QJsonObject toJson(const PendingIntent &intent);
/// Nothing of a kind that this version does not know: nobody here decided that.
[[nodiscard]] std::optional<PendingIntent> intentFromJson(const QJsonObject &json);

[[nodiscard]] QJsonObject toJson(const Conflict &conflict);
[[nodiscard]] Conflict conflictFromJson(const QJsonObject &json);

[[nodiscard]] QJsonArray toJson(const QList<SentConcept> &sent);
[[nodiscard]] QList<SentConcept> sentFromJson(const QJsonArray &json);
[[nodiscard]] QJsonArray toJson(const QList<NumberedConflict> &conflicts);
[[nodiscard]] QList<NumberedConflict> conflictsFromJson(const QJsonArray &json);

/// All of a desk in one value, for `removed`.
[[nodiscard]] QJsonObject toJson(const LocalDossier &local);

} // namespace wd
