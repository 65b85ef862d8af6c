// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "model/merge/findplace.h"
#include "model/merge/merge.h"
#include "model/merge/threewaymerge.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

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

QJsonArray settledRich(const QJsonArray &blocks, const Conflict &conflict, ConflictChoice keep)
{
    const QJsonArray mine = conflict.mine.toArray();
    const QJsonArray theirs = conflict.theirs.toArray();
    const qsizetype at = positionOf(theirs, blocks);
    if (keep == ConflictChoice::Theirs)
        return at >= 0 ? blocks : joined(blocks, lacking(theirs, blocks));
    if (at < 0) {
        const QJsonArray kept
            = keep == ConflictChoice::Both ? joined(blocks, lacking(theirs, blocks)) : blocks;
        return joined(kept, lacking(mine, kept));
    }
    QJsonArray result;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (i == at && keep == ConflictChoice::Mine)
            result = joined(result, mine);
        if (keep == ConflictChoice::Both || i < at || i >= at + theirs.size())
            result.append(blocks[i]);
        if (i == at + theirs.size() - 1 && keep == ConflictChoice::Both)
            result = joined(result, mine);
    }
    return result;
}

/// Texts that may say two things one after the other; every other text is a date, a choice, an address or a
/// reference.
bool holdsTwoTexts(TextKind kind)
{
    return kind == TextKind::Title || kind == TextKind::Line || kind == TextKind::Prose;
}

Result<QJsonValue> bothOf(const FoundPlace &found, const Conflict &conflict)
{
    const bool hasMine = !conflict.mine.isUndefined() && !conflict.mine.isNull();
    const bool hasTheirs = !conflict.theirs.isUndefined() && !conflict.theirs.isNull();
    if (!hasMine || !hasTheirs)
        return hasMine ? conflict.mine : conflict.theirs;
    if (found.shape && found.shape->kind == ShapeKind::Whole && found.shape->list)
        return joined(conflict.theirs.toArray(), lacking(conflict.mine.toArray(), conflict.theirs.toArray()));
    const bool texts = conflict.mine.isString() && conflict.theirs.isString();
    if (found.shape && found.shape->kind == ShapeKind::Plain && texts && holdsTwoTexts(found.shape->text))
        return QJsonValue(conflict.theirs.toString() + u' ' + conflict.mine.toString());
    return fail(ErrorKind::BadInput, conflict.place.field, u"one-value"_s);
}

/// Mine becomes a part of its own, right behind the one in which theirs stands.
QJsonObject withSecondFile(const QJsonObject &document, const FoundPlace &found, const Conflict &conflict,
                           const Shape &part, const IdMaker &ids)
{
    QJsonObject second = valueAt(document, found.part).toObject();
    const QString id = ids.uuid();
    second[u"id"] = id;
    if (part.slugged)
        second[u"slug"] = slugForPart(part, second);
    second[conflict.place.field] = conflict.mine;
    const qsizetype behind = found.part.last().index + 1;
    const Path list = found.part.first(found.part.size() - 1);
    return changedAt(document, list,
                     [&](const QJsonValue &value) {
                         QJsonArray parts = value.toArray();
                         parts.insert(behind, second);
                         return parts;
                     })
        .toObject();
}

Result<QJsonObject> settled(const Shape &shape, const QJsonObject &document, const FoundPlace &found,
                            const Conflict &conflict, ConflictChoice keep, const IdMaker &ids)
{
    if (found.shape && found.shape->kind == ShapeKind::Rich) {
        return changedAt(
                   document, found.field,
                   [&](const QJsonValue &value) { return settledRich(value.toArray(), conflict, keep); })
            .toObject();
    }
    QJsonValue value = keep == ConflictChoice::Mine ? conflict.mine : conflict.theirs;
    if (keep == ConflictChoice::Both) {
        if (found.shape && found.shape->kind == ShapeKind::File && conflict.mine.isObject()
            && conflict.theirs.isObject() && !found.part.isEmpty()) {
            Path path;
            return withSecondFile(document, found, conflict,
                                  *findPart(shape, document, conflict.place.part, path), ids);
        }
        WD_ASSIGN(value, bothOf(found, conflict));
    }
    const QStringList *together = togetherIn(found, conflict);
    if (!together)
        return changedAt(document, found.field, [&](const QJsonValue &) { return value; }).toObject();
    QJsonObject result = document;
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

Result<QJsonObject> settle(const Shape &shape, const QJsonObject &document, const Conflict &conflict,
                           ConflictChoice keep, const IdMaker &ids)
{
    const std::optional<FoundPlace> found = findPlace(shape, document, conflict);
    if (!found) {
        // The part has gone for good meanwhile; theirs asks nothing more.
        if (keep == ConflictChoice::Theirs)
            return document;
        return fail(ErrorKind::NotFound, conflict.place.part, u"part"_s);
    }
    if (renewed(shape, document, conflict))
        return fail(ErrorKind::Conflict, conflict.place.field, u"renewed"_s);
    WD_ASSIGN(const QJsonObject result, settled(shape, document, *found, conflict, keep, ids));
    return canonicalJson(result);
}

Result<Dossier> settle(const Dossier &dossier, const Conflict &conflict, ConflictChoice keep,
                       const IdMaker &ids)
{
    WD_ASSIGN(const QJsonObject result, settle(dossierShape(), dossierToJson(dossier), conflict, keep, ids));
    // Each side came out of a good dossier; both together may be too long.
    if (keep == ConflictChoice::Both)
        return dossierFromJson(result);
    return dossierFromCheckedJson(result);
}

} // namespace wd
