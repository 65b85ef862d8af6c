// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/inputs/inputs.h"

#include "views/look/look.h"
#include "views/text/lines/caretsight.h"

#include <QAction>
#include <QCoreApplication>
#include <QSignalBlocker>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace wd
{

namespace
{

/// The part of a text that changes: from `start`, `oldLength` characters become `newLength`.
struct Middle {
    int start = 0, oldLength = 0, newLength = 0;

    [[nodiscard]] int moved(int place) const
    {
        if (place <= start)
            return place;
        if (place >= start + oldLength)
            return place - oldLength + newLength;
        return start + std::min(place - start, newLength);
    }
};

Middle middleOf(const QString &old, const QString &next)
{
    const auto most = std::min(old.size(), next.size());
    int head = 0;
    while (head < most && old.at(head) == next.at(head))
        ++head;
    int tail = 0;
    while (tail < most - head && old.at(old.size() - 1 - tail) == next.at(next.size() - 1 - tail))
        ++tail;
    return {.start = head,
            .oldLength = int(old.size()) - head - tail,
            .newLength = int(next.size()) - head - tail};
}

} // namespace

GrowingEdit::GrowingEdit(int leastLines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_leastLines(leastLines)
    , m_sight(new CaretSight(*this, [this] { return cursorRect(); }))
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingEdit::grow);
    connect(this, &QPlainTextEdit::cursorPositionChanged, m_sight, &CaretSight::follow);
    grow();
}

int GrowingEdit::wishedHeight() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        blockBoundingRect(block); // lays it out
        lines += std::max(1, block.layout()->lineCount());
    }
    const int frame = height() - viewport()->height();
    const int line = int(std::ceil(fontMetrics().lineSpacing()));
    return std::max(lines, m_leastLines) * line + int(2 * document()->documentMargin())
        + std::clamp(frame, 2, 24);
}

QSize GrowingEdit::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, wishedHeight()};
}

QSize GrowingEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, wishedHeight()};
}

void GrowingEdit::grow()
{
    m_sight->grows();
    updateGeometry();
}

void GrowingEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    grow();
}

void GrowingEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        grow();
}

void replaceText(QLineEdit &edit, const QString &next)
{
    const QString old = edit.text();
    if (old == next)
        return;
    const Middle middle = middleOf(old, next);
    const bool selected = edit.hasSelectedText();
    const int caret = middle.moved(edit.cursorPosition());
    const int start = selected ? middle.moved(edit.selectionStart()) : 0;
    const int end = selected ? middle.moved(edit.selectionEnd()) : 0;
    edit.setText(next);
    if (selected && end > start)
        caret == start ? edit.setSelection(end, start - end) : edit.setSelection(start, end - start);
    else
        edit.setCursorPosition(caret);
}

void replaceText(QPlainTextEdit &edit, const QString &next)
{
    const QString old = edit.toPlainText();
    if (old == next)
        return;
    const Middle middle = middleOf(old, next);
    QTextCursor cursor(edit.document());
    const int caret = middle.moved(edit.textCursor().position());
    const int anchor = middle.moved(edit.textCursor().anchor());
    cursor.setPosition(middle.start);
    cursor.setPosition(middle.start + middle.oldLength, QTextCursor::KeepAnchor);
    cursor.insertText(next.mid(middle.start, middle.newLength));
    cursor = edit.textCursor();
    cursor.setPosition(anchor);
    cursor.setPosition(caret, QTextCursor::KeepAnchor);
    edit.setTextCursor(cursor);
}

void makeSearchLine(QLineEdit &line)
{
    line.addAction(icon(QStringLiteral("search"), colours().secondary), QLineEdit::LeadingPosition)
        ->setText(QCoreApplication::translate("wd::Inputs", "Zoeken"));
    line.setClearButtonEnabled(true);
    // Qt gives its own cross no words.
    if (auto *clear = line.findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(QCoreApplication::translate("wd::Inputs", "Maak leeg"));
}

} // namespace wd
