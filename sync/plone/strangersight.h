// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/plone/transport.h"
#include "sync/site/sight.h"

#include <QUrl>

namespace wd
{

/// `api`: the answer is one of the API, which always speaks JSON; what does not comes from something between.
[[nodiscard]] StrangerSight strangerSight(const HttpReply &reply, const QUrl &site, bool api = true);

} // namespace wd
