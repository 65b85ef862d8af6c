// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wd::practice
{

/// Rich text comes back with its attributes sorted and one space or line between elements, a block of HTML as
/// it was sent.
enum class AttributeOrder { Sorted, AsGiven };
/// HTML as Plone lets it through: scripts and styles gone with what is in them, unknown tags gone without, no
/// attribute that runs or that begins with data- or aria-, no control character.
[[nodiscard]] QString safeHtml(const QString &html, AttributeOrder order = AttributeOrder::Sorted);
/// One round of entity unescaping, as plone.restapi does with rich text that comes in.
[[nodiscard]] QString unescapedOnce(const QString &html);

} // namespace wd::practice
