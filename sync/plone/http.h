// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/plone/transport.h"

namespace wd
{

/// HTTP/1.1 on QNetworkAccessManager with its traps closed (each has a regression test): bodies that cannot
/// be sent twice, no redirects followed, no cookies, no HTTP/2, a watchdog on progress (`patience`) instead
/// of a total time-out. The heartbeat comes whenever bytes went or came, and at least each ten seconds.
class Http : public Transport
{
public:
    explicit Http(std::stop_token stop = {}, std::chrono::seconds patience = usualPatience);
    ~Http() override;
    bool wait(std::chrono::milliseconds duration) const override;

protected:
    [[nodiscard]] Result<HttpReply> carry(const HttpRequest &request) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Makes those.
[[nodiscard]] TransportMaker overHttp();

} // namespace wd
