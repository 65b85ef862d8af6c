// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/practice/site/siteserver.h"

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

void SiteServer::answer(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    const QByteArray method = methodName(request.method());
    const SiteReply reply
        = m_handler(SiteRequest::of(method, request.url(), headersOf(request), request.body()))
              .sentTo(method);
    write(responder, reply.status, reply.headers, reply.body);
}

} // namespace wd::practice
