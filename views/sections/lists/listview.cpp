// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/lists/listview.h"

#include "views/fields/inpage.h"
#include "views/look/look.h"
#include "views/sections/lists/listdelegate.h"

#include <QKeyEvent>

namespace wd
{
namespace
{

constexpr int mostRows = 6; ///< of a list that need not scroll
constexpr int mostWhole = 40; ///< rows of a list that is as high as they are, where there is little room
constexpr int fewestRows = 2; ///< seen of one that does

} // namespace

ListView::ListView(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new ListDelegate(this));
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setFrameShape(NoFrame);
    setProperty("takesPaste", true); // the menu's Paste is for a list too
    setStyleSheet(QStringLiteral("QListView:focus { border: 0; }")); // the row shows the focus
}

bool ListView::isLong() const
{
    return model() && model()->rowCount() > mostRows;
}

void ListView::setRoom(int height)
{
    if (std::exchange(m_room, height) != height)
        updateGeometry();
}

/// A list that is as high as its rows does not scroll, the page it stands on does.
void ListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QListView::scrollTo(index, hint);
    if (hasFocus())
        showInPage(*viewport(), visualRect(index));
}

int ListView::leastHeight() const
{
    return heightOf(std::min(fewestRows, model() ? model()->rowCount() : 0));
}

/// Of so many rows; half a row more shows that there is more.
int ListView::heightOf(int rows) const
{
    int height = 2 * measure::gap4;
    for (int i = 0; i < rows; ++i)
        height += sizeHintForRow(i);
    return height + (model() && rows < model()->rowCount() ? sizeHintForRow(rows) / 2 : 0);
}

QSize ListView::sizeHint() const
{
    int height = 2 * measure::gap4;
    if (isLong() && (m_room < QWIDGETSIZE_MAX || model()->rowCount() > mostWhole))
        height = std::max(leastHeight(), std::min(heightOf(mostRows), m_room));
    else if (model())
        height = heightOf(model()->rowCount());
    return {QListView::sizeHint().width(), height};
}

void ListView::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        Q_EMIT moveAsked(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (event->key() == Qt::Key_Delete) {
        Q_EMIT trashAsked();
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteAsked();
        return;
    }
    QListView::keyPressEvent(event);
}

void ListView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() == event->size().width())
        return;
    scheduleDelayedItemsLayout(); // the words wrap elsewhere
    updateGeometry();
}

void ListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() != QEvent::StyleChange && event->type() != QEvent::FontChange)
        return;
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void ListView::dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles)
{
    QListView::dataChanged(from, to, roles);
    if (!roles.isEmpty())
        return;
    scheduleDelayedItemsLayout();
    updateGeometry();
}

} // namespace wd
