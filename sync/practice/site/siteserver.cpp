// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/practice/site/siteserver.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>
#include <QTcpServer>

namespace wd::practice
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray methodName(QHttpServerRequest::Method method)
{
    return QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(method))).toUpper();
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
    const QByteArray method = methodName(request.method());
    const SiteReply reply
        = m_handler(SiteRequest::of(method, request.url(), request.headers(), request.body())).sentTo(method);
    QHttpServerResponder responder = makeResponder(request, socket);
    responder.writeStatusLine(QHttpServerResponder::StatusCode(reply.status));
    for (const auto &[name, value] : reply.headers)
        responder.writeHeader(name, value);
    responder.writeBody(reply.body);
    return true;
}

} // namespace wd::practice
