// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/site/siteconnection.h"

namespace wd
{

// Out of line, so that each port has one home.
SiteMapping::~SiteMapping() = default;
SiteMemory::~SiteMemory() = default;
PublicPlace::~PublicPlace() = default;
SiteConnection::~SiteConnection() = default;

TrialStep SiteConnection::lookAt(TrialSubject subject, const Places &)
{
    return {.subject = subject, .outcome = TrialOutcome::Unknown};
}

} // namespace wd
