// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/practice/site/practicesite.h"

#include <QAbstractHttpServer>

#include <functional>

class QTcpServer;

namespace wd::practice
{

/// Carries requests from the loopback interface to a function and its answers back. Every answer says how
/// long it is; what HEAD asks for has no body.
class SiteServer : public QAbstractHttpServer
{
    Q_OBJECT

public:
    using Handler = std::function<SiteReply(const SiteRequest &)>;
    explicit SiteServer(Handler handler);
    ~SiteServer() override;
    /// The port that was got. Offline "port-in-use".
    [[nodiscard]] Result<quint16> listen(quint16 port);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override { }

private:
    Handler m_handler;
};

} // namespace wd::practice
