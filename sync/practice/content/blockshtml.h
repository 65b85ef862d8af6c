// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/practice/site/sitecall.h"

namespace wd::practice
{

/// The blocks of a Volto page as HTML: title, description, slate, image, html, slateTable; others are passed
/// over.
[[nodiscard]] QString blocksHtml(const SiteCall &call, const SiteObject &object);
/// The text of a page, from rich text or from blocks.
[[nodiscard]] QString contentText(const SiteCall &call, const SiteObject &object);
/// resolveuid/UID as addresses; a UID nobody has stays as it is.
[[nodiscard]] QString resolvedLinks(const SiteCall &call, QString text);

} // namespace wd::practice
