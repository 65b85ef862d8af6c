// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/plone/scriptedserver.h"

#include <QTcpSocket>
#include <QTimer>

#include <limits>

namespace wd::test
{

using namespace Qt::StringLiterals;

QByteArray Seen::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

Answer answer(int status, const QByteArray &body, const Headers &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    if (status != 204)
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return {.bytes = bytes + "\r\n" + body};
}

Answer json(int status, const QByteArray &body, const Headers &headers)
{
    return answer(status, body, Headers{{"Content-Type", "application/json"}} + headers);
}

Answer closeWithoutAnswer()
{
    return {.close = true};
}

Answer silence()
{
    return {};
}

ScriptedServer::ScriptedServer()
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] { accept(); });
}

void ScriptedServer::expect(const QByteArray &method, const QByteArray &target, const Answer &answer)
{
    m_script.append({method, target, answer});
}

void ScriptedServer::expectLogIn(int n)
{
    expect("POST", "/site/++api++/@login",
           json(200, "{\"token\": \"tok.en." + QByteArray::number(n) + "\"}"));
}

QUrl ScriptedServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_server.serverPort()).arg(path));
}

QString ScriptedServer::problems() const
{
    QStringList all = m_unexpected;
    for (const Expected &one : m_script)
        all += u"never asked: "_s + QString::fromLatin1(one.method + ' ' + one.target);
    return all.join(u'\n');
}

void ScriptedServer::readSlowly(qint64 bytesPerTick)
{
    m_bytesPerTick = bytesPerTick;
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        socket->setParent(this);
        m_buffers.insert(socket, {});
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
        if (m_bytesPerTick == 0) {
            connect(socket, &QTcpSocket::readyRead, this,
                    [this, socket] { read(*socket, std::numeric_limits<qint64>::max()); });
            continue;
        }
        socket->setReadBufferSize(m_bytesPerTick);
        auto *tick = new QTimer(socket);
        connect(tick, &QTimer::timeout, this, [this, socket] { read(*socket, m_bytesPerTick); });
        tick->start(20);
    }
}

void ScriptedServer::read(QTcpSocket &socket, qint64 atMost)
{
    const QByteArray bytes = socket.read(std::min(atMost, socket.bytesAvailable()));
    m_received += bytes.size();
    QByteArray &buffer = m_buffers[&socket];
    buffer += bytes;
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    const QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    const QList<QByteArray> first = lines[0].trimmed().split(' ');
    Seen request{.method = first.value(0), .target = first.value(1), .body = {}};
    for (const QByteArray &line : lines.mid(1))
        request.headers.append(
            {line.left(line.indexOf(':')).trimmed(), line.mid(line.indexOf(':') + 1).trimmed()});
    const qint64 length = request.header("Content-Length").toLongLong();
    if (buffer.size() < headEnd + 4 + length)
        return;
    request.body = buffer.mid(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    takeRequest(socket, request);
}

void ScriptedServer::takeRequest(QTcpSocket &socket, const Seen &request)
{
    m_seen.append(request);
    if (onRequest)
        onRequest(request);
    if (m_script.isEmpty() || m_script.constFirst().method != request.method
        || (!m_script.constFirst().target.isEmpty() && m_script.constFirst().target != request.target)) {
        m_unexpected += u"unexpected: "_s + QString::fromLatin1(request.method + ' ' + request.target);
        play(socket, answer(599));
        return;
    }
    play(socket, m_script.takeFirst().answer);
}

void ScriptedServer::play(QTcpSocket &socket, const Answer &answer)
{
    if (answer.oneByOne && !answer.bytes.isEmpty()) {
        socket.write(answer.bytes.left(7));
        socket.flush();
        Answer rest = answer;
        rest.bytes.remove(0, 7);
        QTimer::singleShot(1, &socket, [this, &socket, rest] { play(socket, rest); });
        return;
    }
    socket.write(answer.bytes);
    if (answer.close)
        socket.disconnectFromHost();
}

} // namespace wd::test
