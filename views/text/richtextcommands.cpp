// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What toolbar, menus and clipboard do to the text of RichTextEdit.
#include "views/text/lines/linesatcaret.h"
#include "views/text/paste/clipboard.h"
#include "views/text/paste/formats.h"
#include "views/text/paste/insertion.h"
#include "views/text/richtextedit.h"

#include <QTextBlock>

namespace wd
{
namespace
{

constexpr qsizetype mostOfAddress = 2048; ///< as the schema of the dossier

/// What a format says beside how the letters look.
void carryOver(const QTextCharFormat &from, QTextCharFormat &to)
{
    for (const int kept : {int(carry::Literal), int(carry::Hollow), int(carry::Object)}) {
        if (from.hasProperty(kept))
            to.setProperty(kept, from.property(kept));
    }
    to.setObjectType(from.objectType());
}

} // namespace

/// What is typed next looks as the line does.
void RichTextEdit::changeLines(const std::function<void(LinesAtCaret &)> &change)
{
    LinesAtCaret lines(textCursor());
    change(lines);
    if (lines.changed())
        setCurrentCharFormat(charFormat(lookOf(currentCharFormat()), placementOf(textCursor().block())));
}

void RichTextEdit::makeParagraph()
{
    changeLines([](LinesAtCaret &lines) { lines.makeParagraph(); });
}

void RichTextEdit::makeHeading(int level)
{
    changeLines([level](LinesAtCaret &lines) { lines.makeHeading(level); });
}

void RichTextEdit::makeQuote()
{
    changeLines([](LinesAtCaret &lines) { lines.makeQuote(); });
}

void RichTextEdit::toggleList(bool ordered)
{
    changeLines([ordered](LinesAtCaret &lines) { lines.toggleList(ordered); });
}

void RichTextEdit::changeDepth(int by)
{
    changeLines([by](LinesAtCaret &lines) { lines.changeDepth(by); });
}

void RichTextEdit::changeLooks(const std::function<void(Span &)> &change)
{
    QTextCursor caret = textCursor();
    if (!caret.hasSelection()) {
        Span look = lookOf(currentCharFormat());
        change(look);
        setCurrentCharFormat(charFormat(look, placementOf(caret.block())));
        return;
    }
    struct Stretch {
        int from, to;
        QTextCharFormat format;
    };
    std::vector<Stretch> stretches;
    for (QTextBlock block = document()->findBlock(caret.selectionStart());
         block.isValid() && block.position() < caret.selectionEnd(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            Span look = lookOf(fragment.charFormat());
            change(look);
            QTextCharFormat format = charFormat(look, placementOf(block));
            carryOver(fragment.charFormat(), format);
            const int from = qMax(fragment.position(), caret.selectionStart());
            const int to = qMin(fragment.position() + fragment.length(), caret.selectionEnd());
            if (from < to)
                stretches.push_back({from, to, format});
        }
    }
    QTextCursor edit(document());
    edit.beginEditBlock();
    for (const Stretch &stretch : stretches) {
        edit.setPosition(stretch.from);
        edit.setPosition(stretch.to, QTextCursor::KeepAnchor);
        edit.setCharFormat(stretch.format);
    }
    edit.endEditBlock();
}

void RichTextEdit::toggleBold()
{
    const bool bold = !lookOf(currentCharFormat()).bold;
    changeLooks([bold](Span &look) { look.bold = bold; });
}

void RichTextEdit::toggleItalic()
{
    const bool italic = !lookOf(currentCharFormat()).italic;
    changeLooks([italic](Span &look) { look.italic = italic; });
}

QString RichTextEdit::linkAtCaret() const
{
    return lookOf(textCursor().charFormat()).href;
}

bool RichTextEdit::setLink(const QString &href)
{
    if (!href.isEmpty() && (href.size() > mostOfAddress || !isKnownHref(href)))
        return false;
    const QTextCursor before = textCursor();
    QTextCursor cursor = before;
    if (!cursor.hasSelection() && !linkAtCaret().isEmpty()) {
        const QTextBlock block = cursor.block();
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const int from = it.fragment().position();
            const int to = from + it.fragment().length();
            if (from < cursor.position() && cursor.position() <= to) {
                cursor.setPosition(from);
                cursor.setPosition(to, QTextCursor::KeepAnchor);
                break;
            }
        }
    } else if (!cursor.hasSelection()) {
        cursor.select(QTextCursor::WordUnderCursor);
    }
    if (!cursor.hasSelection() && !href.isEmpty()) {
        cursor.insertText(href, charFormat(Span{.href = href}, placementOf(cursor.block())));
        return true;
    }
    setTextCursor(cursor);
    changeLooks([&href](Span &look) { look.href = href; });
    setTextCursor(before);
    return true;
}

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
