// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPair>
#include <QStringList>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace wd::test
{

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// A request as it came over the wire.
struct Seen {
    QByteArray method, target, body;
    Headers headers{};
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// What the server does once it has read the whole request.
struct Answer {
    QByteArray bytes{}; ///< sent as they are; none: silence
    bool close = false; ///< afterwards
    bool oneByOne = false; ///< a piece of 7 bytes at a time, each in its own packet
};
[[nodiscard]] Answer answer(int status, const QByteArray &body = {}, const Headers &headers = {});
[[nodiscard]] Answer json(int status, const QByteArray &body, const Headers &headers = {});
[[nodiscard]] Answer closeWithoutAnswer();
[[nodiscard]] Answer silence();

/// A web server that plays a transcript: it expects these requests in this order, each answered as told, and
/// keeps what it saw. Anything else is a problem, answered by 599. Lives in the event loop of the test.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    ScriptedServer();
    /// `target` as on the request line; empty: any.
    void expect(const QByteArray &method, const QByteArray &target, const Answer &answer);
    /// The log-in of a PloneClient on the site /site; the token is "tok.en.N".
    void expectLogIn(int n = 1);
    [[nodiscard]] QUrl url(const QString &path = {}) const;
    [[nodiscard]] const QList<Seen> &seen() const { return m_seen; }
    [[nodiscard]] const Seen &last() const { return m_seen.constLast(); }
    /// Unexpected requests and expectations never met, in words; empty is good.
    [[nodiscard]] QString problems() const;
    [[nodiscard]] qint64 received() const { return m_received; }
    /// Reads only so much every 20 ms, from a small buffer.
    void readSlowly(qint64 bytesPerTick);
    std::function<void(const Seen &)> onRequest;

private:
    struct Expected {
        QByteArray method, target;
        Answer answer;
    };
    void accept();
    void read(QTcpSocket &socket, qint64 atMost);
    void takeRequest(QTcpSocket &socket, const Seen &request);
    void play(QTcpSocket &socket, const Answer &answer);

    QTcpServer m_server;
    QList<Expected> m_script;
    QList<Seen> m_seen;
    QStringList m_unexpected;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    qint64 m_received = 0;
    qint64 m_bytesPerTick = 0;
};

} // namespace wd::test
