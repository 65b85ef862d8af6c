// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/findplace.h"

#include "model/merge/threewaymerge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

qsizetype indexOf(const QJsonArray &array, const QString &member, const QString &key)
{
    const auto found = std::find_if(array.begin(), array.end(),
                                    [&](const QJsonValue &element) { return element[member] == key; });
    return found - array.begin();
}

} // namespace

QJsonValue changedAt(const QJsonValue &value, const Path &path, const ValueChange &change)
{
    if (path.isEmpty())
        return change(value);
    const PathStep &step = path.first();
    if (step.index >= 0) {
        QJsonArray array = value.toArray();
        if (step.index == array.size())
            array.append(QJsonObject{{u"wijk"_s, step.member}});
        array[step.index] = changedAt(array[step.index], path.sliced(1), change);
        return array;
    }
    QJsonObject object = value.toObject();
    const QJsonValue result = changedAt(object.value(step.member), path.sliced(1), change);
    if (result.isUndefined())
        object.remove(step.member);
    else
        object.insert(step.member, result);
    return object;
}

QJsonValue valueAt(QJsonValue value, const Path &path)
{
    for (const PathStep &step : path)
        value = step.index >= 0 ? value.toArray().at(step.index) : value[step.member];
    return value;
}

const Shape *findPart(const Shape &shape, const QJsonValue &value, const QString &id, Path &path)
{
    for (const Shape::Member &member : shape.members) {
        const QJsonValue below = value[member.name];
        path.append({member.name, -1});
        if (member.shape.kind == ShapeKind::Parts) {
            const QJsonArray list = below.toArray();
            const qsizetype index = indexOf(list, keyMember(member.shape), id);
            if (index < list.size()) {
                path.append({id, index});
                return &member.shape;
            }
        } else if (member.shape.kind == ShapeKind::Record) {
            if (const Shape *found = findPart(member.shape, below, id, path))
                return found;
        }
        path.removeLast();
    }
    return nullptr;
}

std::optional<FoundPlace> findPlace(const Shape &shape, const QJsonObject &document, const Conflict &conflict)
{
    FoundPlace found{.part = {}, .field = {}, .shape = &shape};
    if (!conflict.place.part.isEmpty()) {
        found.shape = findPart(shape, document, conflict.place.part, found.part);
        if (!found.shape)
            return std::nullopt;
    }
    found.field = found.part;
    QStringList names = conflict.place.field.split(u'/');
    while (!names.isEmpty()) {
        if (found.shape->kind == ShapeKind::ByWijk) {
            const QString wijk = names.takeFirst();
            found.field.append(
                {wijk, indexOf(valueAt(document, found.field).toArray(), keyMember(*found.shape), wijk)});
            // From here on the element, whose members the list's shape names: any kind but ByWijk tells so.
            if (names.isEmpty())
                return found;
        }
        const Shape *below = memberShape(*found.shape, names.first());
        // An unknown member is one value, whatever its name: a slash in it is no step.
        found.field.append({below ? names.takeFirst() : names.join(u'/'), -1});
        found.shape = below;
        if (!below)
            break;
    }
    return found;
}

const QStringList *togetherIn(const FoundPlace &found, const Conflict &conflict)
{
    if (!found.shape || found.shape->kind != ShapeKind::Plain
        || !(conflict.mine.isObject() || conflict.theirs.isObject()))
        return nullptr;
    for (const QStringList &names : fieldsTogether()) {
        if (names.first() == found.field.last().member)
            return &names;
    }
    return nullptr;
}

qsizetype positionOf(const QJsonArray &run, const QJsonArray &blocks)
{
    if (run.isEmpty())
        return -1;
    const auto at = std::search(blocks.begin(), blocks.end(), run.begin(), run.end());
    return at == blocks.end() ? -1 : at - blocks.begin();
}

} // namespace wd
