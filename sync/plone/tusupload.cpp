// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plone/tusupload.h"

#include "sync/plone/hashsink.h"
#include "sync/plone/plonejson.h"
#include "sync/plone/replyerror.h"

#include <QCryptographicHash>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int uploadsAtMost = 3;
constexpr int silencesAtMost = 5; ///< chunks without an answer, in one upload

bool outcomeUnknown(const Error &error)
{
    return error.kind == ErrorKind::TimedOut || error.detail == u"broken-off"_s
        || error.kind == ErrorKind::Offline;
}

qint64 offsetOf(const HttpReply &reply)
{
    bool ok = false;
    const qint64 offset = reply.header("Upload-Offset").toLongLong(&ok);
    return ok ? offset : -1;
}

} // namespace

Result<void> TusUpload::run()
{
    for (int upload = 1; upload <= uploadsAtMost; ++upload) {
        m_disturbed = m_disturbed || upload > 1;
        WD_TRY(create());
        WD_ASSIGN(const Outcome outcome, sendChunks());
        if (outcome == Outcome::Restart)
            continue;
        if (!m_disturbed)
            return {};
        WD_ASSIGN(const bool whole, isWholeOnTheSite());
        if (whole)
            return {};
    }
    return fail(ErrorKind::BadReply, m_what.path, u"hash"_s);
}

Result<void> TusUpload::create()
{
    const auto pair = [](const char *key, const QString &value) {
        return key + QByteArray(" ") + value.toUtf8().toBase64();
    };
    const QByteArray metadata = pair("filename", m_what.name) + ',' + pair("content-type", m_what.mediaType)
        + ',' + pair("fieldname", m_what.field);
    WD_ASSIGN(const HttpReply reply,
              m_send({.method = "POST",
                      .url = apiAddress(m_what.site, m_what.path + u"/@tus-replace"_s),
                      .headers = {{"Accept", "application/json"},
                                  {"Tus-Resumable", "1.0.0"},
                                  {"Upload-Length", QByteArray::number(m_what.size)},
                                  {"Upload-Metadata", metadata}},
                      .body = {}}));
    if (const auto error = replyError(reply, Asked::ContentAsUs, m_what.path, m_what.site))
        return tl::unexpected<Error>(*error);
    const QString location = QString::fromUtf8(reply.header("Location"));
    if (location.isEmpty())
        return fail(ErrorKind::BadReply, m_what.path, u"no-location"_s);
    m_address = apiAddress(m_what.site, sitePath(m_what.site, location));
    return {};
}

Result<TusUpload::Outcome> TusUpload::sendChunks()
{
    qint64 offset = 0;
    int silences = 0;
    while (offset < m_what.size) {
        const qint64 length = std::min(m_what.limits.chunk, m_what.size - offset);
        if (!m_what.source.seek(m_what.start + offset))
            return fail(ErrorKind::Storage, m_what.name, m_what.source.errorString());
        const auto reply = m_send({.method = "PATCH",
                                   .url = m_address,
                                   .headers = {{"Accept", "application/json"},
                                               {"Tus-Resumable", "1.0.0"},
                                               {"Content-Type", "application/offset+octet-stream"},
                                               {"Upload-Offset", QByteArray::number(offset)}},
                                   .body = {},
                                   .bodyDevice = &m_what.source,
                                   .bodySize = length});
        const bool last = offset + length == m_what.size;
        if (reply && reply->status >= 200 && reply->status <= 299) {
            // The answer to the last chunk names the object; only some versions add the offset.
            if (offsetOf(*reply) != offset + length && !(last && offsetOf(*reply) < 0))
                return Outcome::Restart;
            offset += length;
            continue;
        }
        WD_ASSIGN(const bool smaller, shrinks(reply, offset, length));
        if (smaller)
            continue;
        if (!reply && (!outcomeUnknown(reply.error()) || ++silences > silencesAtMost))
            return tl::unexpected<Error>(reply.error());
        if (reply && reply->status < 500 && reply->status != 404)
            return tl::unexpected<Error>(
                replyError(*reply, Asked::ContentAsUs, m_what.path, m_what.site).value());
        // No answer, or one that says nothing about the bytes: only the site knows what it has.
        m_disturbed = true;
        WD_ASSIGN(const qint64 there, askOffset(last));
        if (there != offset && there != offset + length)
            return Outcome::Restart;
        offset = there;
        if (reply && ++silences > silencesAtMost)
            return Outcome::Restart;
    }
    return Outcome::Sent;
}

