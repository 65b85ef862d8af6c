// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/textdocument.h"

#include "views/text/lines/lines.h"
#include "views/text/paste/rewriting.h"

namespace wd
{

void takeOver(const RichText &text, QTextDocument &document)
{
    const bool undo = document.isUndoRedoEnabled();
    if (undo)
        document.setUndoRedoEnabled(false);
    QTextCursor edit(&document);
    edit.beginEditBlock();
    const std::vector<Line> wanted = linesOf(normalised(text));
    Rewriting(document, wanted).run();
    edit.endEditBlock();
    if (undo)
        document.setUndoRedoEnabled(true);
}

void toDocument(const RichText &text, QTextDocument &document)
{
    document.clear();
    takeOver(text, document);
}

RichText fromDocument(const QTextDocument &document)
{
    std::vector<Line> lines;
    for (PlacedLine &placed : readLines(document))
        lines.push_back(std::move(placed.line));
    return textOf(lines);
}

} // namespace wd
