// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/putfile.h"

#include "model/dossier/filename.h"
#include "model/dossier/picturesize.h"
#include "sync/engine/foundation.h"
#include "sync/plone/replyerror.h"

#include <QCryptographicHash>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

// A picture of one point: an Image must hold one from the start, before its bytes come by TUS.
const char onePixelPng[]
    = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

QJsonObject placeholder(const Parcel &parcel)
{
    if (parcel.field == u"image"_s)
        return inlineFile(QByteArray::fromBase64(onePixelPng), fileName(parcel.file.name), u"image/png"_s);
    return inlineFile("-", fileName(parcel.file.name), parcel.file.mediaType);
}

Result<QJsonObject> inlineParcel(const Parcel &parcel)
{
    if (!parcel.bytes.seek(0))
        return fail(ErrorKind::Storage, parcel.file.name, parcel.bytes.errorString());
    const QByteArray bytes = parcel.bytes.readAll();
    if (bytes.size() != parcel.file.size)
        return fail(ErrorKind::Storage, parcel.file.name, u"short-file"_s);
    return inlineFile(bytes, fileName(parcel.file.name), parcel.file.mediaType);
}

Result<PloneObject> checked(const Result<PloneObject> &object, const Parcel &parcel)
{
    if (object && !holds(*object, parcel))
        return fail(ErrorKind::BadReply, parcel.file.name, u"size"_s);
    return object;
}

/// By TUS, whatever the size. A picture that the site writes anew never reads back as it was sent, so after a
/// bad line its measures are the proof.
Result<PloneObject> replaceInPieces(const Bench &bench, const QString &path, const Parcel &parcel)
{
    if (!parcel.bytes.seek(0))
        return fail(ErrorKind::Storage, parcel.file.name, parcel.bytes.errorString());
    const auto sent = bench.site.upload(path, parcel.bytes, fileName(parcel.file.name), parcel.file.mediaType,
                                        parcel.field);
    const bool rewritten = !sent && parcel.field == u"image"_s && sent.error().kind == ErrorKind::BadReply
        && sent.error().detail == u"hash"_s;
    if (!sent && !rewritten)
        return tl::unexpected<Error>(sent.error());
    return checked(bench.site.get(path), parcel);
}

bool goesAtOnce(const Bench &bench, const Parcel &parcel)
{
    return parcel.file.size <= bench.site.limits().inlineAtMost;
}

/// What stands there already, most likely by an earlier try of ours: whole, or still the placeholder.
Result<PloneObject> takeOver(const Bench &bench, const QString &path, const QJsonObject &fields,
                             const Parcel &parcel)
{
    WD_ASSIGN(PloneObject there, bench.site.get(path));
    if (sizeOf(there, parcel.field) == parcel.file.size) {
        const auto proven = fetchFile(bench, parcel.file, path, parcel.field);
        if (proven)
            return there;
        if (proven.error().kind != ErrorKind::BadReply)
            return tl::unexpected<Error>(proven.error());
    }
    WD_ASSIGN(there, replaceFile(bench, path, fields, parcel));
    if (sizeOf(there, parcel.field) == parcel.file.size)
        WD_TRY(fetchFile(bench, parcel.file, path, parcel.field));
    return there;
}

QJsonObject withoutId(const QJsonObject &body)
{
    QJsonObject fields = body;
    fields.remove(u"id"_s);
    fields.remove(u"@type"_s);
    return fields;
}

bool isWhole(QFile &stored, const FileRef &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return hash.addData(&stored) && hash.result().toHex() == file.sha256.toLatin1();
}

} // namespace

Result<std::unique_ptr<QFile>> openWhole(const Bench &bench, const FileRef &file, const QString &stored)
{
    bool damaged = false;
    for (int tries = 0; tries < 2; ++tries) {
        auto own = std::make_unique<QFile>(bench.files.path(file.sha256));
        if (own->open(QIODevice::ReadOnly)) {
            if (isWhole(*own, file) && own->seek(0))
                return own;
            own->close();
            WD_TRY(bench.files.setAside(file.sha256));
            damaged = true;
        }
        const auto fetched = fetchFile(bench, file, stored);
        const bool none = !fetched
            && (fetched.error().kind == ErrorKind::NotFound || fetched.error().kind == ErrorKind::BadReply);
        if (none)
            return fail(ErrorKind::BadInput, file.name, damaged ? u"damaged-file"_s : u"missing-file"_s);
        WD_TRY(fetched);
        bench.did({.kind = SyncEventKind::Fetched, .what = file.name});
    }
    return fail(ErrorKind::BadInput, file.name, u"damaged-file"_s);
}

