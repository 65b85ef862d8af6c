// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/merge.h"

#include "model/dossier/described/dossierjson.h"
#include "model/merge/richmerge.h"
#include "model/merge/threewaymerge.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

QJsonValue orUndefined(const QJsonObject &object, const QString &name)
{
    const auto found = object.constFind(name);
    return found == object.constEnd() ? QJsonValue(QJsonValue::Undefined) : found.value();
}

void put(QJsonObject &object, const QString &name, const QJsonValue &value)
{
    if (!value.isUndefined())
        object.insert(name, value);
}

QJsonObject without(QJsonObject object, const QString &name)
{
    object.remove(name);
    return object;
}

/// How strictly a document is kept from residents: an embargo without a day never ends, and what this version
/// does not know is the strictest of all.
QString strictness(const QJsonValue &document)
{
    const OpenEnum<Visibility> visibility(document[u"visibility"].toString());
    if (!visibility.known())
        return u"3"_s;
    switch (*visibility.known()) {
    case Visibility::Public:
        return u"0"_s;
    case Visibility::Embargo:
        return u"1"_s + document[u"embargoUntil"].toString(u"9999"_s);
    case Visibility::Internal:
        break;
    }
    return u"2"_s;
}

/// Members that are made once and never edited; sides that differ here yield to the site.
bool isIdentity(const QString &name)
{
    return name == u"id" || name == u"slug" || name == u"schema";
}

} // namespace

const QList<QStringList> &fieldsTogether()
{
    static const QList<QStringList> groups{
        {u"start"_s, u"end"_s}, {u"opens"_s, u"closes"_s}, {u"visibility"_s, u"embargoUntil"_s}};
    return groups;
}

ThreeVersions ThreeVersions::member(const QString &name) const
{
    return {orUndefined(base.toObject(), name), orUndefined(mine.toObject(), name),
            orUndefined(theirs.toObject(), name)};
}

QJsonValue ThreeWayMerge::conflict(const ThreeVersions &values, const Place &place,
                                   const QJsonValue &standing)
{
    conflicts.append({.place = place,
                      .base = values.base,
                      .mine = values.mine,
                      .theirs = values.theirs,
                      .who = {},
                      .when = {}});
    return standing;
}

QJsonValue ThreeWayMerge::merged(const Shape *shape, const ThreeVersions &values, const Place &place)
{
    if (values.mine == values.theirs)
        return values.mine;
    if (m_hasBase && values.mine == values.base)
        return values.theirs;
    if (m_hasBase && values.theirs == values.base)
        return values.mine;
    if (!shape)
        return conflict(values, place, values.theirs);
    switch (shape->kind) {
    case ShapeKind::Plain:
    case ShapeKind::Whole:
    case ShapeKind::File:
        break;
    case ShapeKind::Rich:
        return mergedRich(values, place);
    case ShapeKind::Record:
        return mergedRecord(*shape, values, place);
    case ShapeKind::Set:
        return mergedSet(values);
    case ShapeKind::Parts:
    case ShapeKind::ByWijk:
        return mergedList(*shape, values, place);
    }
    return conflict(values, place, values.theirs);
}

QJsonObject ThreeWayMerge::mergedRecord(const Shape &shape, const ThreeVersions &values, const Place &place)
{
    QStringList names = values.mine.toObject().keys() + values.theirs.toObject().keys();
    names.removeDuplicates();
    names.sort();
    QJsonObject result;
    for (const QStringList &together : fieldsTogether()) {
        const bool here = std::all_of(together.begin(), together.end(),
                                      [&](const QString &name) { return memberShape(shape, name); });
        if (!here)
            continue;
        mergeTogether(together, values, place, result);
        names.removeIf([&](const QString &name) { return together.contains(name); });
    }
    for (const QString &name : std::as_const(names)) {
        const ThreeVersions three = values.member(name);
        if (isIdentity(name) && memberShape(shape, name))
            put(result, name, three.theirs.isUndefined() ? three.mine : three.theirs);
        else if (name == u"deleted" && memberShape(shape, name))
            put(result, name, mergedDeleted(values, place));
        else
            put(result, name, merged(memberShape(shape, name), three, place.member(name)));
    }
    return result;
}

