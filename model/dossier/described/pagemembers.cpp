// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/pagemembers.h"

#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/shape.h"

#include <QJsonArray>

#include <algorithm>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

bool hasMembers(const Shape &shape)
{
    switch (shape.kind) {
    case ShapeKind::Record:
    case ShapeKind::Parts:
    case ShapeKind::ByWijk:
        return true;
    case ShapeKind::Plain:
    case ShapeKind::Rich:
    case ShapeKind::Whole:
    case ShapeKind::File:
    case ShapeKind::Set:
        return false;
    }
    return false;
}

void collect(const Shape &shape, const QJsonValue &value, const QString &path, QStringList &paths)
{
    for (const QJsonValue &element : value.toArray())
        collect(shape, element, path, paths);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const Shape *below = memberShape(shape, it.key());
        const QString here = path.isEmpty() ? it.key() : path + u'/' + it.key();
        if (below && hasMembers(*below))
            collect(*below, it.value(), here, paths);
        else
            paths.append(here);
    }
}

bool isKnown(const QStringList &steps)
{
    const Shape *shape = &dossierShape();
    for (const QString &step : steps) {
        shape = memberShape(*shape, step);
        if (!shape)
            return false;
    }
    return true;
}

bool holds(const QJsonValue &value, const QStringList &steps)
{
    if (steps.isEmpty())
        return !value.isUndefined();
    if (value.isArray()) {
        const QJsonArray elements = value.toArray();
        return std::any_of(elements.begin(), elements.end(),
                           [&steps](const QJsonValue &element) { return holds(element, steps); });
    }
    const QJsonObject object = value.toObject();
    return !object.contains(u"deleted"_s) && holds(object.value(steps.first()), steps.mid(1));
}

} // namespace

QStringList pageMembers(const Dossier &publicView)
{
    QStringList paths;
    collect(dossierShape(), dossierToJson(publicView), {}, paths);
    paths.sort();
    paths.removeDuplicates();
    return paths;
}

QStringList unknownMembers(const QStringList &needs, const Dossier &dossier)
{
    const QJsonObject json = dossierToJson(dossier);
    QStringList unknown;
    for (const QString &need : needs) {
        const QStringList steps = need.split(u'/', Qt::SkipEmptyParts);
        if (!steps.isEmpty() && !isKnown(steps) && holds(json, steps))
            unknown.append(need);
    }
    return unknown;
}

} // namespace wd
