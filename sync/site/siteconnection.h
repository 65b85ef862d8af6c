// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/sitetrial.h"
#include "sync/site/patience.h"
#include "sync/site/publicplace.h"

#include <chrono>
#include <memory>
#include <stop_token>

namespace wd
{

/// The two ports of a site, on one connection: who is logged in on the one is on the other. For one thread.
class SiteConnection
{
public:
    SiteConnection() = default;
    virtual ~SiteConnection();
    SiteConnection(const SiteConnection &) = delete;
    SiteConnection &operator=(const SiteConnection &) = delete;
    [[nodiscard]] virtual PublicPlace &place() = 0;
    [[nodiscard]] virtual ConceptLogs &logs() = 0;
    /// What only this kind of site can tell of a subject of its SiteKind::trialSubjects(), by looking alone.
    [[nodiscard]] virtual TrialStep lookAt(TrialSubject subject, const Places &places);
};

/// Connects to the site a workspace belongs to; nothing is asked of it yet. What makes no progress for
/// `patience` is given up (TimedOut); what is under way when `stop` is asked ends (Stopped). May be called on
/// every thread.
using SiteMaker
    = std::function<std::unique_ptr<SiteConnection>(std::stop_token stop, std::chrono::seconds patience)>;

} // namespace wd
