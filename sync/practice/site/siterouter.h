// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/practice/site/sitecall.h"

namespace wd::practice
{

/// Finds out what a request is about and has it answered. Nothing is kept of a request that was refused,
/// but for what Plone keeps too.
[[nodiscard]] SiteReply answer(SiteCall &call);

} // namespace wd::practice
