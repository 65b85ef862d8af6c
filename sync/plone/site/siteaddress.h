// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"

#include <QUrl>

namespace wd
{

/// The address of a site as a person typed it: https is assumed, on this very computer http; no query, no
/// trailing slash, never a password in it. BadInput "url".
[[nodiscard]] Result<QUrl> siteAddress(const QString &typed);

} // namespace wd
