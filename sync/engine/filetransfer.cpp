// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/filetransfer.h"

#include "sync/engine/foundation.h"

#include <QFile>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

// A picture of one point: an Image must hold one from the start, before its bytes come by TUS.
const char onePixelPng[]
    = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

Result<QByteArray> bytesOf(const Bench &bench, const FileRef &file)
{
    QFile stored(bench.files.path(file.sha256));
    if (!stored.open(QIODevice::ReadOnly))
        return fail(ErrorKind::BadInput, file.name, u"missing-file"_s);
    return stored.readAll();
}

QJsonObject placeholder(const FileRef &file, const QString &field)
{
    if (field == u"image"_s)
        return inlineFile(QByteArray::fromBase64(onePixelPng), file.name, u"image/png"_s);
    return inlineFile("-", file.name, file.mediaType);
}

Result<void> uploadBytes(const Bench &bench, const QString &path, const FileRef &file, const QString &field)
{
    QFile stored(bench.files.path(file.sha256));
    if (!stored.open(QIODevice::ReadOnly))
        return fail(ErrorKind::BadInput, file.name, u"missing-file"_s);
    return bench.site.upload(path, stored, file.name, file.mediaType, field);
}

/// The proof where an upload may have been doubled or cut: the bytes themselves, hashed.
Result<void> proveBytes(const Bench &bench, const QString &path, const FileRef &file, const QString &field)
{
    const QString temporary = bench.files.temporaryPath();
    QFile target(temporary);
    if (!target.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Storage, temporary, target.errorString());
    const auto downloaded = bench.site.downloadTo(path, target, field);
    target.close();
    if (!downloaded) {
        QFile::remove(temporary);
        return downloaded;
    }
    return bench.files.adopt(temporary, file.sha256);
}

Result<PloneObject> checkedSize(const Bench &bench, const QString &path, const FileRef &file,
                                const QString &field)
{
    WD_ASSIGN(PloneObject object, bench.site.get(path));
    if (sizeOf(object, field) != file.size)
        return fail(ErrorKind::BadReply, file.name, u"size"_s);
    return object;
}

} // namespace

qint64 sizeOf(const PloneObject &object, const QString &field)
{
    return object.json.value(field).toObject().value(u"size"_s).toInteger(-1);
}

Result<PloneObject> replaceFile(const Bench &bench, const QString &path, const QJsonObject &fields,
                                const FileRef &file, const QString &field)
{
    if (file.size <= inlineLimit) {
        WD_ASSIGN(const QByteArray bytes, bytesOf(bench, file));
        QJsonObject body = fields;
        body.insert(field, inlineFile(bytes, file.name, file.mediaType));
        WD_ASSIGN(PloneObject object, bench.site.patch(path, body));
        if (sizeOf(object, field) != file.size)
            return fail(ErrorKind::BadReply, file.name, u"size"_s);
        return object;
    }
    if (!fields.isEmpty())
        WD_TRY(bench.site.patch(path, fields));
    WD_TRY(uploadBytes(bench, path, file, field));
    return checkedSize(bench, path, file, field);
}

Result<PloneObject> putFile(const Bench &bench, const QString &container, const QJsonObject &body,
                            const FileRef &file, const QString &field)
{
    const QString path = container + u'/' + body.value(u"id"_s).toString();
    QJsonObject fields = body;
    fields.remove(u"id"_s);
    fields.remove(u"@type"_s);
    QJsonObject create = body;
    const bool small = file.size <= inlineLimit;
    if (small) {
        WD_ASSIGN(const QByteArray bytes, bytesOf(bench, file));
        create.insert(field, inlineFile(bytes, file.name, file.mediaType));
    } else {
        create.insert(field, placeholder(file, field));
    }
    auto made = bench.site.create(container, withCreators(bench, create));
    if (made && small && sizeOf(*made, field) == file.size)
        return made;
    if (!made && made.error().kind != ErrorKind::Conflict)
        return made;
    if (made)
        return replaceFile(bench, path, {}, file, field);
    // Somebody, most likely we in an earlier try, made it: whole, or still the placeholder.
    WD_ASSIGN(PloneObject there, bench.site.get(path));
    if (sizeOf(there, field) != file.size) {
        WD_ASSIGN(there, replaceFile(bench, path, fields, file, field));
    }
    if (auto proven = proveBytes(bench, path, file, field); !proven) {
        if (proven.error().kind != ErrorKind::BadReply)
            return tl::unexpected<Error>(proven.error());
        WD_ASSIGN(there, replaceFile(bench, path, fields, file, field));
        WD_TRY(proveBytes(bench, path, file, field));
    }
    return there;
}

Result<void> shareFiles(const Bench &bench, const Dossier &dossier)
{
    const DossierPlaces at = bench.placesOf(dossier.slug);
    WD_ASSIGN(const SiteNotes notes, notesOf(bench, dossier.id));
    for (const FileRef &file : filesOf(dossier)) {
        const QString name = storedName(file);
        if (notes.filesThere.contains(name))
            continue;
        WD_TRY(bench.notStopped());
        if (!bench.files.has(file.sha256)) {
            // A colleague's file we could not fetch yet is already on the site; one of our own would be lost
            // here.
            bench.did(u"file-missing:"_s + file.name);
            continue;
        }
        const QJsonObject body{
            {u"@type"_s, u"File"_s}, {u"id"_s, name}, {u"title"_s, file.name.simplified()}};
        WD_TRY(putFile(bench, at.files(), body, file, u"file"_s));
        WD_TRY(changeNotes(bench, dossier.id, [&name](SiteNotes &kept) { kept.filesThere.insert(name); }));
        bench.did(u"file:"_s + file.name);
    }
    return {};
}

Result<void> fetchFiles(const Bench &bench, const Dossier &dossier)
{
    return fetchFiles(bench, filesOf(dossier), dossier);
}

Result<void> fetchFiles(const Bench &bench, const QList<FileRef> &files, const Dossier &dossier)
{
    const DossierPlaces at = bench.placesOf(dossier.slug);
    for (const FileRef &file : files) {
        if (bench.files.has(file.sha256))
            continue;
        WD_TRY(bench.notStopped());
        const auto got = proveBytes(bench, at.fileOf(file), file, u"file"_s);
        if (!got && got.error().kind == ErrorKind::NotFound) {
            bench.did(u"file-missing:"_s + file.name);
            continue;
        }
        WD_TRY(got);
        const QString name = storedName(file);
        WD_TRY(changeNotes(bench, dossier.id, [&name](SiteNotes &kept) { kept.filesThere.insert(name); }));
        bench.did(u"fetched:"_s + file.name);
    }
    return {};
}

} // namespace wd
