// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/page.h"

#include "views/look/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace wd
{

namespace
{

constexpr int mostCharacters = 110;

} // namespace

PageFrame::PageFrame(const QString &heading, QWidget *parent)
    : QScrollArea(parent)
    , m_heading(label(heading, "title", this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *page = new QWidget(this);
    setRole(page, "surface");
    page->setAttribute(Qt::WA_StyledBackground);
    m_whole = new QVBoxLayout(page);
    m_whole->setSpacing(measure::gap12);
    auto *back = button(QStringLiteral("pageBack"), tr("Terug"), "quiet", page);
    back->setIcon(wordsIcon(QStringLiteral("back")));
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(back, 0, Qt::AlignTop);
    m_column = new QVBoxLayout;
    m_column->setSpacing(measure::gap12);
    m_whole->addLayout(head);
    m_whole->addLayout(m_column);
    m_whole->addStretch(1);
    setWidget(page);
    connect(back, &QPushButton::clicked, this, &PageFrame::closeAsked);
    setHeading(heading);
}

void PageFrame::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    setAccessibleName(heading); // one can stand on the page to scroll it by keys
}

QLabel *PageFrame::label(const QString &words, const char *role, QWidget *parent)
{
    auto *made = new QLabel(words, parent);
    made->setWordWrap(true);
    made->setTextFormat(Qt::PlainText); // what colleagues and sites wrote is not read as HTML
    setRole(made, role);
    return made;
}

QPushButton *PageFrame::button(const QString &name, const QString &words, const char *role, QWidget *parent)
{
    auto *made = new QPushButton(words, parent);
    made->setObjectName(name);
    setRole(made, role);
    return made;
}

void PageFrame::tabBefore(QWidget *place, const QWidget &group)
{
    QWidget *before = place->previousInFocusChain();
    while (before != place && !(before->focusPolicy() & Qt::TabFocus))
        before = before->previousInFocusChain();
    for (QWidget *input : group.findChildren<QWidget *>()) {
        if (input == before || !(input->focusPolicy() & Qt::TabFocus))
            continue;
        setTabOrder(before, input);
        before = input;
    }
}

void PageFrame::clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        if (item->layout())
            clear(item->layout());
        delete item;
    }
}

void PageFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeAsked();
    else
        QScrollArea::keyPressEvent(event);
}

void PageFrame::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const int most = fontMetrics().averageCharWidth() * mostCharacters;
    const int over = std::max(0, viewport()->width() - most - 2 * measure::gap32);
    m_whole->setContentsMargins(measure::gap32, measure::gap24, measure::gap32 + over, measure::gap32);
}

Card::Card(const char *role, QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setRole(this, role);
    setAttribute(Qt::WA_StyledBackground);
    m_column->setContentsMargins(measure::gap16, measure::gap12, measure::gap16, measure::gap12);
    m_column->setSpacing(measure::gap8);
}

} // namespace wd
