// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wd::practice
{

/// HTML as Plone lets it through: scripts and styles gone with what is in them, unknown tags gone without,
/// attributes sorted, none that runs or that begins with data- or aria-.
[[nodiscard]] QString safeHtml(const QString &html);
/// One round of entity unescaping, as plone.restapi does with rich text that comes in.
[[nodiscard]] QString unescapedOnce(const QString &html);

} // namespace wd::practice
