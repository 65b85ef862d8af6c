// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/text/richtext.h"

#include <QTextDocument>

#include <functional>

namespace wd
{

/// Shows `text` in `document`. Law (property-tested): fromDocument(toDocument(t)) = normalised(t), for every
/// rich text. QTextDocument's own habits (an empty block before and after a table, one paragraph at least)
/// are taken away again on the way back. An image block becomes a paragraph that holds one picture object
/// with the part's id; `title` names it.
void toDocument(const RichText &text, QTextDocument &document);
[[nodiscard]] RichText fromDocument(const QTextDocument &document);

/// Makes the document say `text` by touching only the blocks that differ, as one edit that its own undo does
/// not know. A cursor in an untouched block keeps its place and what is selected; in a touched one it stays
/// at the same words as far as they are there.
void takeOver(const RichText &text, QTextDocument &document);

/// What a web page, Word, Excel or mail put on the clipboard.
struct Pasted {
    RichText text; ///< headings, lists, tables, links, bold and italic; all else gone, hidden text first
    int linksLost = 0; ///< links that may not stay; their words did
    QStringList pictures; ///< sources of the pictures, in order
};

/// Reads it. Never loads anything.
[[nodiscard]] Pasted pastedFrom(const QString &html);

} // namespace wd
