// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/schema.h"
#include "model/dossier/described/shape.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

bool hasLoneSurrogate(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (text.at(i).isSurrogate())
            return true;
    }
    return false;
}

/// The pointer of the first text with half a character in it; null when all are whole.
QString loneSurrogateIn(const QJsonValue &value, const QString &pointer)
{
    if (value.isString())
        return hasLoneSurrogate(value.toString()) ? pointer + u"/"_s : QString();
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (const QString found = loneSurrogateIn(array.at(i), pointer + u'/' + QString::number(i));
                !found.isNull())
                return found;
        }
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (hasLoneSurrogate(it.key()))
            return pointer + u"/"_s;
        if (const QString found = loneSurrogateIn(it.value(), pointer + u'/' + it.key()); !found.isNull())
            return found;
    }
    return {};
}

bool isWholeNumber(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toInteger(std::numeric_limits<qint64>::min()) != std::numeric_limits<qint64>::min();
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(),
                           [](const QJsonValue &element) { return isWholeNumber(element); });
    }
    const QJsonObject object = value.toObject();
    return std::all_of(object.begin(), object.end(),
                       [](const QJsonValue &element) { return isWholeNumber(element); });
}

/// Whether a shape is a list.
bool isList(const Shape &shape)
{
    switch (shape.kind) {
    case ShapeKind::Rich:
    case ShapeKind::Set:
    case ShapeKind::Parts:
    case ShapeKind::ByWijk:
        return true;
    case ShapeKind::Whole:
        return shape.list;
    case ShapeKind::Plain:
    case ShapeKind::Record:
    case ShapeKind::File:
        break;
    }
    return false;
}

/// The pointer of the first value that is empty and of another kind than belongs there; null when there is
/// none. What is empty is left out before the schema sees it, so it would pass for whatever it replaces.
QString emptyMisfitIn(const QJsonValue &value, const Shape &shape, bool element, const QString &pointer)
{
    if (value.isNull() || value.isUndefined())
        return {};
    const bool list = isList(shape) && !element;
    const bool record = !list && shape.kind != ShapeKind::Plain && shape.kind != ShapeKind::Set;
    const bool empty = value.toArray().isEmpty() && value.toObject().isEmpty() && value.toString().isEmpty();
    const bool fits = list ? value.isArray()
        : record           ? value.isObject()
                           : !value.isArray() && !value.isObject();
    if (empty && !fits && !value.isDouble())
        return pointer;
    if (list && shape.kind != ShapeKind::Rich) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString below = pointer + u'/' + QString::number(i);
            if (const QString found = emptyMisfitIn(array.at(i), shape, true, below); !found.isNull())
                return found;
        }
        return {};
    }
    for (const Shape::Member &member : shape.members) {
        const QString below = pointer + u'/' + member.name;
        if (const QString found = emptyMisfitIn(value[member.name], member.shape, false, below);
            !found.isNull())
            return found;
    }
    return {};
}

} // namespace

Result<void> checkPlainValues(const QJsonObject &document)
{
    if (const QString at = loneSurrogateIn(document, {}); !at.isNull())
        return fail(ErrorKind::BadInput, at, u"surrogate"_s);
    if (!isWholeNumber(document))
        return fail(ErrorKind::BadInput, u"/"_s, u"schema"_s);
    return {};
}

Result<void> checkDossierJson(const QJsonObject &json)
{
    WD_TRY(checkPlainValues(json));
    WD_TRY(checkSchema(json));
    return checkMeaning(json);
}

Result<Dossier> dossierFromJson(const QJsonObject &json)
{
    const QJsonObject canonical = canonicalJson(json);
    // A newer form may hold what this version's schema refuses; it is shown as far as it is understood, and
    // never written.
    const bool newer = canonical.value(u"schema"_s).toInt() > currentSchema
        && !canonical.value(u"id"_s).toString().isEmpty();
    if (!newer) {
        if (const QString at = emptyMisfitIn(json, dossierShape(), false, u""_s); !at.isNull())
            return fail(ErrorKind::BadInput, at, u"schema"_s);
        WD_TRY(checkDossierJson(canonical));
    }
    return dossierFromCheckedJson(canonical);
}

Result<Dossier> readDossier(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return fail(ErrorKind::BadInput, QString::number(problem.offset), u"json"_s);
    return dossierFromJson(document.object());
}

} // namespace wd
