// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/shape.h"
#include "model/undo/thinned.h"
#include "model/undo/undostep.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

QStringList idsOf(const QJsonArray &parts)
{
    QStringList ids;
    for (const QJsonValue &part : parts)
        ids.append(part.toObject().value(u"id"_s).toString());
    return ids;
}

QJsonArray toArray(const QStringList &ids)
{
    return QJsonArray::fromStringList(ids);
}

/// Those of `ids` that are in `others` too, in their own order.
QStringList common(const QStringList &ids, const QStringList &others)
{
    QStringList both;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(both),
                 [&](const QString &id) { return others.contains(id); });
    return both;
}

/// Walks two JSON values of one shape side by side and writes down where they differ.
class Comparison
{
public:
    explicit Comparison(QList<Difference> &differences)
        : m_differences(differences)
    {
    }

    void record(const Shape &shape, const QJsonObject &before, const QJsonObject &after, const QString &list,
                const QString &part, const QString &prefix)
    {
        QStringList keys = before.keys();
        for (const QString &key : after.keys()) {
            if (!before.contains(key))
                keys.append(key);
        }
        for (const QString &key : keys) {
            const QJsonValue b = before.value(key), a = after.value(key);
            if (b == a)
                continue;
            const Shape *member = memberShape(shape, key);
            const QString place = prefix + pathStep(key);
            if (member && member->kind == ShapeKind::Record)
                record(*member, b.toObject(), a.toObject(), list, part, place + u'/');
            else if (member && member->kind == ShapeKind::Parts)
                parts(*member, b.toArray(), a.toArray(), place);
            else
                m_differences.append({.list = list, .place = {part, place}, .before = b, .after = a});
        }
    }

private:
    void parts(const Shape &shape, const QJsonArray &before, const QJsonArray &after, const QString &list)
    {
        const QStringList beforeIds = idsOf(before), afterIds = idsOf(after);
        for (qsizetype i = 0; i < before.size(); ++i) {
            if (!afterIds.contains(beforeIds[i]))
                m_differences.append({.list = list,
                                      .place = {beforeIds[i], {}},
                                      .before = before[i],
                                      .after = QJsonValue(QJsonValue::Undefined),
                                      .leftBefore = i > 0 ? beforeIds[i - 1] : QString()});
        }
        for (qsizetype i = 0; i < after.size(); ++i) {
            const qsizetype was = beforeIds.indexOf(afterIds[i]);
            if (was < 0)
                m_differences.append({.list = list,
                                      .place = {afterIds[i], {}},
                                      .before = QJsonValue(QJsonValue::Undefined),
                                      .after = after[i],
                                      .leftAfter = i > 0 ? afterIds[i - 1] : QString()});
            else if (before[was] != after[i])
                record(shape, before[was].toObject(), after[i].toObject(), list, afterIds[i], {});
        }
        if (common(beforeIds, afterIds) != common(afterIds, beforeIds))
            m_differences.append({.list = list,
                                  .place = {{}, u"order"_s},
                                  .before = toArray(beforeIds),
                                  .after = toArray(afterIds)});
    }

    QList<Difference> &m_differences;
};

} // namespace

UndoStep stepBetween(const QString &name, const Dossier &before, const Dossier &after)
{
    if (before == after)
        return {.name = name, .differences = {}};
    Dossier thinBefore = before, thinAfter = after;
    thin(thinBefore, thinAfter);
    return stepBetween(name, dossierShape(), dossierToJson(thinBefore), dossierToJson(thinAfter));
}

UndoStep stepBetween(const QString &name, const Shape &shape, const QJsonObject &before,
                     const QJsonObject &after)
{
    UndoStep step{.name = name, .differences = {}};
    Comparison(step.differences).record(shape, before, after, {}, {}, {});
    return step;
}

UndoStep joined(const UndoStep &last, const UndoStep &next)
{
    UndoStep both = last;
    for (const Difference &later : next.differences) {
        const auto same
            = std::find_if(both.differences.begin(), both.differences.end(), [&](const Difference &earlier) {
                  return earlier.list == later.list && earlier.place == later.place;
              });
        if (same == both.differences.end()) {
            both.differences.append(later);
            continue;
        }
        same->after = later.after;
        same->leftAfter = later.leftAfter;
    }
    both.differences.removeIf([](const Difference &one) { return one.before == one.after; });
    return both;
}

} // namespace wd
