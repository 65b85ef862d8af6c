// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/plone/transport.h"
#include "sync/practice/site/practicesite.h"
#include "tests/sync/engine/fault.h"

#include <functional>
#include <mutex>

namespace wd::test
{

/// A line between desks and an Oefensite of this process, without a socket: what a desk sends is handed to
/// the site as a call. It counts requests and does to one of them what it is told, as FaultyLine does over
/// sockets; a request that is lost is BadReply "broken-off" to the desk. Shared by the threads of a sync.
class InProcessLine
{
public:
    /// Answers a request, from whatever thread.
    using Site = std::function<SiteReply(const SiteRequest &)>;

    explicit InProcessLine(Site site)
        : m_site(std::move(site))
    {
    }
    InProcessLine(const InProcessLine &) = delete;
    InProcessLine &operator=(const InProcessLine &) = delete;

    /// Transports over this line, which must outlive them.
    [[nodiscard]] TransportMaker transport();
    /// For request number `request` (1 is the next one), once; counts from here. `then` is called in the
    /// thread of the desk: before it notices for what is lost or held, else when the request has gone on.
    /// What it throws comes out of the desk's sync, with nothing done after: so a kill is played, of a sync
    /// that has only one dossier to look after and so only one thread.
    void arm(Fault fault, int request, std::function<void()> then = {});
    /// Delivers what is held, in the order it was sent, and gives what the site answered to each.
    QList<int> deliverHeld();
    [[nodiscard]] int requests() const;

    /// One request on its way; BadReply "broken-off" when it or its answer is lost.
    [[nodiscard]] Result<SiteReply> carry(const SiteRequest &request);

private:
    /// Counts, and gives what is to be done to this request.
    [[nodiscard]] Fault next(const SiteRequest &request, std::function<void()> &then);

    Site m_site;
    mutable std::mutex m_guard;
    Fault m_fault = Fault::None;
    int m_at = 0;
    std::function<void()> m_then;
    QList<SiteRequest> m_held;
    int m_requests = 0;
};

} // namespace wd::test
