// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/keyboard/columnwalk.h"

#include "views/text/richtextbar.h"
#include "views/window/dossier/sectionpane.h"
#include "views/window/dossier/textbarrow.h"
#include "views/window/keyboard/focuskeeper.h"
#include "views/window/keyboard/readingorder.h"
#include "views/window/workcolumn.h"

#include <QApplication>

namespace wd
{

using namespace Qt::StringLiterals;

ColumnWalk::ColumnWalk(Columns &columns, const WorkColumn &work, QWidget &last, FocusKeeper &focus,
                       const OpenDossier &openDossier)
    : m_columns(columns)
    , m_work(work)
    , m_last(last)
    , m_focus(focus)
    , m_openDossier(openDossier)
{
}

void ColumnWalk::walkTo(Columns::Place place)
{
    m_columns.walkTo(place);
    focusColumn(m_columns.widget(place));
}

/// Where one goes on in a column: the dossiers rather than the search line, where one was in the page, else a
/// field rather than the help.
bool ColumnWalk::focusColumn(QWidget *column)
{
    SectionPane &part = m_work.part();
    if (column == &m_work.textBar().bar())
        return m_work.textBar().bar().enter();
    if (column != m_columns.widget(Columns::Part) || m_work.pages().page() != WindowPages::Page::Part
        || !m_openDossier.isOpen())
        return focusWithin(column, column->findChild<QWidget *>(u"dossiers"_s));
    if (m_focus.goBack(&part))
        return true;
    part.goToSection(part.section(), {}, {});
    if (part.isAncestorOf(QApplication::focusWidget()))
        return true;
    return focusWithin(&part, nullptr); // where nobody may write, to what can be read
}

/// From a text first to the toolbar that shapes it.
void ColumnWalk::step(bool next)
{
    const QList<QWidget *> columns{
        m_columns.widget(Columns::ShownDossiers), m_columns.widget(Columns::Outline),
        m_columns.widget(Columns::Part),          &m_work.textBar().bar(),
        m_columns.widget(Columns::Preview),       &m_last};
    const QWidget *focus = QApplication::focusWidget();
    const qsizetype count = columns.size();
    qsizetype at = next ? -1 : 0;
    for (qsizetype i = 0; i < count; ++i) {
        if (focus && columns.at(i)->isAncestorOf(focus))
            at = i;
    }
    // A column that gave way, or has nothing to act on now, is passed over.
    for (qsizetype i = 0; i < count; ++i) {
        at = (at + (next ? 1 : count - 1)) % count;
        if (columns.at(at)->isVisible() && focusColumn(columns.at(at)))
            return;
    }
}

} // namespace wd
