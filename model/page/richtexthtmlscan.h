// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace wd
{

/// Whether a parser would suffer from this HTML: more elements open at once than any page has, by a count
/// that ignores what HTML closes by itself, or a tag with so many attributes that comparing their names takes
/// minutes.
[[nodiscard]] bool isTangled(const QByteArray &html);

/// HTML with nothing left but paragraphs: every block tag becomes <p>, every other tag goes, and so does what
/// stands in scripts, styles and comments. Takes one pass, whatever the input.
[[nodiscard]] QByteArray flattenedHtml(const QByteArray &html);

} // namespace wd
