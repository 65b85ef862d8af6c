// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How MainWindow is walked by keys: Tab from control to control, F6 from column to column.
#include "views/look/look.h"
#include "views/text/richtextbar.h"
#include "views/text/richtextedit.h"
#include "views/window/columns.h"
#include "views/window/dossier/sectionpane.h"
#include "views/window/keyboard/focuskeeper.h"
#include "views/window/keyboard/readingorder.h"
#include "views/window/mainwindow.h"
#include "views/window/overview/dossierlistpane.h"
#include "views/window/preview/previewpane.h"
#include "views/window/statusline.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;
using Page = WindowPages::Page;

/// In a folded window: the way back to the columns that gave way.
QWidget *MainWindow::makeWalk()
{
    m_walk = new QWidget(this);
    auto *row = new QHBoxLayout(m_walk);
    row->setContentsMargins(measure::gap8, measure::gap8, measure::gap8, 0);
    const auto add = [&](const QString &name, const QString &words, Columns::Place place) {
        auto *button = new QPushButton(wordsIcon(u"back"_s), words, m_walk);
        button->setObjectName(name);
        setRole(button, "quiet");
        connect(button, &QPushButton::clicked, this, [this, place] { walkTo(place); });
        row->addWidget(button);
        return button;
    };
    add(u"walkDossierList"_s, tr("Dossiers"), Columns::ShownDossiers);
    m_walkOutline = add(u"walkOutline"_s, tr("Onderdelen"), Columns::Outline);
    row->addStretch(1);
    m_walk->hide();
    return m_walk;
}

void MainWindow::refreshWalk()
{
    m_walk->setVisible(m_columns->folded() < 3);
    m_walkOutline->setVisible(m_columns->folded() == 1 && m_openDossier.isOpen());
}

/// The toolbar for the texts of a part: above the page, so that it stays while one scrolls.
QWidget *MainWindow::makeTextBar()
{
    m_textBarRow = new QWidget(this);
    setRole(m_textBarRow, "surface");
    m_textBarRow->setAttribute(Qt::WA_StyledBackground);
    m_textBar = new RichTextBar(m_textBarRow);
    auto *row = new QHBoxLayout(m_textBarRow);
    row->setContentsMargins(measure::gap32 - measure::gap4, measure::gap8, measure::gap16, 0);
    row->addWidget(m_textBar);
    m_textBarRow->hide();
    connect(m_part, &SectionPane::arranged, this, &MainWindow::refreshTextBar);
    connect(m_textBar, &RichTextBar::editChanged, this, [this] {
        if (m_textBar->edit()) // none: it may just be deleted, and what stands around it
            m_textBarRow->show();
        refreshCommands();
    });
    return m_textBarRow;
}

/// It is there for a part with a text to shape, off until one is in it.
void MainWindow::refreshTextBar()
{
    const auto texts
        = m_pages->page() == Page::Part ? m_part->findChildren<RichTextEdit *>() : QList<RichTextEdit *>();
    m_textBarRow->setVisible(std::ranges::any_of(texts, [this](const RichTextEdit *one) {
        return one == m_textBar->edit() || (one->isVisibleTo(m_part) && !one->isReadOnly());
    }));
}

void MainWindow::placed(Page page)
{
    const bool alone = page == Page::FirstStart;
    m_columns->setAlone(alone);
    m_statusLine->setVisible(!alone);
    m_statusLine->setQuiet(page != Page::Part);
    if (page != Page::Empty)
        m_columns->walkTo(Columns::Part);
}

/// Tab, and what Qt does when the control with the focus goes.
bool MainWindow::focusNextPrevChild(bool next)
{
    if (m_focus->isAdrift()) {
        m_focus->rest();
        return true;
    }
    return stepInOrder(this, next) || QMainWindow::focusNextPrevChild(next);
}

void MainWindow::walkTo(int place)
{
    m_columns->walkTo(Columns::Place(place));
    focusColumn(m_columns->widget(place));
}

/// Where one goes on in a column: the dossiers rather than the search line, where one was in the page, else a
/// field rather than the help.
bool MainWindow::focusColumn(QWidget *column)
{
    if (column == m_textBar)
        return m_textBar->enter();
    if (column != m_columns->widget(Columns::Part) || m_pages->page() != Page::Part
        || !m_openDossier.isOpen())
        return focusWithin(column, column->findChild<QWidget *>(u"dossiers"_s));
    if (m_focus->goBack(m_part))
        return true;
    m_part->goToSection(m_part->section(), {}, {});
    if (m_part->isAncestorOf(QApplication::focusWidget()))
        return true;
    return focusWithin(m_part, nullptr); // where nobody may write, to what can be read
}

/// F6: through the columns; from a text first to the toolbar that shapes it.
void MainWindow::stepColumn(bool next)
{
    const QList<QWidget *> columns{
        m_columns->widget(Columns::ShownDossiers), m_columns->widget(Columns::Outline),
        m_columns->widget(Columns::Part),          m_textBar,
        m_columns->widget(Columns::Preview),       m_statusLine};
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
