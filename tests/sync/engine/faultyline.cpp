// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/engine/faultyline.h"

#include <memory>

namespace wd::test
{

namespace
{

/// How long the first whole request in `bytes` is; 0 when it is not whole yet.
qsizetype wholeRequest(const QByteArray &bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return 0;
    qsizetype body = 0;
    for (const QByteArray &line : bytes.left(head).split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            body = line.mid(15).trimmed().toLongLong();
    }
    const qsizetype all = head + 4 + body;
    return bytes.size() >= all ? all : 0;
}

} // namespace

FaultyLine::FaultyLine(const QUrl &site, QObject *parent)
    : QObject(parent)
    , m_site(site)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FaultyLine::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the line cannot listen");
}

QUrl FaultyLine::url() const
{
    QUrl through = m_site;
    through.setPort(m_server.serverPort());
    return through;
}

void FaultyLine::arm(Fault fault, int request, std::function<void()> then)
{
    m_fault = fault;
    m_failAt = request;
    m_requests = 0;
    m_then = std::move(then);
}

void FaultyLine::accept()
{
    while (QTcpSocket *desk = m_server.nextPendingConnection()) {
        auto connection = std::make_shared<Connection>();
        connection->desk = desk;
        connection->site = new QTcpSocket(desk);
        connection->site->connectToHost(QHostAddress::LocalHost, quint16(m_site.port(80)));
        connect(desk, &QTcpSocket::readyRead, this, [this, connection] {
            connection->incoming += connection->desk->readAll();
            takeRequests(*connection);
        });
        connect(connection->site, &QTcpSocket::readyRead, this, [this, connection] {
            const QByteArray answer = connection->site->readAll();
            if (connection->losing)
                fail(*connection);
            else
                connection->desk->write(answer);
        });
        connect(connection->site, &QTcpSocket::disconnected, desk, &QTcpSocket::disconnectFromHost);
        connect(desk, &QTcpSocket::disconnected, desk, &QObject::deleteLater);
    }
}

void FaultyLine::takeRequests(Connection &connection)
{
    while (const qsizetype length = wholeRequest(connection.incoming)) {
        const QByteArray request = connection.incoming.left(length);
        connection.incoming.remove(0, length);
        const bool failing = ++m_requests == m_failAt;
        if (failing && m_fault == Fault::LoseRequest)
            return fail(connection);
        connection.losing = failing && m_fault == Fault::LoseAnswer;
        connection.site->write(request);
    }
}

void FaultyLine::fail(Connection &connection)
{
    connection.losing = false;
    if (m_then)
        m_then();
    connection.site->disconnect(this);
    connection.site->abort();
    connection.desk->abort();
}

} // namespace wd::test
