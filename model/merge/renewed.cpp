// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "model/merge/findplace.h"
#include "model/merge/merge.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

/// What is empty is left out of a canonical dossier: one absence, however it is written.
bool isNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || value == QJsonValue(QString())
        || value == QJsonValue(false) || (value.isArray() && value.toArray().isEmpty())
        || (value.isObject() && value.toObject().isEmpty());
}

bool sameValue(const QJsonValue &a, const QJsonValue &b)
{
    return a == b || (isNothing(a) && isNothing(b));
}

/// What stands in the conflict's place now, in the form of its values.
QJsonValue standingAt(const QJsonObject &document, const FoundPlace &found, const Conflict &conflict)
{
    const QStringList *together = togetherIn(found, conflict);
    if (!together)
        return valueAt(document, found.field);
    QJsonObject values;
    for (const QString &name : *together) {
        Path path = found.field;
        path.last().member = name;
        if (const QJsonValue value = valueAt(document, path); !isNothing(value))
            values.insert(name, value);
    }
    return values;
}

void collectWords(const QJsonValue &value, QSet<QString> &words)
{
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            collectWords(one, words);
    } else if (value.isObject()) {
        for (const QJsonValue &one : value.toObject())
            collectWords(one, words);
    } else {
        for (const QString &word : value.toString().toLower().split(u' ', Qt::SkipEmptyParts))
            words.insert(word);
    }
}

QSet<QString> wordsIn(const QJsonArray &run)
{
    QSet<QString> words;
    collectWords(run, words);
    return words;
}

QJsonArray slice(const QJsonArray &blocks, qsizetype from, qsizetype count)
{
    QJsonArray run;
    for (qsizetype i = from; i < from + count; ++i)
        run.append(blocks.at(i));
    return run;
}

/// Which part of the words of one run the other has, of the longer of the two.
double likeness(const QSet<QString> &a, const QSet<QString> &b)
{
    const qsizetype longer = std::max(a.size(), b.size());
    return longer == 0 ? 0 : double((a & b).size()) / double(longer);
}

/// The run that stands where theirs did: of as many blocks, most like one of the texts on the card.
QJsonArray runInPlaceOf(const Conflict &conflict, const QJsonArray &blocks)
{
    constexpr double enough = 0.25;
    const QList<QSet<QString>> texts{wordsIn(conflict.theirs.toArray()), wordsIn(conflict.mine.toArray()),
                                     wordsIn(conflict.base.toArray())};
    const qsizetype count = std::min(blocks.size(), conflict.theirs.toArray().size());
    QJsonArray best;
    double bestLikeness = enough;
    for (qsizetype from = 0; from + count <= blocks.size(); ++from) {
        const QJsonArray run = slice(blocks, from, count);
        const QSet<QString> words = wordsIn(run);
        for (const QSet<QString> &text : texts) {
            const double like = likeness(text, words);
            if (like > bestLikeness) {
                best = run;
                bestLikeness = like;
            }
        }
    }
    return best;
}

} // namespace

std::optional<Conflict> renewed(const Dossier &dossier, const Conflict &conflict)
{
    return renewed(dossierShape(), dossierToJson(dossier), conflict);
}

std::optional<Conflict> renewed(const Shape &shape, const QJsonObject &document, const Conflict &conflict)
{
    const std::optional<FoundPlace> found = findPlace(shape, document, conflict);
    if (!found)
        return std::nullopt;
    const QJsonValue standing = standingAt(document, *found, conflict);
    Conflict card = conflict;
    if (found->shape && found->shape->kind == ShapeKind::Rich) {
        const QJsonArray theirs = conflict.theirs.toArray(), blocks = standing.toArray();
        const bool stands = theirs.isEmpty() || positionOf(theirs, blocks) >= 0
            || positionOf(conflict.mine.toArray(), blocks) >= 0;
        if (stands)
            return std::nullopt;
        card.theirs = runInPlaceOf(conflict, blocks);
    } else {
        if (sameValue(standing, conflict.theirs) || sameValue(standing, conflict.mine))
            return std::nullopt;
        card.theirs = standing;
    }
    card.who.clear();
    card.when = {};
    return card;
}

} // namespace wd
