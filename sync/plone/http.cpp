// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plone/http.h"

#include "sync/plone/heartbeat.h"
#include "sync/plone/singleusebody.h"

#include <QBuffer>
#include <QEventLoop>
#include <QFileDevice>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QTimer>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// Keeps nothing: a cookie set at log-in would outlive the token and hide that it died.
class EmptyJar : public QNetworkCookieJar
{
public:
    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

enum class Broken { No, Stalled, Stopped, CannotSave };

bool isRead(const HttpRequest &request)
{
    return request.method == "GET" || request.method == "HEAD";
}

QNetworkRequest networkRequest(const HttpRequest &request, qint64 bodySize)
{
    QNetworkRequest made(request.url);
    made.setRawHeader("User-Agent", "Wijkdossier/" WD_VERSION);
    for (const auto &[name, value] : request.headers)
        made.setRawHeader(name, value);
    if (!isRead(request)) {
        made.setHeader(QNetworkRequest::ContentLengthHeader, bodySize);
        if (!made.hasRawHeader("Content-Type"))
            made.setRawHeader("Content-Type", "application/octet-stream");
    }
    made.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return made;
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// Whether the whole answer came in, whatever its status. Qt gives a 404 an error too; only those above 200
/// are about the status. One of these is its refusal to send a body twice: at 307 and 308 it wants to even
/// though it may not follow, after the answer came in; elsewhere it means there was none.
bool isAnswered(const QNetworkReply &reply)
{
    const int status = statusOf(reply);
    const auto error = reply.error();
    if (status == 0 || error == QNetworkReply::NoError)
        return status != 0;
    if (error == QNetworkReply::ContentReSendError)
        return status == 307 || status == 308;
    return status >= 300 && error > QNetworkReply::UnknownProxyError
        && error != QNetworkReply::ProtocolFailure;
}

/// Whether the request may have come as far as the site, so that a write may have been done.
bool mayHaveArrived(const QNetworkReply &reply, const SingleUseBody &body)
{
    return body.given() > 0 || statusOf(reply) != 0 || reply.error() == QNetworkReply::RemoteHostClosedError
        || reply.error() == QNetworkReply::ContentReSendError;
}

Error saveError(const QIODevice &target, const QString &subject)
{
    const auto *file = qobject_cast<const QFileDevice *>(&target);
    const bool full = file && file->error() == QFileDevice::ResourceError;
    return {ErrorKind::Storage, subject, full ? u"full"_s : target.errorString()};
}

/// Whether what answered a handshake was no encryption but an ordinary web server.
bool isAnsweredInPlain(const QNetworkReply &reply)
{
    return reply.errorString().contains(u"wrong version number"_s); // OpenSSL's own words
}

/// Why there is no answer. `sent`: the request may have reached the site, so that a write may have been done.
Error connectionError(const QNetworkReply &reply, bool sent, const QString &subject)
{
    if (sent)
        return {ErrorKind::BadReply, subject, u"broken-off"_s};
    const QString host = reply.url().host();
    switch (reply.error()) { // Qt's enumeration: only those with a code of their own
    case QNetworkReply::ConnectionRefusedError:
        return {ErrorKind::Offline, host, u"refused"_s};
    case QNetworkReply::HostNotFoundError:
        return {ErrorKind::Offline, host, u"dns"_s};
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorKind::Offline, host, isAnsweredInPlain(reply) ? u"not-https"_s : u"tls"_s};
    case QNetworkReply::RemoteHostClosedError: // before anything was sent: while shaking hands
        return {ErrorKind::Offline, host, u"tls"_s};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return {ErrorKind::Offline, host, u"proxy"_s};
    default:
        return {ErrorKind::Offline, host, u"connect"_s};
    }
}

} // namespace

struct Http::Private {
    std::chrono::seconds patience;
    std::unique_ptr<QNetworkAccessManager> manager; // made in the thread that sends

    QNetworkReply *start(const HttpRequest &request, SingleUseBody &body)
    {
        if (!manager) {
            manager = std::make_unique<QNetworkAccessManager>();
            manager->setCookieJar(new EmptyJar);
        }
        const QNetworkRequest made = networkRequest(request, body.size());
        if (request.method == "GET")
            return manager->get(made);
        if (request.method == "HEAD")
            return manager->head(made);
        return manager->sendCustomRequest(made, request.method, &body);
    }
};

/// One request on its way: the loop that waits for it, the watchdog, and what broke it off.
struct Exchange {
    const HttpRequest &request;
    QEventLoop loop{}; ///< first: in a thread that had none yet no timer would run
    Heartbeat heart;
    QTimer watchdog{};
    Broken broken = Broken::No;
    bool sent = false;
    bool connecting = false;
    bool encrypted = false;
    QByteArray received{};
    QNetworkReply *reply = nullptr;

