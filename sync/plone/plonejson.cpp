// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plone/plonejson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace wd
{

using namespace Qt::StringLiterals;

QDateTime utcTime(const QJsonValue &value)
{
    if (value.isDouble())
        return QDateTime::fromSecsSinceEpoch(qint64(std::floor(value.toDouble())), Qt::UTC);
    QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

QString sitePath(const QUrl &site, const QString &address)
{
    QString path = QUrl(address).path(QUrl::FullyDecoded);
    path.replace(u"/++api++"_s, QString());
    QString root = site.path(QUrl::FullyDecoded);
    while (root.endsWith(u'/'))
        root.chop(1);
    if (path == root || path.startsWith(root + u'/'))
        path.remove(0, root.size());
    while (path.endsWith(u'/'))
        path.chop(1);
    return path.isEmpty() || path.startsWith(u'/') ? path : u'/' + path;
}

QUrl apiAddress(const QUrl &site, const QString &path, const QByteArray &query)
{
    QUrl url = site.adjusted(QUrl::StripTrailingSlash);
    QString root = url.path(QUrl::FullyDecoded);
    if (root == u"/"_s)
        root.clear();
    url.setPath(root + u"/++api++"_s + path, QUrl::DecodedMode);
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(query).replace(u'+', u"%2B"_s));
    return url;
}

QByteArray queryOf(const QList<QPair<QString, QString>> &parameters)
{
    QByteArray query;
    for (const auto &[name, value] : parameters) {
        if (!query.isEmpty())
            query += '&';
        query += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return query;
}

Result<QJsonObject> objectOf(const HttpReply &reply, const QString &subject)
{
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (!document.isObject())
        return fail(ErrorKind::BadReply, subject, u"not-json"_s);
    return document.object();
}

Result<QJsonArray> arrayOf(const HttpReply &reply, const QString &subject)
{
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (!document.isArray())
        return fail(ErrorKind::BadReply, subject, u"not-json"_s);
    return document.array();
}

namespace
{

/// What is told of the file or picture of an object.
QJsonObject heldIn(const QJsonObject &json, const QString &field)
{
    const QJsonObject all = json.value(field).toObject();
    QJsonObject held;
    for (const QString &name : {u"size"_s, u"content-type"_s, u"width"_s, u"height"_s}) {
        if (all.contains(name))
            held.insert(name, all.value(name));
    }
    return held;
}

} // namespace

Result<SiteObject> ploneObject(const QJsonObject &json, const QUrl &site)
{
    const QString address = json[u"@id"_s].toString();
    const QString type = json[u"@type"_s].toString();
    if (address.isEmpty() || type.isEmpty())
        return fail(ErrorKind::BadReply, address, u"not-an-object"_s);
    const QString field = json[u"file"_s].toObject().isEmpty() ? u"image"_s : u"file"_s;
    return SiteObject{.path = sitePath(site, address),
                      .uid = json[u"UID"_s].toString(),
                      .id = json[u"id"_s].toString(),
                      .type = type,
                      .title = json[u"title"_s].toString(),
                      .state = json[u"review_state"_s].toString(),
                      .modified = utcTime(json[u"modified"_s]),
                      .lock = ploneLock(json[u"lock"_s].toObject()),
                      .held = heldIn(json, field),
                      .heldField = field,
                      .json = json};
}

SiteRow catalogRow(const QJsonObject &json, const QUrl &site)
{
    QStringList subjects;
    for (const QJsonValue subject : json[u"Subject"_s].toArray())
        subjects += subject.toString();
    const QString path = sitePath(site, json[u"@id"_s].toString());
    const QString id = json[u"id"_s].toString();
    const QString title = json[u"title"_s].toString();
    return {.path = path,
            .uid = json[u"UID"_s].toString(),
            .id = id.isEmpty() ? path.section(u'/', -1) : id,
            .type = json[u"portal_type"_s].toString(json[u"@type"_s].toString()),
            .title = title.isEmpty() ? json[u"Title"_s].toString() : title,
            .description = json[u"description"_s].toString(),
            .state = json[u"review_state"_s].toString(),
            .modified = utcTime(json[u"modified"_s]),
            .created = utcTime(json[u"created"_s]),
            .subjects = subjects,
            .json = json};
}

SiteLock ploneLock(const QJsonObject &json)
{
    const QDateTime created = utcTime(json[u"created"_s]);
    return {.locked = json[u"locked"_s].toBool(),
            .token = json[u"token"_s].toString(),
            .creator = json[u"creator"_s].toString(),
            .creatorName = json[u"creator_name"_s].toString(),
            .time = created.isValid() ? created : utcTime(json[u"time"_s]),
            .timeout = json[u"timeout"_s].toInt(),
            .takenAt = json[u"token"_s].toString().section(u':', 1).toDouble(),
            .touchedAt = json[u"time"_s].toDouble()};
}

QJsonObject tokenSubject(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(parts[1], QByteArray::Base64UrlEncoding);
    const QJsonObject payload = QJsonDocument::fromJson(decoded.decoded).object();
    QJsonObject subject;
    if (payload.contains(u"sub"_s))
        subject[u"id"_s] = payload[u"sub"_s];
    if (payload.contains(u"fullname"_s))
        subject[u"fullname"_s] = payload[u"fullname"_s];
    return subject;
}

QJsonObject onTheWire(const QJsonObject &fields)
{
    QJsonObject wire = fields;
    if (wire.contains(u"text"_s))
        wire.insert(u"text"_s, richTextValue(fields.value(u"text"_s).toString()));
    return wire;
}

QString containerType(Dialect dialect)
{
    return dialect == Dialect::Volto ? QStringLiteral("Document") : QStringLiteral("Folder");
}

QJsonObject inlineFile(const QByteArray &bytes, const QString &name, const QString &mediaType)
{
    return {{u"data"_s, QString::fromLatin1(bytes.toBase64())},
            {u"encoding"_s, u"base64"_s},
            {u"filename"_s, name},
            {u"content-type"_s, mediaType}};
}

QJsonObject richTextValue(const QString &html)
{
    QString escaped = html;
    escaped.replace(u'&', u"&amp;"_s);
    return {{u"data"_s, escaped}, {u"content-type"_s, u"text/html"_s}, {u"encoding"_s, u"utf-8"_s}};
}

QString richTextData(const QJsonValue &field)
{
    return field.isString() ? field.toString() : field[u"data"_s].toString();
}

} // namespace wd
