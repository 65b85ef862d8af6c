// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/engine/dateline.h"

#include <QDateTime>
#include <QLocale>
#include <QTcpSocket>

namespace wd::test
{

using namespace Qt::StringLiterals;

DateLine::DateLine(const QUrl &site, std::shared_ptr<std::atomic<qint64>> ahead)
    : m_site(site)
    , m_ahead(std::move(ahead))
{
    connect(&m_server, &QTcpServer::newConnection, this, &DateLine::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the line cannot listen");
}

QUrl DateLine::url() const
{
    QUrl through = m_site;
    through.setPort(m_server.serverPort());
    return through;
}

QByteArray DateLine::shifted(QByteArray answer) const
{
    static const QByteArray name = "\r\nDate: ";
    const qsizetype at = answer.indexOf(name);
    const qsizetype end = at < 0 ? -1 : answer.indexOf("\r\n", at + name.size());
    if (!answer.startsWith("HTTP/1.1 ") || end < 0)
        return answer;
    const qsizetype from = at + name.size();
    const auto form = u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s;
    const QDateTime said = QLocale::c().toDateTime(QString::fromLatin1(answer.mid(from, end - from)), form);
    return answer.replace(from, end - from, QLocale::c().toString(said.addSecs(*m_ahead), form).toLatin1());
}

void DateLine::accept()
{
    while (QTcpSocket *desk = m_server.nextPendingConnection()) {
        auto *site = new QTcpSocket(desk);
        site->connectToHost(QHostAddress::LocalHost, quint16(m_site.port(80)));
        connect(desk, &QTcpSocket::readyRead, site, [desk, site] { site->write(desk->readAll()); });
        connect(site, &QTcpSocket::readyRead, desk,
                [this, desk, site] { desk->write(shifted(site->readAll())); });
        connect(site, &QTcpSocket::disconnected, desk, &QTcpSocket::disconnectFromHost);
        connect(desk, &QTcpSocket::disconnected, desk, &QObject::deleteLater);
    }
}

} // namespace wd::test
