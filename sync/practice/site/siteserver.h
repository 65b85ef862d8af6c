// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/practice/site/httpserver.h"
#include "sync/practice/site/practicesite.h"

#include <functional>

namespace wd::practice
{

/// Carries requests from the loopback interface to a function and its answers back. Every answer says how
/// long it is; what HEAD asks for has no body.
class SiteServer : public HttpServer
{
public:
    using Handler = std::function<SiteReply(const SiteRequest &)>;
    explicit SiteServer(Handler handler);
    ~SiteServer() override;
    /// The port that was got. Offline "port-in-use".
    [[nodiscard]] Result<quint16> listen(quint16 port);

protected:
    void answer(const QHttpServerRequest &request, QHttpServerResponder &responder) override;

private:
    Handler m_handler;
};

} // namespace wd::practice
