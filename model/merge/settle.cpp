// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dossierjson.h"
#include "model/merge/merge.h"
#include "model/merge/walk.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

/// One step down a JSON value: into a member, or (index >= 0) an element; one past the last adds it.
struct Step {
    QString member;
    qsizetype index = -1;
};
using Path = QList<Step>;

/// Where a conflict is in the dossier as it stands now.
struct Found {
    Path part; ///< empty: the dossier itself
    Path field;
    const Shape *shape = nullptr; ///< of the field; null: unknown to this version
};

using Change = std::function<QJsonValue(const QJsonValue &)>;

QJsonValue changedAt(const QJsonValue &value, const Path &path, const Change &change)
{
    if (path.isEmpty())
        return change(value);
    const Step &step = path.first();
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
    for (const Step &step : path)
        value = step.index >= 0 ? value.toArray().at(step.index) : value[step.member];
    return value;
}

qsizetype indexOf(const QJsonArray &array, const QString &member, const QString &key)
{
    const auto found = std::find_if(array.begin(), array.end(),
                                    [&](const QJsonValue &element) { return element[member] == key; });
    return found - array.begin();
}

/// The part with this id, its list somewhere below `shape`.
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

std::optional<Found> find(const QJsonObject &dossier, const Conflict &conflict)
{
    Found found{.part = {}, .field = {}, .shape = &dossierShape()};
    if (!conflict.part.isEmpty()) {
        found.shape = findPart(dossierShape(), dossier, conflict.part, found.part);
        if (!found.shape)
            return std::nullopt;
    }
    found.field = found.part;
    QStringList names = conflict.field.split(u'/');
    while (!names.isEmpty()) {
        if (found.shape->kind == ShapeKind::ByWijk) {
            const QString wijk = names.takeFirst();
            found.field.append(
                {wijk, indexOf(valueAt(dossier, found.field).toArray(), keyMember(*found.shape), wijk)});
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

/// Where `run` stands in `blocks`, -1 when nowhere. An empty run stands nowhere.
qsizetype positionOf(const QJsonArray &run, const QJsonArray &blocks)
{
    if (run.isEmpty())
        return -1;
    const auto at = std::search(blocks.begin(), blocks.end(), run.begin(), run.end());
    return at == blocks.end() ? -1 : at - blocks.begin();
}

QJsonArray joined(QJsonArray first, const QJsonArray &second)
{
    for (const QJsonValue &element : second)
        first.append(element);
    return first;
}

/// The elements of `list` that are not in `present`.
QJsonArray lacking(const QJsonArray &list, const QJsonArray &present)
{
    QJsonArray result;
    for (const QJsonValue &element : list) {
        if (!present.contains(element))
            result.append(element);
    }
    return result;
}

QJsonArray settledRich(const QJsonArray &blocks, const Conflict &conflict, Keep keep)
{
    const QJsonArray mine = conflict.mine.toArray();
    const QJsonArray theirs = conflict.theirs.toArray();
    const qsizetype at = positionOf(theirs, blocks);
    if (keep == Keep::Theirs)
        return at >= 0 ? blocks : joined(blocks, lacking(theirs, blocks));
    if (at < 0) {
        const QJsonArray kept = keep == Keep::Both ? joined(blocks, lacking(theirs, blocks)) : blocks;
        return joined(kept, lacking(mine, kept));
    }
    QJsonArray result;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (i == at && keep == Keep::Mine)
            result = joined(result, mine);
        if (keep == Keep::Both || i < at || i >= at + theirs.size())
            result.append(blocks[i]);
        if (i == at + theirs.size() - 1 && keep == Keep::Both)
            result = joined(result, mine);
    }
    return result;
}

/// Texts that may say two things one after the other; every other text is a date, a choice, an address or a
/// reference.
bool holdsTwoTexts(const QString &member)
{
    static const QStringList names{u"title"_s,  u"summary"_s,  u"note"_s,        u"description"_s, u"place"_s,
                                   u"alt"_s,    u"attended"_s, u"credit"_s,      u"question"_s,    u"lead"_s,
                                   u"reason"_s, u"text"_s,     u"consequence"_s, u"body"_s};
    return names.contains(member);
}

Result<QJsonValue> bothOf(const Found &found, const Conflict &conflict)
{
    const bool hasMine = !conflict.mine.isUndefined() && !conflict.mine.isNull();
    const bool hasTheirs = !conflict.theirs.isUndefined() && !conflict.theirs.isNull();
    if (!hasMine || !hasTheirs)
        return hasMine ? conflict.mine : conflict.theirs;
    if (found.shape && found.shape->kind == ShapeKind::Whole && found.shape->list)
        return joined(conflict.theirs.toArray(), lacking(conflict.mine.toArray(), conflict.theirs.toArray()));
    const bool texts = conflict.mine.isString() && conflict.theirs.isString();
    if (found.shape && found.shape->kind == ShapeKind::Plain && texts
        && holdsTwoTexts(found.field.last().member))
        return QJsonValue(conflict.theirs.toString() + u' ' + conflict.mine.toString());
    return fail(ErrorKind::BadInput, conflict.field, u"one-value"_s);
}

/// Mine becomes a part of its own, right behind the one in which theirs stands.
QJsonObject withSecondFile(const QJsonObject &dossier, const Found &found, const Conflict &conflict,
                           const Shape &part, const IdMaker &ids)
{
    QJsonObject second = valueAt(dossier, found.part).toObject();
    const QString id = ids.uuid();
    second[u"id"] = id;
    if (part.slugged)
        second[u"slug"] = slugFor(second[part.titleMember].toString(), id);
    second[conflict.field] = conflict.mine;
    const qsizetype behind = found.part.last().index + 1;
    const Path list = found.part.first(found.part.size() - 1);
    return changedAt(dossier, list,
                     [&](const QJsonValue &value) {
                         QJsonArray parts = value.toArray();
                         parts.insert(behind, second);
                         return parts;
                     })
        .toObject();
}

/// Members that are one field: the conflict's values are objects of them, its field is the first.
const QStringList *togetherIn(const Found &found, const Conflict &conflict)
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

Result<QJsonObject> settled(const QJsonObject &dossier, const Found &found, const Conflict &conflict,
                            Keep keep, const IdMaker &ids)
{
    if (found.shape && found.shape->kind == ShapeKind::Rich) {
        return changedAt(
                   dossier, found.field,
                   [&](const QJsonValue &value) { return settledRich(value.toArray(), conflict, keep); })
            .toObject();
    }
    QJsonValue value = keep == Keep::Mine ? conflict.mine : conflict.theirs;
    if (keep == Keep::Both) {
        if (found.shape && found.shape->kind == ShapeKind::File && conflict.mine.isObject()
            && conflict.theirs.isObject() && !found.part.isEmpty()) {
            Path path;
            return withSecondFile(dossier, found, conflict,
                                  *findPart(dossierShape(), dossier, conflict.part, path), ids);
        }
        WD_ASSIGN(value, bothOf(found, conflict));
    }
    const QStringList *together = togetherIn(found, conflict);
    if (!together)
        return changedAt(dossier, found.field, [&](const QJsonValue &) { return value; }).toObject();
    QJsonObject result = dossier;
    for (const QString &name : *together) {
        Path path = found.field;
        path.last().member = name;
        result = changedAt(result, path, [&](const QJsonValue &) {
                     return value.toObject().value(name);
                 }).toObject();
    }
    return result;
}

} // namespace

Result<Dossier> settle(const Dossier &dossier, const Conflict &conflict, Keep keep, const IdMaker &ids)
{
    const QJsonObject json = dossierToJson(dossier);
    const std::optional<Found> found = find(json, conflict);
    if (!found) {
        // The part has gone for good meanwhile; theirs asks nothing more.
        if (keep == Keep::Theirs)
            return dossier;
        return fail(ErrorKind::NotFound, conflict.part, u"part"_s);
    }
    WD_ASSIGN(const QJsonObject result, settled(json, *found, conflict, keep, ids));
    // Each side came out of a good dossier; both together may be too long.
    if (keep == Keep::Both)
        return dossierFromJson(canonicalJson(result));
    return dossierFromCheckedJson(canonicalJson(result));
}

} // namespace wd
