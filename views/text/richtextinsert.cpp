// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/clipboard.h"
#include "views/text/insertion.h"
#include "views/text/richtextedit.h"

namespace wd
{

void RichTextEdit::insertText(const RichText &text)
{
    setTextCursor(inserted(text, textCursor()));
}

void RichTextEdit::insertTable(int columns, int rows)
{
    const QList<Spans> cells(qMax(1, columns), Spans{});
    insertText(
        {{.kind = BlockKind::Table, .header = cells, .rows = QList<QList<Spans>>(qMax(0, rows - 1), cells)}});
}

void RichTextEdit::insertImage(const QString &part)
{
    if (!textCursor().currentTable())
        insertText({{.kind = BlockKind::Image, .ref = part}});
}

QMimeData *RichTextEdit::createMimeDataFromSelection() const
{
    return copied(textCursor()).release(); // QTextEdit takes it
}

bool RichTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return wd::canPaste(*source);
}

void RichTextEdit::insertFromMimeData(const QMimeData *source)
{
    const Clipboard clipboard = readClipboard(*source);
    if (!clipboard.address.isEmpty() && setLink(clipboard.address))
        return;
    insertText(clipboard.text);
    if (!clipboard.pictures.isEmpty() || !clipboard.paths.isEmpty())
        Q_EMIT picturesPasted(clipboard.pictures, clipboard.paths);
    if (!clipboard.lost.isEmpty())
        Q_EMIT pasteSimplified(clipboard.lost);
}

} // namespace wd
