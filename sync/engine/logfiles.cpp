// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/logfiles.h"

#include "model/dossier/dossierjson.h"
#include "sync/engine/putfile.h"
#include "sync/engine/sitefolders.h"

#include <QBuffer>
#include <QJsonDocument>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

FileRef bodyOf(const QByteArray &bytes)
{
    const QString hash = sha256Of(bytes);
    return {
        .name = hash + u".json"_s, .sha256 = hash, .size = bytes.size(), .mediaType = u"application/json"_s};
}

QByteArray namingBody(const FileRef &body)
{
    const QJsonObject named{{u"sha256"_s, body.sha256}, {u"size"_s, body.size}};
    return QJsonDocument(QJsonObject{{u"body"_s, named}}).toJson(QJsonDocument::Compact);
}

/// What a record that stands in parts names; empty for one that is whole.
QJsonObject bodyNamedIn(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object().value(u"body"_s).toObject();
}

/// Whoever lost a number takes its body away. A request that arrived twice lost it to itself: then the record
/// in place names this very body. If it stays, it takes room and no more.
void takeBodyBack(const SyncContext &sync, const DossierPlaces &at, const QString &name, const FileRef &body)
{
    const auto standing = sync.site.download(at.intern() + u'/' + name);
    if (standing && bodyNamedIn(*standing).value(u"sha256"_s) != body.sha256)
        (void)sync.site.remove(at.fileOf(body));
}

Result<void> layBody(const SyncContext &sync, const DossierPlaces &at, const FileRef &body, QByteArray bytes)
{
    QBuffer source(&bytes);
    source.open(QIODevice::ReadOnly);
    const QString name = storedName(body);
    const QJsonObject fields{{u"@type"_s, u"File"_s}, {u"id"_s, name}, {u"title"_s, name}};
    WD_TRY(putFile(sync, at.files(), fields, {.file = body, .bytes = source, .field = u"file"_s}));
    return {};
}

} // namespace

Result<PloneObject> createLogRecord(const SyncContext &sync, const DossierPlaces &at, const LogRecord &record)
{
    const FileRef body = bodyOf(record.bytes);
    const bool apart = record.bytes.size() > wholeRecordAtMost;
    if (apart)
        WD_TRY(layBody(sync, at, body, record.bytes));
    const QByteArray bytes = apart ? namingBody(body) : record.bytes;
    const QJsonObject fields{{u"@type"_s, u"File"_s},
                             {u"id"_s, record.name},
                             {u"title"_s, record.name},
                             {u"subjects"_s, record.subjects},
                             {u"file"_s, inlineFile(bytes, record.name, u"application/json"_s)}};
    auto made = sync.site.create(at.intern(), withCreators(sync, fields));
    if (!made && made.error().kind == ErrorKind::Conflict && apart)
        takeBodyBack(sync, at, record.name, body);
    if (made && sizeOf(*made, u"file"_s) != bytes.size())
        return fail(ErrorKind::BadReply, made->path, u"size"_s);
    return made;
}

Result<LogBytes> readLogRecord(const SyncContext &sync, const QString &path)
{
    WD_ASSIGN(const QByteArray bytes, sync.site.download(path));
    // Only a record that names a body is so small; one that is whole is not read twice.
    if (bytes.size() > 1000)
        return LogBytes{.bytes = bytes};
    const QJsonObject body = bodyNamedIn(bytes);
    if (body.isEmpty())
        return LogBytes{.bytes = bytes};
    const QString hash = body.value(u"sha256"_s).toString();
    const QString where = path.section(u'/', 0, -2) + u"/bestanden/"_s + hash + u".json"_s;
    const auto there = sync.site.download(where);
    if (!there && there.error().kind != ErrorKind::NotFound)
        return tl::unexpected<Error>(there.error());
    if (!there || sha256Of(*there) != hash)
        return fail(ErrorKind::BadReply, path, u"record"_s);
    return LogBytes{.bytes = *there, .body = where};
}

} // namespace wd
