// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/engine/strictproxy.h"

#include <algorithm>
#include <memory>

namespace wd::test
{

namespace
{

/// How many bytes come behind the head that ends at `head`.
qint64 bodyOf(const QByteArray &bytes, qsizetype head)
{
    for (const QByteArray &line : bytes.left(head).split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            return line.mid(15).trimmed().toLongLong();
    }
    return 0;
}

QByteArray refusal(const QByteArray &status, bool close)
{
    const QByteArray page = "<html><head><title>" + status + "</title></head></html>\r\n";
    return "HTTP/1.1 " + status + "\r\nServer: nginx\r\nContent-Type: text/html\r\nContent-Length: "
        + QByteArray::number(page.size()) + (close ? "\r\nConnection: close" : "") + "\r\n\r\n" + page;
}

/// The same request with another body.
QByteArray withBody(const QByteArray &request, qsizetype head, const QByteArray &body)
{
    QByteArray lines;
    for (const QByteArray &line : request.left(head).split('\n')) {
        const bool length = line.toLower().startsWith("content-length:");
        lines += (length ? "Content-Length: " + QByteArray::number(body.size()) : line.trimmed()) + "\r\n";
    }
    return lines + "\r\n" + body;
}

} // namespace

StrictProxy::StrictProxy(const QUrl &site, qint64 largest)
    : m_site(site)
    , m_largest(largest)
{
    connect(&m_server, &QTcpServer::newConnection, this, &StrictProxy::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the proxy cannot listen");
}

QUrl StrictProxy::url() const
{
    QUrl through = m_site;
    through.setPort(m_server.serverPort());
    return through;
}

void StrictProxy::accept()
{
    while (QTcpSocket *desk = m_server.nextPendingConnection()) {
        auto connection = std::make_shared<Connection>();
        connection->desk = desk;
        connection->site = new QTcpSocket(desk);
        connection->site->connectToHost(QHostAddress::LocalHost, quint16(m_site.port(80)));
        connect(desk, &QTcpSocket::readyRead, this, [this, connection] {
            connection->incoming += connection->desk->readAll();
            take(*connection);
        });
        connect(connection->site, &QTcpSocket::readyRead, this,
                [connection] { connection->desk->write(connection->site->readAll()); });
        connect(connection->site, &QTcpSocket::disconnected, desk, &QTcpSocket::disconnectFromHost);
        connect(desk, &QTcpSocket::disconnected, desk, &QObject::deleteLater);
    }
}

void StrictProxy::take(Connection &connection)
{
    if (connection.unread > 0) {
        connection.unread -= std::min<qint64>(connection.unread, connection.incoming.size());
        connection.incoming.clear();
        if (connection.unread == 0)
            connection.desk->disconnectFromHost();
        return;
    }
    for (;;) {
        const qsizetype head = connection.incoming.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        const qint64 whole = head + 4 + bodyOf(connection.incoming, head);
        if (whole - head - 4 > m_largest) {
            ++m_tooLarge;
            connection.desk->write(refusal("413 Request Entity Too Large", true));
            connection.unread = std::max<qint64>(whole - connection.incoming.size(), 0);
            connection.incoming.clear();
            if (connection.unread == 0)
                connection.desk->disconnectFromHost();
            return;
        }
        if (connection.incoming.size() < whole)
            return;
        const QByteArray request = connection.incoming.left(whole);
        connection.incoming.remove(0, whole);
        if (const QByteArray status = refuses ? refuses(request) : QByteArray(); !status.isEmpty()) {
            ++m_refused;
            connection.desk->write(refusal(status, false));
            continue;
        }
        ++m_passed;
        const bool asItIs = !rewrites || head + 4 == request.size();
        connection.site->write(asItIs ? request : withBody(request, head, rewrites(request.mid(head + 4))));
    }
}

} // namespace wd::test
