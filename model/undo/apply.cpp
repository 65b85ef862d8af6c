// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "model/undo/thinned.h"
#include "model/undo/undostep.h"

#include <QJsonArray>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// A difference seen in the direction that is taken: what must stand there now, and what shall.
struct Move {
    const Difference *difference;
    QJsonValue from, to;
    QString left;
};

QString idOf(const QJsonValue &part)
{
    return part.toObject().value(u"id"_s).toString();
}

qsizetype indexOf(const QJsonArray &parts, const QString &id)
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (idOf(parts[i]) == id)
            return i;
    }
    return -1;
}

/// The value at a path of member names.
QJsonValue at(const QJsonObject &object, const QStringList &path)
{
    QJsonValue value = object;
    for (const QString &name : path)
        value = value.toObject().value(name);
    return value;
}

QJsonObject with(QJsonObject object, const QStringList &path, const QJsonValue &value)
{
    const QString &name = path.first();
    const QJsonValue inner
        = path.size() == 1 ? value : QJsonValue(with(object.value(name).toObject(), path.mid(1), value));
    // Records that have become empty are left out, as the canonical form has it.
    if (inner.isUndefined() || (inner.isObject() && path.size() > 1 && inner.toObject().isEmpty()))
        object.remove(name);
    else
        object.insert(name, inner);
    return object;
}

QJsonArray inOrder(const QJsonArray &parts, const QJsonArray &order)
{
    QJsonArray sorted;
    for (const QJsonValue &id : order) {
        if (const qsizetype i = indexOf(parts, id.toString()); i >= 0)
            sorted.append(parts[i]);
    }
    // What somebody else added stays behind the part it stood behind.
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (indexOf(sorted, idOf(parts[i])) >= 0)
            continue;
        const qsizetype left = i > 0 ? indexOf(sorted, idOf(parts[i - 1])) : -1;
        sorted.insert(left + 1, parts[i]);
    }
    return sorted;
}

/// Takes the turns one after another on a document.
class Taking
{
public:
    explicit Taking(QJsonObject json)
        : m_json(std::move(json))
    {
    }

    /// False: the place no longer holds what the step left there.
    bool take(const Move &move)
    {
        const Difference &difference = *move.difference;
        if (difference.list.isEmpty())
            return field(m_json, move, [this](const QJsonObject &changed) { m_json = changed; });
        const QStringList path = pathSteps(difference.list);
        QJsonArray parts = at(m_json, path).toArray();
        const bool taken = difference.place.part.isEmpty() ? order(parts, move)
            : difference.place.field.isEmpty()             ? whole(parts, move)
                                                           : partField(parts, move);
        if (taken)
            m_json
                = with(m_json, path, parts.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(parts));
        return taken;
    }

    [[nodiscard]] const QJsonObject &json() const { return m_json; }

private:
    template <typename Keep> static bool field(const QJsonObject &object, const Move &move, Keep keep)
    {
        const QStringList path = pathSteps(move.difference->place.field);
        if (at(object, path) != move.from)
            return false;
        keep(with(object, path, move.to));
        return true;
    }

    static bool partField(QJsonArray &parts, const Move &move)
    {
        const qsizetype i = indexOf(parts, move.difference->place.part);
        return i >= 0 && field(parts[i].toObject(), move, [&parts, i](const QJsonObject &changed) {
                   parts[i] = changed;
               });
    }

    static bool whole(QJsonArray &parts, const Move &move)
    {
        const qsizetype i = indexOf(parts, move.difference->place.part);
        if (move.to.isUndefined()) {
            if (i < 0 || parts[i] != move.from)
                return false;
            parts.removeAt(i);
            return true;
        }
        if (i >= 0)
            return false;
        const qsizetype left = move.left.isEmpty() ? -1 : indexOf(parts, move.left);
        parts.insert(left < 0 && !move.left.isEmpty() ? parts.size() : left + 1, move.to);
        return true;
    }

    static bool order(QJsonArray &parts, const Move &move)
    {
        QStringList now, then;
        for (const QJsonValue &part : parts)
            now.append(idOf(part));
        for (const QJsonValue &id : move.from.toArray()) {
            if (now.contains(id.toString()))
                then.append(id.toString());
        }
        now.removeIf([&then](const QString &id) { return !then.contains(id); });
        if (now != then)
            return false;
        parts = inOrder(parts, move.to.toArray());
        return true;
    }

    QJsonObject m_json;
};

/// What goes comes before what comes (a left neighbour must stand where it is looked for), the order after
/// both.
int rank(const Move &move)
{
    const Difference &difference = *move.difference;
    if (difference.place.part.isEmpty() && !difference.list.isEmpty())
        return 2;
    if (!difference.place.field.isEmpty())
        return 3;
    return move.to.isUndefined() ? 0 : 1;
}

} // namespace

UndoneJson take(const UndoStep &step, const QJsonObject &document, Direction direction)
{
    const bool undo = direction == Direction::Undo;
    std::vector<Move> moves;
    for (const Difference &one : step.differences)
        moves.push_back({.difference = &one,
                         .from = undo ? one.after : one.before,
                         .to = undo ? one.before : one.after,
                         .left = undo ? one.leftBefore : one.leftAfter});
    std::stable_sort(moves.begin(), moves.end(),
                     [](const Move &a, const Move &b) { return rank(a) < rank(b); });
    Taking taking(document);
    QList<Difference> passedOver;
    for (const Move &move : moves) {
        if (!taking.take(move))
            passedOver.append(*move.difference);
    }
    return {.document = taking.json(), .passedOver = passedOver};
}

UndoResult take(const UndoStep &step, const Dossier &dossier, Direction direction)
{
    const UndoneJson undone = take(step, dossierToJson(dossier), direction);
    return {.dossier = dossierFromCheckedJson(undone.document), .passedOver = undone.passedOver};
}

} // namespace wd
