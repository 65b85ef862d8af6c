// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/practice/siteserver.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>
#include <QTcpServer>
#include <QUrlQuery>

namespace wd::practice
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray methodName(QHttpServerRequest::Method method)
{
    return QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(method))).toUpper();
}

SiteRequest siteRequest(const QHttpServerRequest &request)
{
    SiteRequest made{.method = methodName(request.method()),
                     .path = request.url().path(QUrl::FullyDecoded),
                     .query = {},
                     .headers = request.headers(),
                     .body = request.body()};
    QString query = request.url().query(QUrl::FullyEncoded);
    query.replace(u'+', u"%20"_s);
    made.query = QUrlQuery(query).queryItems(QUrl::FullyDecoded);
    return made;
}

} // namespace

SiteServer::SiteServer(Handler handler)
    : m_handler(std::move(handler))
{
}

SiteServer::~SiteServer() = default;

Result<quint16> SiteServer::listen(quint16 port)
{
    auto server = std::make_unique<QTcpServer>();
    if (!server->listen(QHostAddress::LocalHost, port))
        return fail(ErrorKind::Offline, u"localhost:%1"_s.arg(port), u"port-in-use"_s);
    const quint16 got = server->serverPort();
    bind(server.release());
    return got;
}

bool SiteServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const SiteReply reply = m_handler(siteRequest(request));
    const bool head = request.method() == QHttpServerRequest::Method::Head;
    QHttpServerResponder responder = makeResponder(request, socket);
    responder.writeStatusLine(QHttpServerResponder::StatusCode(reply.status));
    for (const auto &[name, value] : reply.headers)
        responder.writeHeader(name, value);
    const bool bare = reply.status == 204 || reply.status == 304;
    if (!bare)
        responder.writeHeader("Content-Length", QByteArray::number(reply.body.size()));
    responder.writeBody(head || bare ? QByteArray() : reply.body);
    return true;
}

} // namespace wd::practice
