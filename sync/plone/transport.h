// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"
#include "sync/site/patience.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QPair>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace wd
{

struct HttpRequest {
    QByteArray method; ///< GET, POST, PATCH, DELETE, HEAD
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QIODevice *bodyDevice = nullptr; ///< instead of body: `bodySize` bytes from where it stands; streamed
    qint64 bodySize = 0;
    QIODevice *saveTo = nullptr; ///< the answer's body goes here when the status is 2xx
};

struct HttpReply {
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< case-insensitive; empty when absent
};

/// What carries requests to a site and answers back: one exchange at a time, blocking, for one thread.
///
/// An answer of any status is a value; an Error means there was none: Offline (never arrived), TimedOut and
/// BadReply "broken-off" (sent, outcome unknown: what it asked for may have been done, or be done later),
/// Stopped, BadInput "url", Storage (what was to be sent could not be read, or what came not be kept). No
/// request is sent twice, no redirect followed, no cookie kept.
class Transport
{
public:
    explicit Transport(std::stop_token stop)
        : m_stop(std::move(stop))
    {
    }
    virtual ~Transport() = default;
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;

    [[nodiscard]] Result<HttpReply> send(const HttpRequest &request);
    /// Called between sends and while waiting with bytes sent of the total of this request.
    std::function<void(qint64 sent, qint64 total)> progress;
    /// Called before a request and now and then while it is under way; may send requests of its own, which
    /// have no beat.
    std::function<void()> heartbeat;
    /// Waits that long while events are handled; false when it was stopped.
    virtual bool wait(std::chrono::milliseconds duration) const = 0;
    /// Requests sent so far: tests and `--json` count them.
    [[nodiscard]] int sentCount() const { return m_count; }
    [[nodiscard]] std::stop_token stopToken() const { return m_stop; }

protected:
    /// One exchange, of a request whose address is sound, while nobody asked to stop.
    [[nodiscard]] virtual Result<HttpReply> carry(const HttpRequest &request) = 0;
    bool beating = false; ///< a beat is under way

private:
    std::stop_token m_stop;
    int m_count = 0;
};

/// Makes a transport that gives up after `patience` without progress.
using TransportMaker
    = std::function<std::unique_ptr<Transport>(std::stop_token stop, std::chrono::seconds patience)>;

} // namespace wd
