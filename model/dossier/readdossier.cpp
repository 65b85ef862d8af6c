// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dossierjson.h"
#include "model/dossier/schema.h"

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

} // namespace

Result<void> checkDossierJson(const QJsonObject &json)
{
    if (const QString at = loneSurrogateIn(json, {}); !at.isNull())
        return fail(ErrorKind::BadInput, at, u"surrogate"_s);
    if (!isWholeNumber(json))
        return fail(ErrorKind::BadInput, u"/"_s, u"schema"_s);
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
    if (!newer)
        WD_TRY(checkDossierJson(canonical));
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
