// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/windowpages.h"

#include "views/window/keyboard/focuskeeper.h"

namespace wd
{

WindowPages::WindowPages(const OpenDossier &openDossier, FocusKeeper &focus, const QWidget &below,
                         QWidget *parent)
    : QStackedWidget(parent)
    , m_openDossier(openDossier)
    , m_focus(focus)
    , m_below(below)
{
    setObjectName(QStringLiteral("pages"));
}

void WindowPages::add(Page page, QWidget *widget)
{
    addWidget(widget);
    m_widgets.insert(page, widget);
}

WindowPages::Page WindowPages::page() const
{
    return m_widgets.key(currentWidget());
}

/// Who was in the page before, or asked for this one below it; the stack would give the focus to the button
/// that had it here last.
bool WindowPages::goesAlong(const QWidget *focus) const
{
    return window()->isVisible() && (!focus || isAncestorOf(focus) || m_below.isAncestorOf(focus));
}

void WindowPages::showPage(Page page)
{
    QWidget *widget = m_widgets.value(page);
    const bool other = widget != currentWidget();
    const bool along = other && goesAlong(window()->focusWidget());
    if (other)
        Q_EMIT leaving();
    setCurrentWidget(widget);
    Q_EMIT placed(page);
    if (along && !(page == Page::Part && m_focus.goBack(widget)))
        m_focus.restOn(widget);
    Q_EMIT shown(page);
}

void WindowPages::showPart()
{
    showPage(m_openDossier.isOpen() ? Page::Part : Page::Empty);
}

} // namespace wd