    void abort(Broken why)
    {
        if (broken != Broken::No || !reply || reply->isFinished())
            return;
        broken = why;
        reply->abort();
    }
    void takeBytes()
    {
        watchdog.start();
        heart.moved();
        const int status = statusOf(*reply);
        if (!request.saveTo || status < 200 || status > 299) {
            received += reply->readAll();
            return;
        }
        const QByteArray bytes = reply->readAll();
        if (request.saveTo->write(bytes) != bytes.size())
            abort(Broken::CannotSave);
    }
    void watch(std::chrono::seconds patience)
    {
        watchdog.setSingleShot(true);
        watchdog.setInterval(patience);
        QObject::connect(&watchdog, &QTimer::timeout, &loop, [this] { abort(Broken::Stalled); });
        const auto alive = [this] { watchdog.start(); };
        QObject::connect(reply, &QNetworkReply::requestSent, &loop, [this] { sent = true; });
        QObject::connect(reply, &QNetworkReply::socketStartedConnecting, &loop,
                         [this] { connecting = true; });
        QObject::connect(reply, &QNetworkReply::encrypted, &loop, [this] { encrypted = true; });
        QObject::connect(reply, &QNetworkReply::metaDataChanged, &loop, alive);
        QObject::connect(reply, &QNetworkReply::readyRead, &loop, [this] { takeBytes(); });
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        watchdog.start();
    }
    [[nodiscard]] Result<HttpReply> outcome(const SingleUseBody &body)
    {
        const QString subject = request.url.path();
        const bool noHandshake
            = connecting && !encrypted && request.url.scheme() == u"https"_s && body.given() == 0;
        const bool reached = !noHandshake && (sent || mayHaveArrived(*reply, body));
        if (broken == Broken::Stopped)
            return fail(ErrorKind::Stopped, subject);
        if (broken == Broken::CannotSave)
            return tl::unexpected<Error>(saveError(*request.saveTo, subject));
        if (broken == Broken::Stalled && reached)
            return fail(ErrorKind::TimedOut, subject, QStringLiteral("stalled"));
        if (body.sourceFailed())
            return fail(ErrorKind::Storage, subject, QStringLiteral("short-file"));
        if (broken == Broken::Stalled || !isAnswered(*reply))
            return tl::unexpected<Error>(connectionError(*reply, reached, subject));
        return HttpReply{.status = statusOf(*reply), .headers = reply->rawHeaderPairs(), .body = received};
    }
};

Http::Http(std::stop_token stop, std::chrono::seconds patience)
    : Transport(std::move(stop))
    , d(std::make_unique<Private>(Private{.patience = patience, .manager = nullptr}))
{
}

Http::~Http() = default;

Result<HttpReply> Http::carry(const HttpRequest &request)
{
    QBuffer bytes;
    bytes.setData(request.body);
    bytes.open(QIODevice::ReadOnly);
    QIODevice &source = request.bodyDevice ? *request.bodyDevice : bytes;
    const qint64 size = request.bodyDevice ? request.bodySize : qint64(request.body.size());
    Exchange exchange{.request = request, .heart = {heartbeat, beating}};
    SingleUseBody body(source, size, [&](qint64 given) {
        exchange.watchdog.start();
        exchange.heart.moved();
        if (progress)
            progress(given, size);
    });
    // Destroyed before the body it reads from.
    const std::unique_ptr<QNetworkReply> reply(d->start(request, body));
    exchange.reply = reply.get();
    exchange.watch(d->patience);
    {
        // From another thread; the loop takes it up in ours.
        const std::stop_callback wake(stopToken(), [&exchange] {
            QMetaObject::invokeMethod(
                &exchange.loop, [&exchange] { exchange.abort(Broken::Stopped); }, Qt::QueuedConnection);
        });
        if (!reply->isFinished())
            exchange.loop.exec();
    }
    exchange.watchdog.stop();
    if (reply->isReadable() && reply->bytesAvailable() > 0 && exchange.broken == Broken::No) {
        exchange.takeBytes();
        exchange.watchdog.stop();
    }
    return exchange.outcome(body);
}

bool Http::wait(std::chrono::milliseconds duration) const
{
    QEventLoop loop;
    QTimer::singleShot(duration, &loop, &QEventLoop::quit);
    const std::stop_callback wake(
        stopToken(), [&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); });
    if (!stopToken().stop_requested())
        loop.exec();
    return !stopToken().stop_requested();
}

TransportMaker overHttp()
{
    return [](std::stop_token stop, std::chrono::seconds patience) {
        return std::make_unique<Http>(std::move(stop), patience);
    };
}

} // namespace wd
