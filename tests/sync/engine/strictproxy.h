// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace wd::test
{

/// A proxy before a site, as a municipality has one: a request with more than `largest` bytes is refused as
/// nginx does it, straight after its head and in HTML, and what else `refuses` answers to a whole request
/// never reaches the site. Counts what it refused. What `rewrites` makes of a body is what arrives.
class StrictProxy : public QObject
{
    Q_OBJECT

public:
    explicit StrictProxy(const QUrl &site, qint64 largest = 1024 * 1024);
    /// The site's address as seen through this proxy.
    [[nodiscard]] QUrl url() const;
    /// A status line ("507 Insufficient Storage") for what is refused, nothing for what passes.
    std::function<QByteArray(const QByteArray &request)> refuses;
    std::function<QByteArray(QByteArray body)> rewrites;
    [[nodiscard]] int tooLarge() const { return m_tooLarge; }
    [[nodiscard]] int refused() const { return m_refused; }
    [[nodiscard]] int passed() const { return m_passed; }

private:
    struct Connection {
        QTcpSocket *desk = nullptr;
        QTcpSocket *site = nullptr;
        QByteArray incoming; ///< bytes of the desk not yet passed on
        qint64 unread = 0; ///< of a refused body, still to be thrown away
    };
    void accept();
    void take(Connection &connection);

    QUrl m_site;
    qint64 m_largest;
    QTcpServer m_server;
    int m_tooLarge = 0;
    int m_refused = 0;
    int m_passed = 0;
};

} // namespace wd::test
