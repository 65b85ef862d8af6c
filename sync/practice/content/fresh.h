// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/practice/site/practicesite.h"

namespace wd::practice
{

/// An answer to a browser, so that what it keeps is shown again only after asking: what was taken off the
/// site is gone from the screen too. What did not change is answered with 304 and no body.
[[nodiscard]] SiteReply askedAgain(const SiteRequest &request, SiteReply reply);

} // namespace wd::practice
