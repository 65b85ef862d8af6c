// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wd
{

/// How a kind of site has its texts: as HTML in "text", or as "blocks" with "blocks_layout".
enum class TextForm { Html, Blocks };

/// How one site wants what a dossier stands for.
struct SiteWriting {
    QString siteUrl; ///< address of its root, no trailing slash
    TextForm form = TextForm::Html;
    QString pageName = QStringLiteral("index_html"); ///< empty: the dossier's own place is its page
    /// Behind the address of an image, for one that fits in a text.
    QString pictureEnd = QStringLiteral("/@@images/image/large");
};

} // namespace wd
