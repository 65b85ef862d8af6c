// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/keyboard/readingorder.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QBoxLayout>
#include <QScrollArea>
#include <QSet>

#include <algorithm>

namespace wd
{

namespace
{

/// Lists the controls of a tree of widgets, layout by layout, and where among them another widget stands;
/// also one that has just been hidden or switched off, as the focus leaves it then.
class Reader
{
public:
    explicit Reader(const QWidget *mark = nullptr)
        : m_mark(mark)
    {
    }
    QList<QWidget *> controls;
    qsizetype before = -1; ///< how many controls stand before the mark; -1: it is not here
    bool markIsControl = false;

    void read(QWidget *widget)
    {
        if (widget->isWindow())
            return;
        const bool shown = widget->isVisible() && widget->isEnabled();
        // The buttons of a toolbar have a key of their own to come to, and arrows from one to the next.
        const bool control = shown && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()
            && !widget->property("walkedByArrows").toBool();
        if (widget == m_mark || (!shown && m_mark && widget->isAncestorOf(m_mark))) {
            before = controls.size();
            markIsControl = control;
        }
        if (control)
            controls.append(widget);
        if (shown)
            readWithin(widget);
    }
    void readWithin(QWidget *widget)
    {
        if (const auto *area = qobject_cast<QAbstractScrollArea *>(widget))
            return readChildren(area->viewport());
        if (widget->layout())
            readLayout(widget->layout());
        readChildren(widget);
    }

private:
    static QPoint corner(const QLayoutItem *item) { return item->geometry().topLeft(); }

    void readLayout(QLayout *layout)
    {
        QList<QLayoutItem *> items;
        for (int i = 0; i < layout->count(); ++i)
            items.append(layout->itemAt(i));
        // The items of a box stand in its order already, in a row also where their tops differ.
        if (!qobject_cast<QBoxLayout *>(layout)) {
            std::ranges::stable_sort(items, [](const QLayoutItem *one, const QLayoutItem *other) {
                return std::pair(corner(one).y(), corner(one).x())
                    < std::pair(corner(other).y(), corner(other).x());
            });
        }
        for (QLayoutItem *item : std::as_const(items)) {
            if (QWidget *widget = item->widget())
                readOnce(widget);
            else if (item->layout())
                readLayout(item->layout());
        }
    }
    /// What no layout places: columns of a splitter, cards in a table.
    void readChildren(const QWidget *widget)
    {
        QList<QWidget *> children = widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        std::ranges::stable_sort(children, [](const QWidget *one, const QWidget *other) {
            return std::pair(one->y(), one->x()) < std::pair(other->y(), other->x());
        });
        for (QWidget *child : std::as_const(children))
            readOnce(child);
    }
    void readOnce(QWidget *widget)
    {
        if (m_read.contains(widget))
            return;
        m_read.insert(widget);
        read(widget);
    }

    const QWidget *m_mark;
    QSet<QWidget *> m_read;
};

} // namespace

void bringIntoView(QWidget *control)
{
    for (QWidget *above = control->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(control);
    }
}

QList<QWidget *> controlsInOrder(QWidget *whole)
{
    Reader reader;
    reader.readWithin(whole);
    return reader.controls;
}

Around controlsAround(QWidget *whole, const QWidget *mark)
{
    Reader reader(mark);
    reader.readWithin(whole);
    const qsizetype before = std::max(reader.before, qsizetype(0));
    return {.before = reader.controls.first(before),
            .behind = reader.controls.sliced(before + (reader.markIsControl ? 1 : 0))};
}

bool stepInOrder(QWidget *whole, bool next)
{
    Reader reader(QApplication::focusWidget());
    reader.readWithin(whole);
    const qsizetype count = reader.controls.size();
    if (count == 0)
        return false;
    const qsizetype onward = std::max(reader.before, qsizetype(0)) + (reader.markIsControl ? 1 : 0);
    const qsizetype to = next ? onward : std::max(reader.before, qsizetype(0)) - 1;
    QWidget *control = reader.controls.at((to + count) % count);
    control->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    bringIntoView(control);
    return true;
}

bool focusWithin(QWidget *whole, QWidget *preferred)
{
    const QList<QWidget *> controls = controlsInOrder(whole);
    if (controls.isEmpty())
        return false;
    QWidget *control = controls.contains(preferred) ? preferred : controls.first();
    control->setFocus(Qt::OtherFocusReason);
    bringIntoView(control);
    return true;
}

} // namespace wd
