// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace wd::test
{

/// A line between a desk and a site that counts requests and fails the one it is told to: the request is lost
/// on the way there, or the answer on the way back. Loopback, HTTP/1.1 with Content-Length or chunked
/// answers, one socket a connection.
class FaultyLine : public QObject
{
    Q_OBJECT

public:
    enum class Fault { None, LoseRequest, LoseAnswer };

    explicit FaultyLine(const QUrl &site, QObject *parent = nullptr);
    /// The site's address as seen through this line.
    [[nodiscard]] QUrl url() const;
    /// Fails request number `request` (1 is the next one) and then calls `then`; counts from here.
    void arm(Fault fault, int request, std::function<void()> then);
    [[nodiscard]] int requests() const { return m_requests; }

private:
    struct Connection {
        QTcpSocket *desk = nullptr;
        QTcpSocket *site = nullptr;
        QByteArray incoming; ///< bytes of the desk not yet passed on
        bool losing = false; ///< the answer to the request under way is lost
    };
    void accept();
    void takeRequests(Connection &connection);
    void fail(Connection &connection);

    QUrl m_site;
    QTcpServer m_server;
    Fault m_fault = Fault::None;
    int m_failAt = 0;
    int m_requests = 0;
    std::function<void()> m_then;
};

} // namespace wd::test
