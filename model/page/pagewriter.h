// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/page/outline.h"

namespace wd
{

/// One item of the outline as HTML, safe for the site's filter.
[[nodiscard]] QString itemToHtml(const PageItem &item, const PageAddresses &addresses);
/// Text for an attribute: escaped, and so that the filter, which drops attributes that look like scripts,
/// keeps it.
[[nodiscard]] QString attributeText(const QString &text);

} // namespace wd
