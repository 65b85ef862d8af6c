// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <gumbo.h>

namespace wd
{

/// What an HTML element means to rich text. Gone: it goes with what is in it.
enum class Role {
    Inline,
    Lines,
    Quote,
    Heading3,
    Heading4,
    List,
    Item,
    Table,
    Head,
    Row,
    HeaderCell,
    Cell,
    Gone
};

[[nodiscard]] Role roleOf(const GumboElement &element);
/// Empty: it has none of that name.
[[nodiscard]] QString attributeOf(const GumboElement &element, const char *name);

} // namespace wd
