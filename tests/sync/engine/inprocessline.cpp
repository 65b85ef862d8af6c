// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/engine/inprocessline.h"

#include <QCoreApplication>

#include <utility>

namespace wd::test
{

using namespace Qt::StringLiterals;

namespace
{

class InProcessTransport : public Transport
{
public:
    InProcessTransport(std::stop_token stop, InProcessLine &line)
        : Transport(std::move(stop))
        , m_line(line)
    {
    }
    /// Nobody else writes meanwhile: there is nothing to wait for.
    bool wait(std::chrono::milliseconds) const override
    {
        QCoreApplication::processEvents();
        return !stopToken().stop_requested();
    }

protected:
    Result<HttpReply> carry(const HttpRequest &request) override
    {
        beat();
        WD_ASSIGN(const QByteArray body, bodyOf(request));
        auto headers = request.headers;
        if (request.method != "GET" && request.method != "HEAD")
            headers.emplaceBack("Content-Length", QByteArray::number(body.size()));
        if (progress)
            progress(body.size(), body.size());
        WD_ASSIGN(const SiteReply reply,
                  m_line.carry(SiteRequest::of(request.method, request.url, headers, body)));
        HttpReply answer{.status = reply.status, .headers = reply.headers, .body = reply.body};
        if (request.saveTo && reply.status >= 200 && reply.status <= 299) {
            if (request.saveTo->write(reply.body) != reply.body.size())
                return fail(ErrorKind::Storage, request.url.path(), request.saveTo->errorString());
            answer.body.clear();
        }
        return answer;
    }

private:
    void beat()
    {
        if (!heartbeat || beating)
            return;
        beating = true;
        heartbeat();
        beating = false;
    }
    [[nodiscard]] static Result<QByteArray> bodyOf(const HttpRequest &request)
    {
        if (!request.bodyDevice)
            return request.body;
        const QByteArray bytes = request.bodyDevice->read(request.bodySize);
        if (bytes.size() != request.bodySize)
            return fail(ErrorKind::Storage, request.url.path(), u"short-file"_s);
        return bytes;
    }

    InProcessLine &m_line;
};

} // namespace

TransportMaker InProcessLine::transport()
{
    return [this](std::stop_token stop, std::chrono::seconds) {
        return std::make_unique<InProcessTransport>(std::move(stop), *this);
    };
}

void InProcessLine::arm(Fault fault, int request, std::function<void()> then)
{
    const std::lock_guard guarded(m_guard);
    m_fault = fault;
    m_at = request;
    m_then = std::move(then);
    m_requests = 0;
}

QList<int> InProcessLine::deliverHeld()
{
    QList<SiteRequest> held;
    {
        const std::lock_guard guarded(m_guard);
        held = std::exchange(m_held, {});
    }
    QList<int> answers;
    for (const SiteRequest &request : held)
        answers << m_site(request).status;
    return answers;
}

int InProcessLine::requests() const
{
    const std::lock_guard guarded(m_guard);
    return m_requests;
}

Fault InProcessLine::next(const SiteRequest &request, std::function<void()> &then)
{
    const std::lock_guard guarded(m_guard);
    if (++m_requests != m_at || m_fault == Fault::None)
        return Fault::None;
    const Fault fault = std::exchange(m_fault, Fault::None);
    then = std::exchange(m_then, {});
    if (fault == Fault::HoldRequest || fault == Fault::HoldCopy)
        m_held << request;
    return fault;
}

Result<SiteReply> InProcessLine::carry(const SiteRequest &request)
{
    std::function<void()> then;
    const Fault fault = next(request, then);
    const bool arrives = fault != Fault::LoseRequest && fault != Fault::HoldRequest;
    if (fault == Fault::Interrupt && then)
        std::exchange(then, {})();
    if (fault == Fault::DoubleRequest)
        (void)m_site(request);
    const SiteReply reply = arrives ? m_site(request).sentTo(request.method) : SiteReply();
    if (then)
        then();
    if (!arrives || fault == Fault::LoseAnswer)
        return fail(ErrorKind::BadReply, request.path, u"broken-off"_s);
    return reply;
}

} // namespace wd::test
