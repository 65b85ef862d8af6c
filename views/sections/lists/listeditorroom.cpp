// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/inpage.h"
#include "views/look/look.h"
#include "views/sections/lists/listeditor.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>

// How a list and the form under it share a page. A short list is as high as its rows and the page scrolls; a
// long one scrolls, and then the form scrolls by itself and the page does not. Among other editors on one
// page, or where there is too little room, a list of up to forty rows is as high as they are; one of more
// scrolls there too, or nobody would find the form below it.

namespace wd
{

namespace
{

constexpr int controlsSeen = 4; ///< of the form, where there is little room

} // namespace

void ListEditor::resizeEvent(QResizeEvent *event)
{
    SectionEditor::resizeEvent(event);
    foldActs();
    share();
}

void ListEditor::foldActs()
{
    int wanted = 0;
    for (const QPushButton *act : {m_add, m_files, m_up, m_down, m_trash})
        wanted += act->isHidden() ? 0 : act->sizeHint().width() + measure::gap8;
    m_buttons->setDirection(wanted < width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

/// What the page has left from here down, for a list that scrolls and the form; 0 where that is too little
/// for both, or this is not alone on its page.
int ListEditor::roomToShare() const
{
    const QScrollArea *page = pageOf(*this);
    if (!page || page->widget() != parentWidget() || !m_list->isLong())
        return 0;
    if (!parentWidget()->layout() || parentWidget()->layout()->indexOf(this) < 0) // it has no place yet
        return 0;
    const int below = parentWidget()->layout()->contentsMargins().bottom() + measure::gap8;
    const int room = page->viewport()->height() - mapTo(parentWidget(), QPoint()).y() - below;
    const int around = m_column->itemAt(0)->minimumSize().height() - m_list->minimumSizeHint().height();
    const int least = around + m_list->leastHeight() + m_column->spacing()
        + qRound(controlsSeen * measure::control * typeScale());
    return room >= least ? room : 0;
}

void ListEditor::share()
{
    const int room = roomToShare();
    const bool shares = room > 0;
    if (std::exchange(m_shares, shares) != shares)
        placeForm();
    m_list->setRoom(shares ? room * 2 / 5 : QWIDGETSIZE_MAX);
    setMinimumHeight(room);
    setMaximumHeight(shares ? room : QWIDGETSIZE_MAX);
}

void ListEditor::placeForm()
{
    // What goes elsewhere is hidden on the way: whoever was typing in it goes on.
    QWidget *focus = QApplication::focusWidget();
    const QPointer<QWidget> typedIn = focus && m_form && m_form->isAncestorOf(focus) ? focus : nullptr;
    m_formPage->setVisible(m_shares && m_form);
    m_column->setStretch(m_column->count() - 1, m_shares ? 0 : 1);
    if (!m_form)
        return;
    if (!m_shares) {
        if (m_formPage->widget() == m_form)
            (void)m_formPage->takeWidget();
        if (m_column->indexOf(m_form) < 0)
            m_column->insertWidget(1, m_form);
    } else if (m_formPage->widget() != m_form) {
        m_column->removeWidget(m_form);
        m_formPage->setWidget(m_form);
        m_form->setAutoFillBackground(false); // the page shows through
        m_formPage->viewport()->setAutoFillBackground(false);
    }
    m_form->show();
    if (typedIn)
        typedIn->setFocus(Qt::OtherFocusReason);
}

bool ListEditor::event(QEvent *event)
{
    const bool done = SectionEditor::event(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::Move || type == QEvent::LayoutRequest)
        share();
    return done;
}

bool ListEditor::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        share();
    return SectionEditor::eventFilter(object, event);
}

} // namespace wd
