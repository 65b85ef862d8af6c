// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"

#include <QUrl>

#include <stop_token>

namespace wd
{

/// Looks as a stranger whether the address is that of a Plone site. NeedsUser of which whereSiteIs() tells
/// when the site was found to be elsewhere: higher up, or where the address redirects to and a site answers.
/// Offline "portal" when something stands between. What is wrong otherwise, logging in tells. Blocks; sends
/// no name and no password.
[[nodiscard]] Result<void> provePlace(const QUrl &site, const std::stop_token &stop = {});
/// Whether a log-in service of ours answers there, asked without a name and without a password: BadReply
/// "no-addon", "not-json", NotFound "no-site" and what else logging in would say.
[[nodiscard]] Result<void> proveLogIn(const QUrl &site, const std::stop_token &stop = {});

} // namespace wd
