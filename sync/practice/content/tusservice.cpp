// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Large files in pieces. As on a Plone, a piece is appended whatever offset it names.
#include "sync/practice/site/sitefields.h"

#include <QUuid>

namespace wd::practice
{

using namespace Qt::StringLiterals;

namespace
{

QHash<QByteArray, QString> metadataOf(const QByteArray &header)
{
    QHash<QByteArray, QString> metadata;
    for (const QByteArray &pair : header.split(',')) {
        const QList<QByteArray> parts = pair.trimmed().split(' ');
        metadata.insert(parts.first().toLower(), QString::fromUtf8(QByteArray::fromBase64(parts.value(1))));
    }
    return metadata;
}

SiteReply begin(SiteCall &call, const SiteObject &object, bool replace)
{
    if (replace ? !mayEdit(call, object) : !mayAdd(call))
        return unauthorised(call);
    if (call.request.header("Tus-Resumable") != "1.0.0")
        return returned(412, u"Precondition Failed"_s, u"Unsupported version"_s);
    bool whole = false;
    const qint64 length = call.request.header("Upload-Length").toLongLong(&whole);
    if (!whole || length < 0)
        return returned(400, u"Bad Request"_s, u"Missing or invalid Upload-Length header"_s);
    const auto metadata = metadataOf(call.request.header("Upload-Metadata"));
    const QString key = QUuid::createUuid().toString(QUuid::Id128);
    call.store.addUpload({.key = key,
                          .uid = replace ? object.uid : QString(),
                          .container = object.path,
                          .field = metadata.value("fieldname"),
                          .name = metadata.value("filename"),
                          .mediaType = metadata.value("content-type"),
                          .type = metadata.value("@type"),
                          .creator = call.caller.user,
                          .length = length},
                         call.now.toSecsSinceEpoch());
    SiteReply reply = emptyReply(201);
    const QString prefix = call.prefixed ? u"/++api++"_s : QString();
    reply.headers = {{"Location", call.address(prefix + object.path + u"/@tus-upload/"_s + key).toUtf8()},
                     {"Tus-Resumable", "1.0.0"}};
    return reply;
}

SiteReply finishReplace(SiteCall &call, const SiteUpload &upload)
{
    auto object = call.store.byUid(upload.uid);
    if (!object || !mayEdit(call, *object))
        return object ? unauthorised(call) : notFound(call);
    const QString primary = object->type == u"File"_s ? u"file"_s : u"image"_s;
    const QString field = upload.field.isEmpty() ? primary : upload.field;
    // A field that the type lacks is passed over here as well.
    if (fieldsOf(object->type, call.volto).contains(field)) {
        if (auto refusal = wrongFile(field, upload.name, upload.mediaType)) {
            // The bytes are gone and the upload is not: it may begin again.
            call.store.dropUpload(upload.key);
            call.store.addUpload(upload, call.now.toSecsSinceEpoch());
            call.kept = true;
            return *refusal;
        }
        call.store.dropBlob(object->fields.value(field)[u"blob"_s].toString());
        object->fields[field] = keptFile(call, call.store.uploaded(upload.key), upload.name, upload.mediaType,
                                         field != u"file"_s);
        object->modified = call.seconds();
        call.store.update(*object);
    }
    SiteReply reply = emptyReply();
    reply.headers = {{"Location", call.address(object->path).toUtf8()}, {"Tus-Resumable", "1.0.0"}};
    return reply;
}

SiteReply finishCreate(SiteCall &call, const SiteUpload &upload)
{
    const auto container = call.store.at(upload.container);
    if (!container)
        return notFound(call);
    const bool image
        = upload.type.isEmpty() ? upload.mediaType.startsWith(u"image/"_s) : upload.type == u"Image"_s;
    const QByteArray bytes = call.store.uploaded(upload.key);
    const QJsonObject file{{u"data"_s, QString::fromLatin1(bytes.toBase64())},
                           {u"encoding"_s, u"base64"_s},
                           {u"filename"_s, upload.name},
                           {u"content-type"_s, upload.mediaType}};
    const QJsonObject body{{u"@type"_s, image ? u"Image"_s : u"File"_s},
                           {image ? u"image"_s : u"file"_s, file}};
    const SiteRequest request{
        .method = "POST", .path = {}, .query = {}, .headers = {}, .body = QJsonDocument(body).toJson()};
    SiteCall create{.request = request,
                    .store = call.store,
                    .base = call.base,
                    .volto = call.volto,
                    .now = call.now,
                    .workflow = call.workflow,
                    .neighbours = call.neighbours,
                    .caller = call.caller,
                    .path = upload.container,
                    .api = true};
    SiteReply reply = addContent(create, *container);
    if (reply.status != 201)
        return reply;
    reply.status = 204;
    reply.body.clear();
    return reply;
}

SiteReply append(SiteCall &call, SiteUpload upload)
{
    if (call.request.header("Content-Type") != "application/offset+octet-stream")
        return returned(400, u"Bad Request"_s, u"Missing or invalid Content-Type header"_s);
    if (call.request.header("Upload-Offset").isEmpty())
        return returned(400, u"Bad Request"_s, u"Missing or invalid Upload-Offset header"_s);
    if (!call.store.appendUpload(upload.key, call.request.body))
        return raised(500, u"OSError"_s, u"No space left on device"_s);
    upload.offset += call.request.body.size();
    SiteReply reply = emptyReply();
    reply.headers = {{"Tus-Resumable", "1.0.0"}};
    if (upload.offset >= upload.length) {
        reply = upload.uid.isEmpty() ? finishCreate(call, upload) : finishReplace(call, upload);
        if (reply.status < 400)
            call.store.dropUpload(upload.key);
    }
    reply.headers.emplaceBack("Upload-Offset", QByteArray::number(upload.offset));
    return reply;
}

} // namespace

SiteReply tus(SiteCall &call, const SiteObject &object)
{
    const QString &name = call.service.first();
    if (call.service.size() == 1 && call.request.method == "POST")
        return begin(call, object, name == u"@tus-replace"_s);
    const auto upload = call.store.upload(call.service.value(1));
    if (!upload || name != u"@tus-upload"_s)
        return notFound(call);
    if (upload->creator != call.caller.user)
        return unauthorised(call);
    if (call.request.method == "PATCH")
        return append(call, *upload);
    if (call.request.method != "HEAD")
        return notFound(call);
    SiteReply reply = emptyReply(200);
    reply.headers = {{"Upload-Offset", QByteArray::number(upload->offset)},
                     {"Upload-Length", QByteArray::number(upload->length)},
                     {"Tus-Resumable", "1.0.0"},
                     {"Cache-Control", "no-store"}};
    return reply;
}

} // namespace wd::practice
