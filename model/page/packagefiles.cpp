// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/page/packagefiles.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

/// Calls `see` for every "file" and puts in its place what that gives. The parser nests 1024 deep at most.
using See = std::function<QJsonObject(const QString &pointer, const QJsonObject &file)>;

QJsonValue walked(const QJsonValue &value, const QString &pointer, const See &see)
{
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (array[i].isArray() || array[i].isObject())
                array.replace(i, walked(array[i], pointer + u'/' + QString::number(i), see));
        }
        return array;
    }
    QJsonObject object = value.toObject();
    for (const QString &key : object.keys()) {
        const QJsonValue member = object[key];
        const QString inside = pointer + u'/' + key;
        if (key == u"file"_s && member.isObject())
            object[key] = see(inside, member.toObject());
        else if (member.isArray() || member.isObject())
            object[key] = walked(member, inside, see);
    }
    return object;
}

} // namespace

bool isSha256(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

Result<QString> sha256Of(QIODevice &device)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&device))
        return fail(ErrorKind::Storage, {}, device.errorString());
    return QString::fromLatin1(hash.result().toHex());
}

Result<QList<NamedFile>> namedFilesIn(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return fail(ErrorKind::BadInput, {}, u"not-a-package"_s);
    QList<NamedFile> files;
    walked(document.object(), {}, [&files](const QString &pointer, const QJsonObject &file) {
        files.append(
            {.pointer = pointer, .name = file[u"name"].toString(), .sha256 = file[u"sha256"].toString()});
        return file;
    });
    return files;
}

QByteArray withFileFacts(const QByteArray &json, const QHash<QString, QJsonObject> &facts)
{
    if (facts.isEmpty())
        return json;
    const QJsonValue filled = walked(QJsonDocument::fromJson(json).object(), {},
                                     [&facts](const QString &pointer, QJsonObject file) {
                                         const QJsonObject known = facts.value(pointer);
                                         for (auto fact = known.begin(); fact != known.end(); ++fact)
                                             file[fact.key()] = fact.value();
                                         return file;
                                     });
    return QJsonDocument(filled.toObject()).toJson(QJsonDocument::Compact);
}

} // namespace wd
