// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QPair>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace wd {

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

/// A blocking HTTP/1.1 client for one thread, on QNetworkAccessManager with its traps closed (each has a regression
/// test): bodies that cannot be sent twice, no redirects followed, no cookies, no HTTP/2, a watchdog on progress
/// instead of a total time-out. An answer of any status is a value; an Error means there was none: Offline (never
/// connected), TimedOut (sent, outcome unknown: no progress for `patience`), BadReply (broken off), Stopped.
class Http
{
public:
    explicit Http(std::stop_token stop = {}, std::chrono::seconds patience = std::chrono::seconds(60));
    ~Http();
    [[nodiscard]] Result<HttpReply> send(const HttpRequest &request);
    /// Called between sends and while waiting with bytes sent of the total of this request.
    std::function<void(qint64 sent, qint64 total)> progress;
    /// Called now and then while a request is under way, whenever bytes went or came and at least each ten seconds; may
    /// send requests of its own.
    std::function<void()> heartbeat;
    /// Waits that long while events are handled; false when it was stopped.
    bool wait(std::chrono::milliseconds duration) const;
    /// Requests sent so far: tests and `--json` count them.
    [[nodiscard]] int sentCount() const;
    [[nodiscard]] std::stop_token stopToken() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace wd
