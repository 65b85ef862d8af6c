// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/lines/caretsight.h"

#include "views/look/look.h"

#include <QScrollArea>
#include <QScrollBar>

#include <utility>

namespace wd
{

CaretSight::CaretSight(QAbstractScrollArea &text, std::function<QRect()> caret)
    : QObject(&text)
    , m_text(text)
    , m_caret(std::move(caret))
{
}

/// Of what is higher than the page, as a picture may be, the lower edge is shown, where one types on.
void CaretSight::follow()
{
    if (!m_text.hasFocus())
        return;
    for (QWidget *above = m_text.parentWidget(); above; above = above->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(above);
        if (!area)
            continue;
        connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &CaretSight::roomMade,
                Qt::UniqueConnection);
        const QRect caret = m_caret();
        const QPoint top = m_text.viewport()->mapTo(area->widget(), caret.topLeft());
        area->ensureVisible(top.x(), top.y(), 0, measure::gap8);
        area->ensureVisible(top.x(), top.y() + caret.height(), 0, measure::gap8);
        return;
    }
}

void CaretSight::roomMade()
{
    if (std::exchange(m_grows, false))
        follow();
}

} // namespace wd
