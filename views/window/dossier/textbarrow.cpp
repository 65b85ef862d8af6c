// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/dossier/textbarrow.h"

#include "views/look/look.h"
#include "views/text/richtextbar.h"
#include "views/text/richtextedit.h"
#include "views/window/dossier/sectionpane.h"
#include "views/window/windowpages.h"

#include <QHBoxLayout>

#include <algorithm>

namespace wd
{

TextBarRow::TextBarRow(const SectionPane &part, const WindowPages &pages, QWidget *parent)
    : QWidget(parent)
    , m_part(part)
    , m_pages(pages)
    , m_bar(new RichTextBar(this))
{
    setRole(this, "surface");
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(measure::gap32 - measure::gap4, measure::gap8, measure::gap16, 0);
    row->addWidget(m_bar);
    hide();
    connect(&m_part, &SectionPane::arranged, this, &TextBarRow::refresh);
    connect(&m_pages, &WindowPages::shown, this, &TextBarRow::refresh);
    connect(m_bar, &RichTextBar::editChanged, this, [this] {
        if (m_bar->edit()) // none: it may just be deleted, and what stands around it
            show();
        Q_EMIT editChanged();
    });
}

void TextBarRow::refresh()
{
    const bool there = m_pages.page() == WindowPages::Page::Part;
    const auto texts = there ? m_part.findChildren<RichTextEdit *>() : QList<RichTextEdit *>();
    setVisible(std::ranges::any_of(texts, [this](const RichTextEdit *one) {
        return one == m_bar->edit() || (one->isVisibleTo(&m_part) && !one->isReadOnly());
    }));
}

} // namespace wd
