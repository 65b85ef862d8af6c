// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/engine/captiveline.h"

#include "tests/sync/engine/wholerequest.h"

#include <memory>

namespace wd::test
{

namespace
{

bool isFor(const QByteArray &request, const QByteArray &end)
{
    return end.isEmpty() || request.left(request.indexOf("\r\n")).contains(end + " HTTP/");
}

bool isAStrangers(const QByteArray &request)
{
    const QByteArray head = request.left(request.indexOf("\r\n\r\n")).toLower();
    return head.startsWith("get ") && !head.contains("\nauthorization:");
}

} // namespace

QByteArray wholeAnswer(const QByteArray &status, const QByteArray &body, const QByteArray &header)
{
    QByteArray bytes
        = "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    if (!header.isEmpty())
        bytes += header + "\r\n";
    return bytes + "\r\n" + body;
}

CaptiveLine::CaptiveLine(const QUrl &site, QObject *parent)
    : QObject(parent)
    , m_site(site)
{
    connect(&m_server, &QTcpServer::newConnection, this, &CaptiveLine::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the line cannot listen");
}

QUrl CaptiveLine::url() const
{
    QUrl through = m_site;
    through.setPort(m_server.serverPort());
    return through;
}

void CaptiveLine::answerStrangers(const QByteArray &answer, const QByteArray &end)
{
    m_answer = answer;
    m_end = end;
    m_captive = true;
    m_silent = false;
    m_strangers = 0;
}

void CaptiveLine::showToStrangers(const QByteArray &end)
{
    answerStrangers(wholeAnswer("200 OK", "{\"title\": \"Intern\"}", "Content-Type: application/json"), end);
}

void CaptiveLine::keepStrangersWaiting()
{
    answerStrangers({});
    m_silent = true;
}

void CaptiveLine::accept()
{
    while (QTcpSocket *desk = m_server.nextPendingConnection()) {
        auto *site = new QTcpSocket(desk);
        site->connectToHost(QHostAddress::LocalHost, quint16(m_site.port(80)));
        const auto incoming = std::make_shared<QByteArray>();
        connect(desk, &QTcpSocket::readyRead, this,
                [this, desk, site, incoming] { pass(desk, site, *incoming); });
        connect(site, &QTcpSocket::readyRead, desk, [desk, site] { desk->write(site->readAll()); });
        connect(site, &QTcpSocket::disconnected, desk, &QTcpSocket::disconnectFromHost);
        connect(desk, &QTcpSocket::disconnected, desk, &QObject::deleteLater);
    }
}

void CaptiveLine::pass(QTcpSocket *desk, QTcpSocket *site, QByteArray &incoming)
{
    incoming += desk->readAll();
    while (const qsizetype length = wholeRequest(incoming)) {
        const QByteArray request = incoming.left(length);
        incoming.remove(0, length);
        const bool stranger = isAStrangers(request);
        m_strangers += stranger ? 1 : 0;
        if (!m_captive || !stranger || !isFor(request, m_end)) {
            site->write(request);
            continue;
        }
        if (m_silent)
            continue;
        if (m_answer.isEmpty())
            return desk->abort();
        desk->write(m_answer);
    }
}

} // namespace wd::test
