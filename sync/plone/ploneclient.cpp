// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plone/ploneclient.h"

#include "sync/plone/plonejson.h"
#include "sync/plone/replyerror.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRandomGenerator>

#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int searchRestarts = 3;

/// Every catalog column we use, by name: which come by themselves differs by version.
constexpr std::array columns{
    "UID",        "id",    "portal_type", "review_state", "modified",         "created",  "Subject",
    "getObjSize", "Title", "effective",   "expires",      "exclude_from_nav", "mime_type"};

/// "Sun, 29 Nov 2026 15:00:04 GMT", the one form a server may still send; invalid when it is anything else.
QDateTime httpTime(const QByteArray &text)
{
    QDateTime at
        = QLocale::c().toDateTime(QString::fromLatin1(text).trimmed(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    at.setTimeSpec(Qt::UTC);
    return at;
}

QByteArray jsonBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

std::chrono::milliseconds PloneClient::jitteredPause(int attempt)
{
    const int base = 100 << std::min(attempt - 1, 5);
    return std::chrono::milliseconds(base + QRandomGenerator::global()->bounded(base));
}

PloneClient::PloneClient(Account account, Transport &transport, Pause pause)
    : m_account(std::move(account))
    , m_transport(transport)
    , m_pause(std::move(pause))
{
    // Credentials in the address would be sent by Qt on its own account, to anonymous requests as well.
    m_account.site = m_account.site.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment
                                             | QUrl::StripTrailingSlash);
}

Result<void> PloneClient::checked(const HttpReply &reply, const QString &subject) const
{
    if (const auto error = replyError(reply, Asked::ContentAsUs, subject, m_account.site))
        return tl::unexpected<Error>(*error);
    return {};
}

Result<HttpReply> PloneClient::exchange(HttpRequest request, bool mayRepeat)
{
    if (m_token.isEmpty())
        WD_TRY(logIn());
    const auto headers = request.headers;
    const qint64 start = request.bodyDevice ? request.bodyDevice->pos() : 0;
    bool renewed = false;
    for (int attempt = 1;;) {
        const bool writes = request.method != "GET" && request.method != "HEAD";
        if (mayWrite && writes)
            WD_TRY(mayWrite());
        request.headers = headers;
        request.headers.emplaceBack("Authorization", "Bearer " + m_token);
        if (request.bodyDevice && request.bodyDevice->pos() != start && !request.bodyDevice->seek(start))
            return fail(ErrorKind::Storage, request.url.path(), request.bodyDevice->errorString());
        QElapsedTimer since;
        since.start();
        auto sent = m_transport.send(request);
        m_took = double(since.nsecsElapsed()) / 1e9;
        if (!sent && writes)
            tellFailed(sent.error());
        WD_ASSIGN(HttpReply reply, std::move(sent));
        if (const QDateTime said = httpTime(reply.header("Date")); said.isValid())
            m_saidTime = said;
        if (isUnauthorised(reply) && !renewed) {
            renewed = true;
            WD_ASSIGN(const bool stillUs, renew());
            if (!stillUs)
                continue;
        } else if (mayRepeat && attempt <= repeatsAfter(reply)) {
            // Without a word of Plone's it may still be at it.
            if (writes && !isWriteConflict(reply))
                tellFailed({ErrorKind::ServerFault, request.url.path(), u"status:500"_s});
            if (!m_transport.wait(m_pause(attempt++)))
                return fail(ErrorKind::Stopped, request.url.path());
            continue;
        }
        const auto error = replyError(reply, Asked::ContentAsUs, request.url.path(), m_account.site);
        if (error && writes)
            tellFailed(*error);
        return reply;
    }
}

void PloneClient::tellFailed(const Error &error) const
{
    if (writeFailed)
        writeFailed(error);
}

Result<HttpReply> PloneClient::call(const QByteArray &method, const QString &path, const QByteArray &query,
                                    const std::optional<QJsonObject> &body,
                                    const QList<QPair<QByteArray, QByteArray>> &headers)
{
    HttpRequest request{.method = method,
                        .url = apiAddress(m_account.site, path, query),
                        .headers = headers,
                        .body = body ? jsonBytes(*body) : QByteArray()};
    request.headers.emplaceBack("Accept", "application/json");
    if (body)
        request.headers.emplaceBack("Content-Type", "application/json");
    WD_ASSIGN(HttpReply reply, exchange(std::move(request)));
    WD_TRY(checked(reply, path));
    return reply;
}

Result<QJsonObject> PloneClient::callForObject(const QByteArray &method, const QString &path,
                                               const QByteArray &query,
                                               const std::optional<QJsonObject> &body,
                                               const QList<QPair<QByteArray, QByteArray>> &headers)
{
    WD_ASSIGN(const HttpReply reply, call(method, path, query, body, headers));
    auto object = objectOf(reply, path);
    if (!object && method != "GET")
        tellFailed(object.error());
    return object;
}

Result<SiteObject> PloneClient::objectAt(const QString &path, const QJsonObject &json)
{
    WD_ASSIGN(SiteObject object, ploneObject(json, m_account.site));
    if (object.path != path)
        return fail(ErrorKind::NotFound, path);
    m_known.insert(path);
    return object;
}

Result<void> PloneClient::own(const QString &path)
{
    if (!path.isEmpty() && !m_known.contains(path))
        WD_TRY(get(path, u"include_items=false"_s));
    return {};
}

Result<SiteObject> PloneClient::get(const QString &path, const QString &query)
{
    m_known.remove(path);
    WD_ASSIGN(const QJsonObject json, callForObject("GET", path, query.toUtf8()));
    return objectAt(path, json);
}

Result<SiteObject> PloneClient::create(const QString &container, const QJsonObject &body)
{
    const QString id = body[u"id"_s].toString();
    auto json = callForObject("POST", container, {}, body);
    if (!json) {
        // What is about the child is not about its container.
        Error error = json.error();
        if (!id.isEmpty() && (error.kind == ErrorKind::Conflict || error.kind == ErrorKind::Rejected))
            error.subject = container + u'/' + id;
        return tl::unexpected<Error>(error);
    }
    WD_ASSIGN(SiteObject made, ploneObject(*json, m_account.site));
    m_known.insert(made.path);
    if (made.path.section(u'/', 0, -2) == container)
        return made;
    // The container is not there, and another of that name took the child in.
    WD_TRY(remove(made.path));
    return fail(ErrorKind::NotFound, container);
}

Result<SiteObject> PloneClient::patch(const QString &path, const QJsonObject &body, const QString &lockToken)
{
    WD_TRY(own(path));
    QList<QPair<QByteArray, QByteArray>> headers{{"Prefer", "return=representation"}};
    if (!lockToken.isEmpty())
        headers.emplaceBack("Lock-Token", lockToken.toUtf8());
    WD_ASSIGN(const QJsonObject json, callForObject("PATCH", path, {}, body, headers));
    return objectAt(path, json);
}

Result<void> PloneClient::remove(const QString &path)
{
    WD_TRY(own(path));
    WD_TRY(call("DELETE", path));
    m_known.clear(); // and all below it
    return {};
}

Result<QList<PloneClient::Moved>> PloneClient::move(const QString &container, const QStringList &sources)
{
    const QJsonObject body{{u"source"_s, QJsonArray::fromStringList(sources)}};
    WD_TRY(own(container));
    const QString path = container + u"/@move"_s;
    WD_ASSIGN(const HttpReply reply, call("POST", path, {}, body));
    WD_ASSIGN(const QJsonArray rows, arrayOf(reply, path));
    m_known.clear(); // a whole tree may have gone along
    QList<Moved> moved;
    for (const QJsonValue row : rows)
        moved.append({.source = sitePath(m_account.site, row[u"source"_s].toString()),
                      .target = sitePath(m_account.site, row[u"target"_s].toString())});
    return moved;
}

Result<QList<SiteRow>> PloneClient::search(const QString &context,
                                           const QList<QPair<QString, QString>> &parameters)
{
    QList<QPair<QString, QString>> query = parameters;
    const auto isSort = [](const auto &parameter) { return parameter.first == u"sort_on"_s; };
    if (std::none_of(query.cbegin(), query.cend(), isSort))
        query.append({u"sort_on"_s, u"created"_s}); // pages need an order that holds
    query.append({u"show_inactive"_s, u"1"_s});
    query.append({u"b_size"_s, QString::number(pageSize)});
    for (const char *column : columns)
        query.append({u"metadata_fields"_s, QString::fromLatin1(column)});

    const QString path = context + u"/@search"_s;
    QList<SiteRow> rows;
    int total = -1;
    for (int restarts = 0;;) {
        auto page = query;
        if (!rows.isEmpty())
            page.append({u"b_start"_s, QString::number(rows.size())});
        WD_ASSIGN(const QJsonObject json, callForObject("GET", path, queryOf(page)));
        const int now = json[u"items_total"_s].toInt();
        if (total >= 0 && now != total && restarts++ < searchRestarts) {
            // Something came or went between two pages: what we have may skip a row.
            rows.clear();
            total = -1;
            continue;
        }
        total = now;
        const QJsonArray items = json[u"items"_s].toArray();
        for (const QJsonValue item : items) {
            rows.append(catalogRow(item.toObject(), m_account.site));
            const QString &found = rows.constLast().path;
            if (found != context && !found.startsWith(context + u'/'))
                return fail(ErrorKind::NotFound, context);
            m_known.insert(found);
        }
        if (items.isEmpty() || rows.size() >= total)
            return rows;
    }
}

Result<HttpReply> PloneClient::fetch(const QString &path, const QString &field, QIODevice *target)
{
    HttpRequest request{.method = "GET",
                        .url = apiAddress(m_account.site, path + u"/@@download/"_s + field),
                        .headers = {{"Accept", "*/*"}},
                        .body = {},
                        .saveTo = target};
    WD_ASSIGN(HttpReply reply, exchange(std::move(request)));
    WD_TRY(checked(reply, path));
    return reply;
}

Result<QByteArray> PloneClient::download(const QString &path, const QString &field)
{
    WD_ASSIGN(const HttpReply reply, fetch(path, field, nullptr));
    return reply.body;
}

Result<void> PloneClient::downloadTo(const QString &path, QIODevice &target, const QString &field)
{
    WD_TRY(fetch(path, field, &target));
    return {};
}

QUrl PloneClient::publicUrl(const QString &path) const
{
    QUrl url = m_account.site;
    QString root = url.path(QUrl::FullyDecoded);
    if (root == u"/"_s)
        root.clear();
    url.setPath(root + path, QUrl::DecodedMode);
    return url;
}

} // namespace wd