Result<void> fetchFile(const Bench &bench, const FileRef &file, const QString &stored, const QString &field)
{
    const QString temporary = bench.files.temporaryPath();
    QFile target(temporary);
    if (!target.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Storage, temporary, target.errorString());
    auto taken = bench.site.downloadTo(stored, target, field);
    target.close();
    if (taken)
        taken = bench.files.adopt(temporary, file.sha256);
    if (!taken)
        QFile::remove(temporary);
    return taken;
}

qint64 sizeOf(const PloneObject &object, const QString &field)
{
    return object.json.value(field).toObject().value(u"size"_s).toInteger(-1);
}

bool holds(const PloneObject &object, const Parcel &parcel)
{
    if (sizeOf(object, parcel.field) == parcel.file.size)
        return true;
    const QJsonObject answered = object.json.value(parcel.field).toObject();
    if (parcel.field != u"image"_s || answered.value(u"content-type"_s) != parcel.file.mediaType)
        return false;
    const auto own = pictureSizeOf(parcel.bytes);
    return own && own->isUpOrTurned(answered.value(u"width"_s).toInt(), answered.value(u"height"_s).toInt());
}

bool wantsPieces(const Error &error)
{
    return error.kind == ErrorKind::TooLarge && error.detail != u"site-full"_s;
}

bool isRefusal(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::TooLarge:
    case ErrorKind::Rejected:
    case ErrorKind::Forbidden:
        return true;
    case ErrorKind::BadReply: // a proxy's own page, or bytes that will not stay as they were
        return error.detail == u"not-json"_s || error.detail == u"size"_s || error.detail == u"hash"_s
            || isStatusAlone(error);
    case ErrorKind::ServerFault: // in the site's own words: one that stumbles over this file, or is full
        return error.detail != u"conflict"_s && !isStatusAlone(error);
    case ErrorKind::BadInput: // bytes this desk does not have
        return error.detail == u"damaged-file"_s || error.detail == u"missing-file"_s;
    case ErrorKind::Offline:
    case ErrorKind::TimedOut:
    case ErrorKind::Unauthorised:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Locked:
    case ErrorKind::Storage:
    case ErrorKind::NeedsUser:
    case ErrorKind::Stopped:
        break;
    }
    return false;
}

Result<PloneObject> replaceFile(const Bench &bench, const QString &path, const QJsonObject &fields,
                                const Parcel &parcel)
{
    if (goesAtOnce(bench, parcel)) {
        QJsonObject body = fields;
        WD_ASSIGN(const QJsonObject value, inlineParcel(parcel));
        body.insert(parcel.field, value);
        const auto answer = bench.site.patch(path, body);
        if (answer || !wantsPieces(answer.error()))
            return checked(answer, parcel);
        bench.site.limits().inlineRefused(parcel.file.size);
    }
    if (!fields.isEmpty())
        WD_TRY(bench.site.patch(path, fields));
    return replaceInPieces(bench, path, parcel);
}

Result<PloneObject> putFileAtOnce(const Bench &bench, const QString &container, const QJsonObject &body,
                                  const Parcel &parcel)
{
    if (!goesAtOnce(bench, parcel))
        return fail(ErrorKind::TooLarge, parcel.file.name);
    QJsonObject create = body;
    WD_ASSIGN(const QJsonObject value, inlineParcel(parcel));
    create.insert(parcel.field, value);
    const auto made = bench.site.create(container, withCreators(bench, create));
    if (made && holds(*made, parcel))
        return made;
    const QString path = container + u'/' + body.value(u"id"_s).toString();
    if (made)
        return replaceFile(bench, path, {}, parcel);
    if (wantsPieces(made.error()))
        bench.site.limits().inlineRefused(parcel.file.size);
    if (made.error().kind != ErrorKind::Conflict)
        return made;
    return takeOver(bench, path, withoutId(body), parcel);
}

Result<PloneObject> putFile(const Bench &bench, const QString &container, const QJsonObject &body,
                            const Parcel &parcel)
{
    const auto atOnce = putFileAtOnce(bench, container, body, parcel);
    if (atOnce || !wantsPieces(atOnce.error()))
        return atOnce;
    QJsonObject create = body;
    create.insert(parcel.field, placeholder(parcel));
    const QString path = container + u'/' + body.value(u"id"_s).toString();
    const auto made = bench.site.create(container, withCreators(bench, create));
    if (made)
        return replaceInPieces(bench, path, parcel);
    if (made.error().kind != ErrorKind::Conflict)
        return made;
    return takeOver(bench, path, withoutId(body), parcel);
}

} // namespace wd
