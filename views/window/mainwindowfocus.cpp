// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How MainWindow is walked by keys: Tab from control to control, F6 from column to column.
#include "views/window/columns.h"
#include "views/window/librarypane.h"
#include "views/window/mainwindow.h"
#include "views/window/outlinepane.h"
#include "views/window/partpane.h"
#include "views/window/previewpane.h"
#include "views/window/readingorder.h"
#include "views/window/strip.h"

#include <QApplication>

namespace wd
{

using namespace Qt::StringLiterals;

bool MainWindow::focusNextPrevChild(bool next)
{
    return stepInOrder(this, next) || QMainWindow::focusNextPrevChild(next);
}

void MainWindow::walkTo(int place)
{
    m_columns->walkTo(Columns::Place(place));
    focusColumn(m_columns->widget(place));
}

/// Where one goes on in a column: the dossiers rather than the search line, a field rather than the help.
bool MainWindow::focusColumn(QWidget *column)
{
    if (column == m_columns->widget(Columns::Part) && page() == Page::Part && m_bench.isOpen()) {
        m_part->goToSection(m_part->section(), {}, {});
        if (column->isAncestorOf(QApplication::focusWidget()))
            return true;
    }
    return focusWithin(column, column->findChild<QWidget *>(u"dossiers"_s));
}

void MainWindow::stepColumn(bool next)
{
    QList<QWidget *> columns{m_strip};
    for (int place = m_columns->count() - 1; place >= 0; --place)
        columns.prepend(m_columns->widget(place));
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