Result<bool> TusUpload::shrinks(const Result<HttpReply> &reply, qint64 offset, qint64 length)
{
    if (!reply || reply->status != 413 || !m_what.limits.chunkRefused(length))
        return false;
    // Whoever refused it stands before the site; still only the site knows what it has.
    WD_ASSIGN(const qint64 there, askOffset(false));
    return there == offset;
}

Result<qint64> TusUpload::askOffset(bool afterLast)
{
    WD_ASSIGN(const HttpReply reply,
              m_send({.method = "HEAD",
                      .url = m_address,
                      .headers = {{"Accept", "application/json"}, {"Tus-Resumable", "1.0.0"}},
                      .body = {}}));
    if (reply.status >= 200 && reply.status <= 299)
        return offsetOf(reply);
    if (reply.status != 404)
        return tl::unexpected<Error>(replyError(reply, Asked::ContentAsUs, m_what.path, m_what.site).value());
    if (!afterLast)
        return -1;
    // Gone: finished, or swept away unfinished. The object tells.
    WD_ASSIGN(const bool whole, isWholeOnTheSite());
    m_disturbed = !whole; // compared just now
    return whole ? m_what.size : -1;
}

Result<bool> TusUpload::isWholeOnTheSite()
{
    WD_ASSIGN(const HttpReply reply,
              m_send({.method = "GET",
                      .url = apiAddress(m_what.site, m_what.path),
                      .headers = {{"Accept", "application/json"}},
                      .body = {}}));
    if (const auto error = replyError(reply, Asked::ContentAsUs, m_what.path, m_what.site))
        return tl::unexpected<Error>(*error);
    WD_ASSIGN(const QJsonObject object, objectOf(reply, m_what.path));
    if (object[m_what.field][u"size"_s].toInteger(-1) != m_what.size)
        return false;
    HashSink there;
    WD_ASSIGN(const HttpReply bytes,
              m_send({.method = "GET",
                      .url = apiAddress(m_what.site, m_what.path + u"/@@download/"_s + m_what.field),
                      .headers = {{"Accept", "*/*"}},
                      .body = {},
                      .saveTo = &there}));
    if (const auto error = replyError(bytes, Asked::ContentAsUs, m_what.path, m_what.site))
        return tl::unexpected<Error>(*error);
    WD_ASSIGN(const QByteArray here, sourceHash());
    return here == there.hash();
}

Result<QByteArray> TusUpload::sourceHash()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!m_what.source.seek(m_what.start) || !hash.addData(&m_what.source))
        return fail(ErrorKind::Storage, m_what.name, m_what.source.errorString());
    return hash.result();
}

Result<void> PloneClient::upload(const QString &path, QIODevice &source, const QString &name,
                                 const QString &mediaType, const QString &field)
{
    const qint64 start = source.pos();
    const qint64 size = source.size() - start;
    if (source.isSequential() || size <= 0)
        return fail(ErrorKind::BadInput, name, u"empty"_s);
    WD_TRY(own(path));
    TusUpload upload(
        {.site = m_account.site,
         .path = path,
         .source = source,
         .start = start,
         .size = size,
         .name = name,
         .mediaType = mediaType,
         .field = field,
         .limits = m_limits},
        // A chunk that met a conflict may be counted or not: never simply again.
        [this](const HttpRequest &request) { return exchange(request, request.method != "PATCH"); });
    return upload.run();
}

} // namespace wd
