// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace wd::test
{

/// A web server that gives everybody the same answer, whatever is asked.
class OneReplyServer : public QTcpServer
{
public:
    OneReplyServer(const QByteArray &status, const QByteArray &mediaType, const QByteArray &body)
        : m_reply("HTTP/1.1 " + status + "\r\nContent-Type: " + mediaType + "\r\nContent-Length: "
                  + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(*socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
        listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QString address() const
    {
        return QStringLiteral("http://127.0.0.1:%1/plone").arg(serverPort());
    }

private:
    /// Once the whole request is there: closing earlier would look like a broken connection.
    void answer(QTcpSocket &socket) const
    {
        const QByteArray request = socket.peek(socket.bytesAvailable());
        const qsizetype headers = request.indexOf("\r\n\r\n");
        const qsizetype length = request.toLower().indexOf("content-length:");
        const qsizetype body = length < 0
            ? 0
            : request.mid(length + 15, request.indexOf('\r', length) - length - 15).trimmed().toInt();
        if (headers < 0 || request.size() < headers + 4 + body)
            return;
        socket.readAll();
        socket.write(m_reply);
        socket.disconnectFromHost();
    }

    QByteArray m_reply;
};

} // namespace wd::test
