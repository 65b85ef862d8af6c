// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync/engine/fault.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUrl>

#include <atomic>
#include <functional>
#include <memory>

namespace wd::test
{

/// A line between desks and a site that counts requests and does to one of them what it is told. Loopback,
/// HTTP/1.1 with Content-Length or chunked answers, one socket a connection. It runs in a thread of its own,
/// so that a desk may sync in the thread of the test.
class FaultyLine
{
public:
    using Fault = test::Fault;
    /// Whether this is the request: head and body as they were sent.
    using Pick = std::function<bool(const QByteArray &request)>;

    explicit FaultyLine(const QUrl &site);
    ~FaultyLine();
    FaultyLine(const FaultyLine &) = delete;
    FaultyLine &operator=(const FaultyLine &) = delete;

    /// The site's address as seen through this line.
    [[nodiscard]] QUrl url() const;
    /// For request number `request` (1 is the next one), once; counts from here. `then` is called in the
    /// thread of the line: before the desk notices for what is lost or held, else when the request has gone
    /// on.
    void arm(Fault fault, int request, std::function<void()> then = {});
    /// For the first request that is picked.
    void armFor(Fault fault, Pick pick, std::function<void()> then = {});
    /// Delivers what is held, in the order it was sent, and gives what the site answered to each (0:
    /// nothing).
    QList<int> deliverHeld();
    [[nodiscard]] int requests() const { return m_requests; }
    [[nodiscard]] int held() const { return m_heldCount; }

private:
    struct Connection {
        QTcpSocket *desk = nullptr;
        QTcpSocket *site = nullptr;
        QByteArray incoming; ///< bytes of the desk not yet passed on
        bool losing = false; ///< the answer to the request under way is lost
    };
    void accept();
    void takeRequests(Connection &connection);
    void pass(Connection &connection, const QByteArray &request);
    void hold(const QByteArray &request);
    void fail(Connection &connection);
    void tell();
    [[nodiscard]] int deliver(const QByteArray &request) const;

    QUrl m_site;
    QThread m_thread;
    std::unique_ptr<QObject> m_inThread;
    std::unique_ptr<QTcpServer> m_server;
    quint16 m_port = 0;
    Fault m_fault = Fault::None;
    Pick m_pick;
    std::function<void()> m_then;
    QList<QByteArray> m_held;
    std::atomic<int> m_requests = 0, m_heldCount = 0;
};

} // namespace wd::test
