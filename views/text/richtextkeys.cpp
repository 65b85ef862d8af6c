// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/lines/linesatcaret.h"
#include "views/text/paste/formats.h"
#include "views/text/richtextedit.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextTable>

#include <array>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

constexpr Qt::KeyboardModifiers control = Qt::ControlModifier;
constexpr Qt::KeyboardModifiers shift = Qt::ShiftModifier;

} // namespace

bool RichTextEdit::event(QEvent *event)
{
    // Undo is the desk's: a key of it may not end in a shortcut of QTextEdit, nor be lost when it is off.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool link = key->key() == Qt::Key_L && key->modifiers() == control;
        if (link || key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)
            || key->matches(QKeySequence::Bold) || key->matches(QKeySequence::Italic)) {
            event->accept();
            return true;
        }
    }
    return QTextEdit::event(event);
}

bool RichTextEdit::commandKey(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key();
    if (key == Qt::Key_Z && modifiers == control)
        Q_EMIT undoAsked();
    else if ((key == Qt::Key_Z && modifiers == (control | shift))
             || (key == Qt::Key_Y && modifiers == control))
        Q_EMIT redoAsked();
    else if (key == Qt::Key_B && modifiers == control)
        toggleBold();
    else if (key == Qt::Key_I && modifiers == control)
        toggleItalic();
    else if (key == Qt::Key_L && modifiers == control)
        Q_EMIT linkAsked();
    else if (key == Qt::Key_8 && modifiers == (control | shift))
        toggleList(false);
    else if (key == Qt::Key_7 && modifiers == (control | shift))
        toggleList(true);
    else if (modifiers == (control | Qt::AltModifier) && (key == Qt::Key_3 || key == Qt::Key_4))
        makeHeading(key == Qt::Key_3 ? 3 : 4);
    else if (modifiers == (control | Qt::AltModifier) && key == Qt::Key_0)
        makeParagraph();
    else
        return false;
    return true;
}

void RichTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly()) // one may walk through it, select and copy
        return QTextEdit::keyPressEvent(event);
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    bool done = commandKey(event);
    switch (done ? int(Qt::Key_unknown) : event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        done = modifiers == Qt::NoModifier && enter();
        break;
    case Qt::Key_Backspace:
        done = modifiers == Qt::NoModifier && backspace();
        break;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (modifiers == Qt::NoModifier || modifiers == shift)
            done = tab(event->key() == Qt::Key_Backtab || modifiers == shift);
        else if (modifiers == control || modifiers == (control | shift))
            done = QWidget::focusNextPrevChild(event->key() == Qt::Key_Tab && modifiers == control);
        break;
    default:
        if (!done && !event->text().isEmpty() && event->text().at(0).isPrint()) {
            done = typedShortcut(event->text());
            cleanTypingFormat();
        }
    }
    if (done)
        event->accept();
    else
        QTextEdit::keyPressEvent(event);
}

void RichTextEdit::inputMethodEvent(QInputMethodEvent *event)
{
    cleanTypingFormat();
    QTextEdit::inputMethodEvent(event);
}

/// What is typed behind a link, a picture or a span of a newer version is plain text again.
void RichTextEdit::cleanTypingFormat()
{
    const QTextCursor caret = textCursor();
    const QTextCharFormat now = currentCharFormat();
    Span look = lookOf(now);
    QTextCursor next = caret;
    next.setPosition(caret.selectionEnd());
    const bool inside = next.movePosition(QTextCursor::NextCharacter) && next.block() == caret.block()
        && lookOf(next.charFormat()) == look;
    if (!inside) {
        look.href.clear();
        look.extra = {};
    }
    const QTextCharFormat wanted = charFormat(look, placementOf(caret.block()));
    if (now != wanted)
        setCurrentCharFormat(wanted);
}

