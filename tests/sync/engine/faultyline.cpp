// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/engine/faultyline.h"

#include "tests/sync/engine/wholerequest.h"

#include <utility>

namespace wd::test
{

FaultyLine::FaultyLine(const QUrl &site)
    : m_site(site)
    , m_inThread(std::make_unique<QObject>())
{
    m_inThread->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_inThread.get(),
        [this] {
            m_server = std::make_unique<QTcpServer>();
            QObject::connect(m_server.get(), &QTcpServer::newConnection, m_inThread.get(),
                             [this] { accept(); });
            if (!m_server->listen(QHostAddress::LocalHost))
                qFatal("the line cannot listen");
            m_port = m_server->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

FaultyLine::~FaultyLine()
{
    QMetaObject::invokeMethod(m_inThread.get(), [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QUrl FaultyLine::url() const
{
    QUrl through = m_site;
    through.setPort(m_port);
    return through;
}

void FaultyLine::arm(Fault fault, int request, std::function<void()> then)
{
    armFor(fault, [this, request](const QByteArray &) { return m_requests == request; }, std::move(then));
}

void FaultyLine::armFor(Fault fault, Pick pick, std::function<void()> then)
{
    QMetaObject::invokeMethod(
        m_inThread.get(),
        [&] {
            m_fault = fault;
            m_pick = std::move(pick);
            m_then = std::move(then);
            m_requests = 0;
        },
        Qt::BlockingQueuedConnection);
}

QList<int> FaultyLine::deliverHeld()
{
    QList<int> answers;
    QMetaObject::invokeMethod(
        m_inThread.get(),
        [&] {
            for (const QByteArray &request : std::exchange(m_held, {}))
                answers << deliver(request);
            m_heldCount = 0;
        },
        Qt::BlockingQueuedConnection);
    return answers;
}

void FaultyLine::accept()
{
    QObject *here = m_inThread.get();
    while (QTcpSocket *desk = m_server->nextPendingConnection()) {
        auto connection = std::make_shared<Connection>();
        connection->desk = desk;
        connection->site = new QTcpSocket(desk);
        connection->site->connectToHost(QHostAddress::LocalHost, quint16(m_site.port(80)));
        QObject::connect(desk, &QTcpSocket::readyRead, here, [this, connection] {
            connection->incoming += connection->desk->readAll();
            takeRequests(*connection);
        });
        QObject::connect(connection->site, &QTcpSocket::readyRead, here, [this, connection] {
            const QByteArray answer = connection->site->readAll();
            if (connection->losing)
                fail(*connection);
            else
                connection->desk->write(answer);
        });
        QObject::connect(connection->site, &QTcpSocket::disconnected, desk, &QTcpSocket::disconnectFromHost);
        QObject::connect(desk, &QTcpSocket::disconnected, desk, &QObject::deleteLater);
    }
}

void FaultyLine::takeRequests(Connection &connection)
{
    while (const qsizetype length = wholeRequest(connection.incoming)) {
        const QByteArray request = connection.incoming.left(length);
        connection.incoming.remove(0, length);
        ++m_requests;
        const bool picked = m_fault != Fault::None && m_pick(request);
        if (!picked) {
            connection.losing = false;
            connection.site->write(request);
            continue;
        }
        pass(connection, request);
        if (connection.desk->state() != QAbstractSocket::ConnectedState)
            return;
    }
}

/// The one that was picked.
void FaultyLine::pass(Connection &connection, const QByteArray &request)
{
    const Fault fault = std::exchange(m_fault, Fault::None);
    if (fault == Fault::HoldRequest || fault == Fault::HoldCopy)
        hold(request);
    if (fault == Fault::LoseRequest || fault == Fault::HoldRequest)
        return fail(connection);
    if (fault == Fault::Interrupt)
        tell();
    connection.losing = fault == Fault::LoseAnswer;
    if (fault == Fault::DoubleRequest)
        static_cast<void>(deliver(request));
    connection.site->write(request);
    if (!connection.losing)
        tell();
}

void FaultyLine::hold(const QByteArray &request)
{
    m_held << request;
    ++m_heldCount;
}

void FaultyLine::fail(Connection &connection)
{
    connection.losing = false;
    tell();
    QObject::disconnect(connection.site, nullptr, m_inThread.get(), nullptr);
    connection.site->abort();
    connection.desk->abort();
}

void FaultyLine::tell()
{
    if (const auto then = std::exchange(m_then, {}))
        then();
}

/// Over a connection of its own, and waits until the site has answered.
int FaultyLine::deliver(const QByteArray &request) const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(m_site.port(80)));
    if (!socket.waitForConnected(10'000))
        return 0;
    socket.write(request);
    QByteArray answer;
    while (!answer.contains("\r\n\r\n") && socket.waitForReadyRead(60'000))
        answer += socket.readAll();
    return answer.mid(answer.indexOf(' ') + 1, 3).toInt();
}

} // namespace wd::test
