// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/shape.h"
#include "tests/support/fixtures.h"
#include "tests/support/generators.h"

using namespace Qt::StringLiterals;

namespace wd::test
{
namespace
{

/// One random edit of a dossier's JSON. New values come from the same place in another random dossier, so
/// every edit fits the schema without this code knowing what each member is.
class Editor
{
public:
    Editor(Dice &source, const QJsonObject &other)
        : dice(source)
        , m_other(other)
    {
    }
    void edit(QJsonObject &dossier)
    {
        // Most edits are inside something.
        if (dice.chance(2))
            dossier[u"deleted"] = u"2026-11-21"_s;
        else
            editObject(dossier, m_other, dossierShape());
    }

private:
    void editObject(QJsonObject &object, const QJsonObject &other, const Shape &shape);
    QJsonValue edited(const Shape *shape, const QJsonValue &value, const QJsonValue &other);
    QJsonArray editedParts(QJsonArray parts, const QJsonArray &others, const Shape &shape);
    QJsonArray editedBlocks(QJsonArray blocks, const QJsonArray &others);
    QJsonArray editedAffected(QJsonArray affected, const QJsonArray &others);
    QJsonObject freshPart(QJsonObject part, const Shape &shape);

    Dice &dice;
    QJsonObject m_other;
};

/// The marks of identity are nobody's to edit.
bool isFixed(const QString &member, const Shape *shape)
{
    static const QStringList fixed{u"schema"_s, u"sjabloon"_s, u"deleted"_s, u"wijk"_s};
    return fixed.contains(member) || (shape && shape->text == TextKind::Id);
}

void Editor::editObject(QJsonObject &object, const QJsonObject &other, const Shape &shape)
{
    QStringList members = object.keys() + other.keys();
    members.removeDuplicates();
    members.removeIf([&](const QString &name) { return isFixed(name, memberShape(shape, name)); });
    if (members.isEmpty())
        return;
    const QString member = dice.oneOf(members);
    const QJsonValue value = edited(memberShape(shape, member), object[member], other[member]);
    if (value.isUndefined())
        object.remove(member);
    else
        object[member] = value;
    // An embargo and its day belong together.
    if (object[u"visibility"].isString()) {
        if (object[u"visibility"] != u"embargo"_s)
            object.remove(u"embargoUntil");
        else if (!object.contains(u"embargoUntil"))
            object[u"embargoUntil"] = u"2027-01-10"_s;
    }
}

/// `shape` null: a member this version does not know.
QJsonValue Editor::edited(const Shape *shape, const QJsonValue &value, const QJsonValue &other)
{
    const QJsonArray mine = value.toArray(), others = other.toArray();
    switch (shape ? shape->kind : ShapeKind::Plain) {
    case ShapeKind::Record: {
        QJsonObject object = value.toObject();
        editObject(object, other.toObject(), *shape);
        return object;
    }
    case ShapeKind::ByWijk:
        return editedAffected(mine, others);
    case ShapeKind::Parts:
        return editedParts(mine, others, *shape);
    case ShapeKind::Rich:
        return editedBlocks(mine, others);
    case ShapeKind::Plain:
    case ShapeKind::Whole:
    case ShapeKind::File:
    case ShapeKind::Set:
        break;
    }
    const TextKind kind = shape ? shape->text : TextKind::Prose;
    const bool mayGo = kind != TextKind::Title && kind != TextKind::Code && kind != TextKind::Term;
    return other.isUndefined() && !mayGo ? value
        : mayGo && dice.chance(20)       ? QJsonValue(QJsonValue::Undefined)
                                         : other;
}

QJsonObject Editor::freshPart(QJsonObject part, const Shape &shape)
{
    const QString id = fixtureId(QString::number(dice.bits() & 0xffffffffffffULL, 16));
    part[u"id"] = id;
    if (shape.slugged)
        part[u"slug"] = slugForPart(shape, part);
    return part;
}

QJsonArray Editor::editedParts(QJsonArray parts, const QJsonArray &others, const Shape &shape)
{
    const int what = dice.below(10);
    if (parts.isEmpty() || what < 2) {
        if (!others.isEmpty())
            parts.insert(dice.below(static_cast<int>(parts.size()) + 1),
                         freshPart(dice.oneOf(others).toObject(), shape));
        return parts;
    }
    const int at = dice.below(static_cast<int>(parts.size()));
    QJsonObject part = parts[at].toObject();
    if (what < 4) {
        if (part.contains(u"deleted"))
            part.remove(u"deleted");
        else
            part[u"deleted"] = u"2026-11-2"_s + QString::number(dice.below(9));
        parts[at] = part;
    } else if (what == 4) {
        parts.removeAt(at);
        parts.insert(dice.below(static_cast<int>(parts.size()) + 1), part);
    } else if (what == 5 && part.contains(u"deleted")) {
        parts.removeAt(at);
    } else {
        editObject(part, others.isEmpty() ? QJsonObject() : dice.oneOf(others).toObject(), shape);
        parts[at] = part;
    }
    return parts;
}

QJsonArray Editor::editedBlocks(QJsonArray blocks, const QJsonArray &others)
{
    const QJsonValue block = others.isEmpty()
        ? QJsonValue(QJsonObject{{u"kind"_s, u"paragraph"_s},
                                 {u"spans"_s, QJsonArray{QJsonObject{{u"text"_s, dice.word()}}}}})
        : QJsonValue(dice.oneOf(others));
    const int size = static_cast<int>(blocks.size());
    const int what = dice.below(3);
    if (size == 0 || what == 0)
        blocks.insert(dice.below(size + 1), block);
    else if (what == 1)
        blocks.removeAt(dice.below(size));
    else
        blocks[dice.below(size)] = block;
    return blocks;
}

QJsonArray Editor::editedAffected(QJsonArray affected, const QJsonArray &others)
{
    if (!affected.isEmpty() && dice.chance(30)) {
        affected.removeAt(dice.below(static_cast<int>(affected.size())));
        return affected;
    }
    if (others.isEmpty())
        return affected;
    const QJsonObject entry = dice.oneOf(others).toObject();
    for (QJsonValueRef present : affected) {
        if (present.toObject()[u"wijk"] == entry[u"wijk"]) {
            present = entry;
            return affected;
        }
    }
    affected.append(entry);
    return affected;
}

} // namespace

Dossier randomlyEdited(const Dossier &dossier, int edits, Dice &dice)
{
    QJsonObject json = dossierToJson(dossier);
    for (int i = 0; i < edits; ++i) {
        Editor editor(dice, dossierToJson(randomDossier(dice)));
        editor.edit(json);
        json = canonicalJson(json);
    }
    return dossierFromCheckedJson(json);
}

} // namespace wd::test
