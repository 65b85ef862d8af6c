// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/described/shape.h"
#include "model/dossier/dossier.h"
#include "model/dossier/place.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace wd
{

/// One place in which two versions of a dossier, or of another described document, differ. Values are
/// canonical JSON, undefined where there is nothing.
struct Difference {
    QString list; ///< member that holds the part, by '/': "documents", "planning/milestones"; empty: the
                  ///< dossier itself
    Place place; ///< without a field: the part as a whole came or went
    QJsonValue before, after;
    QString leftBefore, leftAfter; ///< whole parts: id of the left neighbour, to put it back where it stood
    bool operator==(const Difference &) const = default;
};

/// What one act of the user changed, with the name that stands behind "Ongedaan maken: ".
struct UndoStep {
    QString name;
    QList<Difference> differences;
    [[nodiscard]] bool isEmpty() const { return differences.isEmpty(); }
    bool operator==(const UndoStep &) const = default;
};

/// What has to be done to `before` to make it `after`: per field (a rich text is one field), per part that
/// came or went, and per list whose order changed (field "order" of the list: arrays of ids). Unknown members
/// count too.
[[nodiscard]] UndoStep stepBetween(const QString &name, const Dossier &before, const Dossier &after);
/// The same of any described document, as canonical JSON of that shape.
[[nodiscard]] UndoStep stepBetween(const QString &name, const Shape &shape, const QJsonObject &before,
                                   const QJsonObject &after);

enum class Direction { Undo, Redo };

struct UndoResult {
    Dossier dossier;
    QList<Difference> passedOver; ///< places that somebody else has changed since; they stay as they are
};
/// Takes a step back, or again. A difference whose place no longer holds what the step left there is passed
/// over. Law (property-tested): without others' edits, take(s, after, Undo) = before and take(s, before,
/// Redo) = after.
[[nodiscard]] UndoResult take(const UndoStep &step, const Dossier &dossier, Direction direction);

struct UndoneJson {
    QJsonObject document;
    QList<Difference> passedOver;
};
/// The same of any described document; its step tells where what stands.
[[nodiscard]] UndoneJson take(const UndoStep &step, const QJsonObject &document, Direction direction);

/// Puts `next` behind `last` as one step: the places of both, with the oldest before and the newest after.
[[nodiscard]] UndoStep joined(const UndoStep &last, const UndoStep &next);

} // namespace wd
