// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/plone/transport.h"

#include <QString>
#include <QUrl>

namespace wd
{

/// What an answer without credentials proves of a thing on the site.
enum class Sight {
    Readable,
    Hidden, ///< 401, 404, or the way to this site's own log-in form
    Moved, ///< it says where on this site the thing went: look there
    Unproven, ///< a fault, a proxy, a captive portal: says nothing of the thing
};

struct StrangerSight {
    Sight sight = Sight::Unproven;
    QString movedTo; ///< a path on the site
};

/// `api`: the answer is one of the API, which always speaks JSON; what does not comes from something between.
[[nodiscard]] StrangerSight strangerSight(const HttpReply &reply, const QUrl &site, bool api = true);

} // namespace wd
