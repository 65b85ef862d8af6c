// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/inpage.h"

#include "views/look/look.h"

#include <QScrollArea>

namespace wd
{

QScrollArea *pageOf(const QWidget &widget)
{
    for (QWidget *above = widget.parentWidget(); above; above = above->parentWidget()) {
        if (auto *page = qobject_cast<QScrollArea *>(above))
            return page;
    }
    return nullptr;
}

void showInPage(const QWidget &widget, const QRect &part)
{
    QScrollArea *page = pageOf(widget);
    if (!page || !page->widget() || part.isEmpty())
        return;
    const QRect there(widget.mapTo(page->widget(), part.topLeft()), part.size());
    // What does not fit whole is seen from its top.
    page->ensureVisible(0, there.bottom(), 0, measure::gap24);
    page->ensureVisible(0, there.top(), 0, measure::gap24);
}

} // namespace wd
