// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QIODevice>

namespace wd::practice
{

/// Headers of a request or a reply, in their order.
using HttpHeaderList = QList<QPair<QByteArray, QByteArray>>;

/// Qt's HTTP server as it is in every Qt from 6.4: what it hands over, and who writes the answer, changed
/// with 6.5 and again with 6.8, the first that promises to stay. The one place that asks which Qt this is
/// (test `arrows`).
class HttpServer : public QAbstractHttpServer
{
protected:
    /// Answers one request, by writing to the responder once.
    virtual void answer(const QHttpServerRequest &request, QHttpServerResponder &responder) = 0;

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    /// Of bytes Qt says by itself how many there are, also that an answer to HEAD has none; of this it
    /// cannot.
    class NoBody : public QIODevice
    {
    public:
        [[nodiscard]] bool isSequential() const override { return true; }

    protected:
        qint64 readData(char *, qint64) override { return 0; }
        qint64 writeData(const char *, qint64) override { return -1; }
    };

    static HttpHeaderList headersOf(const QHttpServerRequest &request)
    {
        return request.headers().toListOfPairs();
    }

    static void write(QHttpServerResponder &responder, int status, const HttpHeaderList &headers,
                      const QByteArray &body)
    {
        QHttpHeaders own = QHttpHeaders::fromListOfPairs(headers);
        const auto code = QHttpServerResponder::StatusCode(status);
        if (body.isEmpty()) {
            responder.write(new NoBody, own, code);
            return;
        }
        own.removeAll(QHttpHeaders::WellKnownHeader::ContentLength); // Qt adds it
        responder.write(body, own, code);
    }
#else
    static HttpHeaderList headersOf(const QHttpServerRequest &request) { return request.headers(); }

    static void write(QHttpServerResponder &responder, int status, const HttpHeaderList &headers,
                      const QByteArray &body)
    {
        responder.writeStatusLine(QHttpServerResponder::StatusCode(status));
        for (const auto &[name, value] : headers)
            responder.writeHeader(name, value);
        responder.writeBody(body);
    }
#endif

private:
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) final
    {
        answer(request, responder);
        return true;
    }
#else
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) final
    {
        QHttpServerResponder responder = makeResponder(request, socket);
        answer(request, responder);
        return true;
    }
#endif

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    using Unanswered = QHttpServerResponder &;
#elif QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    using Unanswered = QHttpServerResponder &&;
#else
    using Unanswered = QTcpSocket *;
#endif
    void missingHandler(const QHttpServerRequest &, Unanswered) final { } // every request is answered
};

} // namespace wd::practice
