// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace wd {

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

/// The shape of a value. Made from describe.h, once; shapeOf(Dossier) is the root.
struct Shape {
    struct Member;
    ShapeKind kind = ShapeKind::Plain;
    QList<Member> members = {}; ///< Record: of itself; Parts, ByWijk and lists of structs in Whole: of one element
    bool slugged = false; ///< Parts: elements have a slug and a `deleted`
    bool list = false; ///< Whole: a list (else a struct)
    QString titleMember = {}; ///< Parts: what the slug is made of (title, question)
};
struct Shape::Member {
    QString name;
    Shape shape;
};

/// The shape of a whole dossier.
[[nodiscard]] const Shape &dossierShape();
/// The shape of member `name`, or null when this version does not know it.
[[nodiscard]] const Shape *memberShape(const Shape &shape, const QString &name);

} // namespace wd
