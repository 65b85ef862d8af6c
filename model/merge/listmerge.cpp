// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/threewaymerge.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

/// A list by key, in order. A key that comes twice is told apart by a number behind it, so that nothing is
/// lost.
struct Keyed {
    QStringList order;
    QHash<QString, QJsonValue> elements;

    Keyed(const QJsonValue &list, const QString &member)
    {
        for (const QJsonValue &element : list.toArray()) {
            const QString name = element[member].toString();
            QString key = name;
            for (int i = 2; elements.contains(key); ++i)
                key = name + u'\n' + QString::number(i);
            order.append(key);
            elements.insert(key, element);
        }
    }
    [[nodiscard]] QJsonValue at(const QString &key) const
    {
        return elements.value(key, QJsonValue::Undefined);
    }
};

QStringList only(const QStringList &list, const QSet<QString> &wanted)
{
    QStringList result;
    std::copy_if(list.begin(), list.end(), std::back_inserter(result),
                 [&](const QString &key) { return wanted.contains(key); });
    return result;
}

QSet<QString> setOf(const QStringList &list)
{
    return {list.begin(), list.end()};
}

bool reordered(const QStringList &base, const QStringList &side)
{
    return only(base, setOf(side)) != only(side, setOf(base));
}

} // namespace

QString keyMember(const Shape &shape)
{
    return shape.kind == ShapeKind::ByWijk ? u"wijk"_s : u"id"_s;
}

QStringList mergedOrder(const QStringList &base, const QStringList &mine, const QStringList &theirs,
                        const QStringList &kept)
{
    const QSet<QString> remaining = setOf(kept);
    const bool mineLeads = reordered(base, mine) && !reordered(base, theirs);
    const QStringList leading = only(mineLeads ? mine : theirs, remaining);
    const QStringList other = only(mineLeads ? theirs : mine, remaining);
    const QSet<QString> known = setOf(base) | setOf(other);
    QStringList result = leading;
    QSet<QString> placed = setOf(leading);
    qsizetype after = 0; // where the next one of `other` goes
    for (const QString &key : other) {
        if (placed.contains(key)) {
            after = result.indexOf(key) + 1;
            continue;
        }
        // What the leading side added at the same place stays before it.
        while (after < result.size() && !known.contains(result[after]))
            ++after;
        result.insert(after, key);
        placed.insert(key);
        ++after;
    }
    return result;
}

QJsonArray ThreeWayMerge::mergedList(const Shape &shape, const ThreeVersions &values, const Place &place)
{
    const QString member = keyMember(shape);
    const Keyed base(values.base, member);
    const Keyed mine(values.mine, member);
    const Keyed theirs(values.theirs, member);
    QHash<QString, QJsonValue> merged;
    QStringList keys = theirs.order + mine.order;
    keys.removeDuplicates();
    const Shape element{.kind = ShapeKind::Record, .members = shape.members, .slugged = shape.slugged};
    for (const QString &key : keys) {
        const ThreeVersions three{base.at(key), mine.at(key), theirs.at(key)};
        if (three.mine.isUndefined() || three.theirs.isUndefined()) {
            // One side has it no more: dropped, unless the other changed it (or added it).
            const QJsonValue &left = three.mine.isUndefined() ? three.theirs : three.mine;
            if (!m_hasBase || left != three.base)
                merged.insert(key, left);
            continue;
        }
        const Place at = shape.kind == ShapeKind::Parts ? Place{key, {}} : place.member(key);
        merged.insert(key, this->merged(&element, three, at));
    }
    QJsonArray result;
    for (const QString &key : mergedOrder(base.order, mine.order, theirs.order, merged.keys()))
        result.append(merged[key]);
    return result;
}

} // namespace wd
