// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/described/facts.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace wd
{

/// What a member of the dossier is, told apart as merging and pointers need it.
enum class ShapeKind {
    Plain, ///< text, number, flag, date: one field when merging
    Rich, ///< list of blocks
    Record, ///< a struct with members of its own
    Whole, ///< a struct or list that merges as one field (a person, delays, agreements, counts)
    File, ///< a FileRef
    Set, ///< sorted set of texts
    Parts, ///< list of parts with ids (and slugs where `slugged`)
    ByWijk, ///< `affected`: a list keyed by `wijk`
};

/// The shape of a value, and what is true of it (facts.h, where each is explained). Made from describe.h,
/// once.
struct Shape {
    struct Member;
    ShapeKind kind = ShapeKind::Plain;
    QList<Member> members
        = {}; ///< Record: of itself; Parts, ByWijk and lists of structs in Whole: of one element
    bool slugged = false; ///< Parts: elements have a slug and a `deleted`
    bool list = false; ///< Whole: a list (else a struct)
    QString titleMember
        = {}; ///< Parts: the public title a slug is made of (title, question); empty: of the id
    bool isPublic = false; ///< so is all it stands in, else nobody sees it
    bool tellsHistory = false;
    TextKind text = TextKind::None; ///< Plain, Rich, Set, and Whole that is a list of texts
    QString idIn = {};
    QStringList onSite = {};
};
struct Shape::Member {
    QString name;
    Shape shape;
};

/// The shape of a whole dossier.
[[nodiscard]] const Shape &dossierShape();
/// The shape of member `name`, or null when this version does not know it.
[[nodiscard]] const Shape *memberShape(const Shape &shape, const QString &name);
/// The slug of a new part, whose id is given, in a list of that shape. Residents read it: it is made of the
/// public title, or where there is none of the id alone.
[[nodiscard]] QString slugForPart(const Shape &list, const QJsonObject &part);

} // namespace wd