/// "## ", "- ", "1. " and "> " at the start of a paragraph.
bool RichTextEdit::typedShortcut(const QString &typed)
{
    QTextCursor caret = textCursor();
    if (typed != u" "_s || caret.hasSelection() || caret.positionInBlock() > 4 || caret.currentTable()
        || caret.positionInBlock() == 0)
        return false;
    const QString sign = caret.block().text().left(caret.positionInBlock());
    static const QRegularExpression known(u"^(#{1,4}|[-*•]|1[.)]|>)$"_s);
    if (!known.match(sign).hasMatch() || LinesAtCaret(textCursor()).here().kind != BlockKind::Paragraph)
        return false;
    caret.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    caret.removeSelectedText();
    if (sign.startsWith(u'#'))
        makeHeading(sign.size() > 3 ? 4 : 3);
    else if (sign == u">"_s)
        makeQuote();
    else
        toggleList(sign.startsWith(u'1'));
    return true;
}

bool RichTextEdit::enter()
{
    QTextCursor caret = textCursor();
    const bool inTable = caret.currentTable() != nullptr;
    const Line line = inTable ? Line{} : LinesAtCaret(textCursor()).here();
    const bool quote = line.kind == BlockKind::Quote;
    if (line.kind == BlockKind::List && line.runs.isEmpty()) {
        changeDepth(-1);
        return true;
    }
    if (quote && caret.atBlockEnd() && (line.runs.isEmpty() || line.words().endsWith(QChar::LineSeparator))) {
        caret.beginEditBlock();
        if (line.runs.isEmpty()) {
            makeParagraph();
        } else {
            caret.deletePreviousChar();
            caret.insertBlock(blockFormat({}), QTextCharFormat());
        }
        caret.endEditBlock();
        setTextCursor(caret);
        return true;
    }
    if (inTable || quote) {
        caret.insertText(QString(QChar(QChar::LineSeparator)),
                         charFormat(Span{}, placementOf(caret.block())));
        setTextCursor(caret);
        return true;
    }
    caret.beginEditBlock();
    caret.removeSelectedText();
    if (line.kind == BlockKind::List) {
        caret.insertBlock();
    } else if (line.kind == BlockKind::Heading && !caret.atBlockEnd()) {
        caret.insertBlock(blockFormat({.kind = line.kind, .level = line.level}), caret.blockCharFormat());
    } else {
        Span look = lookOf(currentCharFormat());
        look.href.clear();
        look.extra = {};
        caret.insertBlock(blockFormat({}), charFormat(look, Placement::Text));
    }
    caret.endEditBlock();
    setTextCursor(caret);
    return true;
}

bool RichTextEdit::backspace()
{
    const QTextCursor caret = textCursor();
    if (caret.hasSelection() || !caret.atBlockStart() || caret.currentTable())
        return false;
    switch (LinesAtCaret(textCursor()).here().kind) {
    case BlockKind::List:
        changeDepth(-1);
        return true;
    case BlockKind::Heading:
    case BlockKind::Quote:
        makeParagraph();
        return true;
    case BlockKind::Paragraph:
    case BlockKind::Table:
    case BlockKind::Image:
        break;
    }
    return false;
}

/// Walks the cells of a table, changes the level in a list, else leaves the field; with Ctrl it always does.
bool RichTextEdit::tab(bool back)
{
    if (TableAtCaret here = table(); here.isThere()) {
        if (!back && !here.cellBeside(back))
            here.addRow(true);
        if (const auto cell = here.cellBeside(back))
            setTextCursor(*cell);
        return true;
    }
    if (LinesAtCaret(textCursor()).here().kind == BlockKind::List) {
        changeDepth(back ? -1 : 1);
        return true;
    }
    return QWidget::focusNextPrevChild(!back);
}

/// Tab is a key here; what leaves the field is decided in tab().
bool RichTextEdit::focusNextPrevChild(bool next)
{
    if (isVisible() && isEnabled() && !isReadOnly()
        && (table().isThere() || LinesAtCaret(textCursor()).here().kind == BlockKind::List))
        return false;
    return QWidget::focusNextPrevChild(next);
}

} // namespace wd
