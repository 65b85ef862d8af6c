// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plone/putfile.h"

#include "model/dossier/files/filename.h"
#include "model/dossier/files/picturesize.h"
#include "sync/plone/hashsink.h"
#include "sync/site/siteerrors.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

// A picture of one point: an Image must hold one from the start, before its bytes come by TUS.
const char onePixelPng[]
    = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

QJsonObject placeholder(const FileUpload &fileUpload)
{
    if (fileUpload.field == u"image"_s)
        return inlineFile(QByteArray::fromBase64(onePixelPng), fileName(fileUpload.file.name),
                          u"image/png"_s);
    return inlineFile("-", fileName(fileUpload.file.name), fileUpload.file.mediaType);
}

Result<QJsonObject> inlineUpload(const FileUpload &fileUpload)
{
    if (!fileUpload.bytes.seek(0))
        return fail(ErrorKind::Storage, fileUpload.file.name, fileUpload.bytes.errorString());
    const QByteArray bytes = fileUpload.bytes.readAll();
    if (bytes.size() != fileUpload.file.size)
        return fail(ErrorKind::Storage, fileUpload.file.name, u"short-file"_s);
    return inlineFile(bytes, fileName(fileUpload.file.name), fileUpload.file.mediaType);
}

Result<SiteObject> checked(const Result<SiteObject> &object, const FileUpload &fileUpload)
{
    if (object && !holds(*object, fileUpload))
        return fail(ErrorKind::BadReply, fileUpload.file.name, u"size"_s);
    return object;
}

/// By TUS, whatever the size. A picture that the site writes anew never reads back as it was sent, so after a
/// bad line its measures are the proof.
Result<SiteObject> replaceInPieces(PloneClient &site, const QString &path, const FileUpload &fileUpload)
{
    if (!fileUpload.bytes.seek(0))
        return fail(ErrorKind::Storage, fileUpload.file.name, fileUpload.bytes.errorString());
    const auto sent = site.upload(path, fileUpload.bytes, fileName(fileUpload.file.name),
                                  fileUpload.file.mediaType, fileUpload.field);
    const bool rewritten = !sent && fileUpload.field == u"image"_s && sent.error().kind == ErrorKind::BadReply
        && sent.error().detail == u"hash"_s;
    if (!sent && !rewritten)
        return tl::unexpected<Error>(sent.error());
    return checked(site.get(path), fileUpload);
}

bool goesAtOnce(PloneClient &site, const FileUpload &fileUpload)
{
    return fileUpload.file.size <= site.limits().inlineAtMost;
}

/// BadReply "hash" when other bytes stand there.
Result<void> proveBytes(PloneClient &site, const QString &path, const FileUpload &fileUpload)
{
    HashSink bytes;
    WD_TRY(site.downloadTo(path, bytes, fileUpload.field));
    if (QString::fromLatin1(bytes.hash().toHex()) != fileUpload.file.sha256)
        return fail(ErrorKind::BadReply, fileUpload.file.name, u"hash"_s);
    return {};
}

/// What stands there already, most likely by an earlier try of ours: whole, or still the placeholder.
Result<SiteObject> takeOver(PloneClient &site, const QString &path, const QJsonObject &fields,
                            const FileUpload &fileUpload)
{
    WD_ASSIGN(SiteObject there, site.get(path));
    if (sizeOf(there, fileUpload.field) == fileUpload.file.size) {
        const auto proven = proveBytes(site, path, fileUpload);
        if (proven)
            return there;
        if (proven.error().kind != ErrorKind::BadReply)
            return tl::unexpected<Error>(proven.error());
    }
    WD_ASSIGN(there, replaceFile(site, path, fields, fileUpload));
    if (sizeOf(there, fileUpload.field) == fileUpload.file.size)
        WD_TRY(proveBytes(site, path, fileUpload));
    return there;
}

QJsonObject withoutId(const QJsonObject &body)
{
    QJsonObject fields = body;
    fields.remove(u"id"_s);
    fields.remove(u"@type"_s);
    fields.remove(u"creators"_s);
    return fields;
}

} // namespace

qint64 sizeOf(const SiteObject &object, const QString &field)
{
    return object.json.value(field).toObject().value(u"size"_s).toInteger(-1);
}

bool holds(const SiteObject &object, const FileUpload &fileUpload)
{
    if (sizeOf(object, fileUpload.field) == fileUpload.file.size)
        return true;
    const QJsonObject answered = object.json.value(fileUpload.field).toObject();
    if (fileUpload.field != u"image"_s || answered.value(u"content-type"_s) != fileUpload.file.mediaType)
        return false;
    const auto own = pictureSizeOf(fileUpload.bytes);
    return own && own->isUpOrTurned(answered.value(u"width"_s).toInt(), answered.value(u"height"_s).toInt());
}

Result<SiteObject> replaceFile(PloneClient &site, const QString &path, const QJsonObject &fields,
                               const FileUpload &fileUpload)
{
    if (goesAtOnce(site, fileUpload)) {
        QJsonObject body = fields;
        WD_ASSIGN(const QJsonObject value, inlineUpload(fileUpload));
        body.insert(fileUpload.field, value);
        const auto answer = site.patch(path, body);
        if (answer || !wantsPieces(answer.error()))
            return checked(answer, fileUpload);
        site.limits().inlineRefused(fileUpload.file.size);
    }
    if (!fields.isEmpty())
        WD_TRY(site.patch(path, fields));
    return replaceInPieces(site, path, fileUpload);
}

Result<SiteObject> putFileAtOnce(PloneClient &site, const QString &container, const QJsonObject &body,
                                 const FileUpload &fileUpload)
{
    if (!goesAtOnce(site, fileUpload))
        return fail(ErrorKind::TooLarge, fileUpload.file.name);
    QJsonObject create = body;
    WD_ASSIGN(const QJsonObject value, inlineUpload(fileUpload));
    create.insert(fileUpload.field, value);
    const auto made = site.create(container, create);
    if (made && holds(*made, fileUpload))
        return made;
    const QString path = container + u'/' + body.value(u"id"_s).toString();
    if (made)
        return replaceFile(site, path, {}, fileUpload);
    if (wantsPieces(made.error()))
        site.limits().inlineRefused(fileUpload.file.size);
    if (made.error().kind != ErrorKind::Conflict)
        return made;
    return takeOver(site, path, withoutId(body), fileUpload);
}

Result<SiteObject> putFile(PloneClient &site, const QString &container, const QJsonObject &body,
                           const FileUpload &fileUpload)
{
    const auto atOnce = putFileAtOnce(site, container, body, fileUpload);
    if (atOnce || !wantsPieces(atOnce.error()))
        return atOnce;
    QJsonObject create = body;
    create.insert(fileUpload.field, placeholder(fileUpload));
    const QString path = container + u'/' + body.value(u"id"_s).toString();
    const auto made = site.create(container, create);
    if (made)
        return replaceInPieces(site, path, fileUpload);
    if (made.error().kind != ErrorKind::Conflict)
        return made;
    return takeOver(site, path, withoutId(body), fileUpload);
}

} // namespace wd
