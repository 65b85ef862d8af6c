// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/richtextedit.h"

#include "views/look/look.h"
#include "views/text/lines/caretsight.h"
#include "views/text/lines/linesync.h"
#include "views/text/paste/formats.h"
#include "views/text/textdocument.h"
#include "views/text/textobjects.h"

#include <QAbstractTextDocumentLayout>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>
#include <QtMath>

#include <algorithm>

namespace wd
{

RichTextEdit::RichTextEdit(QWidget *parent)
    : QTextEdit(parent)
    , m_objects(new TextObjects(this))
    , m_sight(new CaretSight(*this, [this] { return cursorRect(); }))
{
    setObjectName(QStringLiteral("richText"));
    setUndoRedoEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabChangesFocus(false);
    document()->setDocumentMargin(measure::gap8);
    document()->setIndentWidth(measure::gap32 * typeScale());
    document()->documentLayout()->registerHandler(carry::objectType, m_objects);
    m_objects->titleOf = [this](const QString &part) {
        const std::vector<LinkTarget> all = targets();
        const auto found
            = std::find_if(all.begin(), all.end(), [&](const LinkTarget &t) { return t.part == part; });
        return found == all.end() ? QString() : found->title;
    };
    toDocument({}, *document());
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &RichTextEdit::fit);
    connect(document(), &QTextDocument::contentsChanged, this, [this] {
        if (!m_quiet)
            Q_EMIT edited();
    });
    connect(this, &QTextEdit::cursorPositionChanged, m_sight, &CaretSight::follow);
    // Before the page has given it its height QTextEdit scrolls to the caret, and would stay there.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { verticalScrollBar()->setValue(0); });
    fit();
}

RichText RichTextEdit::text() const
{
    return fromDocument(*document());
}

void RichTextEdit::takeOver(const RichText &text)
{
    const QScopedValueRollback quiet(m_quiet, true);
    // A line that is added after the last one, or before a table, would take a caret at its end along.
    const auto isAtEnd = [this](const QTextCursor &cursor) {
        const int end = cursor.block().position() + cursor.block().length() - 1;
        return cursor.position() == end
            && (!cursor.block().next().isValid()
                || document()->characterAt(end) != QChar::ParagraphSeparator);
    };
    const QTextCursor caret = textCursor();
    const auto follow = [&](int position) {
        QTextCursor cursor(document());
        cursor.setPosition(position);
        cursor.setKeepPositionOnInsert(isAtEnd(cursor));
        return cursor;
    };
    const QTextCursor anchor = follow(caret.anchor());
    const QTextCursor place = follow(caret.position());
    wd::takeOver(text, *document());
    QTextCursor kept(document());
    kept.setPosition(anchor.position());
    kept.setPosition(place.position(), QTextCursor::KeepAnchor);
    if (kept.position() != textCursor().position() || kept.anchor() != textCursor().anchor())
        setTextCursor(kept);
}

void RichTextEdit::setTargets(std::function<std::vector<LinkTarget>()> targets)
{
    m_targets = std::move(targets);
}

std::vector<LinkTarget> RichTextEdit::targets() const
{
    return m_targets ? m_targets() : std::vector<LinkTarget>();
}

void RichTextEdit::setThumbnails(std::function<QImage(const QString &)> thumbnails)
{
    m_objects->thumbnailOf = std::move(thumbnails);
    lookAtPictures();
}

void RichTextEdit::lookAtPictures()
{
    const QScopedValueRollback quiet(m_quiet, true);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.text().contains(QChar::ObjectReplacementCharacter))
            document()->markContentsDirty(block.position(), block.length());
    }
}

void RichTextEdit::addTableActions(QMenu &menu)
{
    if (!table().isThere() || isReadOnly())
        return;
    const auto add = [&](const QString &name, const QString &words, auto act) {
        menu.addAction(words, this, act)->setObjectName(name);
    };
    menu.addSeparator();
    add(QStringLiteral("rowAbove"), tr("Rij erboven"), [this] { table().addRow(false); });
    add(QStringLiteral("rowBelow"), tr("Rij eronder"), [this] { table().addRow(true); });
    add(QStringLiteral("columnBefore"), tr("Kolom ervoor"), [this] { table().addColumn(false); });
    add(QStringLiteral("columnAfter"), tr("Kolom erna"), [this] { table().addColumn(true); });
    add(QStringLiteral("removeRow"), tr("Verwijder rij"), [this] { table().removeRow(); });
    add(QStringLiteral("removeColumn"), tr("Verwijder kolom"), [this] { table().removeColumn(); });
}

QSize RichTextEdit::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, m_height};
}

QSize RichTextEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, m_height};
}

/// As high as the text, three lines at least.
void RichTextEdit::fit()
{
    const int least = 3 * fontMetrics().lineSpacing();
    const int wanted = qMax(least, qCeil(document()->size().height())) + height() - viewport()->height();
    if (wanted == m_height)
        return;
    m_height = wanted;
    m_sight->grows();
    updateGeometry();
}

void RichTextEdit::resizeEvent(QResizeEvent *event)
{
    fitColumn();
    QTextEdit::resizeEvent(event);
    fit();
    m_sight->follow();
}

/// The text in lines one can read, however wide this is.
void RichTextEdit::fitColumn()
{
    const int column = fontMetrics().averageCharWidth() * measure::textWidth + 2 * measure::gap8;
    const int spare = qMax(0, width() - 2 * frameWidth() - column);
    setViewportMargins(0, 0, spare, 0);
    m_objects->textWidth = qMin(column, width()) - 2 * measure::gap8;
}

void RichTextEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        const QScopedValueRollback quiet(m_quiet, true);
        restyle(*document());
    }
    if (event->type() == QEvent::FontChange) {
        document()->setIndentWidth(measure::gap32 * typeScale());
        fitColumn();
        fit();
    }
}

void RichTextEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void RichTextEdit::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QAbstractTextDocumentLayout *layout = document()->documentLayout();
    const int top = event->rect().top();
    // Only the lines that are seen: a text may be many pages.
    QTextBlock block = cursorForPosition(QPoint(0, top)).block();
    for (; block.isValid(); block = block.next()) {
        const QRectF rect = layout->blockBoundingRect(block);
        if (rect.top() > event->rect().bottom())
            break;
        if (block.blockFormat().intProperty(carry::Kind) == static_cast<int>(BlockKind::Quote))
            painter.fillRect(
                QRectF(document()->documentMargin() + measure::gap4, rect.top(), 3, rect.height()),
                colours().edge);
    }
    painter.end();
    QTextEdit::paintEvent(event);
}

} // namespace wd