/// The trash mark merges as a field, but whoever edited the item meanwhile keeps it: the mark goes, with a
/// notice. Two days for one deletion are no conflict: the later stands.
QJsonValue ThreeWayMerge::mergedDeleted(const ThreeVersions &values, const Place &place)
{
    const QString name = u"deleted"_s;
    const ThreeVersions day = values.member(name);
    if (m_hasBase && day.base.isUndefined() && day.mine.isUndefined() != day.theirs.isUndefined()) {
        const QJsonValue &other = day.mine.isUndefined() ? values.mine : values.theirs;
        if (without(other.toObject(), name) == without(values.base.toObject(), name))
            return day.mine.isUndefined() ? day.theirs : day.mine;
        notices.append({.part = place.part, .kind = MergeNotice::Kind::Restored});
        return QJsonValue::Undefined;
    }
    if (!day.mine.isUndefined() && !day.theirs.isUndefined())
        return std::max(day.mine.toString(), day.theirs.toString());
    // Deleted before: who took it out of the trash wins over who only moved the day.
    if (m_hasBase && !day.base.isUndefined())
        return QJsonValue::Undefined;
    return merged(memberShape(dossierShape(), name), day, place.member(name));
}

void ThreeWayMerge::mergeTogether(const QStringList &names, const ThreeVersions &values, const Place &place,
                                  QJsonObject &result)
{
    const auto taken = [&](const QJsonValue &value) {
        QJsonObject object;
        for (const QString &name : names)
            put(object, name, orUndefined(value.toObject(), name));
        return object;
    };
    // Where there is no base at all the conflict must say so, not name an empty one.
    const ThreeVersions three{m_hasBase ? QJsonValue(taken(values.base)) : QJsonValue(QJsonValue::Undefined),
                              taken(values.mine), taken(values.theirs)};
    const qsizetype before = conflicts.size();
    QJsonValue standing = merged(nullptr, three, place.member(names.first()));
    if (conflicts.size() > before && names.first() == u"visibility"
        && strictness(three.mine) > strictness(three.theirs))
        standing = three.mine;
    for (const QString &name : names)
        put(result, name, orUndefined(standing.toObject(), name));
}

QJsonArray ThreeWayMerge::mergedRich(const ThreeVersions &values, const Place &place)
{
    const RichMerge rich
        = mergeRich(values.base.toArray(), values.mine.toArray(), values.theirs.toArray(), m_hasBase);
    for (const RunConflict &run : rich.conflicts) {
        const QJsonValue base = m_hasBase ? QJsonValue(run.base) : QJsonValue(QJsonValue::Undefined);
        (void)conflict({base, run.mine, run.theirs}, place, {});
    }
    return rich.merged;
}

/// (theirs and what I added) without what I removed; without a base both together. Sets are sorted.
QJsonArray ThreeWayMerge::mergedSet(const ThreeVersions &values) const
{
    const auto setOf = [](const QJsonValue &value) {
        QSet<QString> set;
        for (const QJsonValue &element : value.toArray())
            set.insert(element.toString());
        return set;
    };
    const QSet<QString> base = setOf(values.base);
    const QSet<QString> mine = setOf(values.mine);
    const QSet<QString> merged = (setOf(values.theirs) | (mine - base)) - (base - mine);
    QStringList sorted(merged.begin(), merged.end());
    sorted.sort();
    return QJsonArray::fromStringList(sorted);
}

MergedJson merge(const Shape &shape, const std::optional<QJsonObject> &base, const QJsonObject &work,
                 const QJsonObject &remote)
{
    ThreeWayMerge walk(base.has_value());
    const QJsonValue before = base ? QJsonValue(*base) : QJsonValue(QJsonValue::Undefined);
    const QJsonValue merged = walk.merged(&shape, {before, work, remote}, {});
    return {.document = canonicalJson(merged.toObject()),
            .conflicts = std::move(walk.conflicts),
            .notices = std::move(walk.notices)};
}

Merged merge(const std::optional<Dossier> &base, const Dossier &work, const Dossier &remote)
{
    const std::optional<QJsonObject> before = base ? std::optional(dossierToJson(*base)) : std::nullopt;
    const QJsonObject mine = dossierToJson(work), theirs = dossierToJson(remote);
    // What need not be merged need not be read anew.
    if (mine == theirs || (before && theirs == *before))
        return {.dossier = work, .conflicts = {}, .notices = {}};
    if (before && mine == *before)
        return {.dossier = remote, .conflicts = {}, .notices = {}};
    MergedJson merged = merge(dossierShape(), before, mine, theirs);
    return {.dossier = dossierFromCheckedJson(merged.document),
            .conflicts = std::move(merged.conflicts),
            .notices = std::move(merged.notices)};
}

} // namespace wd
