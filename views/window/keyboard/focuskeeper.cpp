// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/keyboard/focuskeeper.h"

#include "views/window/keyboard/readingorder.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>

namespace wd
{

namespace
{

constexpr qsizetype mostWorked = 12;

bool isThere(const QWidget *widget)
{
    return widget && widget->isVisible() && widget->isEnabled();
}

/// A key that was meant for something else does no harm here: it is typed, and seen.
bool isSafe(const QWidget *widget)
{
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->isEditable();
    if (const auto *list
        = qobject_cast<const QAbstractItemView *>(widget)) // a letter must write over nothing
        return !list->editTriggers().testFlag(QAbstractItemView::AnyKeyPressed);
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTextEdit *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget);
}

/// One can stand on it to scroll it, and it has the heading as its name.
bool isPage(const QWidget *widget)
{
    return qobject_cast<const QAbstractScrollArea *>(widget) && !isSafe(widget)
        && (widget->focusPolicy() & Qt::TabFocus);
}

} // namespace

FocusKeeper::FocusKeeper(QWidget *window, std::function<QWidget *()> page)
    : QObject(window)
    , m_window(window)
    , m_page(std::move(page))
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusKeeper::follow(QWidget *now)
{
    if (!now) {
        if (m_window->isActiveWindow() && !m_window->focusWidget()) // it was deleted
            lookSoon();
        return;
    }
    if (now->window() != m_window || now == m_now)
        return;
    if (m_now)
        m_now->removeEventFilter(this);
    m_now = now;
    m_now->installEventFilter(this);
    m_above.clear();
    for (QWidget *above = now->parentWidget(); above; above = above->parentWidget())
        m_above.append(above);
    if (!isSafe(now))
        return;
    m_worked.removeIf([now](const QPointer<QWidget> &one) { return !one || one == now; });
    m_worked.prepend(now);
    m_worked.resize(std::min(m_worked.size(), mostWorked));
}

/// A control may keep the focus to itself while it goes, as a page that is read does for its links.
bool FocusKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide || event->type() == QEvent::EnabledChange)
        lookSoon();
    return QObject::eventFilter(watched, event);
}

/// In two rounds: what was made in the place of what went, and has asked for the focus, is shown in between.
void FocusKeeper::lookSoon()
{
    QMetaObject::invokeMethod(
        this, [this] { QMetaObject::invokeMethod(this, &FocusKeeper::look, Qt::QueuedConnection); },
        Qt::QueuedConnection);
}

void FocusKeeper::look()
{
    if (m_window->isActiveWindow() && m_window->isVisible() && (!m_window->focusWidget() || isAdrift()))
        rest();
}

bool FocusKeeper::isAdrift() const
{
    const QWidget *focus = m_window->focusWidget();
    return focus && !isThere(focus);
}

void FocusKeeper::give(QWidget *control)
{
    control->setFocus(Qt::OtherFocusReason);
    bringIntoView(control);
}

void FocusKeeper::rest()
{
    if (QWidget *control = beside())
        return give(control);
    QWidget *page = m_page();
    if (isThere(page)) {
        QWidget *worked = workedIn(page);
        return worked ? give(worked) : restOn(page);
    }
    const QList<QWidget *> all = controlsInOrder(m_window);
    const auto safe = std::ranges::find_if(all, isSafe);
    if (safe != all.end())
        give(*safe);
    else if (QWidget *focus = m_window->focusWidget())
        focus->clearFocus();
}

void FocusKeeper::restOn(QWidget *page)
{
    const QList<QWidget *> controls = isPage(page) ? QList<QWidget *>() : controlsInOrder(page);
    const auto safe = std::ranges::find_if(controls, isSafe);
    safe == controls.end() ? page->setFocus(Qt::OtherFocusReason) : give(*safe);
}

bool FocusKeeper::goBack(const QWidget *whole)
{
    QWidget *worked = workedIn(whole);
    if (worked)
        give(worked);
    return worked;
}

/// What stands before a button is mostly what it is about; so before comes first. Null beyond the page or
/// pane.
QWidget *FocusKeeper::beside() const
{
    const QWidget *page = m_page();
    for (const QPointer<QWidget> &above : m_above) {
        if (!isThere(above))
            continue;
        if (above == m_window || above->isAncestorOf(page))
            return nullptr;
        const Around around = controlsAround(above, m_now);
        const auto before = std::ranges::find_if(around.before.rbegin(), around.before.rend(), isSafe);
        if (before != around.before.rend())
            return *before;
        const auto behind = std::ranges::find_if(around.behind, isSafe);
        if (behind != around.behind.end())
            return *behind;
        if (isPage(above))
            return above;
    }
    return nullptr;
}

QWidget *FocusKeeper::workedIn(const QWidget *whole) const
{
    const auto found = std::ranges::find_if(
        m_worked, [whole](const QPointer<QWidget> &one) { return isThere(one) && whole->isAncestorOf(one); });
    return found == m_worked.end() ? nullptr : found->data();
}

} // namespace wd
