// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/text/richtext.h"

#include <QString>

#include <functional>

namespace wd
{

/// What a part is called, for links and pictures that lead there.
using PartTitle = std::function<QString(const QString &part)>;

/// Two rich texts as one piece of HTML for the eye, with their structure: headings, lists with their marks,
/// tables by row, bold, italic, and behind a link where it leads. Lines that stayed stand as they are, of a
/// long row of them the outer ones; what went is struck through and what came is underlined, word by word
/// where a line was changed. With nothing before, all stands unmarked.
[[nodiscard]] QString richChangeHtml(const RichText &before, const RichText &after, const PartTitle &title);

} // namespace wd
