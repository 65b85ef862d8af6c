// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/conflict.h"
#include "model/dossier/described/shape.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace wd
{

/// One step down a JSON value: into a member, or (index >= 0) an element; one past the last adds it.
struct PathStep {
    QString member;
    qsizetype index = -1;
};
using Path = QList<PathStep>;

/// Where a conflict is in the document as it stands now.
struct FoundPlace {
    Path part; ///< empty: the document itself
    Path field;
    const Shape *shape = nullptr; ///< of the field; null: unknown to this version
};

using ValueChange = std::function<QJsonValue(const QJsonValue &)>;
[[nodiscard]] QJsonValue changedAt(const QJsonValue &value, const Path &path, const ValueChange &change);
[[nodiscard]] QJsonValue valueAt(QJsonValue value, const Path &path);
/// The part with this id, its list somewhere below `shape`.
[[nodiscard]] const Shape *findPart(const Shape &shape, const QJsonValue &value, const QString &id,
                                    Path &path);
/// Nothing where the part has gone for good.
[[nodiscard]] std::optional<FoundPlace> findPlace(const Shape &shape, const QJsonObject &document,
                                                  const Conflict &conflict);

/// Members that are one field: the conflict's values are objects of them, its field is the first.
[[nodiscard]] const QStringList *togetherIn(const FoundPlace &found, const Conflict &conflict);

/// Where `run` stands in `blocks`, -1 when nowhere. An empty run stands nowhere.
[[nodiscard]] qsizetype positionOf(const QJsonArray &run, const QJsonArray &blocks);

} // namespace wd
