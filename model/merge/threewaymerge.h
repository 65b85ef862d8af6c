// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/described/shape.h"
#include "model/merge/merge.h"

#include <QJsonObject>
#include <QStringList>

namespace wd
{

/// The three versions of one value. Undefined: that version has none.
struct ThreeVersions {
    QJsonValue base = QJsonValue::Undefined, mine = QJsonValue::Undefined, theirs = QJsonValue::Undefined;
    [[nodiscard]] ThreeVersions member(const QString &name) const;
};

/// One merge: walks three canonical JSON values side by side as the shape of a dossier tells, and gathers
/// what it could not decide. A side that equals the base yields to the other; what both changed is decided by
/// the kind of the value. Knows no member by name but the few that have a rule of their own (`deleted`,
/// visibility, pairs).
class ThreeWayMerge
{
public:
    explicit ThreeWayMerge(bool hasBase)
        : m_hasBase(hasBase)
    {
    }
    /// `shape` null: a member this version does not know.
    [[nodiscard]] QJsonValue merged(const Shape *shape, const ThreeVersions &values, const Place &place);

    QList<Conflict> conflicts;
    QList<MergeNotice> notices;

private:
    QJsonObject mergedRecord(const Shape &shape, const ThreeVersions &values, const Place &place);
    QJsonValue mergedDeleted(const ThreeVersions &values, const Place &place);
    void mergeTogether(const QStringList &names, const ThreeVersions &values, const Place &place,
                       QJsonObject &result);
    QJsonArray mergedRich(const ThreeVersions &values, const Place &place);
    QJsonArray mergedSet(const ThreeVersions &values) const;
    QJsonArray mergedList(const Shape &shape, const ThreeVersions &values, const Place &place);
    QJsonValue conflict(const ThreeVersions &values, const Place &place, const QJsonValue &standing);

    bool m_hasBase;
};

/// Members that are one field: "start" with "end", and what says who may see a document. The first names the
/// field.
[[nodiscard]] const QList<QStringList> &fieldsTogether();
/// The members that tell elements of a list of this kind apart: "id", or "wijk".
[[nodiscard]] QString keyMember(const Shape &shape);

/// The order of a merged list: `theirs` (or `mine`, where only that was reordered), and what only the other
/// side has after the neighbour it has there, behind what stands there already. `kept` says which keys
/// remain.
[[nodiscard]] QStringList mergedOrder(const QStringList &base, const QStringList &mine,
                                      const QStringList &theirs, const QStringList &kept);

} // namespace wd
