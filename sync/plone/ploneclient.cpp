// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plone/ploneclient.h"

#include "sync/plone/plonejson.h"
#include "sync/plone/replyerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int conflictRetries = 5;
constexpr int pageSize = 1000;
constexpr int searchRestarts = 3;

/// Every catalog column we use, by name: which come by themselves differs by version.
constexpr std::array columns{
    "UID",        "id",    "portal_type", "review_state", "modified",         "created",  "Subject",
    "getObjSize", "Title", "effective",   "expires",      "exclude_from_nav", "mime_type"};

/// A small object with one JSON member, kept out of the way of the log-in (whose body names other members).
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

PloneClient::PloneClient(Account account, Http &http, Pause pause)
    : m_account(std::move(account))
    , m_http(http)
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

Result<HttpReply> PloneClient::exchange(HttpRequest request, bool retryConflicts)
{
    if (m_token.isEmpty())
        WD_TRY(logIn());
    const auto headers = request.headers;
    const qint64 start = request.bodyDevice ? request.bodyDevice->pos() : 0;
    bool renewed = false;
    for (int attempt = 1;;) {
        request.headers = headers;
        request.headers.emplaceBack("Authorization", "Bearer " + m_token);
        if (request.bodyDevice && request.bodyDevice->pos() != start && !request.bodyDevice->seek(start))
            return fail(ErrorKind::Storage, request.url.path(), request.bodyDevice->errorString());
        WD_ASSIGN(HttpReply reply, m_http.send(request));
        if (isUnauthorised(reply) && !renewed) {
            renewed = true;
            WD_ASSIGN(const bool stillUs, renew());
            if (!stillUs)
                continue;
        } else if (retryConflicts && isWriteConflict(reply) && attempt <= conflictRetries) {
            if (!m_http.wait(m_pause(attempt++)))
                return fail(ErrorKind::Stopped, request.url.path());
            continue;
        }
        return reply;
    }
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
    return objectOf(reply, path);
}

Result<PloneObject> PloneClient::get(const QString &path, const QString &query)
{
    WD_ASSIGN(const QJsonObject json, callForObject("GET", path, query.toUtf8()));
    return ploneObject(json, m_account.site);
}

Result<PloneObject> PloneClient::create(const QString &container, const QJsonObject &body)
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
    return ploneObject(*json, m_account.site);
}

Result<PloneObject> PloneClient::patch(const QString &path, const QJsonObject &body, const QString &lockToken)
{
    QList<QPair<QByteArray, QByteArray>> headers{{"Prefer", "return=representation"}};
    if (!lockToken.isEmpty())
        headers.emplaceBack("Lock-Token", lockToken.toUtf8());
    WD_ASSIGN(const QJsonObject json, callForObject("PATCH", path, {}, body, headers));
    return ploneObject(json, m_account.site);
}

Result<void> PloneClient::remove(const QString &path)
{
    WD_TRY(call("DELETE", path));
    return {};
}

Result<QList<PloneClient::Moved>> PloneClient::move(const QString &container, const QStringList &sources)
{
    const QJsonObject body{{u"source"_s, QJsonArray::fromStringList(sources)}};
    const QString path = container + u"/@move"_s;
    WD_ASSIGN(const HttpReply reply, call("POST", path, {}, body));
    WD_ASSIGN(const QJsonArray rows, arrayOf(reply, path));
    QList<Moved> moved;
    for (const QJsonValue row : rows)
        moved.append({.source = sitePath(m_account.site, row[u"source"_s].toString()),
                      .target = sitePath(m_account.site, row[u"target"_s].toString())});
    return moved;
}

Result<QString> PloneClient::transition(const QString &path, const QString &name)
{
    WD_ASSIGN(const QJsonObject json,
              callForObject("POST", path + u"/@workflow/"_s + name, {}, QJsonObject()));
    return json[u"review_state"_s].toString();
}

Result<QStringList> PloneClient::transitions(const QString &path)
{
    WD_ASSIGN(const QJsonObject json, callForObject("GET", path + u"/@workflow"_s));
    QStringList names;
    for (const QJsonValue offered : json[u"transitions"_s].toArray())
        names += offered[u"@id"_s].toString().section(u'/', -1);
    return names;
}

Result<QJsonArray> PloneClient::history(const QString &path)
{
    const QString service = path + u"/@history"_s;
    WD_ASSIGN(const HttpReply reply, call("GET", service));
    return arrayOf(reply, service);
}

Result<PloneLock> PloneClient::lock(const QString &path, int timeoutSeconds)
{
    WD_ASSIGN(const QJsonObject json,
              callForObject("POST", path + u"/@lock"_s, {}, QJsonObject{{u"timeout"_s, timeoutSeconds}}));
    return ploneLock(json);
}

Result<PloneLock> PloneClient::refreshLock(const QString &path, const QString &token)
{
    WD_ASSIGN(const HttpReply reply,
              call("PATCH", path + u"/@lock"_s, {}, QJsonObject(), {{"Lock-Token", token.toUtf8()}}));
    if (reply.body.isEmpty())
        return lockOf(path);
    WD_ASSIGN(const QJsonObject json, objectOf(reply, path));
    return ploneLock(json);
}

Result<PloneLock> PloneClient::lockOf(const QString &path)
{
    WD_ASSIGN(const QJsonObject json, callForObject("GET", path + u"/@lock"_s));
    return ploneLock(json);
}

Result<void> PloneClient::unlock(const QString &path, const QString &token)
{
    WD_TRY(call("DELETE", path + u"/@lock"_s, {}, {}, {{"Lock-Token", token.toUtf8()}}));
    return {};
}

Result<QList<CatalogRow>> PloneClient::search(const QString &context,
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
    QList<CatalogRow> rows;
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
        for (const QJsonValue item : items)
            rows.append(catalogRow(item.toObject(), m_account.site));
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

Result<HttpReply> PloneClient::anonymous(const QString &path, bool api)
{
    return m_http.send({.method = "GET",
                        .url = api ? apiAddress(m_account.site, path) : publicUrl(path),
                        .headers = {{"Accept", api ? "application/json" : "text/html,*/*;q=0.8"}},
                        .body = {}});
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
